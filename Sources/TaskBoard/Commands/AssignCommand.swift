import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard assign`: gives a draft to its lead, or to all whom it is addressed to.
struct AssignCommand: DeedCommand {
  static let configuration = CommandConfiguration(.assign)
  static let deed = Deed.assign

  @Argument(help: .of(.number)) var number: AssignmentNumber

  @Flag(help: .of(.incomplete)) var incomplete = false
  @Flag(help: .of(.dryRun)) var dryRun = false

  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) -> Change { .assign(incomplete: incomplete) }

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .assign, options.common, on: ground)
    if dryRun {
      try desk.print(.wouldAssign(number, to: rehearse(at: desk)))
    } else {
      try desk.apply(change(at: desk), to: number, ifRevision: options.revision)
    }
  }

  /// Goes through the rules without writing, and answers who would get the work.
  private func rehearse(at desk: Desk) throws -> [AgencyCode] {
    let assignment = try desk.store.assignment(number)
    let change = change(at: desk)
    let member = try desk.member()
    do throws(BoardError) {
      try assignment.permitting(change, by: member)
    } catch {
      try desk.store.refuse(.assign, on: number, for: desk.actor(to: .assign), at: desk.moment)
      throw error
    }
    let after = try assignment.accepting(change, by: member, on: desk.moment.day)
    guard after.isCollective else { return after.lead.map { [$0] } ?? [] }
    let addressed = try Set(after.addressees.flatMap(desk.store.directory().members))
    return try desk.store.directory().agencies.map(\.code).filter(addressed.contains)
  }
}

/// `taskboard relead`: gives the work to another lead.
struct ReleadCommand: DeedCommand {
  static let configuration = CommandConfiguration(.relead)
  static let deed = Deed.relead

  @Argument(help: .of(.number)) var number: AssignmentNumber
  @Argument(help: .of(.newLead), completion: .agencies) var lead: String
  @Option(help: .of(.reason)) var reason: String

  @OptionGroup var options: DeedOptions

  func change(at desk: Desk) throws -> Change {
    .relead(try desk.agencyNames().lead(named: lead).code, reason: reason)
  }
}
