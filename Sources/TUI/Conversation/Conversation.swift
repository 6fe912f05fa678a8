package import Phrases

/// The board and its user in conversation: draw, then do what is wanted or listen, and again.
package enum Conversation {
  /// Holds a conversation until the user leaves or the line is gone.
  ///
  /// That a change is being saved is on the screen before the disk is asked; what is only read is read first,
  /// so that it comes to the screen at once. Nothing is drawn while nothing has changed.
  ///
  /// - Parameters:
  ///   - state: The state to begin with.
  ///   - language: The language of the screen.
  ///   - terminal: The terminal, which draws and listens.
  ///   - perform: Does what an effect wants and answers with what came of it.
  /// - Returns: The state it ended in, with whatever was typed and not saved.
  package static func hold(
    state: State, language: Language, terminal: inout some Terminal & ~Copyable, perform: (Effect) -> Event
  ) -> State {
    var state = state
    var shown: State?
    var effects = state.update(.terminal(.resized(terminal.size)))
    while !state.isOver {
      if state != shown, effects.isEmpty || !effects.allSatisfy(\.isOnlyReading) {
        terminal.show(state.frame(fitting: state.size, in: state.language ?? language))
        shown = state
      }
      guard !effects.isEmpty else {
        let event = terminal.listen(patience: state.patience)
        effects = state.update(.terminal((shown ?? state).aimed(event, in: language)))
        continue
      }
      var wanted: [Effect] = []
      for effect in effects where !state.isOver {
        switch effect {
        case .repaint:
          terminal.repaint()
          shown = nil
        case .suspend: terminal.suspend()
        case .copy(let text): terminal.copy(text)
        default: wanted += state.update(perform(effect))
        }
      }
      effects = wanted
    }
    return state
  }
}
