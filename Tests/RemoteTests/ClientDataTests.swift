import Foundation
import GRDB
import TestSupport
import Testing

/// Whether anything that a client can ask for makes the program crash, hang, or act beyond its member.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `What a client asks for` {
  @Test func `ends with a code that is documented, in time, and touches nothing of others`() throws {
    let host = try GateHost.current
    try host.work("accept", "NV-0006", "--as", "bxd")
    let (count, seed) = (isSoak ? Self.soakCount : 60, UInt64(usualSeed()))
    let before = try others(host)
    var commands = HostileCommands(seed: seed)
    let file = host.folder.file("commands")
    let start = ContinuousClock.now
    let log = try commands.write(count, to: file, running: host)
    let time = ContinuousClock.now - start
    let results = log.split(separator: "\n")
    #expect(results.count == count, "seed \(seed)")
    let codes = Dictionary(results.map { (String($0.split(separator: " ")[0]), 1) }, uniquingKeysWith: +)
    let documented: Set = ["0", "1", "2", "3", "4", "5", "6", "7", "10"]
    let strange = results.filter { !documented.contains(String($0.split(separator: " ")[0])) }
    #expect(strange.isEmpty, "seed \(seed): \(strange.prefix(20))")
    #expect(try others(host) == before, "seed \(seed)")
    let members = try BoardTables.reading(host.boardFile) { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT member FROM journal WHERE line > ?", arguments: [before.line])
    }
    #expect(Set(members).isSubset(of: ["bxd"]), "seed \(seed)")
    try host.work("check", "--replay")
    if isSoak {
      print(
        "client data: \(count) commands, seed \(seed), \(time), codes \(codes.sorted { $0.key < $1.key })")
    }
  }

  /// How many commands the long proof sends: 200,000, which takes an hour or two, or as many as
  /// `TASKBOARD_COMMANDS` says.
  private static var soakCount: Int {
    ProcessInfo.processInfo.environment["TASKBOARD_COMMANDS"].flatMap { Int($0) } ?? 200_000
  }

  private func others(_ host: GateHost) throws -> Others {
    try BoardTables.reading(host.boardFile) { db in
      var rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM assignment WHERE lead IS NOT 'BXD'
            AND number NOT IN (SELECT assignment FROM coordinator WHERE agency = 'BXD') ORDER BY number
          """
      ).map(\.description)
      for table in ["member", "member_agency", "member_key", "agency", "holiday", "directive"] {
        rows += try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description).sorted()
      }
      return Others(rows: rows, line: try BoardTables.lines(in: db))
    }
  }
}

/// What is not the liaison's to change, and how long the journal is.
private struct Others: Equatable {
  var rows: [String]
  var line: Int

  static func == (left: Others, right: Others) -> Bool { left.rows == right.rows }
}
