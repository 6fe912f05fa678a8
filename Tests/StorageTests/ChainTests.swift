import Assignments
import Deadlines
import Storage
import TestSupport
import Testing

extension Board {
  /// Does something to the journal without its triggers, and answers the first line that does not fit.
  fileprivate func firstBadLine(after sql: String) throws -> Int? {
    try RawFile(path: path).execute(
      """
      DROP TRIGGER journal_is_not_updated;
      DROP TRIGGER journal_is_not_deleted;
      DROP TRIGGER journal_is_chained;
      \(sql)
      """)
    do throws(BoardError) {
      _ = try store.verify()
      return nil
    } catch .brokenChain(let line) {
      return line
    }
  }

  /// A board whose journal has nine lines.
  fileprivate static func journalled() throws -> Board {
    let board = try Board()
    let number = try board.store.underway()
    try board.store.apply(.progress(50, note: "Đang làm"), to: number, by: .construction)
    return board
  }
}

@Suite struct `The journal's chain` {
  private static let columns = [
    "line", "at", "member", "acting_for", "assignment", "subject_kind", "subject", "deed", "was_refused",
    "changes",
    "remark", "previous", "hash",
  ]

  @Test func `is whole when nobody touched it`() throws {
    #expect(try Board.journalled().store.verify() == 9)
    #expect(try Board.journalled().firstBadLine(after: "") == nil)
  }

  @Test(arguments: columns, [1, 4, 9]) func `an edit of any column of any line is found at that line`(
    column: String, line: Int
  ) throws {
    let values = ["line": "900", "assignment": "77", "was_refused": "1 - was_refused"]
    let value = values[column] ?? "coalesce(\(column), '') || 'x'"
    let bad = try Board.journalled().firstBadLine(
      after: "UPDATE journal SET \(column) = \(value) WHERE line = \(line)")
    #expect(bad == line)
  }

  @Test func `nothing and an empty text are two different things`() throws {
    let bad = try Board.journalled().firstBadLine(after: "UPDATE journal SET remark = '' WHERE line = 4")
    #expect(bad == 4)
  }

  @Test func `letters moved from one column to the next are found`() throws {
    let bad = try Board.journalled().firstBadLine(
      after: "UPDATE journal SET member = member || substr(deed, 1, 1), deed = substr(deed, 2) WHERE line = 6"
    )
    #expect(bad == 6)
  }

  @Test func `a line without a value that it must have is told as damage, and is no reason to die`() throws {
    let board = try Board.journalled()
    try RawFile(path: board.path).execute(
      """
      DROP TRIGGER journal_is_not_updated;
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'at TEXT NOT NULL', 'at ANY') WHERE name = 'journal';
      PRAGMA writable_schema = RESET;
      UPDATE journal SET at = NULL WHERE line = 4
      """)
    #expect(throws: BoardError.damaged(path: board.path, detail: "at")) { try board.store.verify() }
  }

  @Test func `a line that was taken out is missed where it was`() throws {
    #expect(try Board.journalled().firstBadLine(after: "DELETE FROM journal WHERE line = 4") == 4)
  }

  @Test func `a line taken out with the rest moved up is missed where it was`() throws {
    let bad = try Board.journalled().firstBadLine(
      after: "DELETE FROM journal WHERE line = 4; UPDATE journal SET line = line - 1 WHERE line > 4")
    #expect(bad == 4)
  }

  @Test func `two lines that changed places are found at the first`() throws {
    let bad = try Board.journalled().firstBadLine(
      after: """
        UPDATE journal SET line = -3 WHERE line = 3;
        UPDATE journal SET line = 3 WHERE line = 5;
        UPDATE journal SET line = 5 WHERE line = -3
        """)
    #expect(bad == 3)
  }

  @Test func `a line put in is found where it stands`() throws {
    let bad = try Board.journalled().firstBadLine(
      after: """
        UPDATE journal SET line = -line - 1 WHERE line >= 4;
        UPDATE journal SET line = -line WHERE line < 0;
        INSERT INTO journal SELECT 4, at, member, acting_for, assignment, subject_kind, subject, deed,
          was_refused, changes, remark, hash, hash || 'x' FROM journal WHERE line = 3
        """)
    #expect(bad == 4)
  }

  @Test func `a line appended by somebody else's hand is found, though it follows the last one`() throws {
    let board = try Board.journalled()
    try RawFile(path: board.path).execute(
      """
      INSERT INTO journal SELECT line + 1, at, member, acting_for, assignment, subject_kind, subject, deed,
        was_refused, changes, 'giả', hash, hash || 'x' FROM journal ORDER BY line DESC LIMIT 1
      """)
    #expect(throws: BoardError.brokenChain(line: 10)) { try board.store.verify() }
  }

  @Test func `whoever rewrites one line with its hash is found at the next`() throws {
    let number = AssignmentNumber(1)
    let (board, twin) = (try Board.journalled(), try Board.journalled())
    try twin.store.apply(.note("khác"), to: number)
    try board.store.apply(.note("đúng"), to: number)
    try board.store.apply(.note("tiếp"), to: number)
    // The twin's history differs in one remark: its line carries a hash that is right by itself.
    let forged = try #require(try twin.store.entries(of: nil, limit: 1).first)
    #expect(forged.line == 10)
    let bad = try board.firstBadLine(
      after: "UPDATE journal SET remark = 'khác', hash = '\(forged.hash)' WHERE line = 10")
    #expect(bad == 11)
  }

  @Test(arguments: 1...25) func `any random manipulation is found at its first line`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let lines = Array(1...8).shuffled(using: &dice)
    let (line, other) = (lines[0], lines[1])
    let letter = Int.random(in: 33...126, using: &dice)
    let manipulations = [
      (line, "UPDATE journal SET remark = coalesce(remark, '') || char(\(letter)) WHERE line = \(line)"),
      (line, "DELETE FROM journal WHERE line = \(line)"),
      (
        min(line, other),
        """
        UPDATE journal SET line = -1 WHERE line = \(line);
        UPDATE journal SET line = \(line) WHERE line = \(other);
        UPDATE journal SET line = \(other) WHERE line = -1
        """
      ),
    ]
    let (first, sql) = dice.pick(manipulations)
    #expect(try Board.journalled().firstBadLine(after: sql) == first)
  }
}
