import Deadlines
import Phrases

/// Words that somebody types to find a command or a key by what it does, in either language, with marks or
/// without.
struct Wanted: Hashable, Sendable {
  /// The words as they were typed.
  let text: String
  private let words: [String]

  /// Reads the words.
  init(_ text: String) {
    self.text = text.filter { !$0.isNewline }
    words = Lettering.unmarked(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Tells whether nothing was typed.
  var isEmpty: Bool { words.isEmpty }

  /// How well a phrase answers: 0 when it begins with the words, 1 when each word begins one of its own, 2
  /// when each stands somewhere in it; nothing when it does not answer.
  ///
  /// - Complexity: O(*n*) in the length of the phrase.
  func rank(of phrase: Phrase) -> Int? {
    [phrase.vi, phrase.en].compactMap(rank).min()
  }

  /// Tells whether a key is meant: by its name, in capitals or not where it is more than a letter.
  func names(_ key: Key) -> Bool {
    let name = text.trimmed
    return name.count > 1 ? key.label.lowercased() == name.lowercased() : key.label == name
  }

  private func rank(of text: String) -> Int? {
    let text = Lettering.unmarked(text)
    if text.hasPrefix(words.joined(separator: " ")) { return 0 }
    let own = text.split { !($0.isLetter || $0.isNumber) }
    if words.allSatisfy({ word in own.contains { $0.hasPrefix(word) } }) { return 1 }
    return words.allSatisfy(text.contains) ? 2 : nil
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
