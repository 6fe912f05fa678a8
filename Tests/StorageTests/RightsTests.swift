import Assignments
import Deadlines
import Storage
import Testing

/// Who is refused what on work that Construction leads along with Science, drawn by hand.
private let forbidden: [(actor: Actor, deeds: [Deed])] = [
  (.secretary, [.accept, .decline, .progress, .submit, .extend]),
  (
    .construction,
    [.add, .assign, .relead, .confirm, .return, .cancel, .reopen, .grant, .deny, .correct, .edit]
  ),
  (
    .science,
    [
      .add, .edit, .assign, .relead, .accept, .decline, .progress, .submit, .confirm, .return, .cancel,
      .reopen,
      .extend, .grant, .deny, .correct,
    ]
  ),
  (.finance, Deed.ofAssignments),
  (.leader, Deed.ofAssignments),
  (Actor(.known("laixa")), Deed.ofAssignments),
]

extension Change {
  /// A change of a deed with everything it asks for.
  static func sound(_ deed: Deed) -> Change? {
    switch deed {
    case .add: .add(.complete)
    case .edit: .edit([.deliverable: .text("Tờ trình")])
    case .assign: .assign(incomplete: false)
    case .relead: .relead("BTC", reason: "x")
    case .accept: .accept
    case .decline: .decline(reason: "x")
    case .progress: .progress(40, note: nil)
    case .submit: .submit(.undocumented(reason: "x"))
    case .confirm: .confirm(done: monday, evidence: .undocumented(reason: "x"))
    case .return: .return(reason: "x")
    case .note: .note("x")
    case .cancel: .cancel(document: "x")
    case .reopen: .reopen(reason: "x")
    case .extend: .extend(to: monday.adding(30), reason: "x")
    case .grant: .grant(monday.adding(30), document: nil)
    case .deny: .deny(reason: "x")
    case .correct: .correct(monday.adding(30), reason: "x")
    case .import, .undo, .register, .gate: nil
    }
  }
}

@Suite struct `Rights at the door of the store` {
  @Test(arguments: Array(forbidden.indices)) func `a refusal changes no table and writes one line`(row: Int)
    throws
  {
    let board = try Board()
    let number = try board.store.underway()
    let (actor, deeds) = forbidden[row]
    for deed in deeds {
      let change = try #require(Change.sound(deed))
      let before = try RawFile(path: board.path).contents()
      let lines = try board.store.verify()
      let error = refusal { () throws(BoardError) in
        try board.store.apply(change, to: deed == .add ? nil : number, by: actor)
      }
      if case .notPermitted(deed, let refusal) = error {
        #expect(refusal.member == actor.member.text)
      } else {
        Issue.record("\(deed) by \(actor.member.text): \(String(describing: error))")
      }
      let after = try RawFile(path: board.path).contents()
      for (table, rows) in before where table != "journal" { #expect(after[table] == rows, "\(table)") }
      #expect(try board.store.verify() == lines + 1)
      let entry = try #require(try board.store.entries(of: nil, limit: 1).first)
      #expect((entry.wasRefused, entry.deed, entry.member) == (true, deed, actor.member.text))
      #expect(entry.changes.isEmpty)
      #expect(entry.subject == (deed == .add ? .board : .assignment(number)))
    }
  }

  @Test func `a directive that comes with a refused edit is not entered`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let before = try RawFile(path: board.path).contents(without: ["journal"])
    let lines = try board.store.verify()
    for fields: [Assignment.Field: Fact] in [[:], [.owner: .text("Trần Văn B")]] {
      let error = refusal { () throws(BoardError) in
        _ = try board.store.apply(
          .edit(fields), to: number, directive: Directive(symbol: "999/TB-VPCP", issued: nil),
          by: .construction,
          at: Moment(on: monday))
      }
      guard case .notPermitted(.edit, let refusal) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(refusal.ground == .field)
    }
    #expect(try RawFile(path: board.path).contents(without: ["journal"]) == before)
    #expect(try board.store.verify() == lines + 2)
  }

  @Test func `a member disabled in between is refused at the next change`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let other = try BoardStore(at: board.path, for: .writing)
    try other.apply(.progress(10, note: nil), to: number, by: .construction)
    var member = Member.construction
    member.isDisabled = true
    _ = try board.store.register(.editMember(member), by: .secretary, at: Moment(on: monday))
    let error = refusal { () throws(BoardError) in
      try other.apply(.progress(20, note: nil), to: number, by: .construction)
    }
    #expect(
      error
        == .notPermitted(
          .progress, Refusal(member: "bxd", ground: .disabled, allowed: .liaison, agency: "BXD")))
    #expect(try other.assignment(number).progress == 10)
  }

  @Test func `an agency taken from a liaison in between is a stranger's at the next change`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let other = try BoardStore(at: board.path, for: .writing)
    try other.apply(.progress(10, note: nil), to: number, by: .construction)
    var member = Member.construction
    member.agencies = ["BTC"]
    _ = try board.store.register(.editMember(member), by: .secretary, at: Moment(on: monday))
    #expect(throws: BoardError.self) {
      try other.apply(.progress(20, note: nil), to: number, by: .construction)
    }
    #expect(try other.assignment(number).progress == 10)
  }

  @Test(arguments: [Actor.construction, .leader, Actor(.known("laixa"))])
  func `reference data is changed by the secretariat alone`(actor: Actor) throws {
    let board = try Board()
    let before = try RawFile(path: board.path).contents(without: ["journal"])
    let lines = try board.store.verify()
    let registrations: [Registration] = [
      .addMember(Member(login: .known("moi"), name: "M", role: .secretariat)),
      .editMember(Member(login: actor.member, name: "M", role: .secretariat)),
      .putAgency(Agency(code: "X", name: "X", shortName: "X", kind: .body)), .putHoliday(Board.holidays[0]),
      .removeHoliday(Board.holidays[0].day),
    ]
    for registration in registrations {
      #expect(throws: BoardError.self) {
        try board.store.register(registration, by: actor, at: Moment(on: monday))
      }
    }
    #expect(try RawFile(path: board.path).contents(without: ["journal"]) == before)
    #expect(try board.store.verify() == lines + registrations.count)
    #expect(try board.store.entries(of: nil, limit: registrations.count).allSatisfy(\.wasRefused))
  }
}
