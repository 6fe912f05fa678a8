import Assignments
import Deadlines
import Phrases

/// The bar at the top: the views by their numbers, the day, and who looks.
struct TitleBar {
  private let state: State
  private let language: Language

  /// Makes the bar of a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// The bar in so many columns.
  func line(columns: Int) -> Line {
    var line = Line(" taskboard │", .bar)
    for view in View.allCases {
      let isHere = view == state.view
      let name = "\(view.rawValue) \(view.phrase(in: language))"
      line.append(isHere ? "[\(name)]" : " \(name) ", isHere ? .strong : .bar)
    }
    line.append("│", .bar)
    let member = state.session.member
    let end =
      columns < 80
      ? Phrase(verbatim: "\(state.today.vietnamese) · \(member.login.text) ")
      : state.today.phrase + " · " + .who(member.login.text, member.role) + " "
    return line.fitted(to: columns, before: Line(Printable.text(end(in: language)), .bar), filling: .bar)
  }
}

extension View {
  /// The name of the view.
  var phrase: Phrase {
    switch self {
    case .today: .viewToday
    case .assignments: .viewAssignments
    }
  }
}
