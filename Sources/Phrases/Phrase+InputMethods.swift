// What the board says about Vietnamese input methods that are left on where keys are commands.
extension Phrase {
  /// An input method is on.
  package static let inputMethodIsOn = Phrase(
    vi: "Bộ gõ tiếng Việt đang bật", en: "A Vietnamese input method is on")
  /// How a letter was read.
  package static func inputMethodRead(_ letter: String, _ key: String) -> Phrase {
    Phrase(vi: ": “\(letter)” được hiểu là phím \(key)", en: ": “\(letter)” was read as the key \(key)")
  }
  /// The letter that has arrived, of which it is not certain what was pressed.
  package static func inputMethodMade(_ letter: String) -> Phrase {
    Phrase(
      vi: "Phím vừa gõ đến đây thành “\(letter)”. Bộ gõ đang dùng là kiểu nào?",
      en: "The key you pressed has arrived as “\(letter)”. Which method is on?")
  }
  /// Which key a method would have made the letter of, and what that does here.
  package static func inputMethodReads(_ method: Phrase, _ key: String, _ action: Phrase?) -> Phrase {
    let words = action ?? Phrase(vi: "không làm gì", en: "does nothing")
    return method + Phrase(verbatim: ": \(key) – ") + words
  }
  /// The method is known now.
  package static func inputMethodSettled(_ method: Phrase) -> Phrase {
    Phrase(vi: "đã nhớ bộ gõ kiểu ", en: "the input method is remembered: ") + method
      + Phrase(vi: "; xin gõ lại phím", en: "; press the key again")
  }
  /// The method that makes marks of letters.
  package static let telex = Phrase(verbatim: "Telex")
  /// The method that makes marks of digits.
  package static let vni = Phrase(verbatim: "VNI")
  /// Neither method, or no answer.
  package static let neitherMethod = Phrase(vi: "bỏ qua", en: "neither")
  /// The question which input method is on.
  package static let placeInputMethod = Phrase(
    vi: "Khi được hỏi về bộ gõ", en: "When asked about the input method")
}
