import Assignments
import Deadlines
import Phrases

extension State {
  /// Asks for the timeline: around the cursor once it was read, otherwise around today.
  mutating func readTimeline() {
    if timeline.timeline == nil {
      ask(timeline.request(.landing(.today), around: .start(of: today), showing: timelineRows))
    } else if timeline.awaited.map({ $0.purpose == .extending || $0.purpose == .reaching }) ?? true {
      ask(timeline.request(.rereading, showing: timelineRows))
    }
  }

  /// Asks for more of the timeline, when the cursor comes near to the end of what is at hand.
  mutating func extendTimeline() {
    ask(timeline.extend(showing: timelineRows))
  }

  /// Moves the cursor of the timeline; tells whether the rows at hand were enough.
  mutating func moveInTimeline(_ motion: Motion) -> Bool {
    if motion == .first || motion == .last {
      if !timeline.moveToEdge(motion, showing: timelineRows) {
        let key = Row.Key.start(of: motion == .first ? .first : .last)
        ask(timeline.request(.landing(.edge), around: key, showing: timelineRows))
      }
    } else if !timeline.move(motion, showing: timelineRows) {
      if timeline.awaited == nil { ask(timeline.request(.reaching, showing: timelineRows)) }
      return false
    }
    extendTimeline()
    return true
  }

  /// Turns the timeline; tells whether the rows at hand were enough to know where to.
  mutating func turn(to leaf: Leaf) -> Bool {
    switch timeline.turn(to: leaf, on: today, showing: timelineRows) {
    case .arrived: extendTimeline()
    case .nowhere:
      let isBack = leaf == .previousWeek || leaf == .previousMonth
      notice = .changed(isBack ? .nothingEarlier : .nothingLater)
    case .landing(let request): ask(request)
    case .reaching(let request):
      ask(request)
      return false
    }
    return true
  }

  private var timelineRows: Int { Layout(size).timelineRows }

  private mutating func ask(_ request: TimelineList.Request?) {
    guard let request else { return }
    ask(.timeline(around: request.key, rows: request.rows))
  }
}
