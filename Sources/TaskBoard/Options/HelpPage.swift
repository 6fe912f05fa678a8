import Phrases

/// A page of help, or the version: what is printed in place of running a command.
struct HelpPage: Error {
  /// The text, its lines ended.
  let text: String
  /// Tells whether the text is a program's, to be printed as it is: every sign of it counts.
  let isVerbatim: Bool

  /// The options that ask for a page on the program.
  static let options = ["-h", "--help", "--version"]

  /// Makes a page for a program, as the parser wrote it.
  init(verbatim text: String) {
    self.text = text.hasSuffix("\n") ? text : text + "\n"
    isVerbatim = true
  }

  /// Makes a page of the parser's: its headings and set words in the language of this run, what the command
  /// alone has before what every command has; on the page of the whole program, the exit codes at the end.
  init(parserText: String, ofProgram: Bool = false) {
    var sections = parserText.split(separator: "\n\n", omittingEmptySubsequences: true).map { section in
      section.split(separator: "\n").map { HelpPage.translated(String($0)) }
    }
    let common = HelpPage.say(.commonOptions).uppercased() + ":"
    if let place = sections.firstIndex(where: { $0.first == common }) {
      sections.append(sections.remove(at: place))
    }
    if let place = sections.firstIndex(where: { $0.first?.hasPrefix("  See '") == true }) {
      sections[place] = ["  " + HelpPage.say(.seeHelp)]
    }
    if ofProgram, sections.count > 1 {
      let codes = ExitStatus.allCases.map { status in
        "  \(status.rawValue)".filling(6) + status.phrase(in: Spoken.language)
      }
      sections.append([HelpPage.say(.exitCodes) + ":"] + codes)
    }
    text = sections.joined(separator: [""]).map { $0 + "\n" }.joined()
    isVerbatim = false
  }

  /// The parser's headings and set words, each with ours.
  private static let words: [(parsers: String, ours: HelpWord)] = [
    ("USAGE:", .usage), ("ARGUMENTS:", .arguments), ("OPTIONS:", .options), ("SUBCOMMANDS:", .commands),
    ("Show help information.", .showHelp), ("Show the version.", .showVersion), ("(default:", .defaultValue),
    ("; default:", .defaultValue), ("(values:", .values),
  ]

  private static func translated(_ line: String) -> String {
    var line = line
    if line.hasPrefix("OVERVIEW: ") { line.removeFirst("OVERVIEW: ".count) }
    // Groups of commands are named by their headings alone.
    if line.hasSuffix(" SUBCOMMANDS:") { line = line.replacing(" SUBCOMMANDS:", with: ":") }
    if line.hasPrefix("USAGE: ") { line = abridged(line) }
    for (parsers, ours) in words where line.contains(parsers) {
      let before = parsers.prefix { "(; ".contains($0) }
      let after = parsers.hasSuffix(":") ? ":" : ""
      line = line.replacing(parsers, with: before + say(ours) + after)
    }
    return line
  }

  /// A line of usage without the options that may be left out, which stand below it one by one.
  private static func abridged(_ line: String) -> String {
    var parts = line.split(separator: " [--")
    guard parts.count > 1 else { return line }
    let usage = parts.removeFirst()
    let rest = parts.compactMap { part in part.firstIndex(of: "]").map { part[part.index(after: $0)...] } }
    return usage + rest.joined() + " [" + say(.options).lowercased() + "]"
  }

  private static func say(_ word: HelpWord) -> String {
    word.phrase(in: Spoken.language)
  }
}
