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

  @Flag(help: .of(.plain))
  var plain = false

  @Flag(help: .of(.slow))
  var slow = false

  @Flag(help: .of(.mouse))
  var mouse = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let access: BoardStore.Access = plain || ground.out.isTerminal ? .writing : .reading
    try Desk(common, on: ground, for: access).openBoard(look)
  }

  /// What the board is to look like.
  private var look: BoardLook {
    BoardLook(colors: colors, isASCII: ascii, isPlain: plain, isSlow: slow, hasMouse: mouse)
  }
}

extension ColorScheme: ExpressibleByArgument {}
