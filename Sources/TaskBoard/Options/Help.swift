import ArgumentParser
import Phrases

extension ArgumentHelp {
  /// The help of an option or argument in the language of this run.
  static func of(_ name: OptionName) -> ArgumentHelp {
    ArgumentHelp(
      name.phrase(in: Spoken.language), valueName: name.value?(in: Spoken.language))
  }
}

extension CommandConfiguration {
  /// The configuration of a command, its help in the language of this run.
  init(
    _ name: CommandName, isShown: Bool = true, version: String = "",
    subcommands: [any ParsableCommand.Type] = [],
    groups: [CommandGroup] = [], byDefault: (any ParsableCommand.Type)? = nil
  ) {
    let examples = name.examples.map { "  " + $0(in: Spoken.language) }
    self.init(
      commandName: name.word, abstract: name.phrase(in: Spoken.language),
      usage: name.usage?(in: Spoken.language),
      discussion: examples.isEmpty
        ? "" : ([HelpWord.examples.phrase(in: Spoken.language) + ":"] + examples).joined(separator: "\n"),
      version: version, shouldDisplay: isShown, subcommands: subcommands, groupedSubcommands: groups,
      defaultSubcommand: byDefault)
  }
}

extension CommandGroup {
  /// A group of commands under a heading.
  init(_ heading: HelpWord, _ commands: [any ParsableCommand.Type]) {
    self.init(name: heading.phrase(in: Spoken.language), subcommands: commands)
  }
}
