import Assignments
import Deadlines
import Storage
import Testing

/// Hands that alter what was written before it is committed: SQL planted in the file as triggers.
enum Forger: String, CaseIterable {
  case newAssignment, changedAssignment, fieldRevision, coordinator, journalLine, journalHash, member
  case membersAgency, agency, holiday, directive

  /// The trigger that alters a row as soon as it is written, after what guards the row is gone.
  var sql: String {
    let (event, table, deed) =
      switch self {
      case .newAssignment:
        ("INSERT", "assignment", "UPDATE assignment SET owner = 'x' WHERE number = NEW.number")
      case .changedAssignment:
        (
          "UPDATE", "assignment",
          "UPDATE assignment SET owner = NULL WHERE number = NEW.number AND owner NOT NULL"
        )
      case .fieldRevision:
        (
          "UPDATE", "assignment",
          "UPDATE assignment SET field_revisions = '' WHERE number = NEW.number AND field_revisions <> ''"
        )
      case .coordinator:
        (
          "INSERT", "coordinator",
          "UPDATE coordinator SET agency = 'BTC' WHERE assignment = NEW.assignment AND place = NEW.place"
        )
      case .journalLine: ("INSERT", "journal", "UPDATE journal SET remark = 'x' WHERE line = NEW.line")
      case .journalHash: ("INSERT", "journal", "UPDATE journal SET hash = 'x' WHERE line = NEW.line")
      case .member: ("INSERT", "member", "UPDATE member SET role = 'leader' WHERE login = NEW.login")
      case .membersAgency:
        (
          "INSERT", "member_agency",
          "UPDATE member_agency SET agency = 'BTC' WHERE login = NEW.login AND agency = 'BXD'"
        )
      case .agency: ("INSERT", "agency", "UPDATE agency SET name = 'x' WHERE code = NEW.code")
      case .holiday: ("INSERT", "holiday", "UPDATE holiday SET kind = 'swappedOff' WHERE day = NEW.day")
      case .directive: ("INSERT", "directive", "UPDATE directive SET symbol = 'x' WHERE id = NEW.id")
      }
    return """
      DROP TRIGGER journal_is_not_updated;
      CREATE TRIGGER forger AFTER \(event) ON \(table) BEGIN \(deed); END
      """
  }

  /// Something that the forger would alter.
  func work(on store: BoardStore, at number: AssignmentNumber) throws(BoardError) {
    let moment = Moment(on: monday)
    switch self {
    case .newAssignment, .coordinator: try store.apply(.add(.complete))
    case .changedAssignment, .fieldRevision, .journalLine, .journalHash:
      try store.apply(.progress(50, note: "Đang làm"), to: number, by: .construction)
    case .member, .membersAgency:
      let member = Member(login: .known("moi"), name: "Mới", role: .liaison, agencies: ["TTCP", "BXD"])
      _ = try store.register(.addMember(member), by: .secretary, at: moment)
    case .agency:
      let agency = Agency(
        code: "BYT", name: "Bộ Y tế", shortName: "BYT", kind: .ministry, aliases: ["Y tế", "Bộ YT"])
      _ = try store.register(.putAgency(agency), by: .secretary, at: moment)
    case .holiday:
      let holiday = Holiday(day: monday.adding(9), kind: .holiday, name: "Nghỉ", status: .decided)
      _ = try store.register(.putHoliday(holiday), by: .secretary, at: moment)
    case .directive:
      let directive = Directive(symbol: "624/TB-VPCP", issued: .day(monday), title: "Kết luận")
      _ = try store.apply(.add(.complete), to: nil, directive: directive, by: .secretary, at: moment)
    }
  }
}

@Suite struct `Nothing is committed that does not read back as it was meant` {
  @Test(arguments: Forger.allCases) func `a row that is altered on its way is found, and all is undone`(
    forger: Forger
  ) throws {
    let board = try Board()
    let number = try board.store.underway()
    let raw = RawFile(path: board.path)
    // The work itself is good: on a board without a forger it is done.
    let honest = try Board(raw.bytes)
    try forger.work(on: honest.store, at: number)
    let lines = try board.store.verify()
    #expect(try honest.store.verify() > lines)

    try raw.execute(forger.sql)
    let before = try raw.contents()
    let refusal = refusal { () throws(BoardError) in try forger.work(on: board.store, at: number) }
    guard case .unexpected(let detail) = refusal else {
      Issue.record("\(forger) got through: \(String(describing: refusal))")
      return
    }
    #expect(detail.contains("does not read back as it was written"), "\(detail)")
    #expect(try raw.contents() == before)
    #expect(try board.store.verify() == lines)

    // Without the forger the same work is done on the same connection.
    try raw.execute("DROP TRIGGER forger")
    try forger.work(on: board.store, at: number)
    #expect(try board.store.verify() > lines)
  }
}
