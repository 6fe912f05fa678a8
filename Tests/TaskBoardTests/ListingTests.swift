import Foundation
import Testing
import TestSupport

@Suite struct `Listings` {
  private static let keys = [
    "number", "action", "lead", "coordinators", "owner", "accountable", "authority", "deliverable",
    "deadline",
    "firstDue", "status", "progress", "standing", "days", "clarity", "directive", "revision", "leads",
    "parent", "follows", "extensions", "slippage", "missedPeriods", "quote",
  ]

  @Test private func `JSON has every key in order, and null for what is unknown`() throws {
    let outcome = try Board.demo("list --format json")
    for record in try outcome.records() { #expect(Set(record.keys) == Set(Self.keys)) }
    let first = try #require(outcome.lines.dropFirst().first)
    let places = Self.keys.map { first.range(of: "\"\($0)\":")?.lowerBound ?? first.endIndex }
    #expect(places == places.sorted())
    let record = try Board.demo("show NV-4 --format json").record()
    #expect(record["owner"] is Nothing)
    #expect(record["parent"] is Nothing)
    #expect(record["coordinators"] as? [String] == ["BKHCN", "BCA", "BNNMT"])
    let deadline = try #require(record["deadline"] as? [String: Any])
    #expect(
      Set(deadline.keys)
        == ["phrase", "due", "time", "precision", "kind", "basis", "needsConfirmation", "recurrence"])
    #expect(deadline["due"] as? String == "2025-08-15")
    #expect(deadline["time"] is Nothing)
    #expect(deadline["needsConfirmation"] as? Bool == false)
    let clarity = try #require(record["clarity"] as? [String: Any])
    #expect(clarity["count"] as? Int == 4)
    #expect(clarity["missing"] as? [String] == ["owner", "accountable"])
    #expect(record["standing"] as? String == "overdue")
    #expect(record["days"] as? Int == 108)
  }

  @Test private func `the forms agree on what is in the list`() throws {
    let numbers = try Board.demo("list --format json").records().compactMap { $0["number"] as? String }
    #expect(numbers.count == 29)
    #expect(try Board.demo("list").lines.map { String($0.prefix { $0 != "\t" }) } == numbers)
    let csv = try Board.demo("list --format csv").output.components(separatedBy: "\r\n")
    #expect(csv.first?.hasPrefix("number,action,lead,") == true)
    #expect(csv.dropFirst().dropLast().map { String($0.prefix(7)) } == numbers)
    let table = try Board.demo("list --format table").lines
    #expect(table.first?.hasPrefix("Số") == true)
    #expect(table.dropFirst().map { String($0.prefix(7)) } == numbers)
  }

  @Test private func `a CSV field with a comma or a quotation mark is quoted`() throws {
    let csv = try Board.demo("list --format csv").output
    #expect(csv.contains("\"Xây dựng và triển khai mô hình \"\"Cửa khẩu thông minh\"\"\""))
    #expect(csv.contains("\"owner,accountable\""))
  }

  @Test private func `drafts are listed; divided and cancelled work only when asked for`() throws {
    let board = try Board(sample: true)
    _ = try board.run("cancel NV-4 --document 1/QĐ")
    let numbers = try board.run("list").lines.map { $0.prefix(7) }
    #expect(numbers.contains("NV-0001"))
    #expect(!numbers.contains("NV-0004"))
    #expect(!numbers.contains("NV-0012"))
    #expect(try board.run("list status:cancelled").lines.map { $0.prefix(7) } == ["NV-0004"])
    #expect(try board.run("list status:divided").lines.map { $0.prefix(7) } == ["NV-0012"])
  }

  @Test private func `a query stands in one word or in several`() throws {
    let one = try Board.taskboard(["demo", "list", "lead:BXD standing:overdue"])
    let several = try Board.taskboard(["demo", "list", "lead:BXD", "standing:overdue"])
    #expect(one.lines.count == 4)
    #expect(one == several)
    let named = try Board.taskboard(["demo", "list", "lead:Bộ Xây dựng", "standing:overdue"])
    #expect(named == several)
    let phrase = try Board.taskboard(["demo", "list", "lead:BXD", "đô thị thông minh"])
    #expect(!phrase.lines.isEmpty && phrase.lines.count < 11)
    #expect(try Board.taskboard(["demo", "list", "lead:BXD", "minh thông thị đô"]).lines.isEmpty)
  }

  @Test private func `an empty list is an empty list in every form`() throws {
    #expect(try Board.demo("list lead:BCA").output.isEmpty)
    #expect(try Board.demo("list lead:BCA --format json").records().isEmpty)
    #expect(try Board.demo("list lead:BCA --format csv").output.hasSuffix("quote\r\n"))
    #expect(try Board.demo("list lead:BCA --format table --lang en").text == "Nothing found.")
  }

  @Test private func `options stand before or after the command`() throws {
    let board = try Board(sample: true)
    let expected = try board.run("list --format json --today 2025-08-20 --lang en")
    #expect(try board.run("--format json --today 2025-08-20 list --lang en") == expected)
    #expect(try board.run("--today=2025-08-20 --lang=en list --format=json") == expected)
    let elsewhere = try Board.taskboard([
      "--db", board.path, "list", "--format", "json", "--today", "2025-08-20",
    ])
    #expect(elsewhere.output == expected.output)
    #expect(try board.run("members --format json").records().count == 4)
    #expect(try board.run("--format json journal NV-4").records().count == 2)
  }

  @Test(arguments: ["agencies", "directives", "holidays", "members", "journal", "list", "stats"])
  private func `every listing has its four forms`(command: String) throws {
    let records = try Board.demo("\(command) --format json").records()
    #expect(!records.isEmpty)
    #expect(try Board.demo("\(command) --format tsv").lines.count == records.count)
    #expect(
      try Board.demo("\(command) --format csv").output.components(separatedBy: "\r\n").count == records.count
        + 2)
    #expect(try Board.demo("\(command) --format table").lines.count >= records.count + 1)
  }

  @Test private func `the same bytes come out whatever the time zone and the locale say`() throws {
    let board = try Board(sample: true)
    let expected = try board.run("list --format json --today 2025-12-01")
    for zone in ["UTC", "America/New_York", "/etc/passwd", "garbage", ":", "Pacific/Kiritimati"] {
      for locale in ["C", "POSIX", "vi_VN.UTF-8", "en_US.ISO-8859-1", "?"] {
        let environment = ["TZ": zone, "LANG": locale, "LC_ALL": locale]
        #expect(try board.run("list --format json --today 2025-12-01", environment: environment) == expected)
      }
    }
  }
}
