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
  /// first, then the name of the program, who looks, the day, and the names of the views that are not shown.
  func picture(columns: Int) -> Picture {
    let member = state.session.member
    let day = state.today.vietnamese
    let long = end(state.today.phrase + " · " + .who(member.login.text, member.role))
    let short = end(Phrase(verbatim: "\(day) · \(member.login.text)"))
    let name = Line(" taskboard │", .bar)
    let bars = [
      (name + roomyViews, long), (name + roomyViews, short), (name + views, short), (views, short),
      (views, end(Phrase(verbatim: day))),
      (views, Line()), (numbers, short), (numbers, end(Phrase(verbatim: day))),
    ]
    let bar = bars.first { $0.0.width + $0.1.width <= columns } ?? (numbers, Line())
    var picture = Picture(
      columns: columns, lines: [bar.0.fitted(to: columns, before: bar.1, filling: .bar)])
    picture.spots = spots(in: bar.0)
    return picture
  }

  /// The places of the views in the bar: each is a stretch of its own, and one more closes them.
  private func spots(in bar: Line) -> [Spot] {
    let views = View.allCases
    var column = bar.width
    return zip(views.reversed(), bar.spans.reversed().dropFirst()).reduce(into: []) { spots, pair in
      if spots.isEmpty { column -= Width.of(bar.spans.last?.text ?? "") }
      let start = column - Width.of(pair.1.text)
      spots.append(Spot(row: 0, columns: start..<column, key: .aim(.view(pair.0))))
      column = start
    }
  }

  /// The views by number and name, the one that is shown in brackets.
  private var views: Line { views { _ in true } }

  /// The same, with a gap behind the brackets too.
  private var roomyViews: Line { views(isRoomy: true) { _ in true } }

  /// The views by number, only the one that is shown with its name.
  private var numbers: Line { views { $0 == state.view } }

  private func views(isRoomy: Bool = false, named: (View) -> Bool) -> Line {
    var line = Line()
    var gap = " "
    for view in View.allCases {
      let isHere = view == state.view
      let name = named(view) ? "\(view.rawValue) \(view.phrase(in: language))" : String(view.rawValue)
      line.append(isHere ? "[\(name)]" : gap + name, isHere ? .strong : .bar)
      gap = isHere && !isRoomy ? "" : " "
    }
    line.append(gap + "│", .bar)
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
    case .statistics: .viewStatistics
    case .inbox: .viewInbox
    case .journal: .viewJournal
    case .meeting: .viewMeeting
    }
  }
}
