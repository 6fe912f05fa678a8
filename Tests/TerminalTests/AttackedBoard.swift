import Foundation
import GRDB
import TUI
import TestSupport

/// A board with one assignment for each hostile text, which stands in every field that a person can write.
final class AttackedBoard {
  private let folder: TemporaryFolder
  let program: String
  let file: String

  /// Makes a board by the program's own commands: the texts come in as everybody's do.
  init(entering texts: [HostileText]) throws {
    folder = try TemporaryFolder()
    (program, file) = (try Product.path(), folder.file("board.db"))
    try Self.succeed(Command(program, ["init", "--db", file, "--secretary", "thuky"]))
    for (index, text) in texts.enumerated() {
      try Self.succeed(entering(text, words: "add --due 2025-07-20 --lead BXD", to: Self.options))
      try Self.succeed(entering(text, words: "note NV-\(index + 1)", to: [""]))
    }
  }

  /// Makes a board of another one's file, the texts of its assignments written over behind the program's
  /// back: what an old program or a foreign one may have left.
  init(_ board: AttackedBoard, planting texts: [[UInt8]], instead of: [String]) throws {
    folder = try TemporaryFolder()
    (program, file) = (board.program, folder.file("board.db"))
    try FileManager.default.copyItem(atPath: board.file, toPath: file)
    try plant(texts, instead: of)
  }

  /// The options of `add` that take any text.
  private static let options = [
    "--action", "--owner", "--position", "--accountable", "--authority", "--deliverable", "--phrase",
    "--quote", "--symbol", "--title", "--issuer",
  ]

  /// The columns that they are kept in, and those that deeds fill.
  static let columns = [
    "action", "owner", "owner_position", "accountable", "authority", "deliverable", "phrase", "quote",
  ]
  private static let columnsOfDeeds = ["request_reason", "evidence_symbol", "evidence_reason"]

  /// A command with a text behind each option; it goes through a shell, because it need not be UTF-8.
  private func entering(_ text: HostileText, words: String, to options: [String]) -> Command {
    let escaped = text.bytes.map { "\\0" + String($0, radix: 8) }.joined()
    let arguments = options.map { $0.isEmpty ? "\"$text\"" : "\($0) \"$text\"" }.joined(separator: " ")
    let script = """
      text=$(printf %b "$1."); text=${text%.}
      exec "$0" \(words) --as thuky \(arguments)
      """
    return Command("sh", ["-c", script, program, escaped], environment: ["TASKBOARD_DB": file])
  }

  private static func succeed(_ command: Command) throws {
    let outcome = try command.run()
    guard outcome.code == 0 else { throw Failure("\(command.arguments): \(outcome.errors)") }
  }
}

// MARK: - Behind the program's back

extension AttackedBoard {
  /// Has the file itself changed.
  func withFile<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let queue = try DatabaseQueue(path: file)
    let result = try queue.write(body)
    try queue.close()
    return result
  }

  /// Writes a text into every field of the assignment at its place, and of what belongs to it: its directive,
  /// its lines of the journal, its lead's names, and a member's.
  private func plant(_ texts: [[UInt8]], instead of: [String]) throws {
    try withFile { db in
      let guards = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal%'")
      try db.execute(sql: "DROP TRIGGER journal_is_not_updated")
      let agencies = try String.fetchAll(db, sql: "SELECT code FROM agency ORDER BY place")
      for (index, bytes) in texts.enumerated() {
        let (number, text) = (index + 1, "CAST(x'\(hexadecimal(bytes))' AS TEXT)")
        let columns = (Self.columns + Self.columnsOfDeeds).map { "\($0) = \(text)" }.joined(separator: ", ")
        let agency = index < agencies.count ? agencies[index] : "BXD"
        try db.execute(
          sql: """
            UPDATE assignment SET \(columns), lead = '\(agency)', request_day = '2025-08-01',
              request_asked_on = '2025-07-19', evidence_issued = iif(number % 2, '2025-07-18', NULL)
              WHERE number = \(number);
            UPDATE directive SET symbol = \(text), title = \(text), issuer = \(text) WHERE id = \(number);
            UPDATE agency SET name = \(text), short_name = \(text) WHERE code = '\(agency)' AND code <> 'BXD';
            UPDATE journal SET remark = \(text) WHERE assignment = \(number) AND remark IS NOT NULL;
            INSERT INTO member VALUES ('ng\(number)', \(text), \(text), 'leader', 0)
              ON CONFLICT DO UPDATE SET name = excluded.name, position = excluded.position;
            """)
        let (old, new) = (try json(of[index]), try json(String(decoding: bytes, as: UTF8.self)))
        try db.execute(
          sql: "UPDATE journal SET changes = replace(changes, ?, ?) WHERE assignment = ?",
          arguments: [old, new, number])
      }
      for sql in guards where sql.contains("not_updated") { try db.execute(sql: sql) }
    }
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func json(_ text: String) throws -> String {
    String(
      decoding: try JSONSerialization.data(
        withJSONObject: text, options: [.fragmentsAllowed, .withoutEscapingSlashes]), as: UTF8.self)
  }
}
