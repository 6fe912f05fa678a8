/// A word, number or sign of a text, with its place.
struct Word: Hashable, Sendable {
  /// The word as tables have it: small letters, composed, tone marks where the old spelling has them.
  var text: String
  /// A number that stands for the text: tables are asked by it, which is many times faster.
  var key: UInt64
  /// Where it stands, in Unicode scalars of the text as given.
  var range: Range<Int>
  /// What it is.
  var kind: Kind
  /// Tells whether it begins with a capital letter.
  var isCapital: Bool
  /// What stands between it and the word before it.
  var gap: Gap

  enum Kind: Hashable, Sendable { case word, number, sign }

  /// How far a word stands from the one before it.
  enum Gap: Int, Comparable, Sendable {
    case none, space, line, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// What stands outside the text.
  static let nothing = Word(text: "", key: 0, range: 0..<0, kind: .sign, isCapital: false, gap: .paragraph)

  /// Tells whether it is one of some signs.
  func isSign(_ signs: String) -> Bool {
    kind == .sign && text.unicodeScalars.first.map(signs.unicodeScalars.contains) ?? false
  }
}

/// A text cut into words, with the scalars they were cut from.
struct Words: Sendable {
  /// The scalars of the text as given.
  let scalars: [Unicode.Scalar]
  /// The words in order.
  var all: [Word]

  /// Cuts a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var cutter = WordCutter()
    for (place, scalar) in scalars.enumerated() { cutter.take(scalar, at: place) }
    cutter.flush(at: scalars.count)
    self.scalars = scalars
    all = cutter.words
    unwrap()
  }

  var count: Int { all.count }

  /// The word at a place; outside the text stands a sign that no rule knows.
  subscript(place: Int) -> Word { all.indices.contains(place) ? all[place] : Word.nothing }

  /// The word at a place, nothing outside the text.
  func word(_ place: Int) -> Word? { all.indices.contains(place) ? all[place] : nil }

  /// Tells whether a word is written in capitals.
  func isShouted(_ place: Int) -> Bool {
    self[place].kind == .word
      && text(self[place].range).unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  /// The scalars from the first to the last of some words.
  func range(_ places: Range<Int>) -> Range<Int> {
    guard let first = places.first, let last = places.last else { return 0..<0 }
    return all[first].range.lowerBound..<all[last].range.upperBound
  }

  /// The text of a range of scalars, verbatim.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The words as one spaces them: a name that was cut by a line's end or a slip of the scanner is whole.
  func spaced(_ places: Range<Int>) -> String {
    var text = ""
    for place in places {
      let word = all[place]
      if !text.isEmpty, word.gap > .none { text += " " }
      text += self.text(word.range)
    }
    return text
  }
}
