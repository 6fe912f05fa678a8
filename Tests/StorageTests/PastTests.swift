import Assignments
import Deadlines
import Testing

@testable import Storage

@Suite struct `The board as of a past day` {
  @Test(arguments: 1...2) func `is what it was at the end of that day`(seed: Int) throws {
    let board = try Board()
    var work = RandomWork(seed: seed)
    var history: [Day: (all: [Assignment], tallies: Tallies)] = [:]
    // One change at a time, so that the last one of every day leaves its state behind.
    for _ in 1...150 {
      try work.go(1, on: board.store)
      history[work.day] = (try board.store.all(), try board.store.tallies(on: work.day))
    }
    #expect(history.count > 5)
    for (day, (all, tallies)) in history {
      let past = try board.store.past(on: day)
      #expect(try past.all() == all, "\(day) (seed \(seed))")
      #expect(try past.tallies(on: day) == tallies, "\(day) (seed \(seed))")
    }
  }

  @Test func `shows one assignment with its journal and its family, as they were`() throws {
    let board = try Board()
    let number = try board.store.underway()
    try board.store.apply(.progress(30, note: "ba mươi"), to: number, by: .construction, on: monday.adding(1))
    try board.store.apply(.progress(70, note: nil), to: number, by: .construction, on: monday.adding(2))
    let past = try board.store.past(on: monday.adding(1), only: number)
    let dossier = try past.dossier(number, lines: 10)
    #expect(dossier.assignment.progress == 30)
    #expect(dossier.entries.map(\.deed) == [.progress, .accept, .assign, .add])
    #expect(dossier.entries == Array(try board.store.dossier(number, lines: 10).entries.dropFirst()))
    #expect(dossier.ledger.lines.count == 1)
    #expect(try past.head()?.line == dossier.entries[0].line)
  }

  @Test func `knows the members and holidays of that day`() throws {
    let board = try Board()
    var member = Member.construction
    member.isDisabled = true
    _ = try board.store.register(.editMember(member), by: .secretary, at: Moment(on: monday.adding(3)))
    let day = Board.holidays[0].day
    _ = try board.store.register(.removeHoliday(day), by: .secretary, at: Moment(on: monday.adding(3)))
    let past = try board.store.past(on: monday)
    #expect(try past.member(member.login)?.isDisabled == false)
    #expect(try past.holidays() == Board.holidays)
    #expect(try past.directory() == board.store.directory())
    #expect(try board.store.past(on: monday.adding(3)).holidays().isEmpty)
  }

  @Test func `cannot be written to`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let anchors = try board.store.anchors.heads()
    let past = try board.store.past(on: monday)
    #expect(throws: BoardError.self) { try past.apply(.note("x"), to: number) }
    #expect(try board.store.anchors.heads() == anchors)
  }

  @Test func `before the first line there is nothing`() throws {
    let board = try Board()
    _ = try board.store.underway()
    #expect(try board.store.past(on: monday.adding(-1)).all().isEmpty)
  }
}
