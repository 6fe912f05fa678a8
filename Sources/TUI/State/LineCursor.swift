/// The cursor among lines of which some only stand between, and the first line on the screen.
struct LineCursor: Hashable, Sendable {
  /// The line that the cursor is on.
  var line = 0
  /// The first line on the screen.
  var top = 0

  /// Lines that the cursor moves among.
  struct Lines {
    /// How many are at hand.
    let count: Int
    /// Tells whether there is more above.
    var hasEarlier = false
    /// Tells whether there is more below.
    var hasLater = false
    /// Tells whether the cursor can be on a line.
    let isStop: (Int) -> Bool
  }

  /// Moves by a line or a page, passing over what only stands between; tells whether all was at hand.
  ///
  /// To the first and the last line goes whoever knows whether they are at hand.
  mutating func move(_ motion: Motion, among lines: Lines, showing height: Int) -> Bool {
    switch motion {
    case .up: step(-1, among: lines)
    case .down: step(1, among: lines)
    case .pageUp: leap(-height, among: lines)
    case .pageDown: leap(height, among: lines)
    case .halfPageUp: leap(-height / 2, among: lines)
    case .halfPageDown: leap(height / 2, among: lines)
    case .first, .last, .left, .right: true
    }
  }

  /// Goes to the next line that the cursor can be on.
  mutating func step(_ step: Int, among lines: Lines) -> Bool {
    var next = line + step
    while lines.holds(next), !lines.isStop(next) { next += step }
    guard lines.holds(next) else { return !lines.hasMore(step) }
    line = next
    return true
  }

  /// Goes on by several lines, and the screen with it.
  mutating func leap(_ step: Int, among lines: Lines) -> Bool {
    var target = line + step
    if !lines.holds(target) {
      if lines.hasMore(step) { return false }
      target = min(max(0, target), max(0, lines.count - 1))
    }
    top += target - line
    // Where the page ends between two lines the nearer one is that it came from, but it must move.
    let back = stride(from: target, through: line, by: step < 0 ? 1 : -1)
    line = back.first { lines.holds($0) && lines.isStop($0) } ?? line
    return true
  }
}

extension LineCursor.Lines {
  fileprivate func holds(_ line: Int) -> Bool { (0..<count).contains(line) }
  fileprivate func hasMore(_ step: Int) -> Bool { step < 0 ? hasEarlier : hasLater }
}
