import Assignments
import Deadlines
import Phrases
import Testing

/// One error of every sort.
private let errors: [BoardError] = {
  let number = AssignmentNumber(123)
  let path = "/srv/board.db"
  let day = Day(number: 20_423)
  let login = Login("bxd")
  let named: [BoardError] =
    login.map {
      [
        .memberExists($0), .liaisonWithoutAgency($0),
        .stale(number, by: $0, at: Moment(on: day, secondsIntoDay: 30_600), fields: [.owner, .action]),
        .stale(number, by: $0, at: Moment(on: day), fields: []),
      ]
    } ?? []
  let rights: [BoardError] = [Refusal.Ground.unknown, .disabled, .role, .agency, .field].flatMap { ground in
    Member.Role.allCases.map {
      .notPermitted(.grant, Refusal(member: "bxd", ground: ground, allowed: $0, agency: "BXD"))
    }
  }
  let statuses: [BoardError] = Assignment.Status.allCases.flatMap { status in
    Deed.allCases.map { .wrongStatus(number, $0, status) }
  }
  let fields: [BoardError] = Assignment.Field.allCases.flatMap {
    [.empty($0), .tooLong($0, limit: 200), .fixed($0)]
  }
  return named + rights + statuses + fields + Deed.allCases.map { .unexplained($0) } + [
    .noAssignment(number), .noAgency("Bộ X"), .ambiguousAgency("Thủ đô", ["01", "48"]), .noMember("ai"),
    .noDirective(4), .badQuery(QueryMistake(term: "led:BXD", offset: 4, expected: ["lead:"])),
    .badQuery(QueryMistake(term: "led:BXD", offset: 4, expected: [])), .mayNotActAs("bxd"),
    .unclear(number, [.owner, .deliverable]), .unproven, .notLater(day, than: day.adding(1)), .inFuture(day),
    .noRequest(number), .sameLead("BXD"), .tooLong(nil, limit: 4000), .outOfRange(101),
    .notALead("BGTVT", insteadUse: "BXD"), .badLogin("Đỗ"), .noDatabase(path: path),
    .databaseExists(path: path),
    .notADatabase(path: path), .foreignDatabase(path: path), .newerDatabase(path: path, found: 9, known: 1),
    .damaged(path: path, detail: "malformed"), .busy(path: path), .full(path: path),
    .unavailable(path: path, detail: "Permission denied"), .brokenChain(line: 17), .unexpected("x"),
    .noLine(900, head: 61), .replaced(path: path),
  ]
}()

@Suite struct `Words for errors` {
  @Test(arguments: errors)
  private func `an error is one line in both languages: what happened, what to do now`(
    error: BoardError
  ) {
    for language in Language.allCases {
      let words = error.phrase(in: language)
      #expect(!words.isEmpty)
      #expect(!words.contains { $0.isNewline })
      #expect(
        [";", ":", "needs", "cần"].contains { words.contains($0) }, "\(words) says nothing about what to do")
      #expect(!words.contains("Optional(") && !words.contains("(nil)") && !words.contains("  "), "\(words)")
    }
    #expect(error.phrase.vi != error.phrase.en)
    #expect(Array(Lettering.composed(error.phrase.vi).utf8) == Array(error.phrase.vi.utf8))
  }

  @Test(arguments: errors) private func `no Swift name shows through`(error: BoardError) {
    for name in ["Assignments.", "AgencyCode", "AssignmentNumber", "BoardError", "Login("] {
      #expect(!error.phrase.vi.contains(name) && !error.phrase.en.contains(name))
    }
  }

  @Test func `a stale change says who was first, when, and in which fields`() throws {
    let login = try #require(Login("bkhcn"))
    let moment = try #require(Moment("2025-12-01T08:30:00+07:00"))
    let phrase = BoardError.stale(AssignmentNumber(7), by: login, at: moment, fields: [.owner]).phrase
    for word in ["NV-0007", "bkhcn", "08:30", "01/12/2025"] {
      #expect(phrase.vi.contains(word))
      #expect(phrase.en.contains(word))
    }
    #expect(phrase.vi.contains(Assignment.Field.owner.phrase.vi))
    #expect(phrase.en.contains(Assignment.Field.owner.phrase.en))
  }

  @Test func `a query's mistake is counted from one, as people count`() {
    let phrase = BoardError.badQuery(QueryMistake(term: "x:", offset: 4, expected: ["lead:", "due:"])).phrase
    #expect(phrase.vi.contains("ký tự thứ 5"))
    #expect(phrase.en.contains("character 5"))
    #expect(phrase.en.contains("lead:, due:"))
  }

  @Test func `what a status allows is listed where it forbids something`() {
    let phrase = BoardError.wrongStatus(AssignmentNumber(7), .accept, .submitted).phrase
    for deed in [Deed.confirm, .return, .note, .cancel] { #expect(phrase.en.contains(deed.phrase.en)) }
    for deed in [Deed.assign, .reopen, .progress] {
      #expect(!phrase.en.components(after: ": ").contains(deed.phrase.en))
    }
  }
}

extension String {
  /// The parts of the list that stands behind the last of some letters.
  fileprivate func components(after mark: String) -> [String] {
    guard let range = ranges(of: mark).last else { return [] }
    return self[range.upperBound...].split(separator: ", ").map(String.init)
  }
}
