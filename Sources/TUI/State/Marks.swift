import Assignments

/// The assignments that are marked, in the order in which they were.
///
/// They stay marked whatever the list shows: the heading of the list always says how many there are, and
/// before anything is done to them they are named.
struct Marks: Hashable, Sendable {
  /// The marked rows, as they were when they were marked.
  private(set) var rows: [Row] = []
  private var numbers: Set<AssignmentNumber> = []
  /// Tells whether an answer about them is on its way.
  var isAwaited = false

  /// The most that can be marked.
  static let most = 500

  /// Tells whether none is marked.
  var isEmpty: Bool { rows.isEmpty }

  /// How many are marked.
  var count: Int { rows.count }

  /// Tells whether an assignment is marked.
  func contains(_ number: AssignmentNumber) -> Bool { numbers.contains(number) }

  /// Marks a row, or takes its mark off.
  mutating func toggle(_ row: Row) {
    if contains(row.number) { keep { $0.number != row.number } } else { add([row]) }
  }

  /// Marks rows besides.
  mutating func add(_ rows: [Row]) {
    for row in rows where numbers.insert(row.number).inserted { self.rows.append(row) }
  }

  /// Takes the marks off all but some.
  mutating func keep(where isKept: (Row) -> Bool) {
    rows = rows.filter(isKept)
    numbers = Set(rows.map(\.number))
  }

  /// Takes all marks off.
  mutating func clear() { keep { _ in false } }
}
