import ArgumentParser
import Assignments
import Deadlines
import Phrases

// How values of the domain are read from the command line: each by its own reader.

extension AssignmentNumber: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  static var defaultCompletionKind: CompletionKind { .numbers }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension DocumentDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}

extension Member.Role: ExpressibleByArgument {}

/// A percentage, `60` or `60%`.
struct Percent: ExpressibleByArgument {
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument.hasSuffix("%") ? String(argument.dropLast()) : argument) else {
      return nil
    }
    self.value = value
  }
}

/// A day, or the empty text that clears one.
enum DayOrNothing: ExpressibleByArgument {
  case day(Day)
  case nothing

  init?(argument: String) {
    if argument.isEmpty {
      self = .nothing
    } else {
      guard let day = Day(argument) else { return nil }
      self = .day(day)
    }
  }

  /// The day, if it is one.
  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}
