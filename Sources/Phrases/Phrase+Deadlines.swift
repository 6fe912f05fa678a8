package import Deadlines

// What the words of a directive were read as.

extension DeadlineReading {
  /// What the words mean, with the day and its weekday: `→ Chủ nhật 20/07/2025, theo văn bản 16/07/2025`.
  ///
  /// - Parameter issued: The directive's date, when the reading rests on it.
  /// - Returns: The line.
  package func phrase(restingOn issued: DocumentDate?) -> Phrase {
    var parts: [Phrase] = []
    if let due = deadline.due {
      parts.append(deadline.time.map { Phrase(verbatim: "\($0.iso) ") + due.phrase } ?? due.phrase)
    } else if let time = deadline.time {
      parts.append(Phrase(verbatim: time.iso))
    }
    if let recurrence = deadline.recurrence {
      parts.append(
        deadline.due == nil
          ? recurrence.phrase
          : recurrence.phrase + Phrase(vi: ", kỳ đầu", en: ", the first"))
      if parts.count == 2 { parts.reverse() }
    }
    if let start { parts.append(Phrase(vi: "từ \(start.vietnamese)", en: "from \(start.vietnamese)")) }
    if parts.isEmpty { parts = [deadline.kind.phrase] }
    if let moved = deadline.movedTo { parts.append(.movedTo(moved)) }
    if let issued {
      parts.append(
        Phrase(vi: "theo văn bản \(issued.vietnamese)", en: "by the directive of \(issued.vietnamese)"))
    }
    return .list(parts)
  }

  /// What somebody should be asked, or should mind: what is missing, what is uncertain, that nobody works on
  /// the day.
  package var remarks: [Phrase] {
    var remarks: [Phrase] = []
    switch needs {
    case .issued: remarks.append(.needsIssued)
    case .from: remarks.append(.needsFrom)
    case nil: if deadline.needsConfirmation { remarks.append(.needsConfirmation) }
    }
    if deadline.movedTo == nil, let next = nextWorkingDay { remarks.append(.dayOff(next: next)) }
    return remarks
  }
}

extension Phrase {
  /// A phrase needs the date of its directive.
  package static let needsIssued = Phrase(
    vi: "thiếu ngày văn bản để biết ngày nào", en: "the directive's date is needed to know the day")
  /// A relative period needs the day it starts.
  package static let needsFrom = Phrase(
    vi: "thiếu ngày bắt đầu tính để biết ngày nào", en: "the day it is counted from is needed")
  /// A phrase has no single reading.
  package static let needsConfirmation = Phrase(
    vi: "chưa chắc, cần thư ký xác nhận", en: "not certain, the secretariat should confirm it")
  /// Nobody works on a day.
  package static func dayOff(next: Day) -> Phrase {
    Phrase(
      vi: "là ngày nghỉ, ngày làm việc kế tiếp \(next.phrase.vi)",
      en: "a day off, the next working day is \(next.phrase.en)")
  }
  /// Nobody has decided a year's days off.
  package static func undecided(_ year: Int) -> Phrase {
    Phrase(
      vi: "chưa có lịch nghỉ đã quyết định của năm \(year), ngày làm việc chỉ là dự tính",
      en: "no decided days off of \(year) are known, working days are only likely")
  }
  /// By which rule a phrase was read, with its source.
  package static func rule(_ rule: Rule) -> Phrase {
    rule.phrase + Phrase(verbatim: rule.source.isEmpty ? "" : " (\(rule.source))")
  }
  /// What was typed differs from what the words mean.
  package static func differs(read: Day, typed: Day) -> Phrase {
    Phrase(
      vi: "câu chữ đọc là \(read.phrase.vi), ngày ghi là \(typed.phrase.vi)",
      en: "the words mean \(read.phrase.en), the day given is \(typed.phrase.en)")
  }
  /// Words are kept that no day was found for.
  package static let keptWithoutDay = Phrase(
    vi: "ghi câu chữ, chưa có ngày đến hạn", en: "the words are kept, without a day due")
  /// What is kept until somebody confirms it.
  package static func keptUnconfirmed(_ day: Day?) -> Phrase {
    day.map {
      Phrase(
        vi: "ghi tạm \($0.phrase.vi), chờ xác nhận: sửa lại với --due",
        en: "\($0.phrase.en) is kept until confirmed: edit with --due")
    } ?? keptWithoutDay
  }
}

