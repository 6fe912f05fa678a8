import Exchange
import Foundation
import Phrases
import Testing

/// The lists of columns in `docs/EXCHANGE.md` and its Vietnamese sister, which are printed from the columns.
@Suite struct `The page on exchange` {
  private static let mark = "<!-- The columns, printed from the program by `make docs`. -->\n"

  @Test(arguments: Language.allCases) func `lists the columns that there are`(language: Language) throws {
    let name = language == .vi ? "EXCHANGE.vi.md" : "EXCHANGE.md"
    let file = URL(filePath: #filePath).appending(path: "../../../docs/\(name)").standardized
    let page = try String(contentsOf: file, encoding: .utf8)
    let prose = page.components(separatedBy: Self.mark)[0]
    let whole = prose + Self.mark + Self.lists(in: language)
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try whole.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(page == whole, "refresh docs/\(name) with `make docs`")
  }

  private static func lists(in language: Language) -> String {
    ExchangeTable.allCases.map { table in
      let heading = "\n## \(table.phrase(in: language)) (`\(table.rawValue)`)\n\n"
      let columns = Phrase(vi: "| Cột | Trong JSON | Giá trị |", en: "| Column | In JSON | Values |")
      let rows = table.columns.map { column in
        let title = column.phrase(in: language) + (table.wanted.contains(column) ? " *" : "")
        return "| \(title) | `\(column.rawValue)` | \(column.values(in: language)) |\n"
      }
      return heading + columns(in: language) + "\n|---|---|---|\n" + rows.joined()
    }.joined()
      + Phrase(vi: "\n\\* không được thiếu\n", en: "\n\\* must not be missing\n")(in: language)
  }
}
