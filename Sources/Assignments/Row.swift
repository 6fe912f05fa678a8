package import Deadlines

/// What a list shows of an assignment: enough for one line, so that a window costs little.
package struct Row: Hashable, Sendable {
  /// The permanent number.
  package var number: AssignmentNumber
  /// What is to be done.
  package var action: String
  /// The lead agency, or nothing for a draft without one.
  package var lead: AgencyCode?
  /// How far its life has come.
  package var status: Assignment.Status
  /// The nominal deadline.
  package var due: Day?
  /// The day standing is judged by.
  package var judgedDay: Day?
  /// The day completion was reported.
  package var submittedOn: Day?
  /// The day it was completed.
  package var completedOn: Day?
  /// The day it was assigned.
  package var assignedOn: Day?
  /// How much is done, in percent.
  package var progress: Int
  /// How many of the six clarities are there.
  package var clarity: Int
  /// Tells whether an extension waits to be decided.
  package var hasRequest: Bool
  /// How often it was changed.
  package var revision: Int
  /// The number of the journal line that changed it last.
  package var lastLine: Int

  /// Makes a row from its facts.
  package init(
    number: AssignmentNumber, action: String, lead: AgencyCode?, status: Assignment.Status, due: Day?,
    judgedDay: Day?,
    submittedOn: Day?, completedOn: Day?, assignedOn: Day?, progress: Int, clarity: Int, hasRequest: Bool,
    revision: Int, lastLine: Int
  ) {
    self.number = number
    self.action = action
    self.lead = lead
    self.status = status
    self.due = due
    self.judgedDay = judgedDay
    self.submittedOn = submittedOn
    self.completedOn = completedOn
    self.assignedOn = assignedOn
    self.progress = progress
    self.clarity = clarity
    self.hasRequest = hasRequest
    self.revision = revision
    self.lastLine = lastLine
  }
}

extension Row {
  /// Where the assignment stands on a day, or nothing while it does not count.
  package func standing(on day: Day) -> Standing? {
    let course: Course? =
      switch status {
      case .assigned, .underway: .open
      case .submitted: submittedOn.map(Course.submitted) ?? .open
      case .completed: completedOn.map(Course.completed) ?? .open
      case .draft, .cancelled, .divided: nil
      }
    return course.map { Standing(of: $0, due: judgedDay, on: day) }
  }

  /// The place of the row in a list.
  package var key: Key {
    Key(rank: status.rank, day: judgedDay ?? .last, number: number)
  }

  /// A row's place in a list: open work first by deadline, then drafts, then what is over.
  ///
  /// Windows are cut after or before a key, never at an offset, so that a page costs the same everywhere in a
  /// list.
  package struct Key: Hashable, Comparable, Sendable {
    /// The rank of the status.
    package var rank: Int
    /// The day standing is judged by; the last day of the calendar when there is none.
    package var day: Day
    /// The number, which settles ties.
    package var number: AssignmentNumber

    /// Makes a key from its three parts.
    package init(rank: Int, day: Day, number: AssignmentNumber) {
      self.rank = rank
      self.day = day
      self.number = number
    }

    package static func < (left: Key, right: Key) -> Bool {
      (left.rank, left.day, left.number) < (right.rank, right.day, right.number)
    }
  }
}

extension Row {
  /// The place of the row in a list of any order.
  package var place: Place { Place(key: key, lead: lead, lastLine: lastLine) }

  /// Everything about a row that decides its place in a list, whatever the order is.
  package struct Place: Hashable, Sendable {
    /// Its place by deadline.
    package var key: Key
    /// The lead agency.
    package var lead: AgencyCode?
    /// The number of the journal line that changed it last.
    package var lastLine: Int

    /// Makes a place from its facts.
    package init(key: Key, lead: AgencyCode?, lastLine: Int) {
      self.key = key
      self.lead = lead
      self.lastLine = lastLine
    }

    /// Tells whether the place lies before another one in a list of an order.
    package func precedes(_ other: Place, in order: Query.Order) -> Bool {
      switch order {
      case .due: key < other.key
      case .lead: (lead?.text ?? "", key) < (other.lead?.text ?? "", other.key)
      case .changed: (other.lastLine, other.key.number) < (lastLine, key.number)
      case .number: key.number < other.key.number
      }
    }
  }
}

extension Assignment.Status {
  /// The place of the status in a list: what is open, drafts, what is completed, the rest.
  package var rank: Int {
    switch self {
    case .assigned, .underway, .submitted: 0
    case .draft: 1
    case .completed: 2
    case .cancelled: 3
    case .divided: 4
    }
  }
}
