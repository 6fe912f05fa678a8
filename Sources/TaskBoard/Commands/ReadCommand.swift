import ArgumentParser
import Assignments
import Deadlines
import Directives
import Phrases
import Storage
import TUI

/// `taskboard read`: proposes draft assignments from the text of a directive, and writes nothing.
///
/// With `--review` the board opens on them, to be decided on one by one. Without, it needs no board; where
/// there is one, its agencies and holidays count.
struct ReadCommand: Command {
  static let configuration = CommandConfiguration(.read)

  @Argument(help: .of(.textFile), completion: .file()) var file: String
  @Option(help: .of(.issued)) var issued: DocumentDate?
  @Option(help: .of(.readIssuer)) var issuer: String?

  @Option(help: .of(.symbol)) var symbol: String?
  @Option(help: .of(.title)) var title: String?
  @Flag(help: .of(.review)) var review = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    // Who is disabled, or no member, is refused over SSH whatever is asked.
    if ground.isGated { _ = try Desk(common, on: ground) }
    let text = try InputFile(name: file).text(in: ground.language)
    if review { return try open(text, on: ground) }
    let (agencies, calendar) = try knowledge(on: ground)
    let proposals = DirectiveReader(Directory(agencies)).read(text, issued: issued, calendar: calendar)
      .map { proposal in
        var proposal = proposal
        // Whoever issued the directive is who gave the work, where the text does not say.
        proposal.authority = proposal.authority ?? Cleaning.optionalLine(issuer)
        return proposal
      }
    let format = common.format ?? ground.usualFormat
    var writer = ListingWriter(Listing<Proposal>.proposals, as: format, in: ground.language, to: ground.out)
    try writer.write(proposals)
    try writer.end()
  }

  /// Opens the board on the proposals of the text.
  private func open(_ text: String, on ground: Ground) throws {
    guard ground.out.isTerminal, Output.inputIsTerminal else { throw UsageMistake.terminal(.none) }
    let directive = Directive(
      symbol: Cleaning.optionalLine(symbol), issued: issued, title: Cleaning.optionalLine(title),
      issuer: Cleaning.optionalLine(issuer))
    let look = BoardLook(colors: nil, isASCII: false, isPlain: false, isSlow: false, hasMouse: false)
    try Desk(common, on: ground, for: .writing).openBoard(look, reading: DirectiveText(text, of: directive))
  }

  /// The agencies and working days of the board, or those the program was made with where there is none.
  private func knowledge(on ground: Ground) throws -> ([Agency], WorkCalendar) {
    do throws(BoardError) {
      let store = try BoardStore(at: common.database ?? ground.place.path, for: .reading)
      return (try store.directory().agencies, WorkCalendar(try store.holidays()))
    } catch {
      if common.database != nil { throw error }
      if case .noDatabase = error {} else { try ground.note(error.phrase) }
      return (try ReferenceData.agencies(), WorkCalendar(try ReferenceData.holidays()))
    }
  }
}
