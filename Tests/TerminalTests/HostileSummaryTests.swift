import Foundation
import GRDB
import TestSupport
import Testing

/// Text that attacks the summary, which is printed on a terminal or lies in a file that login shows.
@Suite struct HostileSummaryTests {
  @Test
  func `what an old or foreign program has left is harmless in the summary, on a terminal and in a file`()
    throws
  {
    let board = try SharedBoard.onSample()
    let texts = HostileText.all
    var rows = 0
    for start in stride(from: 0, to: texts.count, by: 6) {
      try Self.plant((0..<26).map { texts[(start + $0) % texts.count] }, in: board.file)
      for member in [[], ["--as", "bxd"]] {
        let words = ["summary", "--today", "2025-12-01", "--db", board.file] + member
        let filed = try Command(board.program, words).run()
        let (ending, sent) = try PseudoTerminal.run(Command(board.program, words))
        #expect(filed.code == 0 && ending == .exit(0))
        let shown = String(validating: sent, as: UTF8.self)?.replacing("\r\n", with: "\n")
        for text in [filed.output, shown ?? "\u{1B}"] {
          #expect(HostileText.isHarmless(text), "\(text.debugDescription)")
          #expect(text.split(separator: "\n").count <= 24)
          rows += text.split(separator: "\n").count { $0.hasPrefix("  NV-") }
        }
      }
    }
    #expect(rows > 5 * texts.count)
    if isSoak { print("hostile text in the summary: \(texts.count) texts, \(rows) rows, all harmless") }
  }

  /// Writes the texts into the assignments and the names of their agencies, most pressing first.
  private static func plant(_ texts: [HostileText], in file: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.write { db in
      let numbers = try Int.fetchAll(db, sql: "SELECT number FROM assignment ORDER BY rank, sort_day, number")
      for (number, text) in zip(numbers, texts) {
        let value = "CAST(x'" + text.bytes.map { String(format: "%02x", $0) }.joined() + "' AS TEXT)"
        try db.execute(
          sql: """
            UPDATE assignment SET action = \(value) WHERE number = \(number);
            UPDATE agency SET name = \(value), short_name = \(value)
              WHERE code = (SELECT lead FROM assignment WHERE number = \(number));
            """)
      }
    }
    try queue.close()
  }
}
