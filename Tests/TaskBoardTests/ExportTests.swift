import Foundation
import TestSupport
import Testing

@Suite struct `A calendar on the command line` {
  private static func lines(_ outcome: Outcome) -> [String] {
    outcome.output.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func `has what is open and has a day, and is the same bytes on any day`() throws {
    let outcome = try Board.demo("export --format ics")
    let lines = Self.lines(outcome)
    let listed = try Board.demo("list status:open --format json").records()
    let dated = listed.filter { ($0["deadline"] as? [String: Any])?["due"] is String }
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == dated.count && dated.count > 5)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(try Board.demo("export --format ics --today 2026-05-05") == outcome)
    let todo = Self.lines(try Board.demo("export --format ics --kind todo lead:BXD"))
    #expect(todo.count { $0 == "BEGIN:VTODO" } == dated.count { $0["lead"] as? String == "BXD" })
  }

  @Test func `keeps the name of a deadline and tells of every change`() throws {
    let board = try Board(sample: true)
    func entry() throws -> [String] {
      let lines = Self.lines(try board.run("export --format ics"))
      let start = try #require(lines.firstIndex { $0.hasPrefix("UID:NV-0004.") })
      return Array(lines[start..<(start + 6)])
    }
    let before = try entry()
    #expect(try board.run("accept NV-4 --as bxd").code == 0)
    let after = try entry()
    #expect(before[0] == after[0])
    #expect(before[1] < after[1], "DTSTAMP")
    #expect(before[3] != after[3], "SEQUENCE")
    // Another board has other names.
    let others = Self.lines(try Board.demo("export --format ics"))
    #expect(others.contains { $0.hasPrefix("UID:NV-0004.") } && !others.contains(before[0]))
  }
}
