import Documents
import Exchange
import Phrases
import Reports
import TestSupport
import Testing

@Suite struct `A table that is written` {
  private static let columns: [ExchangeColumn] = [.action, .owner]

  private static func csv(_ rows: [[String]]) -> String {
    var writer = TableWriter(columns, as: .csv, in: .vi)
    return writer.opening + rows.map { writer.row($0.map(ExchangeCell.text)) }.joined() + writer.ending
  }

  @Test func `begins with its mark and has its headings in front`() {
    let text = Self.csv([["Một, hai", "Nói \"được\""]])
    #expect(
      text == "\u{FEFF}Nhiệm vụ,Người thực hiện\r\n\"Một, hai\",\"Nói \"\"được\"\"\"\r\n")
  }

  @Test(arguments: ["=1+1", "+84", "-5", "@x", "'=1", "''-", "'"])
  func `never begins a cell as a formula does, and is read back`(text: String) throws {
    let written = FormulaGuard.guarded(text)
    #expect(!["=", "+", "-", "@"].contains(String(written.prefix(1))))
    var rows: [[TableCell]] = []
    try TableFile(Array(Self.csv([[text, "x"]]).utf8)).forEachRow { rows.append($0.cells) }
    #expect(rows[1] == [.text(written), .text("x")])
  }

  @Test func `is JSON that names its columns in English`() {
    var writer = TableWriter([.action, .progress, .coordinators, .active], as: .json, in: .vi)
    let row = writer.row([.text("Một"), .number(5), .list(["BXD", "BCA"]), .flag(true)])
    let text = writer.opening + row + writer.ending
    #expect(
      text == "[\n{\"action\":\"Một\",\"progress\":5,\"coordinators\":[\"BXD\",\"BCA\"],\"active\":true}\n]\n"
    )
    #expect(TableWriter([.action], as: .json, in: .en).opening + "]\n" == "[]\n")
  }

  @Test(arguments: ExchangeTable.allCases)
  func `has columns that every heading names alone`(table: ExchangeTable) {
    for language in Language.allCases {
      let titles = table.columns.map { $0.phrase(in: language) }
      #expect(Set(titles).count == titles.count)
    }
    let names = table.columns.flatMap { column in
      Set(
        ([column.rawValue, column.phrase.vi, column.phrase.en] + column.otherHeadings).map { $0.lowercased() }
      )
    }
    #expect(
      Set(names).count == names.count, "\(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys)")
  }
}
