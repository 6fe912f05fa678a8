import Assignments
import Phrases

/// The bar at the bottom: the keys that hold here, from the one table of keys.
///
/// What the role never does is left out; what cannot be done just now keeps its place, empty. Like the
/// details it is about the assignment that was last looked at, so that it stands still while the cursor
/// moves.
struct HintBar {
  private let state: State
  private let language: Language

  /// Makes the bar of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The bar in so many columns: as many keys as there is room for, and always the last one.
  func line(columns: Int) -> Line {
    let hints = state.session.keys.holding(in: state.place).filter { binding in
      binding.isHint && state.isEver(binding.action)
    }
    guard let last = hints.last else { return .blank(columns) }
    let end = hint(last)
    var line = Line(" ")
    var room = columns - 1 - end.width
    for binding in hints.dropLast() {
      let hint = hint(binding)
      if hint.width > room { continue }
      room -= hint.width
      line = line + hint
    }
    return (line + end).fitted(to: columns)
  }

  private func hint(_ binding: Binding) -> Line {
    let key = binding.keys.first?.label ?? ""
    let words = binding.phrase(in: language)
    if binding.action.deed != nil, state.obstacle(to: binding.action, on: state.dossier?.assignment) != nil {
      return .blank(Width.of(key) + Width.of(words) + 3)
    }
    return Line([Span(key, .strong), Span(" " + words + "  ", .quiet)])
  }
}
