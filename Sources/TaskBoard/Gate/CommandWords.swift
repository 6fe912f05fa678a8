import Phrases

/// The words of a command as it comes over SSH, split by a grammar of our own.
///
/// Words stand apart by spaces and tabs. `'…'` takes everything as it is, `"…"` everything but `\"` and `\\`,
/// and a backslash outside of both takes the next character as it is. Nothing is expanded, run, or looked up:
/// `$`, `*`, `;`, `|`, `>` and a backquote are letters like others.
struct CommandWords {
  /// The words.
  let words: [String]

  /// The longest command that is read, in bytes.
  static let longest = 128 * 1024

  /// The most words that are read, and the most of them that look like options.
  ///
  /// The parser behind takes a time that grows with the square of the one and steeply with the other; what is
  /// long and meant stands in quotes and is one word.
  static let most = (words: 1024, options: 48)

  /// Splits a command.
  ///
  /// - Complexity: O(*n*) in its length.
  init(_ bytes: [UInt8]) throws(UsageMistake.Words) {
    guard bytes.count <= CommandWords.longest else { throw .tooLong }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .noText }
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if quote == "\"", scalar != "\"", scalar != "\\" { word?.append("\\") }
        word = word ?? .init()
        word?.append(scalar)
        isEscaped = false
        continue
      }
      switch (scalar, quote) {
      case ("\\", nil), ("\\", "\""): (isEscaped, word) = (true, word ?? .init())
      case ("'", nil), ("\"", nil): (quote, word) = (scalar, word ?? .init())
      case (_, scalar): quote = nil
      case (" ", nil), ("\t", nil):
        if let done = word { words.append(String(done)) }
        word = nil
      case (_, nil) where scalar.value < 0x20 || scalar.value == 0x7F: throw .noText
      default:
        word = word ?? .init()
        word?.append(scalar)
      }
    }
    guard quote == nil, !isEscaped else { throw .unfinished }
    if let word { words.append(String(word)) }
    guard words.count <= CommandWords.most.words,
      words.count(where: { $0.hasPrefix("-") }) <= CommandWords.most.options
    else { throw .tooLong }
    self.words = words
  }
}
