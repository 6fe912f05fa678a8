/// What a directive says about time, as facts: its words, the day they mean, and how that day was found.
///
/// A deadline is a civil day, inclusive to its end at 24:00 in Viet Nam (UTC+7). Nothing here reads words;
/// a typed day keeps the phrase that was typed with it.
package struct Deadline: Hashable, Sendable {
  /// The words of the directive, verbatim, or nothing when only a day was given.
  package var phrase: String?
  /// The nominal day, the last one on which the work is in time.
  package var due: Day?
  /// The hour, which is shown and never judged.
  package var time: TimeOfDay?
  /// How exactly the words fix the day.
  package var precision: Precision
  /// What sort of limit the words set.
  package var kind: Kind
  /// What the day rests on.
  package var basis: Basis
  /// Tells whether a careful reader would ask before trusting the day.
  package var needsConfirmation: Bool
  /// How the work repeats, when it does.
  package var recurrence: Recurrence?
  /// The day a relative period really ends on when its nominal end is no working day
  /// (Civil Code 2015, article 148.5); nothing when `due` is a working day or the period is not relative.
  package var movedTo: Day?
  /// The day from which a relative period was counted; that day itself is not counted.
  package var countedFrom: Day?

  /// Makes a deadline from its facts; by default one that says nothing about time.
  package init(
    phrase: String? = nil, due: Day? = nil, time: TimeOfDay? = nil, precision: Precision = .none,
    kind: Kind = .none, basis: Basis = .none, needsConfirmation: Bool = false,
    recurrence: Recurrence? = nil, movedTo: Day? = nil, countedFrom: Day? = nil
  ) {
    self.phrase = phrase
    self.due = due
    self.time = time
    self.precision = precision
    self.kind = kind
    self.basis = basis
    self.needsConfirmation = needsConfirmation
    self.recurrence = recurrence
    self.movedTo = movedTo
    self.countedFrom = countedFrom
  }
}

extension Deadline {
  /// A deadline that says nothing about time.
  package static let unstated = Deadline()

  /// A deadline typed as a day, with the words it stands for when they are known.
  package static func typed(_ day: Day, phrase: String? = nil) -> Deadline {
    Deadline(phrase: phrase, due: day, precision: .day, kind: .by, basis: .custom)
  }

  /// The day on which standing is judged: `due`, or for a relative period the working day it moves to.
  package var judgedDay: Day? { movedTo ?? due }

  /// Tells whether it is clear *when*: a day, a recurrence, or a confirmed continuous duty.
  package var isClear: Bool {
    due != nil || recurrence != nil || (kind == .continuous && !needsConfirmation)
  }
}

extension Deadline {
  /// How exactly a deadline's words fix its day; the raw values are those of exchange files.
  package enum Precision: String, CaseIterable, Sendable {
    case day, time, month, quarter, half, year, years, range, recurring, relative, vague, event, start, none
    case monthPart = "month-part"
    case quarterPart = "quarter-part"
    case yearPart = "year-part"
  }

  /// What sort of limit a deadline sets; the raw values are those of exchange files.
  package enum Kind: String, CaseIterable, Sendable {
    case by, within, on, at, range, recurring, relative, event, start, milestone, history, external
    case dependent, continuous, asap, none
    case recurringTime = "recurring-time"
    case relativeWorkday = "relative-workday"
  }

  /// What the day of a deadline rests on.
  package enum Basis: String, CaseIterable, Sendable {
    /// The State's own tracking tables print this reading (Thông báo 624/TB-VPCP, Phụ lục I).
    case tracker
    /// The Civil Code 2015, articles 144 to 148.
    case law
    /// The reading that officials give it.
    case custom
    /// Nothing: there is no day.
    case none
  }
}

/// A time of day to the minute, in Viet Nam.
package struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 24.
  package let hour: Int
  /// The minute, 0 to 59.
  package let minute: Int

  /// Makes a time of day, or nothing when no clock shows it; 24:00 is the end of the day.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `16:00`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Day.digits(parts[0]),
      let minute = Day.digits(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `16:00`.
  package var iso: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

/// How periodic work repeats.
package enum Recurrence: String, CaseIterable, Sendable {
  case daily, weekly, fortnightly, monthly, quarterly, halfYearly, yearly, twoYearly
}
