import Assignments
import Deadlines

/// The timeline as lines: a window on what falls due, around the cursor, which is always on an assignment
/// where there is one.
///
/// Like the list it holds about three screens, so that a page step needs nobody.
struct TimelineList: Hashable, Sendable {
  /// What the lines are about.
  private(set) var timeline: Timeline?
  /// The lines from top to bottom.
  private(set) var lines: [TimelineLine] = []
  private var spot = LineCursor()
  /// The window that is on its way.
  var awaited: Request?

  /// The line that the cursor is on.
  private(set) var cursor: Int {
    get { spot.line }
    set { spot.line = newValue }
  }
  /// The first line on the screen.
  private(set) var top: Int {
    get { spot.top }
    set { spot.top = newValue }
  }

  /// The assignment that the cursor is on.
  var selected: Row? { lines.indices.contains(cursor) ? lines[cursor].row : nil }

  /// A window that was asked for.
  struct Request: Hashable, Sendable {
    /// The place in its middle.
    let key: Row.Key
    /// How many rows it has at most.
    let rows: Int
    /// What for.
    let purpose: Purpose
  }

  /// What a window is asked for.
  enum Purpose: Hashable, Sendable {
    /// The cursor comes near to an end of what is at hand; nobody waits for it.
    case extending
    /// The cursor has to go beyond what is at hand, one way or the other.
    case reaching
    /// Something may have changed.
    case rereading
    /// To go to the place that was asked for, which lies elsewhere.
    case landing(Landing)
  }

  /// How the screen is laid when the cursor arrives somewhere.
  enum Landing: Hashable, Sendable {
    /// With the heading of the week at its top.
    case week
    /// With today's line at a third of its height, what is late above it.
    case today
    /// As little changed as can be.
    case edge
  }
}

// MARK: - Reading

extension TimelineList {
  /// Asks for the window around a place, or around the cursor.
  mutating func request(
    _ purpose: Purpose, around key: Row.Key? = nil, showing height: Int
  ) -> Request? {
    guard let key = key ?? selected?.key ?? timeline.map({ .start(of: $0.day) }) else { return nil }
    let request = Request(key: key, rows: ListWindow.rows(showing: height), purpose: purpose)
    awaited = request
    return request
  }

  /// Asks for more where the cursor comes near to an end of what is at hand; nothing while a window is on its
  /// way, or when all is at hand.
  mutating func extend(showing height: Int) -> Request? {
    guard awaited == nil, let timeline, selected != nil else { return nil }
    let isNear =
      (timeline.hasEarlier && cursor < height) || (timeline.hasLater && cursor + height >= lines.count)
    return isNear ? request(.extending, showing: height) : nil
  }

  /// Takes in a window that was asked for; answers the request that it belongs to.
  ///
  /// The cursor stays with its assignment and the assignment in its row of the screen; when it has left the
  /// timeline, the next one takes its place.
  mutating func receive(_ timeline: Timeline, around key: Row.Key, showing height: Int) -> Request? {
    guard let request = awaited, request.key == key else { return nil }
    awaited = nil
    let (old, depth) = (selected, cursor - top)
    self.timeline = timeline
    lines = TimelineLine.lines(of: timeline)
    if case .landing(let landing) = request.purpose {
      land(at: key, landing, showing: height)
    } else {
      let same = old.flatMap { old in lines.firstIndex { $0.row?.number == old.number } }
      cursor = same ?? place(of: old?.key ?? key)
      top = cursor - depth
      settle(showing: height)
    }
    return request
  }

  /// The line of the first assignment at or behind a place, otherwise of the last one.
  private func place(of key: Row.Key) -> Int {
    first(from: key) ?? lines.lastIndex { $0.row != nil } ?? 0
  }

  private func first(from key: Row.Key) -> Int? {
    lines.firstIndex { line in line.row.map { $0.key >= key } ?? false }
  }

  private mutating func land(at key: Row.Key, _ landing: Landing, showing height: Int) {
    cursor = place(of: key)
    switch landing {
    case .edge: break
    case .week: top = lines[..<cursor].lastIndex(where: \.isWeek) ?? cursor
    case .today: top = (lines.firstIndex(where: \.isToday) ?? cursor) - height / 3
    }
    settle(showing: height)
  }
}

// MARK: - Turning

