import Deadlines
import TestSupport
import Testing

@Suite struct `Writing and reading days` {
  @Test func `a day has one form for files and one for offices`() throws {
    let day = try #require(Day(year: 2025, month: 8, day: 5))
    #expect(day.iso == "2025-08-05")
    #expect(day.description == "2025-08-05")
    #expect(day.vietnamese == "05/08/2025")
  }

  @Test(arguments: [
    "0001-01-01", "0009-12-31", "0010-01-01", "0099-02-28", "0100-03-01", "0999-12-31", "1000-01-01",
  ])
  func `early years are written with four digits in both forms`(iso: String) throws {
    let day = try #require(Day(iso))
    #expect(day.iso == iso)
    let parts = iso.split(separator: "-")
    #expect(day.vietnamese == "\(parts[2])/\(parts[1])/\(parts[0])")
  }

  @Test(arguments: 1...20) func `what is written is read as the same day`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<500 {
      let day = Day(number: Int.random(in: Day.first.number...Day.last.number, using: &dice))
      #expect(day.iso.utf8.count == 10)
      #expect(Day(day.iso) == day)
      #expect(Day(day.vietnamese) == day)
      #expect(Day(day.vietnamese.replacing("/", with: ".")) == day)
      #expect(Day("\(day.dayOfMonth)-\(day.month)-\(day.iso.prefix(4))") == day)
    }
  }

  @Test(arguments: [
    "2025-08-15", "15/8/2025", "15/08/2025", "15-8-2025", "15.8.2025", "15.08.2025",
  ]) func `a day is read in each form people type`(text: String) {
    #expect(Day(text)?.iso == "2025-08-15")
  }

  @Test(arguments: [
    "31/2/2025", "29/02/2025", "31/4/2025", "0/1/2025", "32/1/2025", "1/0/2025", "1/13/2025", "2025-02-30",
    "2025-13-01",
    "0000-01-01", "1/1/0000",
  ]) func `a day the calendar does not have is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["15/8/25", "25-08-15", "1/2/3", "15/8", "2025-08", "2025", "15/8/225", "15/8/20255"])
  func `a year without four digits is refused rather than guessed`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    "15/8-2025", "15.8/2025", "2025-08/15", "2025/08/15", "2025.08.15", "2025-8-15", "2025-08-5",
  ])
  func `mixed marks and a mixed order are refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    "", "-", "--", "//", "2025-08-15 ", " 2025-08-15", "2025-08-15T00:00", "15//8/2025", "+5/8/2025",
    "-5/8/2025",
    "١٥/٨/٢٠٢٥", "１５/８/２０２５", "a5/8/2025", "0x1/1/2025", "15/8/2025/", "/15/8/2025", "2025-08-15-",
    "015/8/2025",
    "2025\u{2010}08\u{2010}15",
  ]) func `anything but plain digits and marks is refused`(text: String) {
    #expect(Day(text) == nil)
  }
}
