import ArgumentParser
import Assignments
import Phrases

/// `taskboard cancel`: the secretariat stops the work by a document.
struct CancelCommand: DeedCommand {
  static let configuration = CommandConfiguration(.cancel)
  static let deed = Deed.cancel

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.stopDocument)) var document: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .cancel(document: document) }
}

/// `taskboard reopen`: the secretariat takes up completed or cancelled work again.
struct ReopenCommand: DeedCommand {
  static let configuration = CommandConfiguration(.reopen)
  static let deed = Deed.reopen

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.reason)) var reason: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .reopen(reason: reason) }
}
