package import Assignments
import Deadlines

// What is said about the care of the board: checks, copies, keys, undoing.
extension BoardCheck {
  /// What is looked at.
  package var phrase: Phrase {
    switch self {
    case .library: Phrase(vi: "SQLite và cách ghi", en: "SQLite and its journal mode")
    case .files: Phrase(vi: "quyền trên tệp", en: "modes of the files")
    case .integrity: Phrase(vi: "trang, chỉ mục, tham chiếu", en: "pages, indexes, references")
    case .chain: Phrase(vi: "chuỗi nhật ký", en: "chain of the journal")
    case .anchors: Phrase(vi: "mốc neo nhật ký", en: "anchors of the journal")
    case .keys: Phrase(vi: "danh sách khóa SSH", en: "list of SSH keys")
    case .replay: Phrase(vi: "dựng lại từ nhật ký", en: "tables made again from the journal")
    case .derived: Phrase(vi: "số đếm và chữ tìm kiếm", en: "counts and searched text")
    }
  }
}

extension CheckResult {
  /// Whether all is well.
  package var verdict: Phrase {
    findings.isEmpty ? Phrase(vi: "tốt", en: "fine") : Phrase(vi: "CÓ LỖI", en: "FAULTY")
  }
}

extension Phrase {
  /// Whoever saves while the board is copied may have to wait.
  package static let savingMayWait = Phrase(
    vi: "đang sao lưu; trong lúc chép, việc lưu có thể phải chờ, quá 5 giây thì báo bận, phải lưu lại",
    en: "backing up; while it copies, saves may wait; one that waits 5 seconds is busy and must be redone")

  /// A copy of the board was made and checked.
  package static func backedUp(_ path: String, head: Head?) -> Phrase {
    Phrase(vi: "đã sao lưu ra \(path), đã kiểm tra", en: "backed up to \(path), and checked")
      + (head.map {
        Phrase(
          vi: "; nhật ký \($0.line) dòng, đầu chuỗi \($0.hash.prefix(8))",
          en: "; journal of \($0.line) lines, head \($0.hash.prefix(8))")
      } ?? Phrase(verbatim: ""))
  }

  /// A member can sign in with a key.
  package static func keyAdded(_ fingerprint: String, _ login: Login) -> Phrase {
    Phrase(
      vi: "\(login.text) đăng nhập được bằng khóa \(fingerprint)",
      en: "\(login.text) can sign in with \(fingerprint)")
  }

  /// A member can sign in with a key no more.
  package static func keyRemoved(_ fingerprint: String, _ login: Login) -> Phrase {
    Phrase(
      vi: "\(login.text) không còn đăng nhập được bằng khóa \(fingerprint)",
      en: "\(login.text) can no longer sign in with \(fingerprint)")
  }

  /// Behind which line of the journal it stands.
  package static func journalLine(_ line: Int) -> Phrase {
    Phrase(vi: ", dòng nhật ký \(line)", en: ", journal line \(line)")
  }

  /// What undoing would take back.
  package static func undoes(_ entry: Entry, of number: AssignmentNumber) -> Phrase {
    Phrase(vi: "hoàn tác ở \(number): ", en: "undo, on \(number): ") + entry.phrase
  }
}
