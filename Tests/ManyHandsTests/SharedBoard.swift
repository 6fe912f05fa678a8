import Assignments
import Deadlines
import Glibc
import Storage
import TestSupport

/// A board on which much work is underway, shared by processes of the built program.
final class SharedBoard: Sendable {
  private let folder: TemporaryFolder
  /// The path of the database.
  let path: String
  /// The path of the program.
  let program: String
  /// The logins of the liaisons who report; each speaks for the lead of everything.
  let liaisons: [String]

  /// Makes a board with so many assignments underway and so many liaisons.
  init(assignments: Int, liaisons count: Int) throws {
    folder = try TemporaryFolder()
    path = folder.file("board.db")
    program = try Product.path()
    liaisons = (1...count).map { "bxd\($0)" }
    let logins = liaisons.compactMap { Login($0) }
    guard let secretary = Login("thuky"), let liaison = logins.first else { throw Failure("no logins") }
    let actor = Actor(secretary)
    let moment = Moment(on: Day(number: 20_423))
    let store = try BoardStore.create(
      at: path, secretary: Member(login: secretary, name: "Thư Ký", role: .secretariat),
      agencies: [Agency(code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry)], holidays: [],
      by: actor, at: moment)
    for login in logins {
      let member = Member(login: login, name: login.text, role: .liaison, agencies: ["BXD"])
      _ = try store.register(.addMember(member), by: actor, at: moment)
    }
    for number in (1...assignments).map(AssignmentNumber.init) {
      let fields: [Assignment.Field: Fact] = [.action: .text("Việc \(number)"), .lead: .text("BXD")]
      _ = try store.apply([
        BoardStore.Request(.add(fields), to: nil, by: actor, at: moment),
        BoardStore.Request(.assign(incomplete: true), to: number, by: actor, at: moment),
        BoardStore.Request(.accept, to: number, by: Actor(liaison), at: moment),
      ])
    }
  }

  /// The program with its arguments, on this board and in English.
  func command(_ arguments: String...) -> Command {
    Command(program, arguments + ["--db", path, "--lang", "en"])
  }

  /// The words that follow the program's name when it is started by another one.
  func words(_ arguments: String...) -> [String] {
    [program] + arguments + ["--db", path, "--lang", "en"]
  }

  /// Who a member of the board is to the store.
  func actor(_ name: String) throws -> Actor {
    guard let login = Login(name) else { throw Failure("\(name) is no login") }
    return Actor(login)
  }

  /// The folder that the board is in.
  var folderPath: String { folder.path }

  /// A file beside the board.
  func file(_ name: String) -> String { folder.file(name) }

  /// A shell script of a worker, which finds the program and the board in its environment.
  func script(_ text: String, _ arguments: [String]) -> Command {
    Command(
      "sh", ["-c", text, "worker"] + arguments,
      environment: ["TASKBOARD": program, "TASKBOARD_DB": path, "TASKBOARD_LANG": "en"])
  }

  /// Opens the board to look at what became of it.
  func open() throws -> BoardStore { try BoardStore(at: path, for: .reading) }
}

/// Says a figure that is worth quoting; only the long proofs do.
func tell(_ figure: String) {
  if isSoak { print(figure) }
}
