package import Phrases

/// Why keys cannot be bound as somebody wants them.
package enum KeyMapMistake: Error, Hashable, Sendable {
  /// No action has the name.
  case unknownAction(String, known: [String])
  /// No key has the name.
  case unknownKey(String, of: String)
  /// The action would have no key at all.
  case noKey(String)
  /// The key always does the same.
  case reserved(Key, of: String)
  /// A Telex keyboard that was left on would press the key by itself.
  case rewritten(Key, of: String)
  /// The key does something else already.
  case clash(Key, String, String)

  /// The mistake in words.
  package var phrase: Phrase {
    switch self {
    case .unknownAction(let name, let known):
      Phrase(
        vi: "không có việc nào tên “\(name)”; các tên: \(known.joined(separator: ", "))",
        en: "nothing is called “\(name)”; the names are: \(known.joined(separator: ", "))")
    case .unknownKey(let key, let name):
      Phrase(
        vi: "\(name): không có phím nào tên “\(key)”; ví dụ: A, Ctrl-A, F3, PgUp",
        en: "\(name): no key is called “\(key)”; for example: A, Ctrl-A, F3, PgUp")
    case .noKey(let name):
      Phrase(vi: "\(name): cần ít nhất một phím", en: "\(name): wants a key at least")
    case .reserved(let key, let name):
      Phrase(
        vi: "\(name): phím \(key.label) luôn giữ việc của nó, không đổi được",
        en: "\(name): \(key.label) always does the same and cannot be taken")
    case .rewritten(let key, let name):
      Phrase(
        vi: "\(name): phím \(key.label) là phím dấu của Telex, không dùng cho việc thay đổi bảng",
        en: "\(name): Telex makes marks of \(key.label), so it is not for what changes the board")
    case .clash(let key, let name, let other):
      Phrase(
        vi: "phím \(key.label) không thể vừa là \(name) vừa là \(other)",
        en: "\(key.label) cannot be \(name) and \(other) at once")
    }
  }
}
