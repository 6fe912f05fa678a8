import ArgumentParser
import Curses
import Phrases
import Storage

/// `taskboard` alone: opens the board; without a terminal, prints what `list` prints.
struct OpenCommand: Command {
  static let configuration = CommandConfiguration(.open, isShown: false)

  @Option(name: .customLong("colors"), help: .of(.colors))
  var colors: ColorScheme?

  @Flag(help: .of(.ascii))
  var ascii = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let access: BoardStore.Access = ground.out.isTerminal ? .writing : .reading
    try Desk(common, on: ground, for: access).openBoard(colors: colors, ascii: ascii)
  }
}

extension ColorScheme: ExpressibleByArgument {}
