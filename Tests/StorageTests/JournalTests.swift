import Assignments
import Deadlines
import Foundation
import GRDB
import Storage
import Testing

@Suite struct `The journal` {
  private let board: Board
  private var store: BoardStore { board.store }
  private var raw: RawFile { RawFile(path: board.path) }

  init() throws {
    board = try Board()
    _ = try board.store.underway()
  }

  /// The columns of a line that is copied, without its number and the two hashes.
  private static let middle = """
    at, 'x', acting_for, assignment, subject_kind, subject, deed, was_refused, changes, remark
    """

  /// Where the last line is.
  private static let last = "FROM journal ORDER BY line DESC LIMIT 1"

  @Test(arguments: [
    "UPDATE journal SET member = 'x' WHERE line = 2",
    "UPDATE journal SET hash = hash WHERE line = 2",
    "UPDATE OR REPLACE journal SET line = 2 WHERE line = 3",
    "DELETE FROM journal WHERE line = 2",
    "DELETE FROM journal",
    "INSERT OR REPLACE INTO journal SELECT line, \(middle), previous, hash FROM journal WHERE line = 2",
    "INSERT OR REPLACE INTO journal SELECT * \(last)",
    "INSERT INTO journal SELECT line + 2, \(middle), hash, 'gap' \(last)",
    "INSERT INTO journal SELECT line + 1, \(middle), previous, 'fork' \(last)",
    "INSERT INTO journal SELECT line + 1, \(middle), '', 'root' \(last)",
    "INSERT INTO journal SELECT 0, \(middle), '', 'before' FROM journal WHERE line = 1",
    """
    INSERT INTO journal SELECT line, \(middle), previous, hash FROM journal WHERE line = 2
    ON CONFLICT (line) DO UPDATE SET member = 'x'
    """,
  ]) func `SQL of any program is refused a change to what was written`(attack: String) throws {
    let before = try raw.contents()
    for setting in ["OFF", "ON"] {
      do {
        try raw.open().write { try $0.execute(sql: "PRAGMA recursive_triggers = \(setting); \(attack)") }
        Issue.record("let through with recursive triggers \(setting)")
      } catch let error as DatabaseError {
        #expect(error.message?.contains("the journal") == true, "\(error)")
      }
    }
    #expect(try raw.contents() == before)
    #expect(try store.verify() == before["journal"]?.count)
  }

  @Test(arguments: 1...2) func `every accepted change has one line, and replaying them makes the board again`(
    seed: Int
  ) throws {
    let before = try store.verify()
    var work = RandomWork(seed: seed)
    try work.go(200, on: store)
    #expect(try store.verify() == before + work.lines)
    var replayed: [AssignmentNumber: Assignment] = [:]
    for entry in try store.entries(of: nil, limit: 100_000).reversed() {
      guard case .assignment(let number) = entry.subject, !entry.wasRefused else { continue }
      var state = replayed[number] ?? Assignment(number: number, action: "")
      state.revision += 1
      for (name, shift) in entry.changes where name != Entry.undoes {
        let field = try #require(Assignment.Field(rawValue: name))
        #expect(state[field] == shift.before, "\(name) of \(number) before line \(entry.line)")
        state[field] = shift.after
        state.fieldRevisions[field] = state.revision
      }
      replayed[number] = state
    }
    let stored = try store.all()
    #expect(stored.count == replayed.count)
    for assignment in stored { #expect(replayed[assignment.number] == assignment, "\(assignment.number)") }
    #expect(work.undone > 0)
    #expect(try store.check(replaying: true).flatMap(\.findings) == [])
    #expect(stored.map(\.revision).reduce(0, +) == replayed.values.map(\.revision).reduce(0, +))
  }

  @Test func `the clock is information, the order is the number's`() throws {
    try store.apply(.note("hôm nay"), to: AssignmentNumber(1), on: monday)
    try store.apply(.note("đồng hồ lùi"), to: AssignmentNumber(1), on: monday.adding(-30))
    let entries = try store.entries(of: AssignmentNumber(1), limit: 2)
    #expect(entries.map(\.remark) == ["đồng hồ lùi", "hôm nay"])
    #expect(entries[0].line == entries[1].line + 1)
    _ = try store.verify()
  }
}
