import Deadlines
import Testing

@Suite struct `Dates of documents` {
  @Test(arguments: [
    ("2025-07-16", "2025-07-16", "16/07/2025", "2025-07-16"),
    ("16/7/2025", "2025-07-16", "16/07/2025", "2025-07-16"),
    ("2025-07", "2025-07", "07/2025", "2025-07-31"),
    ("7/2025", "2025-07", "07/2025", "2025-07-31"),
    ("07/2025", "2025-07", "07/2025", "2025-07-31"),
    ("2.2024", "2024-02", "02/2024", "2024-02-29"),
    ("2025", "2025", "2025", "2025-12-31"),
    ("0001", "0001", "0001", "0001-12-31"),
    ("3/0987", "0987-03", "03/0987", "0987-03-31"),
  ]) func `a date is known to the day, the month or the year`(
    text: String, iso: String, vietnamese: String, last: String
  ) throws {
    let date = try #require(DocumentDate(text))
    #expect(date.iso == iso)
    #expect(date.vietnamese == vietnamese)
    #expect(date.lastDay.iso == last)
    #expect(date.year == date.lastDay.year)
    #expect(DocumentDate(date.iso) == date)
    #expect(DocumentDate(date.vietnamese) == date)
  }

  @Test func `what is not known stays unknown`() {
    #expect(DocumentDate("2025") == .year(2025))
    #expect(DocumentDate("7/2025") == .month(year: 2025, month: 7))
    #expect(DocumentDate("2025") != DocumentDate("31/12/2025"))
    #expect(DocumentDate("7/2025") != DocumentDate("31/7/2025"))
  }

  @Test(arguments: [
    "", "25", "20255", "13/2025", "0/2025", "2025-13", "2025-00", "2025-7", "7/25", "0000", "31/2/2025", "7-",
    "/2025",
    "quý 3/2025", "2025 ", "１/2025", "1/0000", "0000-01",
  ]) func `anything else is no date`(text: String) {
    #expect(DocumentDate(text) == nil)
  }
}