extension ReadingFailure {
  /// Why the words could not be read, and what to do.
  package var phrase: Phrase {
    switch self {
    case .notUnderstood(let words):
      Phrase(
        vi: "không hiểu thời hạn “\(words)”; ghi ngày đến hạn cụ thể",
        en: "the deadline “\(words)” is not understood; give a day")
    case .impossible(let words):
      Phrase(
        vi: "không có ngày “\(words)” trong lịch; xem lại văn bản",
        en: "no calendar has “\(words)”; look at the directive again")
    }
  }
}

extension Recurrence {
  /// How often: `hằng tháng`.
  package var phrase: Phrase {
    switch self {
    case .daily: Phrase(vi: "hằng ngày", en: "daily")
    case .weekly: Phrase(vi: "hằng tuần", en: "weekly")
    case .fortnightly: Phrase(vi: "2 tuần một lần", en: "fortnightly")
    case .monthly: Phrase(vi: "hằng tháng", en: "monthly")
    case .quarterly: Phrase(vi: "hằng quý", en: "quarterly")
    case .halfYearly: Phrase(vi: "6 tháng một lần", en: "half-yearly")
    case .yearly: Phrase(vi: "hằng năm", en: "yearly")
    case .twoYearly: Phrase(vi: "2 năm một lần", en: "every two years")
    }
  }
}

extension Deadline.Kind {
  /// What sort of limit it is.
  package var phrase: Phrase {
    switch self {
    case .by: Phrase(vi: "chậm nhất đến hết ngày", en: "by the end of the day")
    case .within: Phrase(vi: "trong khoảng thời gian", en: "within the period")
    case .on: Phrase(vi: "đúng ngày", en: "on the day")
    case .at: Phrase(vi: "vào khoảng", en: "at about that time")
    case .range: Phrase(vi: "từ … đến …", en: "a span")
    case .recurring, .recurringTime: Phrase(vi: "định kỳ", en: "periodic")
    case .relative: Phrase(vi: "số ngày kể từ một mốc", en: "days from an event")
    case .relativeWorkday: Phrase(vi: "số ngày làm việc kể từ một mốc", en: "working days from an event")
    case .event: Phrase(vi: "theo một sự kiện", en: "bound to an event")
    case .start: Phrase(vi: "mốc bắt đầu, không phải hạn", en: "a beginning, no deadline")
    case .milestone: Phrase(vi: "mốc giữa chừng", en: "a milestone")
    case .history: Phrase(vi: "việc đã qua, không phải hạn", en: "history, no deadline")
    case .external: Phrase(vi: "theo tiến độ khác", en: "by another schedule")
    case .dependent: Phrase(vi: "sau một việc khác", en: "after other work")
    case .continuous: Phrase(vi: "thường xuyên", en: "continuous")
    case .asap: Phrase(vi: "sớm nhất, không có ngày", en: "as soon as possible, no day")
    case .none: Phrase(vi: "không có", en: "none")
    }
  }
}

extension Deadline.Basis {
  /// What the day rests on.
  package var phrase: Phrase {
    switch self {
    case .tracker: Phrase(vi: "bảng theo dõi của Nhà nước", en: "the State's tracking tables")
    case .law: Phrase(vi: "Bộ luật Dân sự 2015", en: "Civil Code 2015")
    case .custom: Phrase(vi: "cách hiểu thông lệ", en: "customary reading")
    case .none: Phrase(vi: "không có", en: "nothing")
    }
  }
}
