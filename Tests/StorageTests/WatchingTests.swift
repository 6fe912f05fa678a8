import Assignments
import Deadlines
import GRDB
import Storage
import TestSupport
import Testing

@Suite struct `Noticing others` {
  private let board: Board
  private let other: BoardStore
  private let number: AssignmentNumber

  init() throws {
    board = try Board()
    number = try board.store.underway()
    other = try BoardStore(at: board.path, for: .writing)
    _ = board.store.hasChanged()
  }

  @Test func `nothing has changed while nobody writes`() throws {
    for _ in 0..<3 { #expect(!board.store.hasChanged()) }
    _ = try other.all()
    #expect(!board.store.hasChanged())
  }

  @Test func `another's commit is noticed once, one's own never`() throws {
    try other.apply(.note("x"), to: number)
    #expect(board.store.hasChanged())
    #expect(!board.store.hasChanged())
    try board.store.apply(.note("y"), to: number)
    #expect(!board.store.hasChanged())
    #expect(other.hasChanged() == false, "the first look only remembers")
    try board.store.apply(.note("z"), to: number)
    #expect(other.hasChanged())
  }

  @Test func `a change of another seen between two of one's own is not lost`() throws {
    try board.store.apply(.note("1"), to: number)
    try other.apply(.note("2"), to: number)
    try board.store.apply(.note("3"), to: number)
    #expect(board.store.hasChanged())
  }

  @Test func `under a writer's lock it answers at once that nothing is new yet`() throws {
    let queue = try RawFile(path: board.path).open()
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE; UPDATE holiday SET name = 'x'")
      let clock = ContinuousClock()
      let taken = clock.measure { #expect(!board.store.hasChanged()) }
      #expect(taken < .seconds(4), "whoever waits does so for five seconds")
      try db.execute(sql: "COMMIT")
    }
    #expect(board.store.hasChanged())
  }

  @Test func `who waits for a writer in vain is told that the board is busy`() throws {
    let queue = try RawFile(path: board.path).open()
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let clock = ContinuousClock()
      #expect(try board.store.assignment(number).number == number)
      let taken = clock.measure {
        #expect(throws: BoardError.busy(path: board.path)) { try board.store.apply(.note("x"), to: number) }
      }
      #expect(taken >= .seconds(3))
      try db.execute(sql: "ROLLBACK")
    }
    try board.store.apply(.note("x"), to: number)
  }

  @Test func `a board that a newer program migrated meanwhile is not written to`() throws {
    try RawFile(path: board.path).execute("PRAGMA user_version = \(BoardStore.schemaVersion + 1)")
    let before = try RawFile(path: board.path).contents()
    let error = BoardError.newerDatabase(
      path: board.path, found: BoardStore.schemaVersion + 1, known: BoardStore.schemaVersion)
    #expect(throws: error) { try board.store.apply(.note("x"), to: number) }
    #expect(throws: error) { try board.store.apply(.accept, to: number, by: .finance) }
    #expect(throws: error) {
      try board.store.register(.removeHoliday(monday), by: .secretary, at: Moment(on: monday))
    }
    #expect(try RawFile(path: board.path).contents() == before)
  }
}
