import Assignments
import Deadlines
import Phrases

// The words of a directive about time, read back while they are typed.
extension Form {
  /// What was entered of the deadline, nothing on a form that has no place for it.
  ///
  /// The day counts where somebody typed it; one that stood there before the words were changed does not.
  func deadlineEntry(in calendar: WorkCalendar) -> DeadlineEntry? {
    guard let words = field(.phrase), let day = field(.due) else { return nil }
    let isGiven = day.isTyped || !(words.isDirty || field(.from)?.isDirty == true)
    return DeadlineEntry(
      phrase: words.text, day: isGiven ? self.day(.due) : nil,
      issued: text(.issued).flatMap { DocumentDate($0) } ?? issued, from: self.day(.from), calendar: calendar)
  }

  /// The text that belongs into the field of the day, when it follows from other fields and nobody typed it.
  func derivedDay(in calendar: WorkCalendar) -> String? {
    guard let day = field(.due), !day.isTyped, focused.name != .due,
      field(.phrase)?.isDirty == true || field(.from)?.isDirty == true
    else { return nil }
    return deadlineEntry(in: calendar)?.deadline.due?.vietnamese ?? ""
  }

  /// What the words about time mean, and what there is to mind, said back beside the focused field.
  func readBack(in calendar: WorkCalendar) -> [(phrase: Phrase, style: Style)] {
    guard [.phrase, .from, .due].contains(focused.name), text(.phrase) != nil,
      let entry = deadlineEntry(in: calendar)
    else { return [] }
    var lines: [(Phrase, Style)] = []
    if let reading = entry.reading {
      let date = text(.issued).flatMap { DocumentDate($0) } ?? issued
      let alone = DeadlineEntry(
        phrase: text(.phrase), day: nil, issued: nil, from: day(.from), calendar: calendar)
      let restsOnDate = alone.deadline.due != reading.deadline.due
      lines.append(
        (Phrase(verbatim: "→ ") + reading.phrase(restingOn: restsOnDate ? date : nil), .notice))
      lines.append((Phrase(verbatim: "  ") + .rule(reading.rule), .quiet))
      if entry.doubt == .unsure { lines += reading.remarks.map { (Phrase(verbatim: "? ") + $0, .soon) } }
      if case .differs(let read) = entry.doubt, let typed = entry.deadline.due {
        lines.append((Phrase(verbatim: "≠ ") + .differs(read: read, typed: typed), .soon))
      }
    } else if case .notUnderstood(let failure) = entry.doubt {
      lines.append((Phrase(verbatim: "? ") + failure.phrase, .soon))
    }
    return lines
  }
}
