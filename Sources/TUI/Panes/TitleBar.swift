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

  /// The bar in so many columns: what there is no room for goes in a declared order, the role and the weekday
  /// first, then the name of the program; the views stay.
  func line(columns: Int) -> Line {
    let member = state.session.member
    let long = end(state.today.phrase + " · " + .who(member.login.text, member.role))
    let short = end(Phrase(verbatim: "\(state.today.vietnamese) · \(member.login.text)"))
    let name = Line(" taskboard │", .bar)
    let bars = [(name + views, long), (name + views, short), (views, short)]
    let bar = bars.first { $0.0.width + $0.1.width <= columns } ?? (views, short)
    return bar.0.fitted(to: columns, before: bar.1, filling: .bar)
  }

  private var views: Line {
    var line = Line()
    for view in View.allCases {
      let isHere = view == state.view
      let name = "\(view.rawValue) \(view.phrase(in: language))"
      line.append(isHere ? "[\(name)]" : " \(name) ", isHere ? .strong : .bar)
    }
    line.append("│", .bar)
    return line
  }

  private func end(_ phrase: Phrase) -> Line {
    Line(Printable.text(phrase(in: language)) + " ", .bar)
  }
}

extension View {
  /// The name of the view.
  var phrase: Phrase {
    switch self {
    case .today: .viewToday
    case .assignments: .viewAssignments
    case .timeline: .viewTimeline
    }
  }
}
