import Deadlines

/// Spellings that offices use side by side, brought to one.
enum Spelling {
  /// A word in small letters, composed (NFC), with its tone mark where the old spelling has it: *hoá* is
  /// *hóa*, *uỷ* is *ủy* (both stand in official documents of the same year).
  static func plain(_ word: String) -> String {
    let scalars = Array(
      Lettering.composed(String(word.unicodeScalars.prefix(64))).lowercased().unicodeScalars)
    guard scalars.count >= 2, let pair = pairs[String(String.UnicodeScalarView(scalars.suffix(2)))] else {
      return String(String.UnicodeScalarView(scalars))
    }
    return String(String.UnicodeScalarView(scalars.dropLast(2))) + pair
  }

  /// A number for a word: FNV-1a over its bytes (Fowler, Noll, Vo).
  ///
  /// That two words share one is so rare, and does so little, that it need not be looked into.
  static func key(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// New spelling to old; only where the two letters end the syllable.
  private static let pairs: [String: String] = {
    let rows = [
      ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"),
      ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"),
      ("uỵ", "ụy"),
    ]
    return Dictionary(uniqueKeysWithValues: rows)
  }()
}

/// Phrases by their first word, each with what it stands for.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry {
    var words: [UInt64]
    var value: Value
  }

  private var byFirst: [UInt64: [Entry]] = [:]

  /// Makes a table of phrases as one writes them.
  init(_ phrases: some Sequence<(String, Value)>) {
    for (phrase, value) in phrases {
      let words = Words(phrase).all.map(\.key)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(Entry(words: words, value: value))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that stands at a place, with its length in words.
  func match(_ words: Words, at place: Int, upTo end: Int) -> (length: Int, value: Value)? {
    guard place < end, let entries = byFirst[words[place].key] else { return nil }
    for entry in entries where place + entry.words.count <= end {
      if entry.words.indices.dropFirst().allSatisfy({ words[place + $0].key == entry.words[$0] }) {
        return (entry.words.count, entry.value)
      }
    }
    return nil
  }
}

extension PhraseTable where Value == Void {
  /// Makes a table of phrases with a bar between them, which stand for nothing but themselves.
  init(_ phrases: String) {
    self.init(phrases.split(separator: "|").map { (String($0), ()) })
  }

  /// The length in words of the longest phrase that stands at a place, nothing when none does.
  func length(_ words: Words, at place: Int, upTo end: Int) -> Int? {
    match(words, at: place, upTo: end)?.length
  }
}
