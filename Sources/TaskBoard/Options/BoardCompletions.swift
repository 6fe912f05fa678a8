import Phrases

/// Completions of the options of the board, which belong to a command that nobody types: the parser's scripts
/// know them only behind its name.
enum BoardCompletions {
  /// The options without a value.
  private static let options: [(word: String, name: OptionName)] = [
    ("plain", .plain), ("slow", .slow), ("mouse", .mouse), ("ascii", .ascii),
  ]

  /// A script of a shell, with the options offered behind the name of the program.
  static func added(to script: String, of shell: String) -> String {
    let script = QueryCompletions.put(into: script, of: shell)
    let words = options.map { "--" + $0.word }
    switch shell {
    case "bash":
      return script.replacing(
        "non_repeating_flags=(", with: "non_repeating_flags=(" + words.joined(separator: " ") + " ",
        after: "\n_taskboard() {")
    case "zsh":
      let specs = options.map { "        '--\($0.word)[\(said($0.name))]'\n" }.joined()
      return script.replacing(
        "local -ar arg_specs=(\n", with: "local -ar arg_specs=(\n" + specs, after: "\n_taskboard() {")
    case "fish":
      let names = options.map { "'\($0.word)' " }.joined()
      let offer = "__taskboard_should_offer_completions_for_flags_or_options \"taskboard\""
      let lines = options.map { option in
        "complete -c 'taskboard' -n '\(offer) \(option.word)' -l '\(option.word)' -d '\(said(option.name))'\n"
      }
      return script.replacing(
        "__taskboard_parse_subcommand 0 ", with: "__taskboard_parse_subcommand 0 " + names,
        after: "case 'taskboard'\n"
      ) + "\n" + lines.joined()
    default: return script
    }
  }

  /// What an option is for, as far as its first stop, in signs that no shell makes anything of.
  private static func said(_ name: OptionName) -> String {
    String(name.phrase(in: Spoken.language).prefix { !".:;'[]".contains($0) })
  }
}

extension String {
  /// The text with the first occurrence of a part behind a mark replaced.
  fileprivate func replacing(_ part: String, with other: String, after mark: String) -> String {
    guard let start = firstRange(of: mark)?.upperBound,
      let range = self[start...].firstRange(of: part)
    else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
