import Deadlines

/// Gathers scalars into words.
///
/// White space of any kind, no-break spaces included, separates; what is never shown (soft hyphens,
/// zero-width spaces, byte order marks) is passed over.
struct WordCutter {
  private(set) var words: [Word] = []
  private var start: Int?
  private var end = 0
  private var raw = String.UnicodeScalarView()
  private var isDigits = false
  private var gap = Word.Gap.none
  private var spellings: [String: (text: String, key: UInt64)] = [:]

  mutating func take(_ scalar: Unicode.Scalar, at place: Int) {
    switch WordCutter.sort(of: scalar) {
    case .letter: gather(scalar, at: place, asDigit: false)
    case .digit: gather(scalar, at: place, asDigit: true)
    case .mark:
      if start != nil, !isDigits { gather(scalar, at: place, asDigit: false) }
    case .space:
      flush(at: place)
      gap = max(gap, .space)
    case .line:
      flush(at: place)
      gap = gap >= .line ? .paragraph : .line
    case .paragraph:
      flush(at: place)
      gap = .paragraph
    case .nothing: return
    case .sign:
      flush(at: place)
      let text = String(WordCutter.plain(scalar))
      append(
        Word(
          text: text, key: Spelling.key(text), range: place..<place + 1, kind: .sign, isCapital: false,
          gap: gap))
    }
  }

  private mutating func gather(_ scalar: Unicode.Scalar, at place: Int, asDigit: Bool) {
    if start != nil, isDigits != asDigit { flush(at: place) }
    if start == nil {
      start = place
      isDigits = asDigit
    }
    raw.append(scalar)
    end = place + 1
  }

  mutating func flush(at place: Int) {
    guard let start else { return }
    let scalars = Array(raw)
    // Where something between them is never shown, the places are not those of the scalars.
    let isWhole = isDigits || end - start != scalars.count
    var first = start
    for part in isWhole ? [scalars[...]] : GluedWords.syllables(scalars) {
      let next = isWhole ? end : first + part.count
      gather(part, at: first..<next)
      first = next
      gap = .space
    }
    gap = .none
    self.start = nil
    raw = String.UnicodeScalarView()
  }

  private mutating func gather(_ part: ArraySlice<Unicode.Scalar>, at places: Range<Int>) {
    let spelling = spelling(of: String(String.UnicodeScalarView(part)))
    append(
      Word(
        text: spelling.text, key: spelling.key, range: places, kind: isDigits ? .number : .word,
        isCapital: !isDigits && (part.first?.properties.isUppercase ?? false), gap: gap))
  }

  private mutating func append(_ word: Word) {
    words.append(word)
    gap = .none
  }

  private mutating func spelling(of text: String) -> (text: String, key: UInt64) {
    if let known = spellings[text] { return known }
    let plain = isDigits ? text : Spelling.plain(text)
    let spelling = (plain, Spelling.key(plain))
    spellings[text] = spelling
    return spelling
  }

  private enum Sort { case letter, digit, mark, space, line, paragraph, nothing, sign }

  private static func sort(of scalar: Unicode.Scalar) -> Sort {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0x20, 0x09, 0xA0, 0x0D: return .space
    case 0x0A, 0x0B, 0x85, 0x2028: return .line
    case 0x0C, 0x2029: return .paragraph
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .letter
    case 0x1EA0...0x1EF9: return .letter
    case 0x300...0x36F: return .mark
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E: return .nothing
    case 0..<0x80: return .sign
    default: break
    }
    if scalar.properties.isWhitespace { return .space }
    if scalar.properties.isAlphabetic { return .letter }
    if scalar.properties.generalCategory == .nonspacingMark { return .mark }
    return scalar.properties.isDefaultIgnorableCodePoint ? .nothing : .sign
  }

  /// The plain form of a sign that has several.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "–", "—", "‐", "‑", "‒", "−": "-"
    case "“", "”", "„", "«", "»": "\""
    case "’", "‘", "′": "'"
    case "：": ":"
    case "；": ";"
    case "\u{2022}", "\u{25CF}", "\u{25AA}", "\u{25E6}", "\u{2023}", "\u{2219}", "\u{F0B7}", "\u{25CB}": "•"
    default: scalar
    }
  }
}
