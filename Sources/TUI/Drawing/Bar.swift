/// A bar that shows how large a number is beside the largest.
enum Bar {
  /// Draws a bar that is full for the largest number, and never quite empty while there is anything.
  static func drawn(_ count: Int, of most: Int, in columns: Int, rest: Character = " ") -> String {
    let share = most > 0 ? (count * columns + most / 2) / most : 0
    let full = min(columns, max(count > 0 ? 1 : 0, share))
    return String(repeating: "▇", count: full) + String(repeating: rest, count: columns - full)
  }
}
