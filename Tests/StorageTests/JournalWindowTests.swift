import Assignments
import Deadlines
import GRDB
import Testing

@testable import Storage

/// The windows of the journal, against what plain comparisons find.
@Suite struct `Windows on the journal` {
  private let board: Board
  private let all: [Entry]
  private var store: BoardStore { board.store }

  init() throws {
    let board = try Board()
    self.board = board
    var work = RandomWork(seed: 7)
    try work.go(260, on: board.store)
    _ = refusal { () throws(BoardError) in
      _ = try board.store.apply(.confirm(done: nil, evidence: nil), to: AssignmentNumber(1), by: .leader)
    }
    all = try board.store.entries(of: nil, limit: .max)
  }

  private var scopes: [JournalWindow.Scope] {
    [.all, .assignment(AssignmentNumber(2)), .member("bxd"), .member("nobody"), .assignment(.init(9_999))]
  }

  @Test(arguments: [2, 8, 30, 4_000]) func `a window around any line is what comparisons find`(
    rows: Int
  ) throws {
    #expect(all.count > 100 && all.contains(where: \.wasRefused))
    let half = rows / 2
    for scope in scopes {
      let meant = all.filter { scope.holds($0) }
      for line in Array(0...all.count + 1) + [Int.max] {
        let newer = meant.filter { $0.line > line }
        let older = meant.filter { $0.line <= line }
        let window = try store.journal(of: scope, around: line, rows: rows)
        #expect(window.entries == Array(newer.suffix(half) + older.prefix(half)), "\(scope) at \(line)")
        #expect(window.hasNewer == (newer.count > half) && window.hasOlder == (older.count > half))
        #expect(window.head == all.count)
      }
    }
  }

  @Test func `nothing that is asked walks through the journal or sorts it`() throws {
    let trace = StatementTrace(of: store)
    for scope in scopes {
      for line in [0, 50, Int.max] { _ = try store.journal(of: scope, around: line, rows: 60) }
    }
    for (statement, plan) in try trace.plans() {
      for step in plan {
        let isHead = statement.contains("ORDER BY line DESC LIMIT 1") && step == "SCAN journal"
        #expect(
          isHead || (step.hasPrefix("SEARCH ") && !step.contains("TEMP B-TREE")), "\(step) in \(statement)")
        if statement.contains("member =") { #expect(step.contains("journal_by_member"), "\(statement)") }
        if statement.contains("assignment =") { #expect(step.contains("journal_by_assignment")) }
      }
    }
  }
}
