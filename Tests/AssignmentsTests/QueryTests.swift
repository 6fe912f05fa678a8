import Assignments
import Deadlines
import Testing

@Suite struct `Reading a query` {
  private let directory = Directory([
    Agency(code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry),
    Agency(code: "BKHCN", name: "Bộ Khoa học và Công nghệ", shortName: "BKHCN", kind: .ministry),
    Agency(code: "BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch", shortName: "BVHTTDL", kind: .ministry),
    Agency(code: "01", name: "Thành phố Hà Nội", shortName: "Hà Nội", kind: .province),
  ])

  private func query(_ text: String) throws -> Query {
    try Query(text, in: directory)
  }

  private func mistake(in text: String) -> QueryMistake? {
    do throws(QueryMistake) {
      _ = try Query(text, in: directory)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", " ", " \t\n"]) func `nothing asks for everything`(text: String) throws {
    #expect(try query(text).isEmpty)
  }

  @Test func `every condition has its name`() throws {
    let text =
      #"lead:BXD with:@provinces status:open,draft standing:overdue,dueToday missing:owner,deadline "#
      + #"due<2026-01-01 parent:NV-0003 waiting:secretariat "đô thị" thong minh"#
    var expected = Query()
    expected.leads = ["BXD"]
    expected.coordinators = ["01"]
    expected.statuses = [.assigned, .underway, .submitted, .draft]
    expected.standings = [.overdue, .dueToday]
    expected.missing = [.owner, .deadline]
    expected.dueTo = Day("2025-12-31")
    expected.parent = AssignmentNumber(3)
    expected.waitingFor = .secretariat
    expected.words = ["đô thị", "thong", "minh"]
    #expect(try query(text) == expected)
    #expect(!expected.isEmpty)
  }

  @Test(arguments: [
    ("lead:bxd", ["BXD"]), ("LEAD:BXD", ["BXD"]), ("lead:BXD,BKHCN", ["BXD", "BKHCN"]),
    ("lead:BXD lead:01", ["BXD", "01"]),
    (#"lead:"bo xay dung""#, ["BXD"]), (#"lead:"Hà Nội",BXD"#, ["01", "BXD"]),
    ("lead:@ministries", ["BXD", "BKHCN", "BVHTTDL"]),
    (#"lead:"Bộ Văn hóa, Thể thao và Du lịch""#, ["BVHTTDL"]),
  ]) func `agencies are found by any name they go by`(text: String, codes: [String]) throws {
    #expect(try query(text).leads.map(\.text) == codes)
    #expect(try query(text.lowercased().replacing("lead:", with: "with:")).coordinators.map(\.text) == codes)
  }

  @Test(
    arguments: [
      ("due:2025-12-01", "2025-12-01", "2025-12-01"), ("due:1/12/2025", "2025-12-01", "2025-12-01"),
      ("due:2025-12", "2025-12-01", "2025-12-31"), ("due:2/2024", "2024-02-01", "2024-02-29"),
      ("due:2025", "2025-01-01", "2025-12-31"), ("due<2025-12-01", nil, "2025-11-30"),
      ("due<2025", nil, "2024-12-31"),
      ("due>2025-12-01", "2025-12-02", nil), ("due>2025-12", "2026-01-01", nil),
      ("due>2025", "2026-01-01", nil),
      ("due>2024 due<2026", "2025-01-01", "2025-12-31"),
    ] as [(String, String?, String?)]) func `a deadline lies on, before or after a day, a month or a year`(
      text: String, from: String?, to: String?
    ) throws
  {
    let query = try query(text)
    #expect(query.dueFrom?.iso == from)
    #expect(query.dueTo?.iso == to)
  }

  @Test(arguments: [
    ("do thi", ["do", "thi"]), (#""do thi""#, ["do thi"]), (#""16:00""#, ["16:00"]),
    (#""lead:BXD""#, ["lead:BXD"]),
    (#""a"#, ["a"]), (#""""#, []), ("\u{200B}", []), ("Bo\u{0323}\u{0302}", ["Bộ"]), ("NV-0123", ["NV-0123"]),
    ("a\u{A0}b", ["a", "b"]),
  ]) func `the rest is words, together where they are quoted`(text: String, words: [String]) throws {
    #expect(try query(text).words == words)
  }

  @Test(arguments: [
    ("led:BXD", "led:BXD", 0), ("BXD led:BXD", "led:BXD", 4), ("đô thị   standing:late", "standing:late", 9),
    ("lead:BXX", "lead:BXX", 0), ("lead:", "lead:", 0), ("lead<BXD", "lead<BXD", 0),
    ("status>draft", "status>draft", 0),
    ("x status:opn", "status:opn", 2), ("missing:name", "missing:name", 0), ("due:soon", "due:soon", 0),
    ("due<31/2/2025", "due<31/2/2025", 0), ("due:", "due:", 0), ("parent:x", "parent:x", 0),
    ("a  waiting:leader", "waiting:leader", 3),
    ("Bo\u{0323}\u{0302} 👩‍💻 x:y", "x:y", 5), ("lead:@bo", "lead:@bo", 0),
    (#""một hai" ba:"b c""#, #"ba:"b c""#, 10),
    ("standing:overdue,late", "standing:overdue,late", 0), ("16:00", "16:00", 0), (":", ":", 0),
    ("due<=2025", "due<=2025", 0),
  ]) func `a term that is not understood is named with its place`(text: String, term: String, offset: Int) {
    let mistake = mistake(in: text)
    #expect(mistake?.term == term)
    #expect(mistake?.offset == offset)
  }

  @Test func `a mistake says what could stand there`() {
    #expect(mistake(in: "led:BXD")?.expected == Query.names.map { $0 + ":" })
    #expect(mistake(in: "lead:BX")?.expected == ["BXD"])
    #expect(mistake(in: "status:x")?.expected == ["open"] + Assignment.Status.allCases.map(\.rawValue))
    #expect(mistake(in: "standing:x")?.expected == Standing.Name.allCases.map(\.rawValue))
    #expect(mistake(in: "missing:x")?.expected == Clarity.allCases.map(\.rawValue))
    #expect(mistake(in: "waiting:x")?.expected == ["secretariat", "liaison"])
    #expect(mistake(in: "due:x")?.expected.isEmpty == false)
  }

  @Test func `the names of standings are those that standings give themselves`() {
    let standings: [Standing] = [
      .completedOnTime, .completedLate(1), .overdue(1), .dueToday, .dueSoon(1), .inTerm(8), .unscheduled,
    ]
    #expect(standings.map(\.name) == Standing.Name.allCases.map(\.rawValue))
  }
}
