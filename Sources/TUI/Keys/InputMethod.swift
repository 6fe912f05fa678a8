/// What a Vietnamese input method, left on by mistake, makes of the letters that are commands.
///
/// Telex takes the letter before back and sends the two as one: after `a`, a second `a` arrives as Backspace and `â`,
/// an `f` as Backspace and `à`. Where keys are commands such a burst is read as the key that was meant; text fields take
/// bursts as they are.
enum InputMethod {
  /// The keys that were meant by those that arrived together.
  static func meant(by keys: [Key]) -> [Key] {
    guard keys.contains(.backspace) else { return keys }
    var meant: [Key] = []
    for key in keys {
      if case .character(let letter) = key, meant.last == .backspace, let typed = letters[letter] {
        while meant.last == .backspace { meant.removeLast() }
        meant.append(.character(typed))
      } else {
        meant.append(key)
      }
    }
    return meant
  }

  /// The key that makes each letter out of the one before.
  private static let letters: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("s", "áắấéếíóốớúứý"), ("f", "àằầèềìòồờùừỳ"), ("r", "ảẳẩẻểỉỏổởủửỷ"), ("x", "ãẵẫẽễĩõỗỡũữỹ"),
      ("j", "ạặậẹệịọộợụựỵ"), ("a", "â"), ("e", "ê"), ("o", "ô"), ("d", "đ"), ("w", "ăơư"),
    ]
    let pairs = rows.flatMap { key, letters in letters.map { ($0, key) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
