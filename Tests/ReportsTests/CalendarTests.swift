import Assignments
import Deadlines
import Foundation
import Phrases
import Reports
import Testing

@Suite struct `A calendar of deadlines` {
  private static func file(_ assignments: [Assignment], _ kind: CalendarEntry.Kind = .event) throws -> String
  {
    var text = ""
    let writer = CalendarWriter(kind, board: "0123456789abcdef", program: "taskboard 0.0.0", in: .vi)
    try writer.begin { text += $0 }
    for assignment in assignments {
      let entry = CalendarEntry(
        assignment, lead: "BXD", directive: directives[1],
        changed: Moment(on: today, secondsIntoDay: 3 * 3600))
      try writer.write(entry) { text += $0 }
    }
    try writer.end { text += $0 }
    return text
  }

  /// The lines as they were before they were folded.
  private static func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast().map(\.self)
  }

  @Test(arguments: CalendarEntry.Kind.allCases) func `looks like its picture`(kind: CalendarEntry.Kind) throws
  {
    try expect(Self.file(works.map(\.assignment), kind), looksLike: "\(kind.rawValue).ics")
  }

  @Test func `has a day for each that has one, and none for what has none`() throws {
    let lines = Self.unfolded(try Self.file(works.map(\.assignment)))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 6)
    #expect(lines.count { $0 == "END:VEVENT" } == 6)
    #expect(lines.contains("UID:NV-0001.0123456789abcdef@taskboard"))
    #expect(!lines.contains { $0.hasPrefix("UID:NV-0006") })
    // Three in the morning in Viet Nam is eight in the evening of the day before in Greenwich.
    #expect(lines.contains("DTSTAMP:20251130T200000Z"))
  }

  @Test func `rings for what is still to be done`() throws {
    func alarms(_ number: Int) throws -> Int {
      let found = works.map(\.assignment).filter { $0.number.value == number }
      return Self.unfolded(try Self.file(found)).count { $0 == "BEGIN:VALARM" }
    }
    #expect(try alarms(2) == 2)
    #expect(try alarms(4) == 0)
    #expect(try alarms(7) == 0)
  }

  @Test(arguments: [
    "a,b;c\\d", "dòng một\ndòng hai", String(repeating: "đô thị thông minh ", count: 20),
    String(repeating: "👨‍👩‍👧", count: 40), "BEGIN:VEVENT\r\nEND:VCALENDAR",
    "漢字" + String(repeating: "字", count: 99),
    String(repeating: "x", count: 74) + "é", "=cmd|x", "",
  ])
  func `folds and escapes whatever is written`(text: String) throws {
    let file = try Self.file([assignment(1, text, due: 3)])
    let lines = file.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!lines.joined().contains("\n"))
    let unfolded = Self.unfolded(file)
    #expect(unfolded.count == Self.unfolded(try Self.file([assignment(1, "x", due: 3)])).count)
    let summary = try #require(unfolded.first { $0.hasPrefix("SUMMARY:") })
    let read =
      summary.dropFirst("SUMMARY:".count).replacing("\\,", with: ",").replacing("\\;", with: ";")
      .replacing("\\\\", with: "\\")
    #expect(read == Cleaning.line("NV-0001 (BXD): " + text))
  }
}
