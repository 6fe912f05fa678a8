import Assignments
import CSQLite
import Deadlines
import GRDB
import Testing

@testable import Storage

/// Between two calls the store is at rest: whoever is frozen then, or whose terminal takes no more, keeps
/// nobody from writing.
@Suite struct `The store at rest` {
  private let board: Board
  private let number: AssignmentNumber
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
    number = try board.store.underway()
  }

  /// The statements that are open on the store's connection, and whether it is in a transaction.
  private func unrest() -> [String] {
    store.queue.unsafeRead { db in
      guard let handle = unsafe db.sqliteConnection else { return ["no connection"] }
      var open: [String] = unsafe sqlite3_get_autocommit(handle) == 0 ? ["a transaction"] : []
      var statement = unsafe sqlite3_next_stmt(handle, nil)
      while let current = unsafe statement {
        if unsafe sqlite3_stmt_busy(current) != 0 {
          open.append(unsafe String(cString: sqlite3_sql(current)))
        }
        unsafe statement = sqlite3_next_stmt(handle, current)
      }
      return open
    }
  }

  @Test func `no read, no change and no refusal leaves a statement or a transaction open`() throws {
    var query = Query()
    query.words = ["đô thị"]
    let calls: [(String, () throws -> Void)] = [
      ("page", { _ = try store.page(of: query, at: .start, rows: 20, on: monday) }),
      ("tallies", { _ = try store.tallies(of: query, on: monday) }),
      ("overview", { _ = try store.overview(for: .construction, on: monday, rows: 9) }),
      ("dossier", { _ = try store.dossier(number, lines: 9) }),
      ("members", { _ = try store.members() }), ("keys", { _ = try store.keys() }),
      ("drafts", { _ = try store.drafts(of: Member.leader.login) }),
      ("lastDeed", { _ = try store.lastDeed(of: Member.secretary.login) }),
      ("verify", { _ = try store.verify() }), ("check", { _ = try store.check(replaying: true) }),
      ("past", { _ = try store.past(on: monday) }),
      ("backUp", { _ = try store.backUp(to: board.file("copy.db")) }),
      ("hasChanged", { _ = store.hasChanged() }),
      ("apply", { _ = try store.apply(.note("x"), to: number) }),
      ("refused", { _ = try store.apply(.accept, to: number, by: .leader) }),
      ("stale", { _ = try store.apply(.note("x"), to: number, ifRevision: 1) }),
      (
        "half",
        {
          _ = try store.apply([
            .init(.note("một"), to: number, by: .secretary, at: Moment(on: monday)),
            .init(.accept, to: number, by: .construction, at: Moment(on: monday)),
          ])
        }
      ),
      ("forEach", { try store.forEach(Query(), on: monday) { _ in throw BoardError.nothingToUndo } }),
      ("listKeys", { try store.listKeys() }),
    ]
    for (name, call) in calls {
      do { try call() } catch is BoardError {}
      #expect(unrest() == [], "\(name)")
    }
  }
}
