import Deadlines
import Foundation
import Testing

/// The phrases of `data/deadline-phrases.tsv`, as directives write them, each with the day it means.
@Suite struct PhraseTableTests {
  /// A row of the table.
  struct Row: CustomTestStringConvertible, Sendable {
    let phrase: String
    let issued: DocumentDate?
    let due: Day?
    let precision: String
    let kind: String
    let basis: String
    let confirm: Bool

    var testDescription: String { phrase }
  }

  private static let rows: [Row] = {
    let file = URL(filePath: #filePath).appending(path: "../../../data/deadline-phrases.tsv").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        phrase: cells[1], issued: DocumentDate(cells[2]), due: Day(cells[3]), precision: cells[4],
        kind: cells[5], basis: cells[6], confirm: cells[7] == "yes")
    }
  }()

  @Test func `the table is there`() {
    #expect(Self.rows.count == 97)
  }

  @Test(arguments: rows) func `a phrase means what the table says`(row: Row) throws {
    // A relative period that the table gives a day is counted from the directive's date.
    let from: Day? = if case .day(let day)? = row.issued, row.due != nil { day } else { nil }
    let reading = try DeadlineReading(row.phrase, issued: row.issued, from: from)
    #expect(reading.deadline.due == row.due)
    #expect(reading.deadline.precision.rawValue == row.precision)
    #expect(reading.deadline.kind.rawValue == row.kind)
    #expect(reading.deadline.needsConfirmation == row.confirm)
    #expect(reading.deadline.phrase == row.phrase)
  }

  /// The basis is compared with one leave: *custom* in the table may be *tracker* here.
  ///
  /// The table says *tracker* where that very phrase was printed by the State's own table, and *custom*
  /// where the same wording stands in a directive that has none. The program cannot know the difference: it
  /// says *tracker* for the wordings printed there, *trước ngày X* and *trong* a month, quarter or year.
  @Test(arguments: rows) func `a reading rests on what the table says it rests on`(row: Row) throws {
    let from: Day? = if case .day(let day)? = row.issued, row.due != nil { day } else { nil }
    let basis = try DeadlineReading(row.phrase, issued: row.issued, from: from).deadline.basis
    if row.basis == "custom", basis == .tracker {
      #expect(row.phrase.lowercased().contains(/(trước (ngày )?\d)|(trong (tháng|quý|năm))/), "\(row.phrase)")
    } else {
      #expect(basis.rawValue == row.basis, "\(row.phrase)")
    }
  }

  @Test(arguments: Rule.allCases) func `every rule says where it comes from`(rule: Rule) {
    #expect(rule.source.contains(/BLDS 2015|Thông báo \d+|Nghị định \d+|Tập quán/))
  }

  @Test func `every rule is needed by some phrase`() {
    var needed: Set<Rule> = []
    for row in Self.rows {
      if let reading = try? DeadlineReading(row.phrase, issued: row.issued) { needed.insert(reading.rule) }
    }
    for phrase in [
      "trước tháng 11", "trung tuần tháng 9", "trong 02 tháng cuối năm", "định kỳ", "sau 2 tháng",
      "trước 1/1, ngày họp",
    ] {
      if let reading = try? DeadlineReading(phrase, issued: .year(2025)) { needed.insert(reading.rule) }
    }
    #expect(Set(Rule.allCases).subtracting(needed) == [])
  }

  @Test(arguments: ["269/2025/NĐ-CP", "38/63", "xanh đỏ tím vàng", ""])
  func `what is no deadline is not guessed`(phrase: String) {
    #expect(throws: ReadingFailure.notUnderstood(phrase)) {
      try DeadlineReading(phrase, issued: DocumentDate("2025-01-01"))
    }
  }

  @Test func `a day that no calendar has is named`() {
    #expect(throws: ReadingFailure.impossible("31/2/2025")) { try DeadlineReading("trước ngày 31/2/2025") }
  }

  @Test(arguments: [
    ("trước tháng 11/2025", "2025-10-31"), ("TRƯỚC NGÀY 15/8/2025", "2025-08-15"),
    ("truoc ngay 15/8/2025", "2025-08-15"), ("quý I- 2026", "2026-03-31"), ("12/2025", "2025-12-31"),
    ("hết ngày 30/6/2026", "2026-06-30"), ("trong 6 tháng cuối năm 2025", "2025-12-31"),
    ("trước ngày 10 tháng sau", "2025-12-10"),
    ("tru\u{31B}o\u{31B}\u{301}c nga\u{300}y 15/8/2025", "2025-08-15"),
  ]) func `other spellings mean the same`(phrase: String, due: String) throws {
    let reading = try DeadlineReading(phrase, issued: .day(try #require(Day("2025-11-03"))))
    #expect(reading.deadline.due?.iso == due)
  }
}
