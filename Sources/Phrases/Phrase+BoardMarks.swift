package import Assignments

// What is said about several assignments that are marked.

extension Phrase {
  /// Marks an assignment, or takes its mark off.
  package static let mark = Phrase(vi: "đánh dấu", en: "mark")
  /// Marks everything in the list.
  package static let markAll = Phrase(vi: "đánh dấu cả danh sách", en: "mark the whole list")

  /// More are marked than can be.
  package static func tooManyMarks(_ most: Int) -> Phrase {
    Phrase(
      vi: "chỉ đánh dấu được nhiều nhất \(most) nhiệm vụ; lọc hẹp hơn bằng /",
      en: "at most \(most) can be marked; narrow the list with /")
  }
  /// How many are marked now.
  package static func marked(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) nhiệm vụ đã đánh dấu; phím việc làm với tất cả, Esc bỏ dấu",
      en: "\(count) marked; a deed's key does it to all, Esc takes the marks off")
  }
  /// How many are marked, in the heading of the list.
  package static func marksInHeading(_ count: Int) -> Phrase {
    Phrase(vi: "✓ \(count) đánh dấu", en: "✓ \(count) marked")
  }
  /// The deed cannot be done to several at once.
  package static func oneByOne(_ deed: Deed) -> Phrase {
    Phrase(
      vi: "\(deed.phrase.vi): chỉ làm từng nhiệm vụ một; Esc bỏ dấu",
      en: "\(deed.phrase.en) is done to one at a time; Esc takes the marks off")
  }
  /// The deed can be done to none of those that are marked.
  package static func noneOfMarked(_ number: AssignmentNumber, _ reason: Phrase) -> Phrase {
    Phrase(
      vi: "không làm được với nhiệm vụ nào đã đánh dấu; \(number): \(reason.vi)",
      en: "it can be done to none of those marked; \(number): \(reason.en)")
  }
  /// Over the question before a deed to several.
  package static func toAllTitle(_ deed: Deed, _ count: Int) -> Phrase {
    Phrase(vi: "\(deed.phrase.vi) \(count) nhiệm vụ?", en: "\(deed.phrase.en): \(count) assignments?")
  }
  /// Over the form that asks what a deed to several needs.
  package static func toAllFormTitle(_ deed: Deed, _ count: Int) -> Phrase {
    Phrase(vi: "\(deed.phrase.vi): \(count) nhiệm vụ", en: "\(deed.phrase.en): \(count) assignments")
  }
  /// In that form.
  package static let toAllAdvice = Phrase(
    vi: "Điều ghi ở đây được ghi cho từng nhiệm vụ đã đánh dấu.",
    en: "What is written here is written for each of those marked.")
  /// Not all that a question touches are named.
  package static func andMore(_ count: Int) -> Phrase {
    Phrase(vi: "… và \(count) nhiệm vụ nữa", en: "… and \(count) more")
  }
  /// Some are assigned although not all six are clear.
  package static func assignsUnclear(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) nhiệm vụ chưa đủ 6 rõ; nhật ký sẽ ghi như vậy.",
      en: "\(count) lack some of the six; the journal will say so.")
  }
  /// One is left out, and why.
  package static func leavesOut(_ number: AssignmentNumber, _ reason: Phrase) -> Phrase {
    Phrase(vi: "Bỏ qua \(number): \(reason.vi)", en: "Left out: \(number): \(reason.en)")
  }
  /// More are left out.
  package static func leavesOutMore(_ count: Int) -> Phrase {
    Phrase(vi: "Bỏ qua \(count) nhiệm vụ nữa", en: "\(count) more are left out")
  }
  /// It was done to all of them.
  package static func savedAll(_ count: Int) -> Phrase {
    Phrase(vi: "đã lưu \(count) nhiệm vụ", en: "saved: \(count) assignments")
  }
  /// It was done to some of them; the others stay marked.
  package static func savedSome(
    _ count: Int, refused: Int, _ number: AssignmentNumber, _ reason: Phrase
  ) -> Phrase {
    Phrase(
      vi: "đã lưu \(count); \(refused) chưa, còn đánh dấu; \(number): \(reason.vi)",
      en: "saved \(count); \(refused) not, and still marked; \(number): \(reason.en)")
  }
}
