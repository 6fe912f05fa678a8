import Assignments
import Deadlines
import Foundation
import GRDB
import Storage
import TestSupport

/// A board with an assignment in every status, for BXD along with BKHCN and for BTC alone, which is put in
/// the place of a host's board again and again.
struct MatrixBoard {
  /// The assignments by status: BXD's, and BTC's.
  private(set) var numbers: [String: (shared: AssignmentNumber, anothers: AssignmentNumber)] = [:]
  /// All its tables as they are.
  let tables: BoardTables
  private let file: String
  /// The list of keys beside it.
  private let keys: String
  private let host: GateHost

  /// Makes the board from a host's.
  init(from host: GateHost) throws {
    self.host = host
    file = host.folder.file("matrix.db")
    keys = try String(contentsOfFile: host.boardFile + ".keys", encoding: .utf8)
    try FileManager.default.copyItem(atPath: host.boardFile, toPath: file)
    let store = try BoardStore(at: file, for: .writing)
    let agency = try MatrixBoard.actor("thuky")
    for status in [
      "draft", "assigned", "underway", "submitted", "completed", "cancelled", "requested", "extended",
    ] {
      numbers[status] = (
        try MatrixBoard.enter(status, lead: "BXD", along: ["BKHCN"], liaison: "bxd", by: agency, in: store),
        try MatrixBoard.enter(status, lead: "BTC", along: [], liaison: "btc", by: agency, in: store)
      )
    }
    // The last deeds, which can be undone.
    let underway = try AssignmentNumber.known(numbers["underway"]?.shared)
    _ = try store.apply(.progress(10, note: nil), to: underway, by: MatrixBoard.actor("bxd"), at: .present)
    let draft = try AssignmentNumber.known(numbers["draft"]?.anothers)
    _ = try store.apply(.edit([.accountable: .text("x")]), to: draft, by: agency, at: .present)
    tables = try BoardTables(of: file)
  }

  private static func enter(
    _ status: String, lead: String, along: [String], liaison: String, by secretary: Actor,
    in store: BoardStore
  ) throws -> AssignmentNumber {
    let liaison = try actor(liaison)
    let fields: [Assignment.Field: Fact] = [
      .action: .text("Việc \(status)"), .lead: .text(lead), .coordinators: .list(along.map { .text($0) }),
      .deadline: Deadline(
        phrase: nil, due: Day("2030-01-15"), precision: .day, kind: .by, basis: .none,
        needsConfirmation: false
      ).fact,
    ]
    let added = try store.apply(.add(fields), to: nil, by: secretary, at: .present)
    let number = try AssignmentNumber.known(added.assignment?.number)
    let accepted: [(Change, Actor)] = [(.assign(incomplete: true), secretary), (.accept, liaison)]
    let later = try Day.known("2030-06-01")
    let steps: [(Change, Actor)] =
      switch status {
      case "draft": []
      case "assigned": Array(accepted.prefix(1))
      case "submitted": accepted + [(.submit(.undocumented(reason: "x")), liaison)]
      case "completed":
        accepted + [
          (.submit(.undocumented(reason: "x")), liaison), (.confirm(done: nil, evidence: nil), secretary),
        ]
      case "cancelled": accepted + [(.cancel(document: "x"), secretary)]
      case "requested": accepted + [(.extend(to: later, reason: "x"), liaison)]
      case "extended": accepted + [(.grant(later, document: nil), secretary)]
      default: accepted
      }
    for (change, actor) in steps { _ = try store.apply(change, to: number, by: actor, at: .present) }
    return number
  }

  private static func actor(_ name: String) throws -> Actor {
    guard let login = Login(name) else { throw Failure("\(name) is no login") }
    return Actor(login)
  }

  /// Puts the board in the place of the host's, as the account's file.
  func put() throws {
    let draft = host.folder.file("data/board.new")
    try? FileManager.default.removeItem(atPath: draft)
    try FileManager.default.copyItem(atPath: file, toPath: draft)
    try? FileManager.default.removeItem(atPath: host.boardFile + ".anchors")
    // The keys that may sign in are the board's, too.
    let list = host.boardFile + ".keys"
    try keys.write(toFile: list, atomically: false, encoding: .utf8)
    guard unsafe chown(list, host.owner.user, host.owner.group) == 0 else { throw Failure("no list of keys") }
    guard unsafe chmod(draft, 0o600) == 0, unsafe chown(draft, host.owner.user, host.owner.group) == 0,
      unsafe rename(draft, host.boardFile) == 0
    else { throw Failure("The board cannot be put in place: \(unsafe String(cString: strerror(errno)))") }
  }
}

extension AssignmentNumber {
  fileprivate static func known(_ number: AssignmentNumber?) throws -> AssignmentNumber {
    guard let number else { throw Failure("There is no such assignment") }
    return number
  }
}

extension Day {
  fileprivate static func known(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Failure("\(text) is no day") }
    return day
  }
}

extension Moment {
  /// Now.
  static var present: Moment { Moment(seconds: Int(Date().timeIntervalSince1970)) }
}
