import Assignments
import Deadlines
import GRDB
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `Following the journal` {
  private let board: Board
  private let number: AssignmentNumber

  init() throws {
    board = try Board()
    number = try board.store.underway()
  }

  private func read(
    _ scope: JournalWindow.Scope = .all, after place: Head?, rows: Int = 100
  ) throws -> (entries: [Entry], place: Head?) {
    try board.store.entries(of: scope, after: place, rows: rows)
  }

  @Test func `from before the first line on, slice by slice, it is the whole journal`() throws {
    let all = try board.store.entries(of: nil, limit: .max).reversed().map(\.line)
    var place = try board.store.place(at: 0)
    #expect(place == nil)
    var lines: [Int] = []
    repeat {
      let slice = try read(after: place, rows: 2)
      lines += slice.entries.map(\.line)
      place = slice.place
      if slice.entries.isEmpty { break }
    } while true
    #expect(lines == Array(all))
    #expect(try place == board.store.head())
    #expect(try board.store.place(at: nil) == place)
  }

  @Test func `what came after a place is read once, and nothing when nothing came`() throws {
    let other = try BoardStore(at: board.path, for: .writing)
    let start = try board.store.place(at: nil)
    #expect(try read(after: start).entries.isEmpty)
    try other.apply(.note("một"), to: number)
    try other.apply(.note("hai"), to: number)
    let (entries, place) = try read(after: start)
    #expect(entries.map(\.remark) == ["một", "hai"])
    #expect(try read(after: place).entries.isEmpty)
  }

  @Test func `of one assignment, lines about others are passed over and not read again`() throws {
    let other = try board.store.underway()
    let start = try board.store.place(at: nil)
    try board.store.apply(.note("của nó"), to: number)
    for _ in 1...3 { try board.store.apply(.note("khác"), to: other) }
    let (entries, place) = try read(.assignment(number), after: start)
    #expect(entries.map(\.remark) == ["của nó"])
    #expect(try place == board.store.head())
    // A full slice ends with its last line: more may follow.
    let full = try read(.assignment(number), after: start, rows: 1)
    #expect(full.place?.line == entries.first?.line)
  }

  @Test func `there is no place behind the last line or before the beginning`() throws {
    let head = try #require(try board.store.head()).line
    for line in [head + 1, .max, -1, .min] {
      #expect(throws: BoardError.noLine(line, head: head)) { try board.store.place(at: line) }
    }
  }

  @Test func `a journal in place of another is not gone on with`() throws {
    var place = try #require(try board.store.head())
    place.hash = String(repeating: "0", count: 64)
    #expect(throws: BoardError.replaced(path: board.path)) { try read(after: place) }
    place = try #require(try board.store.head())
    place.line += 1
    #expect(throws: BoardError.replaced(path: board.path)) { try read(after: place) }
  }

  @Test func `a file that lost its name is found out, whoever has the name now`() throws {
    let place = try board.store.place(at: nil)
    try board.store.checkPlace()
    let away = board.file("away.db")
    unsafe #expect(rename(board.path, away) == 0)
    #expect(throws: BoardError.replaced(path: board.path)) { try board.store.checkPlace() }
    #expect(throws: BoardError.replaced(path: board.path)) { try read(after: place) }
    _ = try Command("cp", [away, board.path]).run()
    #expect(throws: BoardError.replaced(path: board.path)) { try board.store.checkPlace() }
    unsafe #expect(rename(away, board.path) == 0)
    try board.store.checkPlace()
  }

  @Test func `a board that a newer program migrated meanwhile is not read on`() throws {
    let place = try board.store.place(at: nil)
    try RawFile(path: board.path).execute("PRAGMA user_version = \(BoardStore.schemaVersion + 1)")
    let error = BoardError.newerDatabase(
      path: board.path, found: BoardStore.schemaVersion + 1, known: BoardStore.schemaVersion)
    #expect(throws: error) { try read(after: place) }
  }

  @Test func `a glimpse changes with every commit of another, and shows nothing under a lock`() throws {
    let other = try BoardStore(at: board.path, for: .writing)
    let first = board.store.glimpse()
    #expect(first != nil && board.store.glimpse() == first)
    try other.apply(.note("x"), to: number)
    let second = board.store.glimpse()
    #expect(second != first)
    let queue = try RawFile(path: board.path).open()
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE; UPDATE holiday SET name = 'x'")
      #expect(board.store.glimpse() == nil)
      try db.execute(sql: "COMMIT")
    }
    #expect(board.store.glimpse() != second)
  }
}
