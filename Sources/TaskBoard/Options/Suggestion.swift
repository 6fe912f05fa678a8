/// What somebody who mistyped a word may have meant.
enum Suggestion {
  /// The word most like another one, if any is close.
  static func nearest(to word: String, among words: [String]) -> String? {
    let near = words.map { (word: $0, distance: distance(from: word, to: $0)) }.min {
      $0.distance < $1.distance
    }
    guard let near, near.distance <= max(1, word.count / 2), near.distance < 4 else { return nil }
    return near.word
  }

  /// The number of letters to change, add or leave out to make one word the other (Levenshtein, 1965).
  private static func distance(from left: String, to right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
