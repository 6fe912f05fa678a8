/// A deadline as somebody enters it, the words of a directive, a day, or both, and what comes of it.
///
/// A day that a person typed stands, whatever the words mean; words alone are read. What is not certain is
/// never settled without being asked about.
package struct DeadlineEntry: Hashable, Sendable {
  /// The deadline that would be kept.
  package let deadline: Deadline
  /// What the words were read as, when they were understood.
  package let reading: DeadlineReading?
  /// Why somebody should be asked before it is kept, nothing when it is settled.
  package let doubt: Doubt?

  /// Why an entered deadline is not settled.
  package enum Doubt: Hashable, Sendable {
    /// The words have no single reading, or lack a date they need; the deadline is a suggestion, perhaps
    /// without a day.
    case unsure
    /// The words mean another day than the one that was typed.
    case differs(Day)
    /// The words are not understood, and no day was typed.
    case notUnderstood(ReadingFailure)
  }

  /// Reads what was entered.
  ///
  /// - Parameters:
  ///   - phrase: The words, or nothing.
  ///   - day: The day that was typed beside them, or nothing.
  ///   - issued: The directive's date as far as it is known.
  ///   - from: The day from which a relative period is counted.
  ///   - calendar: The working days.
  /// - Complexity: O(*n*) in the length of the phrase.
  package init(
    phrase: String?, day: Day?, issued: DocumentDate?, from: Day? = nil, calendar: WorkCalendar
  ) {
    guard let phrase else {
      self.init(day.map { .typed($0) } ?? .unstated)
      return
    }
    do throws(ReadingFailure) {
      let reading = try DeadlineReading(phrase, issued: issued, from: from, calendar: calendar)
      self.init(reading, day: day, from: from)
    } catch {
      self.init(
        day.map { .typed($0, phrase: phrase) } ?? Deadline(phrase: phrase, needsConfirmation: true),
        doubt: day == nil ? .notUnderstood(error) : nil)
    }
  }

  private init(_ deadline: Deadline, reading: DeadlineReading? = nil, doubt: Doubt? = nil) {
    self.deadline = deadline
    self.reading = reading
    self.doubt = doubt
  }

  /// Joins a reading and the day that was typed beside the words.
  private init(_ reading: DeadlineReading, day: Day?, from: Day?) {
    var deadline = reading.deadline
    if from != nil, reading.isRelative {
      // Whoever says from which day to count has settled what the words leave open.
      deadline.countedFrom = from
      deadline.needsConfirmation = false
    }
    guard let day else {
      if reading.needs != nil { deadline.needsConfirmation = true }
      self.init(deadline, reading: reading, doubt: deadline.needsConfirmation ? .unsure : nil)
      return
    }
    deadline.needsConfirmation = false
    guard let read = deadline.due, day != read, day != deadline.movedTo else {
      if deadline.due == nil {
        deadline.due = day
        deadline.precision = .day
      }
      self.init(deadline, reading: reading)
      return
    }
    deadline.due = day
    deadline.movedTo = nil
    deadline.countedFrom = nil
    deadline.precision = .day
    deadline.basis = .custom
    self.init(deadline, reading: reading, doubt: .differs(read))
  }

  /// The deadline as a person confirms it: the suggestion becomes the day.
  package var confirmed: Deadline {
    var deadline = deadline
    // Without a day there is nothing to confirm: it stays to be asked about.
    if deadline.due != nil || deadline.recurrence != nil { deadline.needsConfirmation = false }
    return deadline
  }
}

extension DeadlineReading {
  /// Tells whether the words count from a day that a directive rarely names.
  package var isRelative: Bool { deadline.kind == .relative || deadline.kind == .relativeWorkday }
}
