package import Assignments
import Deadlines

extension Deed {
  /// The deed as done, for the line that reports it.
  package var done: Phrase {
    switch self {
    case .add: Phrase(vi: "đã thêm", en: "added")
    case .import: Phrase(vi: "đã nhập từ tệp", en: "imported")
    case .edit: Phrase(vi: "đã sửa", en: "edited")
    case .assign: Phrase(vi: "đã giao", en: "assigned")
    case .relead: Phrase(vi: "đã đổi chủ trì", en: "given to another lead")
    case .accept: Phrase(vi: "đã tiếp nhận", en: "accepted")
    case .decline: Phrase(vi: "đã từ chối", en: "declined")
    case .progress: Phrase(vi: "đã báo tiến độ", en: "progress reported")
    case .submit: Phrase(vi: "đã báo hoàn thành", en: "completion reported")
    case .confirm: Phrase(vi: "đã xác nhận hoàn thành", en: "completion confirmed")
    case .return: Phrase(vi: "đã trả lại", en: "returned")
    case .note: Phrase(vi: "đã ghi chú", en: "noted")
    case .cancel: Phrase(vi: "đã dừng", en: "stopped")
    case .reopen: Phrase(vi: "đã mở lại", en: "reopened")
    case .extend: Phrase(vi: "đã xin lùi hạn", en: "extension asked for")
    case .grant: Phrase(vi: "đã cho lùi hạn", en: "extension granted")
    case .deny: Phrase(vi: "đã không cho lùi hạn", en: "extension denied")
    case .correct: Phrase(vi: "đã sửa hạn cho lùi", en: "extension corrected")
    case .undo: Phrase(vi: "đã hoàn tác", en: "undone")
    case .register: Phrase(vi: "đã sửa danh mục", en: "reference data edited")
    case .gate: Phrase(vi: "đã dùng qua SSH", en: "done over SSH")
    }
  }
}

extension Receipt {
  /// What was done, in one line: `NV-0012: đã tiếp nhận (đang thực hiện), bản 4, dòng nhật ký 57`.
  package func phrase(of deed: Deed) -> Phrase {
    let journal = Phrase(vi: "dòng nhật ký \(line)", en: "journal line \(line)")
    guard let assignment else { return deed.done + ", " + journal }
    let parts =
      children.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(
        vi: ", thành \(children.count) nhiệm vụ \(Receipt.span(children))",
        en: ", as \(children.count) assignments \(Receipt.span(children))")
    let opened = next.map(Phrase.opened) ?? Phrase(verbatim: "")
    let flag = deed == .grant && assignment.isFlagged ? .flagged(assignment.extensions) : Phrase(verbatim: "")
    return Phrase(verbatim: "\(assignment.number): ") + deed.done + " (" + assignment.status.phrase + ")"
      + parts + opened + flag
      + Phrase(vi: ", bản \(assignment.revision), ", en: ", revision \(assignment.revision), ") + journal
  }

  /// Numbers as `NV-0008–NV-0011` when they follow each other, one by one otherwise.
  private static func span(_ numbers: [AssignmentNumber]) -> String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 2,
      last.value - first.value == numbers.count - 1
    else { return numbers.map(\.description).joined(separator: ", ") }
    return "\(first)–\(last)"
  }
}

extension Phrase {
  /// The next period of periodic work was opened.
  package static func opened(_ next: Assignment) -> Phrase {
    let day = next.deadline.due?.vietnamese ?? "–"
    return Phrase(
      vi: ", mở kỳ kế tiếp \(next.number) hạn \(day)",
      en: ", opening the next period \(next.number) due \(day)")
  }
  /// The deadline has been moved often.
  package static func flagged(_ count: Int) -> Phrase {
    Phrase(vi: ", đã lùi hạn \(count) lần, cần lưu ý", en: ", extended \(count) times, take note")
  }
}
