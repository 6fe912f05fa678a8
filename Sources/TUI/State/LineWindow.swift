/// A line of a window: what the cursor can be on, or what only stands between.
protocol WindowLine: Hashable, Sendable {
  associatedtype Key: Hashable & Comparable & Sendable
  /// The place among all, of a line that the cursor can be on.
  var key: Key? { get }
}

/// A window on lines that are kept elsewhere: some around the cursor, which is always on one that has a place
/// where there is any.
///
/// It holds about three screens, so that a page step needs nobody; nothing in it grows with what is kept.
struct LineWindow<Line: WindowLine>: Hashable, Sendable {
  /// The lines from top to bottom.
  private(set) var lines: [Line] = []
  /// Tells whether there is more above.
  private(set) var hasEarlier = false
  /// Tells whether there is more below.
  private(set) var hasLater = false
  /// Tells whether anything has been read at all.
  private(set) var isKnown = false
  private var spot = LineCursor()
  /// The window that is on its way.
  var awaited: Request?

  /// A window that was asked for.
  struct Request: Hashable, Sendable {
    /// The place in its middle.
    let key: Line.Key
    /// How many lines with a place it has at most.
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
    case landing
  }

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

  /// The line that the cursor is on, when it has a place.
  var selected: Line? {
    lines.indices.contains(cursor) && lines[cursor].key != nil ? lines[cursor] : nil
  }
}

// MARK: - Reading

extension LineWindow {
  /// Asks for the window around a place, or around the cursor.
  mutating func request(_ purpose: Purpose, around key: Line.Key, showing height: Int) -> Request {
    let request = Request(key: key, rows: ListWindow.rows(showing: height), purpose: purpose)
    awaited = request
    return request
  }

  /// Asks for more where the cursor comes near to an end of what is at hand; nothing while a window is on its
  /// way, or when all is at hand.
  mutating func extend(showing height: Int) -> Request? {
    guard awaited == nil, let key = selected?.key else { return nil }
    let isNear = (hasEarlier && cursor < height) || (hasLater && cursor + height >= lines.count)
    return isNear ? request(.extending, around: key, showing: height) : nil
  }

  /// Tells whether a reread would only repeat one that is on its way.
  var isRereading: Bool { awaited.map { $0.purpose == .rereading || $0.purpose == .landing } ?? false }

  /// Takes in a window that was asked for; answers the request that it belongs to.
  ///
  /// The cursor stays with its line and the line in its row of the screen; whoever looks at the very top goes
  /// on looking at it. When the line has gone, the next one takes its place.
  ///
  /// - Parameters:
  ///   - window: The lines, and whether there are more at either end.
  ///   - key: The place that the window was read around.
  ///   - height: The rows of the screen.
  ///   - isSame: Tells whether a line is the one that the cursor was on.
  /// - Returns: The request that the window answers; nothing when it was not asked for any more.
  mutating func receive(
    _ window: (lines: [Line], hasEarlier: Bool, hasLater: Bool), around key: Line.Key, showing height: Int,
    isSame: (Line, Line) -> Bool
  ) -> Request? {
    guard let request = awaited, request.key == key else { return nil }
    awaited = nil
    let (old, depth, wasAtTop) = (selected, cursor - top, isKnown && !hasEarlier && top == 0)
    (lines, hasEarlier, hasLater) = window
    isKnown = true
    if request.purpose == .landing {
      cursor = place(of: key)
    } else {
      let same = old.flatMap { old in lines.firstIndex { isSame($0, old) } }
      cursor = same ?? place(of: old?.key ?? key)
      top = wasAtTop && !hasEarlier ? 0 : cursor - depth
    }
    settle(showing: height)
    return request
  }

  /// The line at or behind a place, otherwise the last one that has a place.
  private func place(of key: Line.Key) -> Int {
    lines.firstIndex { line in line.key.map { $0 >= key } ?? false } ?? lines.lastIndex { $0.key != nil } ?? 0
  }
}

// MARK: - Moving

extension LineWindow {
  /// Moves the cursor, passing over what has no place; tells whether the lines at hand were enough.
  mutating func move(_ motion: Motion, showing height: Int) -> Bool {
    let isThere =
      switch motion {
      case .first: edge(isAtHand: !hasEarlier, lines.firstIndex { $0.key != nil })
      case .last: edge(isAtHand: !hasLater, lines.lastIndex { $0.key != nil })
      default: spot.move(motion, among: stops, showing: height)
      }
    settle(showing: height)
    return isThere
  }

  private mutating func edge(isAtHand: Bool, _ place: Int?) -> Bool {
    guard isAtHand else { return false }
    cursor = place ?? 0
    return true
  }

  private var stops: LineCursor.Lines {
    LineCursor.Lines(count: lines.count, hasEarlier: hasEarlier, hasLater: hasLater) { lines[$0].key != nil }
  }

  /// Brings the cursor onto the screen, with what stands between it and the line before where there is room.
  mutating func settle(showing height: Int) {
    let above = lines[..<min(cursor, lines.count)].reversed().prefix { $0.key == nil }.count
    if cursor - top < above { top = cursor - min(above, max(0, height - 1)) }
    top = ListWindow.top(top, showing: cursor, of: lines.count, in: height)
  }

  /// The first line to show on a screen of so many rows.
  func top(showing height: Int) -> Int {
    ListWindow.top(top, showing: cursor, of: lines.count, in: height)
  }
}
