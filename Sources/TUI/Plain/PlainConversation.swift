package import Phrases

/// The board and its user in conversation by lines: another way to show the same state.
package enum PlainConversation {
  /// Holds a conversation until the user leaves or the line is gone.
  ///
  /// After each line that was typed only what has changed is said, then what is asked for. While nobody types
  /// the board looks round, and says nothing: whoever listens is not spoken into.
  ///
  /// - Parameters:
  ///   - state: The state to begin with.
  ///   - language: The language spoken.
  ///   - terminal: The terminal, which says lines and hears them.
  ///   - perform: Does what an effect wants and answers with what came of it.
  /// - Returns: The state it ended in, with whatever was typed and not saved.
  package static func hold(
    state: State, language: Language, terminal: inout some LineTerminal & ~Copyable,
    perform: (Effect) -> Event
  ) -> State {
    var talk = PlainTalk(state, in: language)
    terminal.say(talk.begin(perform))
    var prompt: String?
    while !talk.state.isOver {
      if prompt == nil {
        prompt = talk.prompt
        terminal.ask(talk.prompt)
      }
      switch terminal.listen(patience: patience) {
      case .line(let line):
        prompt = nil
        terminal.say(talk.hear(line, perform))
      case .silence: talk.rest(perform)
      case .end:
        terminal.say([""])
        talk.end(.left)
      case .hangUp: talk.end(.hungUp)
      }
    }
    return talk.state
  }

  /// How long to listen, in milliseconds, before the board looks round.
  private static let patience = 2000
}
