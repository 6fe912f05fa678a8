import Assignments
import Deadlines
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Figures counted by looking at every assignment, one after another.
private func slowFigures(_ assignments: [Assignment]) -> Figures {
  assignments.filter(\.status.counts).reduce(into: Figures()) { figures, assignment in
    for clarity in assignment.missing { figures.missing[clarity, default: 0] += 1 }
    if assignment.extensions > 0 {
      figures.extended += 1
      figures.slipped += assignment.slippage ?? 0
    }
    guard assignment.status == .completed, let day = assignment.completedOn else { return }
    let isLate = assignment.deadline.judgedDay.map { day > $0 } ?? false
    if isLate {
      figures.completions[day.monthName, default: .init()].late += 1
    } else {
      figures.completions[day.monthName, default: .init()].onTime += 1
    }
  }
}

@Suite struct `Figures for the charts` {
  @Test(arguments: 11...13) func `are those of a slow count after any work`(seed: Int) throws {
    let board = try Board()
    var work = RandomWork(seed: seed)
    var completions = 0
    for _ in 0..<3 {
      try work.go(120, on: board.store)
      let all = try board.store.all()
      let statistics = try board.store.statistics(on: work.day)
      #expect(statistics.figures(of: nil) == slowFigures(all))
      #expect(statistics.tallies == (try board.store.tallies(on: work.day)))
      for agency in Board.agencies {
        let slow = slowFigures(all.filter { $0.lead == agency.code })
        #expect(statistics.figures(of: agency.code) == slow, "\(agency.code.text)")
        completions += slow.completions.values.map { $0.onTime + $0.late }.reduce(0, +)
      }
    }
    #expect(completions > 0, "the work completed nothing")
    #expect(try board.store.check(replaying: true).flatMap(\.findings) == [])
  }

  @Test func `that are wrong are found by check`() throws {
    let board = try Board()
    _ = try board.store.underway()
    let raw = RawFile(path: board.path)
    try raw.execute("UPDATE figure SET count = count + 1")
    try raw.execute("INSERT INTO figure VALUES ('BXD', 'slipped', '', 5)")
    let findings = try board.store.check(replaying: true).flatMap(\.findings)
    #expect(findings.contains("BXD slipped "), "\(findings)")
  }

  @Test func `of a file from before there were any are those of a slow count`() throws {
    let folder = try TestFolder()
    let path = folder.file("old.db")
    try FileManager.default.copyItem(
      at: URL(filePath: #filePath).appending(path: "../Fixtures/schema-2.db").standardized,
      to: URL(fileURLWithPath: path))
    unsafe chmod(path, 0o600)
    let store = try BoardStore(at: path, for: .writing)
    var all: [Assignment] = []
    for number in 1...6 { all.append(try store.assignment(AssignmentNumber(number))) }
    let figures = try store.statistics(on: monday.adding(400)).figures(of: "BXD")
    #expect(figures.missing == slowFigures(all).missing && figures.extended == slowFigures(all).extended)
    #expect(figures.extended == 1 && figures.slipped == slowFigures(all).slipped)
  }

  @Test func `and a meeting's rows are the agency's open work, most overdue first`() throws {
    let board = try Board()
    var work = RandomWork(seed: 21)
    try work.go(200, on: board.store)
    let first = try board.store.meeting(of: nil, rows: 100, on: work.day)
    let tallies = try board.store.tallies(on: work.day)
    #expect(first.agencies == tallies.agencies.filter { tallies.byAgency[$0]?.cells.open ?? 0 > 0 })
    for agency in first.agencies {
      let meeting = try board.store.meeting(of: agency, rows: 100, on: work.day)
      let open = try board.store.all().filter { $0.lead == agency && $0.status.isOpen && $0.status != .draft }
      #expect(Set(meeting.rows.map(\.number)) == Set(open.map(\.number)))
      #expect(meeting.rows.map(\.key) == meeting.rows.map(\.key).sorted())
      #expect(meeting.tally == tallies.byAgency[agency])
    }
  }
}
