/// Decides what facts mean: the first rule that fits, read from top to bottom.
struct Decision {
  let facts: Facts
  let issued: DocumentDate?
  let from: Day?
  let calendar: WorkCalendar
  let placement: Placement

  init(_ facts: Facts, issued: DocumentDate?, from: Day?, calendar: WorkCalendar) {
    self.facts = facts
    self.issued = issued
    self.from = from
    self.calendar = calendar
    placement = Placement(issued: issued, points: facts.points)
  }

  /// What the facts mean, or nothing when no rule fits.
  var reading: DeadlineReading? {
    past ?? openEnded ?? external ?? relative ?? continuous ?? recurring ?? event ?? times ?? wordsOnly
  }

  /// The time that no calendar has, as in *31/2/2025*.
  var impossible: String? {
    if let impossible = facts.impossible { return impossible }
    for point in facts.points + [facts.event?.point, facts.length?.base].compactMap({ $0 }) {
      guard case .day(let day, let month?) = point.unit, placement.days(of: point) == nil else { continue }
      // Without a year a 29th of February may exist.
      if placement.needsIssued(point), issued == nil || facts.recurrence != nil,
        Day(year: 2000, month: month, day: day) != nil
      {
        continue
      }
      let year = point.year ?? facts.points.compactMap(\.year).first ?? issued?.year
      return "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
    }
    return nil
  }

  func make(
    _ rule: Rule, _ kind: Deadline.Kind, _ precision: Deadline.Precision, due: Day? = nil,
    basis: Deadline.Basis = .custom, confirm: Bool = false, recurrence: Recurrence? = nil, start: Day? = nil,
    needs: DeadlineReading.Need? = nil
  ) -> DeadlineReading {
    DeadlineReading(
      deadline: Deadline(
        due: due, time: facts.time, precision: precision, kind: kind, basis: basis,
        needsConfirmation: confirm, recurrence: recurrence),
      rule: rule, start: start, needs: needs)
  }
}

// Words alone, and what they do to a time.
extension Decision {
  /// Decides *từ năm 2020 đến nay, đã hoàn thành trong tháng 9/2025*: what is over is no deadline.
  private var past: DeadlineReading? {
    guard facts.words.contains(.untilNow) || facts.words.contains(.done), let point = facts.points.last,
      let span = placement.days(of: point), placement.isPast(span) || facts.words.contains(.untilNow)
    else { return nil }
    return make(
      .history, .history, precision(of: point), due: facts.words.contains(.untilNow) ? nil : span.upperBound)
  }

  /// Decides *những tháng đầu năm 2026, năm 2025 và các năm tiếp theo*: nobody can say until when.
  private var openEnded: DeadlineReading? {
    guard facts.words.contains(.onwards), !facts.isPeriodic, !facts.points.isEmpty else { return nil }
    if let first = facts.points.first, facts.points.count == 1, first.part == nil,
      !first.limits.isDisjoint(with: [.from, .since])
    {
      return make(.start, .start, .start, start: placement.days(of: first)?.lowerBound)
    }
    return make(.openEnded, .range, .vague, basis: .none, confirm: true)
  }

  /// Decides *theo tiến độ chung, theo Kế hoạch số 01/KH-BCĐ ngày 15/01/2025*: the day stands elsewhere.
  private var external: DeadlineReading? {
    let isCited = facts.unreadBefore > 0 && facts.points.allSatisfy(\.limits.isEmpty)
    guard facts.words.contains(.accordingTo), facts.points.isEmpty || isCited, facts.length == nil,
      !facts.isPeriodic, facts.event == nil, !facts.words.contains(.always)
    else { return nil }
    return make(.external, .external, .none, basis: .none, confirm: true)
  }

  /// Decides *thường xuyên, liên tục hằng năm*.
  private var continuous: DeadlineReading? {
    facts.words.contains(.always) && facts.points.isEmpty && facts.event == nil
      ? make(.continuous, .continuous, .none) : nil
  }

  /// Decides *khẩn trương, trong thời gian sớm nhất, ngay từ bây giờ*.
  private var wordsOnly: DeadlineReading? {
    if !facts.words.isDisjoint(with: [.soonest, .now]) {
      return make(.soonest, .asap, .vague, basis: .none, confirm: true)
    }
    return nil
  }
}
