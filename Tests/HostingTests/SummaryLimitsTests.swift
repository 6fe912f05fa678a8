import Assignments
import Deadlines
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct `The summary at its limits` {
  /// Names as long and wide as they come: Vietnamese of three bytes a letter, wide signs, marks upon marks.
  private static let names = [
    "Ủy ban nhân dân", String(repeating: "ệ", count: 60), String(repeating: "漢", count: 60),
    String(repeating: "e\u{323}\u{302}\u{301}\u{300}\u{303}", count: 60), "👩‍👩‍👧‍👦🇻🇳", "TP",
  ]

  /// A board of 100 agencies, on which each has something late, due today and due soon, and it all waits.
  private static func crowded(in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.file("board.db")
    guard let login = Login("thuky"), let liaison = Login(String(repeating: "b", count: 32)) else {
      throw Failure("no logins")
    }
    let agencies = (0..<100).map { number in
      Agency(
        code: AgencyCode("\(number + 100)"), name: "Cơ quan \(number)",
        shortName: "\(names[number % names.count])\(number)", kind: .body)
    }
    let day = Day(number: 20_423)
    let moment = Moment(on: day.adding(-60))
    let store = try BoardStore.create(
      at: path, secretary: Member(login: login, name: "Thư Ký", role: .secretariat), agencies: agencies,
      holidays: [], by: Actor(login), at: moment)
    _ = try store.register(
      .addMember(Member(login: liaison, name: "Đ", role: .liaison, agencies: agencies.map(\.code))),
      by: Actor(login), at: moment)
    let dues = [-50, -20, -3, 0, 5].map { day.adding($0) }
    var requests: [BoardStore.Request] = []
    for (number, agency) in agencies.enumerated() {
      let fields: [Assignment.Field: Fact] = [
        .action: .text(String(repeating: names[number % names.count] + " ", count: 20)),
        .lead: .text(agency.code.text),
        .deadline: Deadline(due: dues[number % dues.count], precision: .day).fact,
      ]
      requests += [
        .init(.add(fields), to: nil, by: Actor(login), at: moment),
        .init(.assign(incomplete: true), to: AssignmentNumber(number + 1), by: Actor(login), at: moment),
      ]
    }
    _ = try store.apply(requests)
    for number in 60...90 {
      _ = try store.apply(.accept, to: AssignmentNumber(number), by: Actor(liaison), at: moment)
      let next: Change =
        number % 2 == 0
        ? .submit(.undocumented(reason: "x")) : .extend(to: day.adding(90), reason: "x")
      _ = try store.apply(next, to: AssignmentNumber(number), by: Actor(liaison), at: moment)
    }
    return path
  }

  @Test func `it keeps to 24 lines, 80 cells and 4096 bytes, and leaves no count out`() throws {
    let folder = try TemporaryFolder()
    let path = try Self.crowded(in: folder)
    let liaison = String(repeating: "b", count: 32)
    for words in [[], ["--mine", "--as", liaison], ["--mine", "--as", "thuky"]] {
      for language in ["vi", "en"] {
        let outcome = try Command(
          try Product.path(),
          ["summary", "--today", "2025-12-01", "--db", path, "--lang", language] + words
        ).run()
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect((18...24).contains(lines.count), "\(outcome.output)")
        #expect(outcome.output.utf8.count <= 4096)
        #expect(outcome.output.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
        for line in lines {
          #expect(try Self.cells(of: line) <= 80, "\(line)")
        }
        for count in language == "vi" ? Self.counts(words.last) : [] {
          #expect(lines.contains { $0.hasPrefix(count) }, "\(count)\n\(outcome.output)")
        }
      }
    }
  }

  private static func counts(_ member: String?) -> [String] {
    switch member {
    case "thuky": ["Chờ thư ký 31: xác nhận 16, quyết định xin lùi hạn 15", "Nhật ký: ", "Có giá trị đến "]
    case nil:
      [
        "Tổng 100: ", "Quá hạn 51: trên 30 ngày ", "Hạn hôm nay ", "Hạn trong 7 ngày tới ",
        "Chờ cơ quan tiếp nhận",
        "Nhật ký: ", "Có giá trị đến ",
      ]
    default: ["Tổng 100: ", "Quá hạn 51: ", "Hạn hôm nay ", "Hạn trong 7 ngày tới ", "Chờ tôi tiếp nhận 69"]
    }
  }

  @Test func `the worst agencies are whole names and a count of the rest`() throws {
    let folder = try TemporaryFolder()
    let path = try Self.crowded(in: folder)
    let outcome = try Command(
      try Product.path(), ["summary", "--today", "2025-12-01", "--db", path]
    ).run()
    let worst = outcome.output.split(separator: "\n")[3]
    #expect(worst.hasSuffix(" cơ quan khác"), "\(worst)")
    #expect(worst.contains(", "))
  }

  /// The cells of a line as the C library counts them.
  private static func cells(of line: Substring) throws -> Int {
    let outcome = try Command("wc", ["-L"], environment: ["LC_ALL": "C.UTF-8"], input: line + "\n").run()
    guard let cells = Int(outcome.output.filter(\.isNumber)) else { throw Failure("wc: \(outcome)") }
    return cells
  }
}
