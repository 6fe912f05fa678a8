import Assignments
import Phrases

/// What the view says at a moment, to be compared with another one.
struct PlainMoment {
  /// What the view is about.
  let title: String
  /// All lines at hand.
  let lines: [SpokenLine]
  /// The lines of the page.
  let shown: ArraySlice<SpokenLine>
  /// The line that the cursor is on.
  let selected: SpokenLine.Name?
  /// What lies over the panes.
  let layer: Layer?
  /// Tells whether the view goes on behind the page.
  let hasMore: Bool
  /// What moves when somebody changes what the view shows.
  let revision: Int

  /// Takes down what a state says.
  init(_ state: State, in language: Language) {
    title = Spoken.text(state.spokenTitle(in: language), in: language)
    lines = state.spokenLines(in: language)
    let page = state.spokenPlaces
    shown = lines.drop { $0.line < page.lowerBound }.prefix { $0.line < page.upperBound }
    selected = lines.first { $0.isStop && $0.line == state.pointedLine }?.name
    layer = state.layers.last
    hasMore = shown.endIndex < lines.endIndex || state.hasMoreLines
    revision = state.seen ?? 0
  }
}

/// The numbers under which lines were said: a line keeps its own as long as the view is the same, and others
/// get the next ones.
struct SpokenNumbers {
  private var names: [SpokenLine.Name] = []

  /// The number of a line.
  mutating func number(of name: SpokenLine.Name) -> Int {
    if let place = names.firstIndex(of: name) { return place + 1 }
    names.append(name)
    return names.count
  }

  /// The line that was said under a number.
  func name(of number: Int) -> SpokenLine.Name? {
    names.indices.contains(number - 1) ? names[number - 1] : nil
  }
}
