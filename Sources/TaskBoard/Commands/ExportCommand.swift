import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard export`: what a query means, for other programs to read.
struct ExportCommand: Command {
  static let configuration = CommandConfiguration(.export)

  @OptionGroup var words: QueryWords

  @Option(help: .of(.exportFormat))
  var format: ExportFormat

  @Option(help: .of(.calendarKind))
  var kind: CalendarEntry.Kind = .event

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @Flag(help: .of(.replayAll)) var replay = false

  @OptionGroup var target: OutputOptions

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var board: BoardOptions

  func run(on ground: Ground) throws {
    try ground.checkTarget(target.path)
    let desk = try Desk(board.settings, on: ground)
    let past = try desk.resting(on: asOf, for: words.text, isReplayed: replay)
    try ground.write(to: target.path) { out in
      switch format {
      case .ics: try past.exportCalendar(of: words.text, kind, journal: desk.store, to: out)
      }
    }
  }
}

/// The form of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// iCalendar (RFC 5545).
  case ics
}

extension CalendarEntry.Kind: ExpressibleByArgument {}

extension Desk {
  /// Writes the deadlines that a query means as a calendar; of work that is open, unless it says otherwise.
  fileprivate func exportCalendar(
    of words: String, _ kind: CalendarEntry.Kind, journal: BoardStore, to out: Output
  ) throws {
    let directory = try store.directory()
    var query = try Query(typed: words, in: directory)
    if query.statuses.isEmpty, query.standings.isEmpty {
      query.statuses = Assignment.Status.allCases.filter(\.isOpen)
    }
    let directives = try store.directives().byNumber
    let end = try store.head()?.line ?? 0
    let writer = CalendarWriter(
      kind, board: String(try journal.origin()?.prefix(16) ?? ""),
      program: "taskboard \(Version.program)", in: language)
    try writer.begin { try out.made($0) }
    try store.forEach(query, on: today) { assignments in
      let changes = try journal.lastChanges(of: assignments.map(\.number), upTo: end)
      for assignment in assignments {
        guard assignment.standing(on: today) != nil, let changed = changes[assignment.number] else {
          continue
        }
        let entry = CalendarEntry(
          assignment, lead: assignment.lead.map { directory.shortName(of: $0) },
          directive: assignment.directive.flatMap { directives[$0] }, changed: changed)
        try writer.write(entry) { try out.made($0) }
      }
    }
    try writer.end { try out.made($0) }
  }
}
