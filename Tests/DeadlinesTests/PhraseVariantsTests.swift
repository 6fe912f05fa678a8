import Deadlines
import Foundation
import Testing

/// The phrases of `data/deadline-variants.tsv`: every construct in the spellings that offices use, with the
/// reading that the conventions of `data/deadline-phrases.tsv` give.
@Suite struct PhraseVariantsTests {
  /// A row of the table.
  struct Row: CustomTestStringConvertible, Sendable {
    let phrase: String
    let issued: DocumentDate?
    let from: Day?
    let reading: String

    var testDescription: String { phrase }
  }

  private static let rows: [Row] = {
    let file = URL(filePath: #filePath).appending(path: "../../../data/deadline-variants.tsv").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        phrase: cells[0], issued: DocumentDate(cells[1]), from: Day(cells[2]),
        reading: cells[3...6].joined(separator: " "))
    }
  }()

  @Test func `the table is there`() {
    #expect(Self.rows.count > 1_300)
  }

  /// Writes a reading as the table does; a refusal is a kind.
  private func written(_ row: Row, _ phrase: String) -> String {
    guard let deadline = try? DeadlineReading(phrase, issued: row.issued, from: row.from).deadline else {
      return "  refused "
    }
    return [
      deadline.due?.iso ?? "", deadline.precision.rawValue, deadline.kind.rawValue,
      deadline.needsConfirmation ? "yes" : "no",
    ].joined(separator: " ")
  }

  @Test(arguments: rows) func `a phrase means what the table says`(row: Row) {
    #expect(written(row, row.phrase) == row.reading)
  }

  @Test(arguments: rows) func `spaces, capitals and normal forms change nothing`(row: Row) {
    for phrase in [
      row.phrase.uppercased(), row.phrase.decomposedStringWithCanonicalMapping,
      row.phrase.replacing(" ", with: "\u{A0}"), row.phrase.replacing(" ", with: "  \n"), " \(row.phrase) ",
      "\(row.phrase);",
    ] {
      #expect(written(row, phrase) == row.reading, "\(phrase)")
    }
  }
}
