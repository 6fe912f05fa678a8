/// What somebody did at the keyboard where keys are commands.
///
/// An input method takes the letters before back and sends them again, changed: after `a`, a second `a` of
/// Telex arrives as Backspace and `â`, and an `s` after `tiêng` as three times Backspace and `ếng`. None of
/// the letters that are sent again is a command; one that has changed tells which key was pressed.
enum Stroke: Hashable {
  /// A key was pressed.
  case key(Key)
  /// A key was pressed that an input method has made this letter of.
  case made(Character)
  /// Nothing that means anything.
  case nothing

  /// Takes the next stroke from keys that wait.
  ///
  /// - Parameters:
  ///   - keys: The keys; those of the stroke are taken away.
  ///   - resending: What an input method has begun to send again, which may come in several reads.
  /// - Returns: The stroke, or nil when no key waits.
  static func next(from keys: inout ArraySlice<Key>, _ resending: inout Resending) -> Stroke? {
    if keys.isEmpty { return nil }
    if keys.first == .backspace, !resending.letters.isEmpty { resending = Resending() }
    while keys.first == .backspace {
      resending.owed += 1
      keys.removeFirst()
    }
    if resending.owed <= 0 {
      guard let key = keys.popFirst() else { return .nothing }
      // A narrow blank that EVKey sends first, to take it back with the rest.
      let isBlank = key == "\u{202F}"
      resending.owed = isBlank ? resending.owed - 1 : 0
      return isBlank ? .nothing : .key(key)
    }
    while case .character(let letter)? = keys.first, resending.take(letter) { keys.removeFirst() }
    if keys.isEmpty, !resending.isComplete { return .nothing }
    defer { resending = Resending() }
    // One more letter than was taken back is the key itself: it only moved a mark to another letter.
    if resending.owed > 1, case .character? = keys.first { return .nothing }
    return resending.made.map { .made($0) } ?? .nothing
  }
}

/// The letters that an input method has taken back and sends again.
struct Resending: Hashable {
  /// How many were taken back.
  var owed = 0
  /// Those that have come again.
  private(set) var letters: [Character] = []

  /// Tells whether all have come again.
  var isComplete: Bool { letters.count >= owed }

  /// The letter that tells which key was pressed.
  var made: Character? {
    letters.first(where: InputMethod.hasTone) ?? letters.first(where: InputMethod.makes)
  }

  /// Takes a letter, or a mark that joins the one before; tells whether it belongs to what is sent again.
  mutating func take(_ letter: Character) -> Bool {
    if let last = letters.last, (String(last) + String(letter)).count == 1 {
      letters[letters.count - 1] = Character(String(last) + String(letter))
      return true
    }
    guard !isComplete else { return false }
    letters.append(letter)
    return true
  }
}
