import Assignments
import Deadlines
import Storage
import Testing

@Suite struct `Keeping reference data` {
  private let board: Board
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
  }

  private func register(_ registration: Registration) throws(BoardError) {
    _ = try store.register(registration, by: .secretary, at: Moment(on: monday))
  }

  @Test func `a member is kept as entered, cleaned`() throws {
    let login = Login.known("moi")
    try register(
      .addMember(Member(login: login, name: " Đỗ\u{202E} Văn  B ", position: "\u{200B}", role: .leader)))
    #expect(try store.member(login) == Member(login: login, name: "Đỗ Văn B", role: .leader))
    #expect(throws: BoardError.memberExists(login)) {
      try register(.addMember(Member(login: login, name: "x", role: .leader)))
    }
    #expect(throws: BoardError.noMember("ai")) {
      try register(.editMember(Member(login: .known("ai"), name: "x", role: .leader)))
    }
  }

  @Test func `a liaison speaks for agencies that exist`() throws {
    let login = Login.known("moi")
    #expect(throws: BoardError.liaisonWithoutAgency(login)) {
      try register(.addMember(Member(login: login, name: "x", role: .liaison)))
    }
    #expect(throws: BoardError.noAgency("NOBODY")) {
      try register(.addMember(Member(login: login, name: "x", role: .liaison, agencies: ["BXD", "NOBODY"])))
    }
    #expect(try store.member(login) == nil)
  }

  @Test func `agencies and holidays are entered, replaced and, for holidays, removed`() throws {
    var agency = Agency(
      code: "MOI", name: "Cơ quan mới", shortName: "MOI", kind: .body, aliases: ["Một, hai", "ba"])
    try register(.putAgency(agency))
    #expect(try store.directory()["MOI"] == agency)
    agency.name = "Cơ quan"
    try register(.putAgency(agency))
    #expect(try store.directory().agencies.filter { $0.code == "MOI" } == [agency])
    let entered = try store.entries(of: nil, limit: 1).first
    #expect(entered?.changes["agency"]?.before["name"] == .text("Cơ quan mới"))
    let holiday = Holiday(day: monday, kind: .swappedOff, name: "Nghỉ", status: .inferred)
    try register(.putHoliday(holiday))
    #expect(try store.holidays().contains(holiday))
    try register(.removeHoliday(monday))
    #expect(try store.holidays() == Board.holidays)
    let removed = try store.entries(of: nil, limit: 1).first
    #expect(removed?.changes["holiday"] == Entry.Shift(before: holiday.fact, after: .none))
  }

  @Test func `the text of agencies and holidays is cleaned as well`() throws {
    try register(
      .putAgency(Agency(code: "MOI", name: "Cơ\u{202E} quan\u{1B}", shortName: "M\u{7}", kind: .body)))
    let agency = try #require(try store.directory()["MOI"])
    #expect(agency.name == "Cơ quan")
    #expect(agency.shortName == "M")
    try register(.putHoliday(Holiday(day: monday, kind: .holiday, name: "T\u{200B}ết\n", status: .law)))
    #expect(try store.holidays().first { $0.day == monday }?.name == "Tết")
  }

  @Test func `what a new agency is named after must exist`() throws {
    let orphan = Agency(code: "MOI", name: "M", shortName: "M", kind: .unit, parent: "NOBODY")
    #expect(throws: BoardError.self) { try register(.putAgency(orphan)) }
    #expect(try store.directory()["MOI"] == nil)
  }
}
