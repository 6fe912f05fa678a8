import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard watch`: the journal as it grows, a line for each entry, until whoever listens has had enough.
///
/// Everybody who may read the board may watch it, refusals included, as with `taskboard journal`.
struct WatchCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.watch)

  @Argument(help: .of(.number)) var number: AssignmentNumber?

  @Option(help: .of(.since)) var since: Int?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  /// How long to wait between two looks, in milliseconds; the board waits as long.
  private static let patience: CInt = 500
  /// How many lines are read at once; nothing is held while they are printed.
  private static let slice = 500

  func read(at desk: Desk) throws {
    if let number { _ = try desk.store.assignment(number) }
    let member = desk.ground.isGated ? try desk.member() : nil
    var place = try desk.store.place(at: since)
    // A demo has a folder to delete, and ends by its own rules.
    if !desk.ground.isDemo { Ending.onRequest() }
    var printer = try EntryPrinter(at: desk)
    if desk.out.isTerminal { try desk.ground.note(.watching(after: place?.line ?? 0)) }
    var seen: Int?
    while true {
      // The glimpse comes before the reading: what is kept between the two is read now, and looked for again.
      let version = desk.store.glimpse()
      if version == nil || version != seen {
        seen = try go(on: &place, at: desk, as: member, with: &printer) ? version : nil
      }
      try desk.out.wait(WatchCommand.patience)
      try desk.store.checkPlace()
    }
  }

  /// Prints what has come since a place; answers whether it could be read, which a writer may prevent for
  /// long without anything being wrong.
  private func go(
    on place: inout Head?, at desk: Desk, as member: Member?, with printer: inout EntryPrinter
  ) throws -> Bool {
    while let slice = try slice(after: place, at: desk, as: member) {
      for entry in slice.entries { try printer.print(entry) }
      place = slice.place
      if slice.entries.count < WatchCommand.slice { return true }
    }
    return false
  }

  /// Reads what stands behind a place; nothing when a writer has kept it locked for long.
  ///
  /// - Throws: `BoardError.dismissed` when whoever watches over SSH is no member any more.
  private func slice(
    after place: Head?, at desk: Desk, as member: Member?
  ) throws(BoardError) -> (entries: [Entry], place: Head?)? {
    do throws(BoardError) {
      if let member {
        let now = try desk.store.member(member.login)
        if now?.isDisabled ?? true { throw .dismissed(member.login, isDisabled: true) }
      }
      let scope = number.map(JournalWindow.Scope.assignment) ?? .all
      return try desk.store.entries(of: scope, after: place, rows: WatchCommand.slice)
    } catch {
      if case .busy = error { return nil }
      throw error
    }
  }
}
