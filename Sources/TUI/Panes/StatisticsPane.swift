import Assignments
import Phrases

/// The view of statistics, drawn.
struct StatisticsPane {
  private let state: State
  private let language: Language

  /// Makes the view of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The view in the space between the bars.
  func picture(_ layout: Layout) -> Picture {
    Picture(columns: layout.size.columns)
  }
}
