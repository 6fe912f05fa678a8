import Assignments
import Phrases

/// What the secretariat can decide about a deadline.
enum Decision: Hashable, Sendable {
  /// Sets a later one.
  case grant
  /// Refuses what was asked.
  case deny
  /// Sets right the day of the last extension.
  case correct

  /// What can be decided now, what is asked most often first.
  static func open(to assignment: Assignment) -> [Decision] {
    [.grant] + (assignment.request == nil ? [] : [.deny]) + (assignment.extensions > 0 ? [.correct] : [])
  }

  /// The decision in words.
  var phrase: Phrase {
    switch self {
    case .grant: .grantIt
    case .deny: .denyIt
    case .correct: .correctIt
    }
  }
}
