import GRDB
import Testing

@testable import Storage

/// The statements that a store runs from now on, and how SQLite goes about them.
final class StatementTrace: @unchecked Sendable {
  private let store: BoardStore
  private var statements: [String] = []

  /// Listens to a store.
  init(of store: BoardStore) {
    self.store = store
    store.queue.inDatabase { db in
      db.trace { [self] event in
        if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
      }
    }
  }

  /// Stops listening, and explains every question that was asked.
  func plans() throws -> [(statement: String, plan: [String])] {
    store.queue.inDatabase { db in db.trace(options: []) }
    let questions = Set(statements.filter { $0.hasPrefix("SELECT") })
    #expect(!questions.isEmpty)
    return try questions.map { statement in
      let plan = try store.queue.read { db in
        try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + statement).map { $0["detail"] as String }
      }
      return (statement, plan)
    }
  }
}
