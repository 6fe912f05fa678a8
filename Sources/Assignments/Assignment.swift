package import Deadlines

/// One piece of work given to exactly one lead agency.
///
/// A collective assignment (*các bộ, ngành*; *34 tỉnh, thành*) has addressees in place of a lead. It is one
/// draft until it is assigned; then it is divided into one child per agency, and only the children count.
package struct Assignment: Hashable, Sendable {
  /// The permanent number.
  package let number: AssignmentNumber
  /// The collective assignment this one is a child of.
  package var parent: AssignmentNumber?
  /// The period of the same periodic work before this one.
  package var follows: AssignmentNumber?
  /// How far its life has come.
  package var status: Status = .draft

  /// The lead agency, *chủ trì*.
  package var lead: AgencyCode?
  /// Whom a collective assignment is given to.
  package var addressees: [Addressee] = []
  /// The agencies that work along, *phối hợp*.
  package var coordinators: [AgencyCode] = []

  /// The officer who does it, *rõ người*.
  package var owner: String?
  /// That officer's position.
  package var ownerPosition: String?
  /// What is to be done, *rõ việc*.
  package var action: String
  /// What the directive says about time, *rõ thời gian*.
  package var deadline: Deadline = .unstated
  /// The head who answers for it, *rõ trách nhiệm*.
  package var accountable: String?
  /// Who decides, approves or receives it, *rõ thẩm quyền*.
  package var authority: String?
  /// What will exist when it is done, *rõ sản phẩm*.
  package var deliverable: String?

  /// The directive that gave it, by its number on the board.
  package var directive: Int?
  /// The sentence of the directive, verbatim.
  package var quote: String?

  /// The first deadline, fixed when it was assigned and never overwritten.
  package var firstDue: Day?
  /// How many extensions were granted.
  package var extensions = 0
  /// The deadline that the last extension took the place of, so that its day can be set right.
  package var dueBeforeExtension: Day?
  /// The extension that was asked for and not yet decided.
  package var request: ExtensionRequest?
  /// How much is done, in percent.
  package var progress = 0

  /// The day it was assigned.
  package var assignedOn: Day?
  /// The day the lead accepted it.
  package var acceptedOn: Day?
  /// The day completion was reported.
  package var submittedOn: Day?
  /// The day it was completed, by which *on time* is judged.
  package var completedOn: Day?
  /// What proves the completion.
  package var evidence: Evidence?

  /// How often it was changed.
  package var revision = 0
  /// The revision in which each field was last changed.
  package var fieldRevisions: [Field: Int] = [:]

  /// Makes an assignment of which only the number and the action are known.
  package init(number: AssignmentNumber, action: String) {
    self.number = number
    self.action = action
  }
}

extension Assignment {
  /// How far an assignment's life has come; the raw values are those of queries and exchange files.
  package enum Status: String, CaseIterable, Sendable {
    /// Being written by the secretariat.
    case draft
    /// Given to the lead, which has not accepted it yet.
    case assigned
    /// Accepted.
    case underway
    /// Completion reported, waiting for confirmation.
    case submitted
    /// Completion confirmed.
    case completed
    /// Stopped by a document.
    case cancelled
    /// A collective assignment that was divided into children.
    case divided

    /// Tells whether the assignment waits to be completed.
    package var isOpen: Bool { self == .assigned || self == .underway || self == .submitted }

    /// Tells whether it counts in cells and rates.
    package var counts: Bool { isOpen || self == .completed }
  }

  /// Tells whether it is given to several agencies at once.
  package var isCollective: Bool { !addressees.isEmpty }

  /// The course that standing is judged by, or nothing while it does not count.
  package var course: Course? {
    switch status {
    case .assigned, .underway: .open
    case .submitted: submittedOn.map(Course.submitted) ?? .open
    case .completed: completedOn.map(Course.completed) ?? .open
    case .draft, .cancelled, .divided: nil
    }
  }

  /// Where it stands against its deadline on a day, or nothing while it does not count.
  package func standing(on day: Day) -> Standing? {
    course.map { Standing(of: $0, due: deadline.judgedDay, on: day) }
  }
}

/// What proves that an assignment is completed.
package enum Evidence: Hashable, Sendable {
  /// A document, by its symbol and date.
  case document(symbol: String, issued: Day)
  /// No document, for a stated reason.
  case undocumented(reason: String)
}

/// A lead's wish for more time, until it is decided.
package struct ExtensionRequest: Hashable, Sendable {
  /// The day asked for.
  package var day: Day
  /// The reason given.
  package var reason: String
  /// The day it was asked.
  package var askedOn: Day

  /// Makes a request from its facts.
  package init(day: Day, reason: String, askedOn: Day) {
    self.day = day
    self.reason = reason
    self.askedOn = askedOn
  }
}
