import Assignments
import Foundation
import Phrases
import Reports
import TUI
import Testing

@Suite struct `Hostile text in a report` {
  private static let corpus = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "<script>alert(1)</script>", "a\nb\r\nc",
    "\u{1B}[31mđỏ",
    "\" onload=\"x", "| a | b |", "`x` *y* _z_ [l](javascript:x)", "&amp; &lt;", "漢字漢字漢字漢字", "👍🏽👨‍👩‍👧",
    "xoay\u{202E}ngược", "không\u{200B}thấy", "a;b,c\\n", "</svg></style><img src=x>", "e\u{301}\u{301}",
  ]

  private static func report(_ text: String) -> Report {
    ReportsTests.report(
      .plan,
      of: [
        Work(
          assignment(1, text, due: 3) { assignment in
            assignment.owner = text
            assignment.accountable = text
            assignment.deliverable = text
          })
      ], query: text)
  }

  @Test(arguments: corpus) func `changes no line of a text`(text: String) throws {
    let page = try Self.report(text).text()
    let harmless = try Self.report("x").text()
    #expect(!page.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .format })
    // Every line of the table has its columns where the rules below the headings cross.
    let rows = page.split(separator: "\n").filter { $0.contains("│") }
    #expect(rows.count >= harmless.split(separator: "\n").count { $0.contains("│") })
    let places = rows.map { row in
      row.indices.filter { row[$0] == "│" }.map { Width.of(row[..<$0]) }
    }
    let full = places.max { $0.count < $1.count } ?? []
    for place in places { #expect(full.starts(with: place), "\(text)") }
    #expect(full.count == 8)
  }

  @Test(arguments: corpus) func `is no formula in a spreadsheet and no second record`(text: String) throws {
    let csv = try Self.report(text).csv()
    #expect(csv.hasPrefix("\u{FEFF}STT,"))
    #expect(csv.hasSuffix("\r\n"))
    let records = csv.dropFirst().components(separatedBy: "\r\n")
    #expect(records.count == (try Self.report("x").csv()).components(separatedBy: "\r\n").count)
    for record in records {
      for field in Self.fields(of: record) {
        #expect(field.first.map { !"=+@".contains($0) } ?? true, "\(field)")
        #expect(field.first != "-" || Int(field) != nil, "\(field)")
      }
    }
  }

  /// The fields of a record of a CSV file.
  private static func fields(of record: String) -> [String] {
    var (fields, isQuoted) = ([""], false)
    for character in record {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test(arguments: corpus) func `is text in HTML, and nothing but text`(text: String) throws {
    func tags(_ page: String) -> [String] {
      page.split(separator: "<").dropFirst().map { String($0.prefix { !" >".contains($0) }) }
    }
    let page = try Self.report(text).html()
    #expect(tags(page) == tags(try Self.report("x").html()))
    #expect(!page.contains("<script") && !page.contains("onload=\""))
  }

  @Test(arguments: corpus) func `ends no cell of Markdown`(text: String) throws {
    for line in try Self.report(text).markdown().split(separator: "\n") where line.hasPrefix("|") {
      let bare = line.replacing("\\\\", with: "").replacing("\\|", with: "")
      #expect(bare.count { $0 == "|" } == 10, "\(line)")
      #expect(!bare.contains("<") || bare.contains("<br>"))
    }
  }

  @Test(arguments: corpus) func `stays what it was in JSON`(text: String) throws {
    let json = try Self.report(text).json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let groups = object?["groups"] as? [[String: Any]]
    let row = (groups?.first?["rows"] as? [[String: Any]])?.first
    #expect(row?["action"] as? String == text)
    #expect(object?["query"] as? String == text)
  }
}
