import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard list`: the assignments that a query means, all of them.
struct ListCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.list)

  @OptionGroup var words: QueryWords

  @Option(help: .of(.limit))
  var limit: Int?

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let desk = try desk.past(on: asOf, for: words.text)
    try desk.list(words.text, limit: limit ?? .max)
  }
}

extension Desk {
  /// Prints the assignments that a query means, or the first of them, slice by slice.
  func list(_ text: String, limit: Int = .max) throws {
    let directory = try store.directory()
    let query = try Query(typed: text, in: directory)
    let directives = format == .json || format == .csv ? try store.directives() : []
    let listing = AssignmentListing(day: today, directory: directory, directives: directives.byNumber).listing
    var writer = ListingWriter(listing, as: format, in: language, to: out)
    try store.forEach(query, on: today, limit: max(0, limit)) { try writer.write($0) }
    try writer.end()
  }
}

extension Array<Directive> {
  /// The directives by their numbers on the board.
  var byNumber: [Int: Directive] {
    Dictionary(compactMap { directive in directive.id.map { ($0, directive) } }) { first, _ in first }
  }
}
