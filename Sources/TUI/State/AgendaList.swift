import Assignments
import Deadlines

/// The view of the day as lines: headings, assignments, and how many more there are.
struct AgendaList: Hashable, Sendable {
  /// What the lines are about.
  private(set) var overview: Overview?
  /// The lines from top to bottom.
  private(set) var lines: [AgendaLine] = []
  /// The line that the cursor is on.
  private(set) var cursor = 0
  /// The first line on the screen.
  private(set) var top = 0

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
    if line?.isSelectable != true { step(1) }
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
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: leap(-height)
    case .pageDown: leap(height)
    case .halfPageUp: leap(-height / 2)
    case .halfPageDown: leap(height / 2)
    case .first: leap(-lines.count)
    case .last: leap(lines.count)
    case .left, .right: break
    }
    settle(showing: height)
  }

  private mutating func step(_ step: Int) {
    var next = cursor + step
    while lines.indices.contains(next), !lines[next].isSelectable { next += step }
    if lines.indices.contains(next) { cursor = next }
  }

  private mutating func leap(_ step: Int) {
    let target = min(max(0, cursor + step), max(0, lines.count - 1))
    top += target - cursor
    let way = stride(from: target, through: cursor, by: step < 0 ? 1 : -1)
    cursor = way.first { lines.indices.contains($0) && lines[$0].isSelectable } ?? cursor
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
