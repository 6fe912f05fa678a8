/// The words that a deadline is made of, by what they do in it.
enum Lexeme: Hashable {
  // Limits.
  case before, latest, until, within, at, from, since, after
  // Units.
  case day, workday, week, month, quarter, half, year, hour, minute
  // Parts of a unit.
  case start, middle, end, firstThird, secondThird, lastThird, daytime
  // Which one.
  case this, next, today, tomorrow, now, onwards
  // Repetition.
  case every, periodically, times
  // Weekdays and other ordinals.
  case ordinal, sunday
  // Spans and lists.
  case period, these, and, or
  // What names no day.
  case soonest, always, accordingTo, whenThereIs, effect, session, season, occasion, beforeEvent
  // What is over.
  case done, untilNow, asOf
  // What stands around a deadline and says nothing about the day.
  case filler, term, completion, compared, outlook
  // What may turn its meaning.
  case caution
}

extension Lexeme {
  /// The words that make a time a limit.
  static let limits: Set<Lexeme> = [.before, .latest, .until, .within, .at, .from, .since, .after, .asOf]

  /// The limits by which something has to be done before a time is over.
  static let closing: Set<Lexeme> = [.before, .latest, .until, .asOf]

  /// The parts of a month, a quarter or a year.
  static let parts: [Lexeme] = [.start, .middle, .end, .firstThird, .secondThird, .lastThird]

  /// The units that work is counted in.
  static let units: [Lexeme] = [.workday, .day, .week, .month, .quarter, .year, .hour]
}
