// What hangs on an event that has no day of its own.
extension Decision {
  /// Decides *tại kỳ họp gần nhất, trước mùa mưa lũ, sau khi có Quy chế, ngay sau khi Nghị quyết có hiệu
  /// lực, trước khi trình Chính phủ*.
  var event: DeadlineReading? {
    // A time with a limit of its own says more than the event.
    guard facts.points.allSatisfy(\.limits.isEmpty) || facts.event?.point != nil && facts.points.isEmpty
    else { return nil }
    if let event = facts.event {
      switch event.sort {
      case .session: return session(event)
      case .season: return make(.season, .event, .vague, basis: .none, confirm: true)
      case .occasion: return occasion(event)
      default: return make(.afterEvent, .event, .relative, confirm: true, needs: .from)
      }
    }
    guard facts.points.isEmpty else { return nil }
    if facts.words.contains(.whenThereIs) { return make(.dependent, .dependent, .none, confirm: true) }
    if facts.words.contains(.effect) || facts.limited(by: .after, .since)
      || facts.words.contains(.beforeEvent)
    {
      return make(.afterEvent, .event, .relative, confirm: true, needs: .from)
    }
    return nil
  }

  /// A session has the day of the time that is named with it, for the time being.
  private func session(_ event: Facts.Event) -> DeadlineReading {
    guard let point = event.point, point.unit != .year || point.part != nil,
      let span = placement.days(of: point)
    else { return make(.session, .event, .event, basis: .none, confirm: true) }
    let named = point.part.map { part(of: point, $0, span) }
    return make(
      .session, .event, .event, due: named?.day ?? span.upperBound, basis: named?.basis ?? .custom,
      confirm: true)
  }

  /// A feast that is named with its day has it: *dịp Quốc khánh 2/9*.
  private func occasion(_ event: Facts.Event) -> DeadlineReading {
    guard let point = event.point, point.isDay, let span = placement.days(of: point) else {
      return make(.season, .event, .event, basis: .none, confirm: true)
    }
    return make(.dayOfEvent, .event, .day, due: span.upperBound)
  }
}