extension TimelineList {
  /// What came of turning to a leaf.
  enum Turn: Hashable, Sendable {
    /// The cursor is there.
    case arrived
    /// There is nothing in that direction.
    case nowhere
    /// A window is needed first; the cursor goes there when it comes.
    case landing(Request)
    /// A window is needed to know where to go.
    case reaching(Request)
  }

  /// Turns to the week or month before or behind that has something due, or to today.
  mutating func turn(to leaf: Leaf, on today: Day, showing height: Int) -> Turn {
    let day = selected?.judgedDay ?? today
    return switch leaf {
    case .today: goToToday(today, showing: height)
    case .nextWeek: goForward(to: day.startOfWeek.adding(7), showing: height)
    case .nextMonth: goForward(to: day.startOfMonth.adding(31).startOfMonth, showing: height)
    case .previousWeek: goBack(before: day.startOfWeek, showing: height) { $0.startOfWeek }
    case .previousMonth: goBack(before: day.startOfMonth, showing: height) { $0.startOfMonth }
    }
  }

  private mutating func goForward(to day: Day, showing height: Int) -> Turn {
    if first(from: .start(of: day)) != nil {
      land(at: .start(of: day), .week, showing: height)
      return .arrived
    }
    guard timeline?.hasLater == true else { return .nowhere }
    return request(.landing(.week), around: .start(of: day), showing: height).map(Turn.landing) ?? .nowhere
  }

  private mutating func goBack(before day: Day, showing height: Int, _ start: (Day) -> Day) -> Turn {
    let before = lines.compactMap(\.row?.judgedDay).last { $0 < day }
    guard let before else {
      guard timeline?.hasEarlier == true else { return .nowhere }
      return request(.reaching, showing: height).map(Turn.reaching) ?? .nowhere
    }
    let target = Row.Key.start(of: start(before))
    let isWhole = timeline?.hasEarlier == false || lines.contains { $0.row.map { $0.key < target } ?? false }
    if !isWhole, let request = request(.landing(.week), around: target, showing: height) {
      return .landing(request)
    }
    land(at: target, .week, showing: height)
    return .arrived
  }

  private mutating func goToToday(_ today: Day, showing height: Int) -> Turn {
    let key = Row.Key.start(of: today)
    let isHere = lines.contains(where: \.isToday) && (first(from: key) != nil || timeline?.hasLater == false)
    if !isHere, let request = request(.landing(.today), around: key, showing: height) {
      return .landing(request)
    }
    land(at: key, .today, showing: height)
    return .arrived
  }
}

// MARK: - Moving

extension TimelineList {
  /// Moves the cursor, passing over what is no assignment; tells whether the lines at hand were enough.
  mutating func move(_ motion: Motion, showing height: Int) -> Bool {
    let isThere = spot.move(motion, among: stops, showing: height)
    settle(showing: height)
    return isThere
  }

  /// Moves the cursor to the first assignment or the last; tells whether it is at hand.
  mutating func moveToEdge(_ motion: Motion, showing height: Int) -> Bool {
    let isAtHand = motion == .first ? timeline?.hasEarlier == false : timeline?.hasLater == false
    guard isAtHand else { return timeline == nil }
    land(at: .start(of: motion == .first ? .first : .last), .edge, showing: height)
    return true
  }

  private var stops: LineCursor.Lines {
    LineCursor.Lines(
      count: lines.count, hasEarlier: timeline?.hasEarlier ?? false, hasLater: timeline?.hasLater ?? false
    ) { lines[$0].row != nil }
  }

  /// Brings the cursor onto the screen, with what stands between it and the assignment before where there is
  /// room, and behind the last one with the end.
  mutating func settle(showing height: Int) {
    let above = lines[..<min(cursor, lines.count)].reversed().prefix { $0.row == nil }.count
    if cursor - top < above { top = cursor - min(above, height - 1) }
    let hasBelow = lines.dropFirst(cursor + 1).contains { $0.row != nil }
    if !hasBelow { top = max(top, min(cursor, lines.count - height)) }
    top = ListWindow.top(top, showing: cursor, of: lines.count, in: height)
  }

  /// The first line to show on a screen of so many rows.
  func top(showing height: Int) -> Int {
    ListWindow.top(top, showing: cursor, of: lines.count, in: height)
  }
}

extension TimelineLine {
  /// Tells whether the line is the heading of a week.
  var isWeek: Bool {
    if case .week = self { true } else { false }
  }

  /// Tells whether the line is today's.
  var isToday: Bool {
    if case .today = self { true } else { false }
  }
}
