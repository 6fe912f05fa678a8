import Assignments

/// A window on a list that is kept elsewhere: some rows around the cursor, and where they are among all.
///
/// It holds about three screens, so that a page step needs nobody; nothing in it grows with the list. Places
/// are counted from the top of the whole list.
struct ListWindow: Hashable, Sendable {
  /// The rows at hand.
  var rows: [Row] = []
  /// How many rows of the list lie above them.
  var offset = 0
  /// How many rows the list has, as far as they were counted.
  var total = 0
  /// Tells whether counting stopped at `total`, so that there may be more.
  var isCapped = false
  /// Tells whether rows lie below those at hand.
  var hasMore = false
  /// Tells whether the list has been read at all.
  var isKnown = false
  /// The place of the selected row.
  var cursor = 0
  /// The place of the first row on the screen.
  var top = 0
  /// The page that is on its way.
  var awaited: Request?

  /// A page that was asked for.
  struct Request: Hashable, Sendable {
    /// Where it begins.
    let anchor: Anchor
    /// How many rows it has at most.
    let rows: Int
    /// Tells whether it comes in the place of the rows at hand, or is added to them.
    let isReplacement: Bool
    /// The selected row, when it is to stay where it is on the screen.
    let kept: Row.Place?
  }
}

extension ListWindow {
  /// The row that the cursor is on.
  var selected: Row? { row(at: cursor) }

  /// The place behind the last row at hand.
  var end: Int { offset + rows.count }

  /// The row at a place, when it is at hand.
  func row(at place: Int) -> Row? {
    rows.indices.contains(place - offset) ? rows[place - offset] : nil
  }

  /// Tells whether a row would be at hand, were it in the list.
  func covers(_ row: Row, in order: Query.Order) -> Bool {
    guard let first = rows.first, let last = rows.last else { return isKnown }
    return (offset == 0 || !row.place.precedes(first.place, in: order))
      && (!hasMore || !last.place.precedes(row.place, in: order))
  }

  /// The places on a screen of so many rows.
  func places(showing height: Int) -> Range<Int> {
    let top = ListWindow.top(top, showing: cursor, of: end, in: height)
    return max(top, offset)..<max(offset, min(top + height, end))
  }

  /// The first line to show, changed as little as can be so that the cursor is on the screen and no line
  /// stays empty.
  static func top(_ top: Int, showing cursor: Int, of count: Int, in height: Int) -> Int {
    let height = max(1, height)
    return min(max(min(top, max(0, count - height)), cursor - height + 1, 0), max(0, cursor))
  }
}

// MARK: - Moving

extension ListWindow {
  /// Moves the cursor by so many rows; tells whether the rows at hand were enough.
  mutating func move(by step: Int, showing height: Int) -> Bool {
    var target = max(0, cursor + step)
    if !hasMore { target = min(target, max(0, end - 1)) }
    guard row(at: target) != nil || rows.isEmpty else { return false }
    if abs(step) > 1 { top += target - cursor }
    cursor = target
    settle(showing: height)
    return true
  }

  /// Moves the cursor to the first row; tells whether it is at hand.
  mutating func moveToStart(showing height: Int) -> Bool {
    guard offset == 0 else { return false }
    cursor = 0
    settle(showing: height)
    return true
  }

  /// Moves the cursor to the last row; tells whether it is at hand.
  mutating func moveToEnd(showing height: Int) -> Bool {
    guard !hasMore else { return false }
    cursor = max(0, end - 1)
    settle(showing: height)
    return true
  }

  /// Brings the cursor onto the screen.
  mutating func settle(showing height: Int) {
    top = ListWindow.top(top, showing: cursor, of: end, in: height)
  }
}
