import ArgumentParser
import Assignments
import Phrases
import Storage

/// A command of the program.
protocol Command: ParsableCommand {
  /// Does what the command is for.
  func run(on ground: Ground) throws
}

/// A command that only looks at the board.
protocol ReadingCommand: Command {
  /// The options that every command has.
  var common: CommonOptions { get }

  /// Reads and prints.
  func read(at desk: Desk) throws
}

extension ReadingCommand {
  func run(on ground: Ground) throws {
    try read(at: Desk(common, on: ground))
  }
}

/// A command that changes an assignment.
protocol DeedCommand: Command {
  /// What the deed is called.
  static var deed: Deed { get }
  /// The assignment it is done to.
  var number: AssignmentNumber { get }
  /// The options that every deed has.
  var options: DeedOptions { get }

  /// The change that is asked for.
  func change(at desk: Desk) throws -> Change
}

extension DeedCommand {
  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: Self.deed, options.common, on: ground)
    try desk.apply(change(at: desk), to: number, ifRevision: options.revision)
  }
}

extension Desk {
  /// Opens the board to do a deed.
  ///
  /// Deeds happen now; only a demo's clock can be set.
  init(toDo deed: Deed, _ options: CommonOptions, on ground: Ground) throws {
    if options.today != nil, !ground.isDemo { throw UsageMistake.dayWithDeed(deed) }
    try self.init(options, on: ground, for: .writing)
  }

  /// Applies a change and says what was done.
  func apply(
    _ change: Change, to number: AssignmentNumber?, directive: Directive? = nil,
    ifRevision revision: Int? = nil
  ) throws {
    let receipt = try store.apply(
      change, to: number, directive: directive, by: actor(to: change.deed), at: moment, ifRevision: revision)
    if format == .json, let assignment = receipt.assignment {
      try show(store.dossier(assignment.number, lines: 0))
    } else {
      try print(receipt.phrase(of: change.deed))
    }
  }
}
