import ArgumentParser
import Assignments
import Deadlines
import Phrases

/// `taskboard submit`: the lead reports completion with what proves it.
struct SubmitCommand: DeedCommand {
  static let configuration = CommandConfiguration(.submit)
  static let deed = Deed.submit

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) throws -> Change {
    .submit(try evidence.evidence() ?? .undocumented(reason: ""))
  }
}

/// `taskboard confirm`: the secretariat confirms a completion, or records an earlier one.
struct ConfirmCommand: DeedCommand {
  static let configuration = CommandConfiguration(.confirm)
  static let deed = Deed.confirm

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.done)) var done: Day?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) throws -> Change {
    let evidence = try evidence.evidence()
    if evidence != nil, done == nil { throw UsageMistake.alone("--document", needs: "--done") }
    return .confirm(done: done, evidence: evidence)
  }
}

/// `taskboard return`: the secretariat sends a completion report back.
struct ReturnCommand: DeedCommand {
  static let configuration = CommandConfiguration(.return)
  static let deed = Deed.return

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Option(help: .of(.reason)) var reason: String
  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .return(reason: reason) }
}
