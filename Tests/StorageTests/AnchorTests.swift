import Assignments
import Deadlines
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A way to change a journal behind the program's back.
private enum Manipulation: CaseIterable {
  case edit, delete, swap, insert, cut, rewrite
}

/// A journal of many lines with its anchors, made once for all tests.
private struct Journal {
  let database: Data
  let anchors: Data
  let heads: [Head]
  let count: Int

  static let long = Result {
    let board = try Board()
    let number = try board.store.underway()
    let requests = (1...390).map { line in
      BoardStore.Request(.note("ghi chú \(line)"), to: number, by: .secretary, at: Moment(on: monday))
    }
    // In small pieces, as people write: heads are written down between them.
    for start in stride(from: 0, to: requests.count, by: 10) {
      _ = try board.store.apply(Array(requests[start..<start + 10]))
    }
    let store = board.store
    return Journal(
      database: try Data(contentsOf: URL(fileURLWithPath: board.path)),
      anchors: try Data(contentsOf: URL(fileURLWithPath: store.anchors.path)),
      heads: try store.anchors.heads(),
      count: try store.verify())
  }
}

@Suite struct `Anchors of the journal` {
  @Test func `a head is written down at the first line of a day and after fifty lines`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let first = try board.store.anchors.heads()
    #expect(first.count == 1)
    for line in 1...100 { try board.store.apply(.note("\(line)"), to: number) }
    let heads = try board.store.anchors.heads()
    #expect(heads.map(\.line) == [first[0].line, first[0].line + 50, first[0].line + 100])
    try board.store.apply(.note("hôm sau"), to: number, on: monday.adding(1))
    #expect(try board.store.anchors.heads().count == 4)
    #expect(try board.store.anchors.heads().last == board.store.head())
    var status = stat()
    #expect(unsafe lstat(board.store.anchors.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `a journal that was cut short is missed from its last anchor on`() throws {
    let journal = try Journal.long.get()
    let board = try Board(journal.database)
    try journal.anchors.write(to: URL(fileURLWithPath: board.store.anchors.path))
    let (last, before) = (journal.heads[journal.heads.count - 1], journal.heads[journal.heads.count - 2])
    try board.manipulate("DELETE FROM journal WHERE line >= \(last.line)")
    #expect(throws: BoardError.brokenAnchor(line: last.line, after: before.line)) { try board.store.verify() }
  }

  @Test func `a change that cannot be anchored is kept all the same, and check says so`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let path = board.store.anchors.path
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let line = try board.store.apply(.note("x"), to: number).line
    #expect(try board.store.head()?.line == line)
    #expect(throws: BoardError.self) { try board.store.check(replaying: false) }
  }

  @Test(arguments: 1...(isSoak ? 1200 : 60))
  func `every manipulation of a line that was anchored is found, and where it is is said`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let journal = try Journal.long.get()
    let board = try Board(journal.database)
    try journal.anchors.write(to: URL(fileURLWithPath: board.store.anchors.path))
    let manipulation = Manipulation.allCases[seed % Manipulation.allCases.count]
    let anchored = try #require(journal.heads.last?.line)
    let line = Int.random(in: 2..<journal.count, using: &dice)
    let first = try board.manipulate(by: manipulation, at: line, among: journal.count, with: &dice)
    if let found = board.firstBadLines {
      #expect(found.contains(first), "\(manipulation) of line \(first) was found in \(found) (seed \(seed))")
    } else {
      #expect(first > anchored, "\(manipulation) of line \(first) was not found (seed \(seed))")
    }
  }

  @Test func `a hundred thousand lines are verified, and the time is told`() throws {
    guard isSoak else { return }
    let board = try Board()
    let number = try board.store.underway()
    let requests = (1...1000).map { line in
      BoardStore.Request(.note("ghi chú \(line)"), to: number, by: .secretary, at: Moment(on: monday))
    }
    for _ in 1...100 { _ = try board.store.apply(requests) }
    let start = ContinuousClock.now
    #expect(try board.store.verify() > 100_000)
    let taken = ContinuousClock.now - start
    print("journal: 100,000 lines verified in \(taken)")
  }
}

extension Board {
  /// The lines among which verifying finds the first bad one; nothing when it finds none.
  fileprivate var firstBadLines: ClosedRange<Int>? {
    let error = refusal { () throws(BoardError) in _ = try store.verify() }
    return switch error {
    case .brokenChain(let line): line...line
    case .brokenAnchor(let line, let after): after + 1...line
    default: nil
    }
  }

  /// Does something to the journal without its triggers.
  fileprivate func manipulate(_ sql: String) throws {
    try RawFile(path: path).execute(
      """
      DROP TRIGGER IF EXISTS journal_is_not_updated;
      DROP TRIGGER IF EXISTS journal_is_not_deleted;
      DROP TRIGGER IF EXISTS journal_is_chained;
      \(sql)
      """)
  }

  /// Does one manipulation, and answers the first line that is not what it was.
  fileprivate func manipulate(
    by manipulation: Manipulation, at line: Int, among count: Int, with dice: inout Dice
  ) throws -> Int {
    let other = line == 1 ? 2 : line - 1
    switch manipulation {
    case .edit: try manipulate("UPDATE journal SET remark = coalesce(remark, '') || 'x' WHERE line = \(line)")
    case .delete: try manipulate("DELETE FROM journal WHERE line = \(line)")
    case .swap:
      try manipulate(
        """
        UPDATE journal SET line = -1 WHERE line = \(line);
        UPDATE journal SET line = \(line) WHERE line = \(other);
        UPDATE journal SET line = \(other) WHERE line = -1
        """)
      return min(line, other)
    case .insert:
      try manipulate(
        """
        UPDATE journal SET line = -line - 1 WHERE line >= \(line);
        UPDATE journal SET line = -line WHERE line < 0;
        INSERT INTO journal SELECT \(line), at, member, acting_for, assignment, subject_kind, subject, deed,
          was_refused, changes, 'giả', hash, hash || 'x' FROM journal WHERE line = \(line - 1)
        """)
    case .cut: try manipulate("DELETE FROM journal WHERE line >= \(line)")
    case .rewrite: try rewrite(from: line)
    }
    return line
  }

  /// Writes the journal anew from a line on, with hashes that are right.
  private func rewrite(from start: Int) throws {
    try manipulate("")
    try RawFile(path: path).open().write { db in
      try Damage.watching(at: path) {
        var previous =
          try String.fetchOne(
            db, sql: "SELECT hash FROM journal WHERE line = ?", arguments: [start - 1]) ?? ""
        let records = try Record.fetchAll(
          db, sql: "SELECT \(JournalLine.columns) FROM journal WHERE line >= ? ORDER BY line",
          arguments: [start])
        try db.execute(sql: "DELETE FROM journal WHERE line >= ?", arguments: [start])
        for record in records {
          var line = JournalLine(record)
          line.previous = previous
          if line.line == start { line.remark = "viết lại" }
          previous = try line.insert(in: db)
        }
      }
    }
  }
}
