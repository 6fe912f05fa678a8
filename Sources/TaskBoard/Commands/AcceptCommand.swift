import ArgumentParser
import Assignments
import Phrases

/// `taskboard accept`: the lead takes the work on.
struct AcceptCommand: DeedCommand {
  static let configuration = CommandConfiguration(.accept)
  static let deed = Deed.accept

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .accept }
}

/// `taskboard decline`: the lead sends the work back to the secretariat.
struct DeclineCommand: DeedCommand {
  static let configuration = CommandConfiguration(.decline)
  static let deed = Deed.decline

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.reason)) var reason: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .decline(reason: reason) }
}
