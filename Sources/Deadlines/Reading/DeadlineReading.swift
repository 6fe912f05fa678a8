/// A phrase as it was read: the deadline, and by which rule.
package struct DeadlineReading: Hashable, Sendable {
  /// The deadline, its phrase included.
  package var deadline: Deadline
  /// The rule that decided.
  package var rule: Rule
  /// The first day, of a span or of something that starts.
  package var start: Day?
  /// What was missing to find the day.
  package var needs: Need?
  /// The next working day, when the due day is none.
  package var nextWorkingDay: Day?
  /// The year whose days off are not decided yet, when the due or the next working day was counted in it.
  package var undecidedYear: Int?

  /// What a phrase needs to be told to mean a day.
  package enum Need: String, Sendable {
    /// The date of the directive.
    case issued
    /// The day from which a relative period is counted.
    case from
  }
}

/// Why a phrase could not be read.
package enum ReadingFailure: Error, Hashable, Sendable {
  /// No rule matches.
  case notUnderstood(String)
  /// It names a day, month or quarter that no calendar has.
  case impossible(String)
}

extension DeadlineReading {
  /// Reads what a directive says about time.
  ///
  /// - Parameters:
  ///   - phrase: The words, in any spelling and either normal form.
  ///   - issued: The directive's date as far as it is known.
  ///   - from: The day from which a relative period is counted.
  ///   - calendar: The working days.
  /// - Throws: `ReadingFailure` when no rule matches; nothing is guessed.
  /// - Complexity: O(*n*) in the length of the phrase.
  package init(
    _ phrase: String, issued: DocumentDate? = nil, from: Day? = nil, calendar: WorkCalendar = WorkCalendar()
  ) throws(ReadingFailure) {
    let facts = PhraseReader(phrase).facts
    let decision = Decision(facts, issued: issued, from: from, calendar: calendar)
    if let impossible = decision.impossible { throw .impossible(impossible) }
    guard let decided = decision.reading else { throw .notUnderstood(phrase) }
    self = decided
    deadline.phrase = phrase
    if let due = deadline.due, !calendar.isWorking(due) {
      nextWorkingDay = calendar.workingDay(onOrAfter: due)
    }
    if let due = deadline.due, rule == .relativeWorkdays || nextWorkingDay != nil {
      let year = (nextWorkingDay ?? due).year
      undecidedYear = calendar.isDecided(year) ? nil : year
    }
    if rule.isRelative, facts.length?.isBack != true {
      deadline.movedTo = nextWorkingDay
    }
  }
}
