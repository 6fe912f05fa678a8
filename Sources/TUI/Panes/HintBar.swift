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
  func picture(columns: Int) -> Picture {
    let hints = state.session.keys.holding(in: state.place).filter { binding in
      binding.isHint && state.isEver(binding.action)
    }
    guard let last = hints.last else { return Picture(columns: columns, lines: [Line()]) }
    var line = Line(" ")
    var spots: [Spot] = []
    var room = columns - 1 - hint(last).width
    for (index, binding) in hints.enumerated() {
      let hint = hint(binding)
      if index < hints.count - 1 {
        if hint.width > room { continue }
        room -= hint.width
      }
      if let key = binding.keys.first, hint.text.contains(where: { $0 != " " }) {
        spots.append(Spot(row: 0, columns: line.width..<line.width + hint.width, key: key))
      }
      line = line + hint
    }
    var picture = Picture(columns: columns, lines: [line])
    picture.spots = spots
    return picture
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
