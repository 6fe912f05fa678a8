import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard extend`: the lead asks for a later deadline.
struct ExtendCommand: DeedCommand {
  static let configuration = CommandConfiguration(.extend)
  static let deed = Deed.extend

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Argument(help: .of(.newDay)) var day: Day
  @Option(help: .of(.reason)) var reason: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .extend(to: day, reason: reason) }
}

/// `taskboard grant`: the secretariat sets a later deadline, by default the one that was asked for.
struct GrantCommand: DeedCommand {
  static let configuration = CommandConfiguration(.grant)
  static let deed = Deed.grant

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Argument(help: .of(.grantedDay)) var day: Day?
  @Option(help: .of(.grantDocument)) var document: String?
  @Option(name: .customLong("correct"), help: .of(.correct)) var reason: String?
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) throws -> Change {
    if let reason {
      guard let day else {
        throw UsageMistake.alone("--correct", needs: OptionName.grantedDay.value?(in: Spoken.language) ?? "")
      }
      return .correct(day, reason: reason)
    }
    if let day { return .grant(day, document: document) }
    guard let request = try desk.store.assignment(number).request else { throw BoardError.noRequest(number) }
    return .grant(request.day, document: document)
  }
}

/// `taskboard deny`: the secretariat refuses more time.
struct DenyCommand: DeedCommand {
  static let configuration = CommandConfiguration(.deny)
  static let deed = Deed.deny

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.reason)) var reason: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .deny(reason: reason) }
}
