extension Motion {
  /// Where the cursor goes from a place in a list, before it is kept within it.
  func moved(from place: Int, of count: Int, showing height: Int) -> Int {
    switch self {
    case .up: place - 1
    case .down: place + 1
    case .pageUp: place - height
    case .pageDown: place + height
    case .halfPageUp: place - height / 2
    case .halfPageDown: place + height / 2
    case .first: 0
    case .last: count - 1
    case .left, .right: place
    }
  }

  /// The first line to show of a text that is scrolled.
  func scrolled(from top: Int, of length: Int, showing height: Int) -> Int {
    max(0, min(moved(from: top, of: length, showing: height), length - height))
  }
}
