import Assignments
import Deadlines

/// The view of the day as lines: headings, assignments, and how many more there are.
struct AgendaList: Hashable, Sendable {
  /// What the lines are about.
  private(set) var overview: Overview?
  /// The lines from top to bottom.
  private(set) var lines: [AgendaLine] = []
  private var spot = LineCursor()

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

  /// The line that the cursor is on, when there is one.
  var line: AgendaLine? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  /// Tells whether counting a stretch stopped, so that it may have more.
  func isCapped(_ heading: Stretch.Heading) -> Bool {
    overview?.stretches.first { $0.heading == heading }?.isCapped ?? false
  }

  /// The assignment that the cursor is on.
  var selected: Row? {
    if case .row(let row, _) = line { row } else { nil }
  }
}

extension AgendaList {
  /// Takes in an overview; the cursor stays with its assignment, if that is still in the same stretch or in
  /// another.
  mutating func receive(_ overview: Overview, showing height: Int) {
    let (old, depth) = (line, cursor - top)
    self.overview = overview
    lines = overview.stretches.flatMap(AgendaList.lines)
    if case .gap = lines.first { lines.removeFirst() }
    cursor = place(of: old) ?? min(cursor, max(0, lines.count - 1))
    if line?.isSelectable != true { _ = spot.step(1, among: stops) }
    top = cursor - depth
    settle(showing: height)
  }

  private static func lines(of stretch: Stretch) -> [AgendaLine] {
    let rest = stretch.count - stretch.rows.count
    return [.gap, .heading(stretch.heading, stretch.count)]
      + stretch.rows.map { .row($0, in: stretch.heading) }
      + (rest > 0 ? [.rest(stretch.heading, rest)] : [])
  }

  private func place(of old: AgendaLine?) -> Int? {
    switch old {
    case .row(let row, let heading):
      lines.firstIndex { $0.number == row.number && $0.heading == heading }
        ?? lines.firstIndex { $0.number == row.number }
    case .rest(let heading, _):
      lines.firstIndex { if case .rest(heading, _) = $0 { true } else { false } }
    case .heading, .gap, nil: nil
    }
  }
}

extension AgendaList {
  /// Moves the cursor, passing over what cannot be selected.
  mutating func move(_ motion: Motion, showing height: Int) {
    switch motion {
    case .first: _ = spot.leap(-lines.count, among: stops)
    case .last: _ = spot.leap(lines.count, among: stops)
    default: _ = spot.move(motion, among: stops, showing: height)
    }
    settle(showing: height)
  }

  /// All lines are at hand.
  private var stops: LineCursor.Lines {
    LineCursor.Lines(count: lines.count) { lines[$0].isSelectable }
  }

  /// Brings the cursor onto the screen, with the heading above it where there is room.
  mutating func settle(showing height: Int) {
    let isFirstOfAll = !lines[..<min(cursor, lines.count)].contains(where: \.isSelectable)
    top = ListWindow.top(isFirstOfAll ? 0 : top, showing: cursor, of: lines.count, in: height)
  }

  /// The first line to show on a screen of so many rows.
  func top(showing height: Int) -> Int {
    ListWindow.top(top, showing: cursor, of: lines.count, in: height)
  }
}
