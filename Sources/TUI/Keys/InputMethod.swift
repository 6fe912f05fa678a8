/// A way of typing Vietnamese letters that may be left on by mistake where keys are commands.
package enum InputMethod: String, CaseIterable, Hashable, Sendable {
  /// Letters make marks: `aa` is `â`, `as` is `á`.
  case telex
  /// Digits make marks: `a6` is `â`, `a1` is `á`.
  case vni

  /// The name under which the method is kept among what a member has chosen.
  static let preference = "inputMethod"

  /// The key that makes a letter out of the one before; nothing where more than one does, or none.
  func key(of letter: Character) -> Key? {
    guard let telex = InputMethod.letters[letter] else { return nil }
    switch self {
    case .telex: return .character(telex)
    case .vni:
      if letter == "ă" { return "8" }
      return InputMethod.digits[telex].map { .character($0) }
    }
  }

  /// Tells whether a letter carries a tone, which is put on last.
  static func hasTone(_ letter: Character) -> Bool { letters[letter].map { "sfrxj".contains($0) } ?? false }

  /// Tells whether a method makes a letter.
  static func makes(_ letter: Character) -> Bool { letters[letter] != nil }

  /// The letter of Telex that makes each letter out of the one before.
  private static let letters: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("s", "áắấéếíóốớúứý"), ("f", "àằầèềìòồờùừỳ"), ("r", "ảẳẩẻểỉỏổởủửỷ"), ("x", "ãẵẫẽễĩõỗỡũữỹ"),
      ("j", "ạặậẹệịọộợụựỵ"), ("a", "â"), ("e", "ê"), ("o", "ô"), ("d", "đ"), ("w", "ăơư"),
    ]
    let pairs = rows.flatMap { key, letters in letters.map { ($0, key) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// The digit of VNI that does what a letter of Telex does.
  private static let digits: [Character: Character] = [
    "s": "1", "f": "2", "r": "3", "x": "4", "j": "5", "a": "6", "e": "6", "o": "6", "w": "7", "d": "9",
  ]
}
