/// A line of words that asks for the summary and for nothing else, read without the parser.
///
/// The summary is made at every login and every quarter of an hour; the parser would take longer to start
/// than the summary to be made.
struct SummaryLine {
  private let settings: Settings
  private let isMine: Bool

  /// Reads a line; nothing when it says anything else, or anything wrong, which the parser reads or refuses.
  init?(_ words: [String]) {
    guard words.contains("summary"), let line = try? ArgumentLine(words).parted(), line.rest.isEmpty,
      line.own == ["summary"] || line.own == ["summary", "--mine"], let settings = Settings(line.common)
    else { return nil }
    self.settings = settings
    isMine = line.own.count == 2
  }

  /// Prints the summary.
  func run(on ground: Ground) throws {
    try Desk(settings, on: ground, inHurry: true).printSummary(mine: isMine)
  }
}
