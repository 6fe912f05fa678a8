import Assignments
import Deadlines
import Foundation
import GRDB
import Glibc
import Storage
import TestSupport

/// Monday 1 December 2025, on which a board of the tests begins.
let monday = Day(number: 20_423)

/// A board in a real file, in a folder of its own that goes with it.
final class Board {
  private let folder: TemporaryFolder
  /// The path of the file.
  let path: String
  /// The store that has it open.
  let store: BoardStore

  /// Makes a board with a few agencies and a member for each role, or one of the bytes of another.
  init(_ bytes: Data? = nil) throws {
    folder = try TemporaryFolder()
    path = folder.file("board.db")
    try (bytes ?? Board.founded.get()).write(to: URL(fileURLWithPath: path))
    unsafe chmod(path, 0o600)
    store = try BoardStore(at: path, for: .writing)
  }

  /// The bytes of a new board, which is founded once for all tests.
  private static let founded = Result {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    let store = try BoardStore.create(
      at: path, secretary: .secretary, agencies: Board.agencies, holidays: Board.holidays, by: .secretary,
      at: Moment(on: monday))
    for member in [Member.construction, .science, .finance, .leader] {
      _ = try store.register(.addMember(member), by: .secretary, at: Moment(on: monday))
    }
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Another path in the board's folder.
  func file(_ name: String) -> String { folder.file(name) }

  /// Agencies of every kind that matters.
  static let agencies = [
    Agency(code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry, aliases: ["Bộ XD"]),
    Agency(code: "BKHCN", name: "Bộ Khoa học và Công nghệ", shortName: "BKHCN", kind: .ministry),
    Agency(code: "BTC", name: "Bộ Tài chính", shortName: "BTC", kind: .ministry),
    Agency(code: "TTCP", name: "Thanh tra Chính phủ", shortName: "TTCP", kind: .ministerialAgency),
    Agency(code: "01", name: "Thành phố Hà Nội", shortName: "Hà Nội", kind: .province),
    Agency(code: "48", name: "Thành phố Đà Nẵng", shortName: "Đà Nẵng", kind: .province),
    Agency(code: "BXD.CPTDT", name: "Cục Phát triển đô thị", shortName: "CPTDT", kind: .unit, parent: "BXD"),
    Agency(code: "BGTVT", name: "Bộ Giao thông vận tải", shortName: "BGTVT", kind: .former, successor: "BXD"),
  ]

  /// A holiday, so that there is one.
  static let holidays = [
    Holiday(day: Day(number: 20_454), kind: .holiday, name: "Tết Dương lịch", status: .law)
  ]
}

extension Login {
  /// A login for tests, where the letters are known to be one.
  static func known(_ text: String) -> Login {
    guard let login = Login(text) else { fatalError("\(text) is no login") }
    return login
  }
}

extension Member {
  static let secretary = Member(login: .known("thuky"), name: "Thư Ký", role: .secretariat)
  static let construction = Member(login: .known("bxd"), name: "Đầu Mối A", role: .liaison, agencies: ["BXD"])
  static let science = Member(login: .known("bkhcn"), name: "Đầu Mối B", role: .liaison, agencies: ["BKHCN"])
  static let finance = Member(
    login: .known("btc"), name: "Đầu Mối C", role: .liaison, agencies: ["BTC", "TTCP", "01", "48"])
  static let leader = Member(login: .known("lanhdao"), name: "Lãnh Đạo", role: .leader)
}

extension Actor {
  static let secretary = Actor(Member.secretary.login)
  static let construction = Actor(Member.construction.login)
  static let science = Actor(Member.science.login)
  static let finance = Actor(Member.finance.login)
  static let leader = Actor(Member.leader.login)

  /// The liaison who speaks for an agency.
  static func liaison(of agency: AgencyCode) -> Actor {
    switch agency {
    case "BXD": .construction
    case "BKHCN": .science
    default: .finance
    }
  }
}

extension [Assignment.Field: Fact] {
  /// The facts of complete work of the Ministry of Construction, due in ten days.
  static let complete: Self = [
    .lead: .text("BXD"), .coordinators: .list([.text("BKHCN")]), .owner: .text("Nguyễn Văn A"),
    .action: .text("Trình Nghị định về đô thị thông minh"), .deadline: Deadline.typed(monday.adding(10)).fact,
    .accountable: .text("Bộ trưởng"), .authority: .text("Thủ tướng"), .deliverable: .text("Nghị định"),
  ]
}

extension BoardStore {
  /// Applies a change on a day, by the secretary where nobody is named.
  @discardableResult
  func apply(
    _ change: Change, to number: AssignmentNumber? = nil, by actor: Actor = .secretary, on day: Day = monday,
    ifRevision revision: Int? = nil, basedOn base: Int? = nil
  ) throws(BoardError) -> Receipt {
    try apply(
      change, to: number, by: actor, at: Moment(on: day, secondsIntoDay: 30_600), ifRevision: revision,
      basedOn: base)
  }

  /// Adds complete work of the Ministry of Construction, and takes it as far as underway.
  func underway() throws -> AssignmentNumber {
    let number = try added(.complete)
    try apply(.assign(incomplete: false), to: number)
    try apply(.accept, to: number, by: .construction)
    return number
  }

  /// Adds a draft and answers its number.
  @discardableResult
  func added(_ fields: [Assignment.Field: Fact]) throws -> AssignmentNumber {
    guard let assignment = try apply(.add(fields)).assignment else { throw Failure("nothing was added") }
    return assignment.number
  }

  /// Every assignment on the board, whatever its status, by number.
  func all() throws -> [Assignment] {
    var query = Query()
    query.statuses = Assignment.Status.allCases
    var all: [Assignment] = []
    try forEach(query, on: monday, slice: 97) { all += $0 }
    return all.sorted { $0.number < $1.number }
  }
}

/// Answers what something is refused with, or nothing when it is accepted.
func refusal(_ body: () throws(BoardError) -> Void) -> BoardError? {
  do throws(BoardError) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// The database file as another program sees it.
struct RawFile {
  let path: String

  /// Runs SQL as any program could, with nothing of ours around it.
  func execute(_ sql: String) throws {
    try open().write { try $0.execute(sql: sql) }
  }

  /// Reads one number.
  func number(_ sql: String) throws -> Int {
    try open().read { try Int.fetchOne($0, sql: sql) } ?? 0
  }

  /// Opens the file with the library's own defaults.
  func open() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// All rows of all tables but the named ones, as text to be compared.
  func contents(without excluded: Set<String> = []) throws -> [String: [String]] {
    try open().read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      var contents: [String: [String]] = [:]
      for table in tables where !excluded.contains(table) {
        contents[table] = try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description).sorted()
      }
      return contents
    }
  }

  /// The bytes of the file.
  var bytes: Data? { FileManager.default.contents(atPath: path) }
}
