import Assignments
import Deadlines
import Phrases
import Testing

/// A value of the domain with the phrase for it.
private struct Wording: CustomTestStringConvertible {
  var value: String
  var phrase: Phrase

  var testDescription: String { value }

  static let all: [Wording] =
    Assignment.Status.allCases.map { Wording(value: "status \($0)", phrase: $0.phrase) }
    + Clarity.allCases.map { Wording(value: "clarity \($0)", phrase: $0.phrase) }
    + Member.Role.allCases.map { Wording(value: "role \($0)", phrase: $0.phrase) }
    + Deed.allCases.map { Wording(value: "deed \($0)", phrase: $0.phrase) }
    + Assignment.Field.allCases.map { Wording(value: "field \($0)", phrase: $0.phrase) }
    + Weekday.allCases.map { Wording(value: "weekday \($0)", phrase: $0.phrase) }
    + [.completedOnTime, .completedLate(2), .overdue(2), .dueToday, .dueSoon(2), .inTerm(9), .unscheduled].map
  {
    (standing: Standing) in Wording(value: "standing \(standing)", phrase: standing.phrase)
  }
}

@Suite struct `Words for values` {
  @Test(arguments: Wording.all) private func `each is said in two languages that differ`(wording: Wording) {
    #expect(!wording.phrase.vi.isEmpty)
    #expect(!wording.phrase.en.isEmpty)
    #expect(wording.phrase.vi != wording.phrase.en)
    #expect(wording.phrase(in: .vi) == wording.phrase.vi)
    #expect(wording.phrase(in: .en) == wording.phrase.en)
  }

  @Test(arguments: Wording.all) private func `English has plain letters only, Vietnamese is composed`(
    wording: Wording
  ) {
    #expect(wording.phrase.en.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(Array(Lettering.composed(wording.phrase.vi).utf8) == Array(wording.phrase.vi.utf8))
  }

  @Test func `no two values of a sort are said alike`() {
    for sort in ["status", "clarity", "role", "deed", "field", "weekday", "standing"] {
      let phrases = Wording.all.filter { $0.value.hasPrefix(sort + " ") }.map(\.phrase)
        .filter { sort != "standing" || !$0.vi.hasPrefix("còn") }
      #expect(Set(phrases.map(\.vi)).count == phrases.count, "\(sort)")
      #expect(Set(phrases.map(\.en)).count == phrases.count, "\(sort)")
    }
  }

  @Test(arguments: [
    (Standing.overdue(108), "quá hạn 108 ngày", "108 days overdue"),
    (.overdue(1), "quá hạn 1 ngày", "1 day overdue"),
    (.completedLate(1), "xong trễ 1 ngày", "done 1 day late"),
    (.completedLate(2), "xong trễ 2 ngày", "done 2 days late"),
    (.dueSoon(1), "còn 1 ngày", "1 day left"), (.dueSoon(7), "còn 7 ngày", "7 days left"),
    (.inTerm(21), "còn 21 ngày", "21 days left"), (.dueToday, "hạn hôm nay", "due today"),
    (.unscheduled, "chưa có hạn", "no deadline"), (.completedOnTime, "xong đúng hạn", "done on time"),
  ]) func `a standing counts its days, one of them in the singular`(
    standing: Standing, vi: String, en: String
  ) {
    #expect(standing.phrase == Phrase(vi: vi, en: en))
  }

  @Test func `the words of the product's pages are these`() {
    #expect(
      Clarity.allCases.map(\.phrase.vi) == [
        "rõ người", "rõ việc", "rõ thời gian", "rõ trách nhiệm", "rõ thẩm quyền", "rõ sản phẩm",
      ])
    let statuses: [Assignment.Status: String] = [
      .draft: "dự thảo", .assigned: "chờ tiếp nhận", .underway: "đang thực hiện", .submitted: "chờ xác nhận",
      .completed: "hoàn thành", .cancelled: "đã dừng",
    ]
    for (status, word) in statuses { #expect(status.phrase.vi == word) }
  }

  @Test func `a day is said with its weekday`() throws {
    let day = try #require(Day("2025-08-15"))
    #expect(day.phrase == Phrase(vi: "Thứ Sáu 15/08/2025", en: "Fri 15/08/2025"))
  }
}

@Suite struct `Phrases` {
  @Test func `are joined language by language`() {
    let joined = Phrase(vi: "một", en: "one") + Phrase(verbatim: " 2 ") + Phrase(vi: "ba", en: "three")
    #expect(joined == Phrase(vi: "một 2 ba", en: "one 2 three"))
  }

  @Test func `stand in lists with commas`() {
    let list = Phrase.list([Clarity.owner.phrase, Clarity.action.phrase])
    #expect(list == Phrase(vi: "rõ người, rõ việc", en: "owner, action"))
    #expect(Phrase.list([]) == Phrase(verbatim: ""))
  }
}
