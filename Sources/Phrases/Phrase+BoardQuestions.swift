package import Assignments
package import Deadlines

// What is asked before something far-reaching, and what it would touch.

extension Phrase {
  /// Over the question before a draft is assigned.
  package static func assignTitle(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "Giao \(number)?", en: "Assign \(number)?")
  }
  /// To whom it is assigned.
  package static func assignsTo(_ agency: String) -> Phrase {
    Phrase(vi: "Cho: \(agency)", en: "To: \(agency)")
  }
  /// To how many it is assigned.
  package static func assignsToMany(_ count: Int, _ addressees: [String]) -> Phrase {
    let names = addressees.joined(separator: ", ")
    return Phrase(
      vi: "Tách thành \(count) nhiệm vụ, mỗi cơ quan một nhiệm vụ: \(names)",
      en: "Divides into \(count) assignments, one for each agency: \(names)")
  }
  /// The deadline that is fixed by it.
  package static func assignsUntil(_ day: Day) -> Phrase {
    Phrase(
      vi: "Hạn ban đầu: \(day.phrase.vi), từ nay không sửa được",
      en: "First deadline: \(day.phrase.en), fixed from now on")
  }
  /// There is no deadline.
  package static let assignsWithoutDay = Phrase(vi: "Chưa có ngày đến hạn", en: "Without a day due")
  /// What is not clear, and stays so.
  package static func assignsWithout(_ missing: [Clarity]) -> Phrase {
    Phrase(vi: "Còn thiếu: ", en: "Still missing: ") + .list(missing.map(\.phrase))
      + Phrase(vi: ". Nhật ký sẽ ghi là giao khi chưa đủ 6 rõ.", en: ". The journal will say so.")
  }
  /// Before an assignment is stopped.
  package static let cancels = Phrase(
    vi: "Nhiệm vụ sẽ dừng và không tính vào báo cáo nữa, theo:",
    en: "It will be stopped and count no more, by:")
  /// Before an assignment is taken up again.
  package static let reopens = Phrase(
    vi: "Nhiệm vụ sẽ mở lại; ngày hoàn thành và minh chứng bị bỏ, vì:",
    en: "It will be open again, without its completion and evidence, because:")
  /// Before a completion report is returned.
  package static let returns = Phrase(
    vi: "Báo cáo hoàn thành sẽ bị trả lại và không được tính, vì:",
    en: "The completion report will be sent back and not count, because:")
  /// Before the lead is changed.
  package static func releads(_ lead: String) -> Phrase {
    Phrase(
      vi: "Chủ trì chuyển sang \(lead), bắt đầu lại từ tiếp nhận, vì:",
      en: "The lead changes to \(lead), who starts by accepting, because:")
  }
  /// Over the question about a deadline that its words do not settle.
  package static let doubtTitle = Phrase(vi: "Thời hạn này đã chắc chưa?", en: "Is this deadline certain?")
  /// The day that would be kept.
  package static func keepsDay(_ day: Day?) -> Phrase {
    day.map {
      Phrase(vi: "Ghi ngày đến hạn là \($0.phrase.vi)?", en: "Keep \($0.phrase.en) as the day due?")
    } ?? Phrase(vi: "Ghi câu chữ, chưa có ngày đến hạn?", en: "Keep the words, without a day due?")
  }
  /// Before a deadline is moved once more.
  package static func grantsAgain(_ count: Int, to day: Day) -> Phrase {
    Phrase(
      vi: "Đây là lần lùi hạn thứ \(count), đến \(day.phrase.vi). Vẫn cho lùi?",
      en: "This is extension number \(count), to \(day.phrase.en). Grant it all the same?")
  }
  /// Before the day of an extension is set right.
  package static func corrects(to day: Day) -> Phrase {
    Phrase(
      vi: "Hạn của lần lùi gần nhất sẽ là \(day.phrase.vi), không tính là lần lùi mới, vì:",
      en: "The last extension will end on \(day.phrase.en), and counts as no new one, because:")
  }
  /// Before what must not be waved through by habit.
  package static func typeNumber(_ number: Phrase) -> Phrase {
    Phrase(vi: "Gõ \(number.vi) để xác nhận: ", en: "Type \(number.en) to confirm: ")
  }
  /// Something else was typed than the number that was asked for.
  package static func wrongNumber(_ number: Phrase) -> Phrase {
    Phrase(
      vi: "chưa đúng số \(number.vi): chưa làm gì cả; Esc để thôi",
      en: "that is not \(number.en): nothing was done; Esc to leave it")
  }
  /// Before a form is left that something was typed into.
  package static let losesText = Phrase(vi: "Bỏ những gì đã nhập?", en: "Forget what was typed?")
}
