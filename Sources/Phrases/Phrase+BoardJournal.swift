package import Assignments

// The view of the journal.

extension Phrase {
  /// Over the journal, with which lines it lists.
  package static func journalTitle(_ scope: JournalWindow.Scope) -> Phrase {
    switch scope {
    case .all: Phrase(vi: "Nhật ký · mới nhất trước", en: "Journal · newest first")
    case .assignment(let number):
      Phrase(vi: "Nhật ký · chỉ \(number) · Esc: tất cả", en: "Journal · only \(number) · Esc: all")
    case .member(let login):
      Phrase(vi: "Nhật ký · chỉ \(login) · Esc: tất cả", en: "Journal · only \(login) · Esc: all")
    }
  }

  /// A line of the journal by its number.
  package static func journalLine(_ number: String) -> Phrase {
    Phrase(vi: "dòng \(number)", en: "line \(number)")
  }

  /// Before the hash of a line.
  package static func hash(_ hash: String) -> Phrase {
    Phrase(vi: "mã băm: \(hash)", en: "hash: \(hash)")
  }

  /// Which line was taken back.
  package static func undoes(line: Int) -> Phrase {
    Phrase(vi: "rút lại dòng \(line)", en: "takes back line \(line)")
  }

  /// In a journal without lines.
  package static let emptyJournal = Phrase(
    vi: "Chưa có dòng nào. Mỗi việc làm trên bảng sẽ thành một dòng ở đây.",
    en: "There is no line yet. Every deed on the board becomes a line here.")

  /// Others have done something while the journal was open.
  package static func newLines(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) dòng mới của người khác", en: count == 1 ? "1 new line" : "\(count) new lines")
  }

  /// Only the lines about the selected line's assignment, or all again.
  package static let onlyThisAssignment = Phrase(vi: "chỉ nhiệm vụ này", en: "only this assignment")
  /// Only the lines of the selected line's member, or all again.
  package static let onlyThisMember = Phrase(vi: "chỉ người này", en: "only this member")
}
