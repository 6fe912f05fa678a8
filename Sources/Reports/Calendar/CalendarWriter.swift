import Assignments
import Deadlines
package import Phrases

/// Writes deadlines as an iCalendar file (RFC 5545).
///
/// No time of making is in it: `DTSTAMP` is the time of the assignment's last line in the journal, and a
/// `UID` is the assignment's number on its board, so that a file that is read again moves what was there.
package struct CalendarWriter {
  private let kind: CalendarEntry.Kind
  private let board: String
  private let program: String
  private let language: Language

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - kind: What sort of thing the calendar is told of.
  ///   - board: What tells the board from every other one.
  ///   - program: The name and version of the program.
  ///   - language: The language.
  package init(_ kind: CalendarEntry.Kind, board: String, program: String, in language: Language) {
    self.kind = kind
    self.board = board
    self.program = program
    self.language = language
  }

  /// Writes what stands before the first entry.
  package func begin(to output: (String) throws -> Void) throws {
    for line in [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//taskboard//\(program)//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:\(ContentLine.escaped(Phrase.calendarName(in: language)))",
    ] { try output(ContentLine.folded(line)) }
  }

  /// Writes an entry; one without a day is none.
  package func write(_ entry: CalendarEntry, to output: (String) throws -> Void) throws {
    guard let due = entry.assignment.deadline.judgedDay else { return }
    for line in lines(of: entry, due: due) { try output(ContentLine.folded(line)) }
  }

  /// Writes what stands behind the last entry.
  package func end(to output: (String) throws -> Void) throws {
    try output(ContentLine.folded("END:VCALENDAR"))
  }
}

// MARK: - An entry

extension CalendarWriter {
  private func lines(of entry: CalendarEntry, due: Day) -> [String] {
    let assignment = entry.assignment
    let component = kind == .event ? "VEVENT" : "VTODO"
    let lead = entry.lead.map { " (\($0))" } ?? ""
    let title = Cleaning.line("\(assignment.number)\(lead): \(assignment.action)")
    let description = description(of: entry).map { $0(in: language) }.joined(separator: "\n")
    return [
      "BEGIN:\(component)", "UID:\(assignment.number).\(board)@taskboard",
      "DTSTAMP:\(entry.changed.basicUTC)", "LAST-MODIFIED:\(entry.changed.basicUTC)",
      "SEQUENCE:\(assignment.revision)", "SUMMARY:\(ContentLine.escaped(title))",
      "DESCRIPTION:\(ContentLine.escaped(description))",
    ] + times(of: assignment, due: due)
      + alarms(title: title, isOpen: assignment.status.isOpen && assignment.status != .submitted)
      + ["END:\(component)"]
  }

  /// The day, and for a task how far it has come.
  private func times(of assignment: Assignment, due: Day) -> [String] {
    switch kind {
    case .event:
      [
        "DTSTART;VALUE=DATE:\(due.basic)", "DTEND;VALUE=DATE:\(due.adding(1).basic)", "TRANSP:TRANSPARENT",
        "STATUS:CONFIRMED",
      ]
    case .todo:
      switch (assignment.status, assignment.completedOn) {
      case (.completed, let completed?):
        [
          "DUE;VALUE=DATE:\(due.basic)", "STATUS:COMPLETED", "PERCENT-COMPLETE:100",
          "COMPLETED:\(Moment(on: completed).basicUTC)",
        ]
      default:
        [
          "DUE;VALUE=DATE:\(due.basic)",
          "STATUS:\(assignment.status == .assigned ? "NEEDS-ACTION" : "IN-PROCESS")",
          "PERCENT-COMPLETE:\(min(100, max(0, assignment.progress)))",
        ]
      }
    }
  }

  /// Alarms at nine in the morning, a week and a day before what is still to be done.
  private func alarms(title: String, isOpen: Bool) -> [String] {
    guard isOpen else { return [] }
    let related = kind == .todo ? ";RELATED=END" : ""
    return ["-P6DT15H", "-PT15H"].flatMap { before in
      [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(ContentLine.escaped(title))",
        "TRIGGER\(related):\(before)", "END:VALARM",
      ]
    }
  }

  private func description(of entry: CalendarEntry) -> [Phrase] {
    let assignment = entry.assignment
    var lines: [Phrase] = []
    func add(_ label: Phrase, _ words: String?) {
      if let words { lines.append(label + ": \(words)") }
    }
    // How late it is changes with the day, and no calendar would be told: an entry is what its journal says.
    lines.append(assignment.status.phrase)
    add(ReportColumnTitle.deadline.phrase, assignment.deadline.phrase)
    add(ReportColumnTitle.directive.phrase, entry.directive.flatMap { $0.symbol ?? $0.title })
    add(ReportColumnTitle.owner.phrase, assignment.owner)
    add(ReportColumnTitle.accountable.phrase, assignment.accountable)
    add(ReportColumnTitle.authority.phrase, assignment.authority)
    add(ReportColumnTitle.deliverable.phrase, assignment.deliverable)
    return lines
  }
}
