// Text that was broken into lines of a length, as pages of laws are: names and sentences go on behind the
// break.
extension Words {
  /// Joins lines that were broken only for their length.
  ///
  /// A line goes on where it is about as long as lines are in this text, where the next one begins with a
  /// small letter, or where a word stands last behind which more must come; an item's mark always begins a
  /// line.
  ///
  /// - Complexity: O(*n* log *n*) in the number of lines, O(*n*) in that of words.
  mutating func unwrap() {
    guard let length = wrapping else { return }
    var start = 0
    for place in all.indices.dropFirst() where all[place].gap >= .line {
      defer { start = place }
      guard all[place].gap == .line, goesOn(at: place, from: start, length) else { continue }
      all[place].gap = .space
    }
  }

  private func goesOn(at place: Int, from start: Int, _ length: Int) -> Bool {
    let (last, next) = (all[place - 1], all[place])
    guard !last.isSign("|:"), !next.isSign("|"), Marker.read(self, at: place) == nil else { return false }
    let isFull = last.range.upperBound - all[start].range.lowerBound + next.range.count > length - 8
    if last.isSign(".;!?") { return isFull }
    return isFull || !next.isCapital && next.kind != .number || last.isSign(",(-")
      || Words.joining.contains(last.text)
  }

  /// How long lines are in text that was broken into lines; nothing where each paragraph is a line.
  private var wrapping: Int? {
    var lengths: [Int] = []
    var start = 0
    for place in all.indices.dropFirst() where all[place].gap >= .line {
      lengths.append(all[place - 1].range.upperBound - all[start].range.lowerBound)
      start = place
    }
    guard lengths.count >= 8 else { return nil }
    // Nearly the longest: a heading or an address may be longer than all others.
    let longest = lengths.sorted()[lengths.count * 9 / 10]
    guard 40...110 ~= longest else { return nil }
    // Cells of tables are short lines, however many there are.
    let long = lengths.filter { $0 > 30 }
    return long.count { $0 > longest - 22 } * 2 >= long.count ? longest : nil
  }

  /// Words behind which more must come.
  private static let joining: Set = [
    "của", "và", "các", "tại", "về", "theo", "với", "cho", "do", "để", "trong", "bởi", "từ", "cùng", "những",
  ]
}
