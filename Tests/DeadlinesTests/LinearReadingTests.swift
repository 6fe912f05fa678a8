@testable import Deadlines
import Testing

@Suite struct `Reading takes time in step with the text` {
  private static let pieces = [
    "ngày ", "trước ", "15/8/2025, ", "trong tháng ", "quý III, ", "của ", "năm 2025 - ", "hằng ",
    "định kỳ 6 tháng ",
    "kể từ ngày ", "sau khi có ", "( ", "15 (mười lăm) ngày ", "đầu ", "thứ ", "kỳ họp thứ 10 ", "và ",
    "đến ", "từ ngày 1 ",
    "1, 2, 3, ", "12 ", "không ", "đã ", "mùa ", "tháng 1, 2, ",
  ]

  /// How often a rule is tried, in all places together.
  private func trials(_ text: String) -> Int { PhraseReader(text).trials }

  @Test(arguments: pieces) func `a phrase is read in steps of its length`(piece: String) {
    let (short, long) = (String(repeating: piece, count: 50), String(repeating: piece, count: 400))
    #expect(trials(long) <= 8 * trials(short) + 100)
    #expect(PhraseReader(long).facts.points.count <= PhraseReader.most)
  }

  @Test(arguments: pieces) func `a text is searched in steps of its length`(piece: String) {
    func terms(_ text: String) -> Int {
      var search = Search(text, .year(2025), WorkCalendar())
      search.run()
      return search.termsRead
    }
    let (short, long) = (String(repeating: piece, count: 40), String(repeating: piece, count: 320))
    #expect(terms(long) <= 8 * terms(short) + 8 * DeadlineFinder.reach * DeadlineFinder.reach)
  }

  @Test func `a long text and a long word come to an end`() {
    let text = String(repeating: "hoàn thành trước ngày 15/8/2025, ", count: 500)
    #expect(DeadlineFinder.find(in: text, issued: .year(2025)).count == 500)
    let word = String(repeating: "a", count: 50_000)
    #expect(throws: ReadingFailure.self) { try DeadlineReading(word) }
    // Marks beyond any language: putting them in order would take the square of their number.
    let marks = "e" + String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(throws: ReadingFailure.self) { try DeadlineReading(marks) }
  }
}
