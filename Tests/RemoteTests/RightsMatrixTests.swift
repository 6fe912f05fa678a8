import Assignments
import Glibc
import TestSupport
import Testing

/// Whether everybody does over SSH what the table allows, and nothing else.
@Suite(
  .enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized,
  .host(.installed, keys: ["nghi", "la", "moi"]))
struct `Rights over SSH` {
  @Test func `every deed by everybody ends as the table says, and leaves what it must`() throws {
    let matrix = try Matrix(on: .current)
    // A cell takes a session; every fifteenth is looked at in a short run, others each time.
    let (stride, first) = isSoak ? (1, 0) : (15, Int.random(in: 0..<15))
    let cells = RightsMatrix.cells.enumerated().filter { $0.offset % stride == first }.map(\.element)
    let faults = try cells.compactMap(matrix.fault)
    let list = faults.joined(separator: "\n")
    #expect(faults.isEmpty, "\(faults.count) of \(cells.count), every \(stride)th from \(first) on:\n\(list)")
    let refused = cells.count { $0.code == 4 }
    if isSoak { print("rights: \(cells.count) cells, \(refused) of them refused, \(faults.count) wrong") }
  }
}

/// Everybody connected to a host, whose board is put back before whatever changes it.
private struct Matrix {
  private let host: GateHost
  private let board: MatrixBoard
  private let connections: [String: Connection]
  private let words: [(name: String, text: String)]

  init(on host: GateHost) throws {
    self.host = host
    var connections: [String: Connection] = [:]
    // Who is disabled, or no member any more, has connected before.
    try host.work(
      "members", "add", "nghi", "--name", "N", "--role", "liaison", "--agency", "BXD", "--as", "thuky")
    try host.work("members", "key", "add", "nghi", try host.server.publicKey("nghi"), "--as", "thuky")
    connections["nghi"] = try Connection(to: host, as: "nghi")
    try host.work("members", "disable", "nghi", "--as", "thuky")
    board = try MatrixBoard(from: host)
    try host.work("members", "add", "la", "--name", "L", "--role", "secretariat", "--as", "thuky")
    try host.work("members", "key", "add", "la", try host.server.publicKey("la"), "--as", "thuky")
    for member in GateHost.members + ["la"] { connections[member] = try Connection(to: host, as: member) }
    self.connections = connections
    let keys = try Command("ssh-keygen", ["-l", "-f", host.server.keyFile("bkhcn") + ".pub"]).run().output
    words = [
      ("FINGERPRINT", keys.split(separator: " ").dropFirst().first.map(String.init) ?? ""),
      ("KEY", try host.server.publicKey("moi")),
    ]
    try board.put()
  }

  /// What was seen at a cell instead of what its table says; nothing when all is as it says.
  func fault(of cell: RightsMatrix.Cell) throws -> String? {
    let command = try filled(cell)
    guard let connection = connections[cell.member] else { throw Failure("\(cell.member) is not connected") }
    let before = try lines()
    let outcome = try connection.run(command)
    let after = try BoardTables(of: host.boardFile)
    let journal = try BoardTables.journal(of: host.boardFile, after: before)
    let changed = after.differing(from: board.tables)
    if !changed.isEmpty || cell.code == 0 { try board.put() }
    func fault(_ what: String) -> String {
      "\(cell.member): \(command): \(what)\n  \(outcome.ending) \(outcome.errors) \(changed) \(journal)"
    }
    guard outcome.code == cell.code else { return fault("not \(cell.code)") }
    switch cell.code {
    case 0:
      if !outcome.errors.isEmpty, !outcome.errors.hasPrefix("taskboard: → ") { return fault("complains") }
      guard cell.isWriting else {
        return changed.isEmpty && journal.isEmpty ? nil : fault("changes something")
      }
      guard !changed.isEmpty else { return fault("changes nothing") }
      let isOwn = journal.allSatisfy { $0.hasPrefix(cell.member + " ") && !$0.hasSuffix("refused") }
      return isOwn && !journal.isEmpty ? nil : fault("is not in the journal")
    case 4:
      guard changed.isEmpty else { return fault("changes something") }
      guard outcome.output.isEmpty, outcome.errors.contains(cell.helper) else {
        return fault("does not say who may")
      }
      return journal == ["\(cell.member) \(cell.deed) refused"] ? nil : fault("is not kept as refused")
    default:
      return changed.isEmpty && journal.isEmpty && !outcome.errors.isEmpty ? nil : fault("changes something")
    }
  }

  private func lines() throws -> Int {
    try BoardTables.reading(host.boardFile) { db in try BoardTables.lines(in: db) }
  }

  private func filled(_ cell: RightsMatrix.Cell) throws -> String {
    let number: AssignmentNumber? =
      switch cell.subject {
      case .shared(let status): board.numbers[status]?.shared
      case .anothers(let status): board.numbers[status]?.anothers
      case .missing: AssignmentNumber(9999)
      case .board: nil
      }
    let parts = cell.command.split(separator: " ").map { part in
      if part == "N" { return number?.description ?? "" }
      return words.first { $0.name == part }?.text ?? String(part)
    }
    return parts.joined(separator: " ")
  }
}

extension RightsMatrix.Cell {
  /// Tells whether the command, where it may be done, changes the board.
  var isWriting: Bool {
    !["list", "summary", "read", "watch", "report", "export"].contains(verb) && !command.contains("--dry-run")
  }

  /// Whom the refusal must name.
  var helper: String {
    if whose == "host" { return "trên máy chủ" }
    if ["nghi", "la"].contains(member) || whose == "staff" { return "thư ký" }
    if case .anothers = subject { return "đầu mối BTC" }
    return "đầu mối BXD"
  }

  /// The deed that the journal must name.
  var deed: String {
    if whose == "host" || ["nghi", "la"].contains(member) { return "gate" }
    if command.contains("--correct") { return "correct" }
    return ["members", "holidays"].contains(verb) || command.contains("--table") ? "register" : verb
  }

  private var verb: String { command.split(separator: " ").first.map(String.init) ?? "" }
}
