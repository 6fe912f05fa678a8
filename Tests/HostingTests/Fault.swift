import Foundation
import GRDB
import Glibc
import TestSupport

/// What can be wrong when a summary is made.
enum Fault: String, CaseIterable {
  /// There is no database.
  case missing
  /// Another connection holds it exclusively.
  case locked
  /// Another program was killed in the middle of a transaction, which must be undone first.
  case hotJournal
  /// Its pages hold nonsense.
  case corrupt
  /// Its folder cannot be entered.
  case unreadable
  /// A pipe lies in its place, which nobody writes to.
  case pipe
  /// There is no room for what is written.
  case fullDisk
  /// A newer program has migrated it.
  case newerSchema
  /// The clock has lost the time.
  case clockIn1970
}

/// How the program and its publisher are started under a fault.
struct FaultyGround {
  /// The words that the summary is made with.
  var summary: [String]
  /// What the publisher is told beside the usual.
  var settings: [String: String] = [:]
  /// Another connection, as long as it is needed.
  var holder: DatabaseQueue?
}

extension HostedBoard {
  /// Lets something go wrong.
  func strike(_ fault: Fault) throws -> FaultyGround {
    let usual = [program, "summary", "--db", path]
    switch fault {
    case .missing:
      try FileManager.default.removeItem(atPath: path)
      return FaultyGround(summary: usual)
    case .locked:
      return FaultyGround(summary: usual, holder: try holding("BEGIN EXCLUSIVE"))
    case .hotJournal:
      try heatJournal()
      return FaultyGround(summary: usual)
    case .corrupt:
      try overwrite(4096..<Int.max, with: 0xA5)
      return FaultyGround(summary: usual)
    case .newerSchema:
      try overwrite(63..<64, with: 99)
      return FaultyGround(summary: usual)
    case .unreadable:
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: data)
      guard Machine.isRoot else { return FaultyGround(summary: usual) }
      // Root itself passes every door, unless it is told not to.
      let humble = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
      let wrapped = try wrapper("exec \(humble.joined(separator: " ")) '\(program)' \"$@\"")
      return FaultyGround(summary: humble + usual, settings: ["TASKBOARD_PROGRAM": wrapped])
    case .pipe:
      try FileManager.default.removeItem(atPath: path)
      guard unsafe mkfifo(path, 0o600) == 0 else { throw Failure("no pipe could be made") }
      return FaultyGround(summary: usual)
    case .fullDisk:
      return FaultyGround(
        summary: ["sh", "-c", "exec \"$@\" >/dev/full", "sh"] + usual,
        settings: ["TASKBOARD_PROGRAM": try wrapper("exec '\(program)' \"$@\" >/dev/full")])
    case .clockIn1970:
      let wrapped = try wrapper("exec faketime '1970-01-01 00:00:00' '\(program)' \"$@\"")
      return FaultyGround(
        summary: [wrapped] + usual.dropFirst(), settings: ["TASKBOARD_PROGRAM": wrapped])
    }
  }

  /// Puts words into a column of numbers behind the back of every check.
  func confuse() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(sql, 'last_line INTEGER', 'last_line ANY')
            WHERE name = 'assignment';
          PRAGMA writable_schema = RESET;
          UPDATE assignment SET last_line = 'chữ';
          """)
    }
    try queue.close()
  }

  /// A script in the program's place.
  private func wrapper(_ line: String) throws -> String {
    let path = file("wrapper")
    try "#!/bin/sh\n\(line)\n".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private func overwrite(_ range: Range<Int>, with byte: UInt8) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for offset in range.clamped(to: 0..<bytes.count) { bytes[offset] = byte }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// A connection of another program in the middle of something.
  private func holding(_ sql: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: sql) }
    return queue
  }

  /// Leaves the board as a program leaves it that is killed while it writes more than its memory holds.
  private func heatJournal() throws {
    let queue = try holding(
      """
      PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN IMMEDIATE;
      UPDATE assignment SET action = action || hex(zeroblob(2000))
      """)
    let (journal, kept) = (path + "-journal", file("kept"))
    try FileManager.default.copyItem(atPath: path, toPath: kept)
    try FileManager.default.copyItem(atPath: journal, toPath: kept + "-journal")
    try queue.inDatabase { try $0.execute(sql: "ROLLBACK") }
    try queue.close()
    try? FileManager.default.removeItem(atPath: journal)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: kept, toPath: path)
    try FileManager.default.moveItem(atPath: kept + "-journal", toPath: journal)
    let size = try FileManager.default.attributesOfItem(atPath: journal)[.size] as? Int ?? 0
    guard size > 1024 else { throw Failure("the journal is not hot: \(size) bytes") }
  }
}
