import Assignments
import Deadlines
import GRDB
import Storage
import Testing

extension SharedBoard {
  /// Looks whether the board is whole: SQLite's own check, the journal's chain, a line for every revision.
  ///
  /// - Returns: The journal, latest line first.
  @discardableResult
  func check(_ occasion: String) throws -> [Entry] { try SharedBoard.check(path, occasion) }

  /// Looks whether the board in a file is whole.
  static func check(_ path: String, _ occasion: String) throws -> [Entry] {
    let store = try BoardStore(at: path, for: .reading)
    let lines = try store.verify()
    let entries = try store.entries(of: nil, limit: .max)
    #expect(entries.count == lines, "\(occasion)")
    var revisions: [AssignmentNumber: Int] = [:]
    for entry in entries where !entry.wasRefused {
      if case .assignment(let number) = entry.subject { revisions[number, default: 0] += 1 }
    }
    for (number, count) in revisions {
      #expect(try store.assignment(number).revision == count, "\(number), \(occasion)")
    }
    #expect(try integrity(of: path) == ["ok"], "\(occasion)")
    return entries
  }

  private static func integrity(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + String.fetchAll(db, sql: "PRAGMA foreign_key_check")
    }
  }
}
