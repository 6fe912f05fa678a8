package import Assignments
package import Deadlines

// The timeline: weeks, days out of rhythm, today's line.

extension Phrase {
  /// Over the timeline, for everybody.
  package static let timelineOfAll = Phrase(
    vi: "Lịch · toàn bộ các cơ quan", en: "Timeline · all agencies")

  /// Over the timeline, for a liaison.
  package static func timelineOf(_ names: String) -> Phrase {
    Phrase(vi: "Lịch · \(names)", en: "Timeline · \(names)")
  }

  /// The week that the cursor is in, where the line over the timeline ends.
  package static func weekOfYear(_ day: Day) -> Phrase {
    Phrase(vi: "tuần \(day.week)/\(day.weekYear)", en: "week \(day.week)/\(day.weekYear)")
  }

  /// How much is overdue.
  package static func overdueCount(_ count: Int) -> Phrase {
    Phrase(vi: "\(counted(count)) quá hạn", en: "\(counted(count)) overdue")
  }

  /// How much falls due in a week.
  package static func dueCount(_ count: Int) -> Phrase {
    count == 0
      ? nothingDue : Phrase(vi: "\(counted(count)) việc", en: "\(counted(count)) due")
  }

  /// A week in which nothing falls due.
  package static let nothingDue = Phrase(vi: "không có hạn", en: "nothing due")

  /// How many days of a week offices work, where that is not five.
  package static func workingDays(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) ngày làm việc", en: "\(count) working \(count == 1 ? "day" : "days")")
  }

  /// Weeks in which nothing falls due, folded into a line, with how many days out of rhythm they have that
  /// are too many to be named.
  package static func emptyWeeks(from first: Day, to last: Day, unnamed: Int) -> Phrase {
    let weeks = (last.days(since: first) + 1) / 7
    let name = Phrase(
      vi: "… \(weeks) tuần không có hạn · \(span(first, last))",
      en: "… \(weeks) \(weeks == 1 ? "week" : "weeks") with nothing due · \(span(first, last))")
    if unnamed == 0 { return name + " …" }
    return name + Phrase(vi: " · \(unnamed) ngày nghỉ, làm bù …", en: " · \(unnamed) days off or swapped …")
  }

  /// Today's line.
  package static func todayLine(_ day: Day) -> Phrase {
    Phrase(vi: "hôm nay, \(day.phrase.vi)", en: "today, \(day.phrase.en)")
  }

  /// A day on which nobody works has something due.
  package static func nextWorkingDay(_ day: Day) -> Phrase {
    Phrase(
      vi: "ngày làm việc kế tiếp: \(day.shortPhrase.vi)", en: "next working day: \(day.shortPhrase.en)")
  }

  /// A day is a Saturday or Sunday.
  package static let weekend = Phrase(vi: "cuối tuần", en: "weekend")

  /// Behind the last line of the timeline.
  package static let timelineEnd = Phrase(
    vi: "hết · việc chưa có hạn: xem 2 Nhiệm vụ", en: "the end · work without a day: see 2 Assignments")

  /// On a timeline on which nothing is.
  package static let emptyTimeline = Phrase(
    vi: "Không có việc nào đang mở có hạn.  2: xem nhiệm vụ · /: tìm",
    en: "No open work has a deadline.  2: assignments · /: find")

  /// There is no later week or month to turn to.
  package static let nothingLater = Phrase(vi: "sau đó không còn hạn nào", en: "nothing falls due later")
  /// There is no earlier week or month to turn to.
  package static let nothingEarlier = Phrase(
    vi: "trước đó không còn hạn nào", en: "nothing falls due earlier")

  /// The days from one to another, with the year once where it is the same.
  package static func span(_ first: Day, _ last: Day) -> String {
    if first == last { return first.vietnamese }
    let start = first.vietnamese
    return (first.year == last.year ? String(start.prefix(5)) : start) + "–" + last.vietnamese
  }

  /// A number that was counted as far as the timeline counts.
  private static func counted(_ count: Int) -> String {
    count < Timeline.countLimit ? String(count) : "\(Timeline.countLimit)+"
  }
}

extension Timeline.Week {
  /// The week by its number and days, and by its name where it is near: `Tuần 49 · 01/12–07/12/2025 · tuần
  /// này`.
  package func phrase(on today: Day) -> Phrase {
    let days = Phrase.span(monday, sunday)
    let name = Phrase(vi: "Tuần \(monday.week) · \(days)", en: "Week \(monday.week) · \(days)")
    return switch monday.days(since: today.startOfWeek) {
    case 0: name + Phrase(vi: " · tuần này", en: " · this week")
    case 7: name + Phrase(vi: " · tuần sau", en: " · next week")
    case -7: name + Phrase(vi: " · tuần trước", en: " · last week")
    default: name
    }
  }
}

extension Holiday {
  /// What the day is: whether offices work, and its name; `nghỉ · Tết Dương lịch`.
  package var phrase: Phrase {
    let work =
      kind == .swappedWork ? Phrase(vi: "làm việc · ", en: "working · ") : Phrase(vi: "nghỉ · ", en: "off · ")
    let likely =
      status == .inferred || status == .computed
      ? Phrase(vi: " (dự kiến)", en: " (likely)") : Phrase(verbatim: "")
    return work + name + likely
  }
}

extension Day {
  /// The day for narrow columns, without its year: `T6 05/12`, `Fri 05/12`.
  package var shortPhrase: Phrase {
    let names = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
    let day = " " + vietnamese.prefix(5)
    return Phrase(vi: names[weekday.rawValue - 1] + day, en: weekday.phrase.en + day)
  }
}
