/// Cuts words whose space was lost when a document was copied: *Xây dựngchủ trì*, *điều hànhLễ*.
///
/// A Vietnamese syllable has one run of vowels; a word with two runs and a mark on one of them is two
/// syllables. Words without marks are left alone: they may be foreign (*video, online*), and so are short
/// ones.
enum GluedWords {
  /// The scalars of each syllable, in order; all of them where it is one.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  static func syllables(_ word: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    guard word.count >= 6, word.contains(where: { !$0.isASCII }) else { return [word[...]] }
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var lastVowel: Int?
    var isMarked = false
    for place in word.indices {
      guard isVowel(word[place]) else { continue }
      if let last = lastVowel, last < place - 1,
        let cut = boundary(word, after: last, before: place, from: start),
        isMarked || word[place...].contains(where: { !$0.isASCII })
      {
        parts.append(word[start..<cut])
        start = cut
        isMarked = false
      }
      isMarked = isMarked || !word[place].isASCII
      lastVowel = place
    }
    parts.append(word[start...])
    return parts
  }

  /// Where the second syllable begins among the consonants between two runs of vowels: as early as they begin
  /// a syllable; a capital begins one.
  private static func boundary(
    _ word: [Unicode.Scalar], after last: Int, before next: Int, from start: Int
  ) -> Int? {
    let between = last + 1..<next
    // *quy*, *gia*: the vowel behind *q* and *g* belongs to the consonant.
    if between.contains(where: { word[$0].properties.isUppercase }),
      !word[start].properties.isUppercase
        || word[start + 1].properties.isLowercase
    {
      return between.first { word[$0].properties.isUppercase }
    }
    for cut in between {
      let onset = String(String.UnicodeScalarView(word[cut..<next])).lowercased()
      let coda = String(String.UnicodeScalarView(word[between.lowerBound..<cut])).lowercased()
      if onsets.contains(onset), codas.contains(coda) { return cut }
    }
    return nil
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F: true
    case 0x111, 0x110: false
    case 0x80...: scalar.properties.isAlphabetic
    default: vowels.contains(scalar)
    }
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y",
  ]
  private static let codas: Set = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  private static let onsets: Set = [
    "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]
}
