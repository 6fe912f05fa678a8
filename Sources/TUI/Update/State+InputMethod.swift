import Phrases

// An input method that was left on: what was pressed is done where it is certain, and asked about where it is
// not.
extension State {
  /// Does what a stroke stands for; tells whether all that it needed was there.
  mutating func take(_ stroke: Stroke) -> Bool {
    switch stroke {
    case .key(let key): return press(key)
    case .nothing: return true
    case .made(let letter):
      let keys = (inputMethod.map { [$0] } ?? InputMethod.allCases).map { $0.key(of: letter) }
      let actions = keys.map { key in key.flatMap(meaning) }
      guard let key = keys.first ?? nil else { return true }
      guard Set(actions).count == 1 else {
        askAboutInputMethod(letter)
        return true
      }
      guard press(key) else { return false }
      tellOfInputMethod(letter)
      return true
    }
  }

  /// Keeps which method is on; nothing is done yet of what was asked about.
  mutating func settle(_ method: InputMethod) {
    layers.removeLast()
    inputMethod = method
    isInputMethodTold = true
    notice = .changed(.inputMethodSettled(method.phrase))
    ask(.prefer(name: InputMethod.preference, value: method.rawValue))
  }

  /// What a key does here, or below a menu.
  private func meaning(of key: Key) -> Action? {
    if let action = session.keys.action(for: key, in: place) { return action }
    guard place == .menu else { return nil }
    return session.keys.action(for: key, in: layers.count > 1 ? layers[layers.count - 2].place : ground)
  }

  private mutating func askAboutInputMethod(_ letter: Character) {
    let lines = InputMethod.allCases.map { method -> Phrase in
      let key = method.key(of: letter)
      let below = place == .menu ? (layers.count > 1 ? layers[layers.count - 2].place : ground) : place
      let words = key.flatMap { key in
        (session.keys.holding(in: place) + session.keys.holding(in: below)).first { $0.keys.contains(key) }?
          .phrase
      }
      return .inputMethodReads(method.phrase, key?.label ?? "", words)
    }
    isInputMethodTold = true
    notice = nil
    layers.append(
      .question(
        Question(
          title: .inputMethodIsOn, lines: [.inputMethodMade(String(letter))] + lines,
          consequence: .settleInputMethod)))
  }

  /// Says once that an input method is on, and how what it made was read.
  private mutating func tellOfInputMethod(_ letter: Character) {
    guard !isInputMethodTold, let key = (inputMethod ?? .telex).key(of: letter) else { return }
    isInputMethodTold = true
    if notice == nil { notice = .changed(.inputMethodIsOn + .inputMethodRead(String(letter), key.label)) }
  }
}

extension InputMethod {
  /// The name of the method.
  var phrase: Phrase {
    switch self {
    case .telex: .telex
    case .vni: .vni
    }
  }
}
