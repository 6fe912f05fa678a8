import Deadlines
import Foundation
import TestSupport
import Testing

/// Ways to write a day, and the words that stand around it.
private enum Writing {
  static let days: [@Sendable (_ day: Int, _ month: Int, _ year: Int) -> String] = [
    { "\($0)/\($1)/\($2)" }, { "\($0)-\($1)-\($2)" }, { "\($0).\($1).\($2)" }, { "\($0) / \($1) / \($2)" },
    { "ngày \($0)/\($1)/\($2)" }, { "ngày\($0)/\($1)/\($2)" }, { "ngày \($0)/ \($1)/\($2)" },
    { "ngày \(two($0))/\(two($1))/\($2)" }, { "ngày \(two($0)).\(two($1)).\($2)" },
    { "ngày \($0) tháng \($1) năm \($2)" }, { "ngày \(two($0)) tháng \(two($1)) năm \($2)" },
    { "\($0) tháng \($1) năm \($2)" }, { "ngày \($0) tháng \($1)/\($2)" }, { "ngày \($0)/\($1) năm \($2)" },
    { "ngày \($0) tháng\($1) năm\($2)" }, { "ngày \($0) tháng \(words[$1 - 1]) năm \($2)" },
    { "\($2)-\(two($1))-\(two($0))" }, { "ngày ngày \($0)/\($1)/\($2)" },
  ]

  /// The words before a day, and what they make of it.
  static let limits: [(words: String, kind: Deadline.Kind)] = [
    ("trước", .by), ("chậm nhất", .by), ("chậm nhất là", .by), ("muộn nhất", .by), ("đến hết", .by),
    ("hết", .by),
    ("đến", .by), ("chậm nhất trước", .by), ("chậm nhất trong", .by), ("không muộn hơn", .by),
    ("hoàn thành trước", .by),
    ("Thời hạn hoàn thành: trước", .by), ("báo cáo Thủ tướng Chính phủ trước", .by), ("vào", .on),
    ("trong", .on),
    ("ngay trong", .on), ("", .on), ("khởi công vào", .on), ("Thời gian hoàn thành:", .on),
  ]

  static let tails = ["", ".", ";", " để tổng hợp", ")", ", bảo đảm chất lượng"]

  static let words = [
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

@Suite struct `What is written is read` {
  @Test(arguments: 1...4) func `every way to write a day means that day, whatever stands around it`(
    seed: Int
  ) throws {
    var dice = Dice(seed: seed)
    for form in Writing.days {
      for (words, kind) in Writing.limits {
        let day = Day(number: Int.random(in: 19_000...22_000, using: &dice))
        let tail = try #require(Writing.tails.randomElement(using: &dice))
        let phrase = "\(words) \(form(day.dayOfMonth, day.month, day.year))\(tail)"
        let issued = DocumentDate.day(day.adding(-Int.random(in: 0...300, using: &dice)))
        let deadline = try DeadlineReading(phrase, issued: issued).deadline
        #expect((deadline.due, deadline.kind) == (day, kind), "\(phrase)")
        #expect(!deadline.needsConfirmation, "\(phrase)")
      }
    }
  }

  @Test(arguments: 1...4) func `a month, a quarter and a year mean their last day`(seed: Int) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let (year, month) = (Int.random(in: 2020...2040, using: &dice), Int.random(in: 1...12, using: &dice))
      let quarter = (month + 2) / 3
      let roman = ["I", "II", "III", "IV"][quarter - 1]
      let phrases: [(String, Day?)] = [
        ("trong tháng \(month)/\(year)", Day.last(ofMonth: month, in: year)),
        ("tháng \(Writing.words[month - 1]) năm \(year)", Day.last(ofMonth: month, in: year)),
        ("\(month)/\(year)", Day.last(ofMonth: month, in: year)),
        ("T\(month)/\(year)", Day.last(ofMonth: month, in: year)),
        ("trong quý \(roman)/\(year)", Day.last(ofQuarter: quarter, in: year)),
        ("QUÝ \(quarter) NĂM \(year)", Day.last(ofQuarter: quarter, in: year)),
        ("đến hết năm \(year)", Day.last(ofYear: year)), ("\(year)", Day.last(ofYear: year)),
        ("6 tháng đầu năm \(year)", Day.last(ofMonth: 6, in: year)),
      ]
      for (phrase, day) in phrases { #expect(try DeadlineReading(phrase).deadline.due == day, "\(phrase)") }
    }
  }

  @Test(arguments: 1...4) func `a weekday that is not the day's is asked about`(seed: Int) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<20 {
      let day = Day(number: Int.random(in: 19_000...22_000, using: &dice))
      let right = try DeadlineReading("trước \(day.weekday.vietnamese), ngày \(day.vietnamese)")
      let wrong = try DeadlineReading("trước \(day.adding(1).weekday.vietnamese), ngày \(day.vietnamese)")
      #expect((right.deadline.due, right.deadline.needsConfirmation) == (day, false))
      #expect((wrong.deadline.due, wrong.deadline.needsConfirmation) == (day, true))
    }
  }

  @Test(arguments: 1...10) func `whatever is typed is read alike in every form, or refused`(seed: Int) {
    var dice = Dice(seed: seed)
    let pieces = [
      "trước", "ngày", "15", "/", "8", "2025", "tháng", "quý", "III", "năm", "hằng", "định kỳ", "từ", "đến",
      "-", ",", "(",
      ")", "thứ", "Sáu", "16h00", "cuối", "đầu", "kể từ", "làm việc", "99999999999999999999", "không", "hoặc",
      "%", "của",
      "tuần", "này", "sau", "tết", "kỳ họp", "xyz", "ế\u{301}", "\u{301}", "💧", "9", "31", "2",
    ]
    for _ in 0..<80 {
      let count = Int.random(in: 1...14, using: &dice)
      let text = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined(separator: " ")
      let meanings = [
        text, text.decomposedStringWithCanonicalMapping, text.uppercased(),
        text.replacing(" ", with: "\u{A0}\t "),
      ].map { text in
        var deadline = try? DeadlineReading(text, issued: .year(2025), from: Day(number: 20_000)).deadline
        deadline?.phrase = nil
        return deadline
      }
      #expect(Set(meanings).count == 1, "\(text)")
    }
  }
}

@Suite struct `A deadline ends at midnight in Viet Nam` {
  @Test(arguments: 1...20) func `the standing changes at 17:00 UTC and at no other second`(seed: Int) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let due = Day(number: Int.random(in: 15_000...30_000, using: &dice))
      let midnight = Moment(on: due.adding(1))
      #expect(midnight.seconds % 86_400 == 17 * 3600)
      let before = Moment(seconds: midnight.seconds - 1)
      #expect(Standing(of: .open, due: due, on: before.day) == .dueToday)
      #expect(Standing(of: .open, due: due, on: midnight.day) == .overdue(1))
      let any = Moment(seconds: midnight.seconds + Int.random(in: 0..<86_400, using: &dice))
      #expect(Standing(of: .open, due: due, on: any.day) == .overdue(1))
    }
  }
}
