package import Assignments
package import Deadlines

// What the board says of forms that were typed into and not saved, and of undoing.
extension Phrase {
  /// Forms wait that were not saved, the latest about an assignment or a new one.
  package static func draftsWait(_ count: Int, _ number: AssignmentNumber?) -> Phrase {
    let what = number.map { Phrase(verbatim: $0.description) } ?? Phrase(vi: "nhiệm vụ mới", en: "a new one")
    return Phrase(
      vi: "có \(count) biểu mẫu gõ dở chưa lưu (\(what.vi)); mở lại đúng biểu mẫu là thấy",
      en: "\(count) unsaved form\(count == 1 ? "" : "s") (\(what.en)); open the same form to go on")
  }

  /// A form has what was typed into it before.
  package static func draftRestored(_ at: Moment) -> Phrase {
    Phrase(
      vi: "đã mở lại phần gõ dở lúc \(at.vietnamese); Esc để bỏ",
      en: "what was typed until \(at.vietnamese) is here again; Esc drops it")
  }

  /// A text waits that was being decided on.
  package static func reviewWaits(_ draft: ReviewDraft) -> Phrase {
    Phrase(
      vi: "có việc đề xuất đang xét dở (\(draft.name.vi)); P để xét tiếp",
      en: "proposals wait for decisions (\(draft.name.en)); P goes on")
  }

  /// A text has the decisions about it that were made before.
  package static func reviewRestored(_ draft: ReviewDraft) -> Phrase {
    Phrase(
      vi: "đã mở lại việc đang xét dở lúc \(draft.keptAt.vietnamese); Esc để bỏ",
      en: "what was decided until \(draft.keptAt.vietnamese) is here again; Esc drops it")
  }

  /// Takes back one's own last deed.
  package static let undo = Phrase(vi: "hoàn tác việc vừa làm", en: "undo my last deed")

  /// Over the question before a deed is taken back.
  package static func undoTitle(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "Hoàn tác ở \(number)?", en: "Undo, on \(number)?")
  }

  /// What undoing gives back what it held before.
  package static func undoTouches(_ fields: Phrase) -> Phrase {
    Phrase(vi: "Sẽ trở lại như trước: ", en: "Goes back to what it was: ") + fields
  }

  /// What undoing does to the journal.
  package static let undoStays = Phrase(
    vi: "Nhật ký giữ cả hai dòng: việc đã làm và việc hoàn tác.",
    en: "The journal keeps both lines: the deed and its undoing.")
}

extension ReviewDraft {
  /// What the text is called: the symbol of its directive, or the title.
  fileprivate var name: Phrase {
    let name = directive.symbol ?? directive.title
    return name.map { Phrase(verbatim: $0) } ?? Phrase(vi: "văn bản không số", en: "a text without a symbol")
  }
}
