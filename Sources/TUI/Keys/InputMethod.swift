/// What a Vietnamese input method, left on by mistake, makes of the letters that are commands.
///
/// Telex takes the letter before back and sends the two as one: after `a`, a second `a` arrives as Backspace
/// and `â`, an `f` as Backspace and `à`. Where keys are commands such a burst is read as the key that was
/// meant; text fields take bursts as they are.
enum InputMethod {
  /// Takes the next command from keys that wait: the first key, or the one that a burst stands for.
  static func command(from keys: inout ArraySlice<Key>) -> Key? {
    let rest = keys.drop { $0 == .backspace }
    if rest.startIndex > keys.startIndex, case .character(let letter) = rest.first,
      let meant = letters[letter]
    {
      keys = rest.dropFirst()
      return .character(meant)
    }
    return keys.popFirst()
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
