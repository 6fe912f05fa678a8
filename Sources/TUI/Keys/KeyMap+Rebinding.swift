import Assignments
import Phrases

extension KeyMap {
  /// The standard table with other keys for some actions, which then have just these.
  ///
  /// - Parameter keys: The names of keys for each name of an action; see `Action.name`, `Key.init(named:)`.
  /// - Returns: The table.
  /// - Throws: `KeyMapMistake` at the first name or key that cannot be taken as it is meant.
  package static func standard(with keys: [String: [String]]) throws(KeyMapMistake) -> KeyMap {
    if keys.isEmpty { return standard }
    var chosen: [Action: [Key]] = [:]
    for (name, labels) in keys.sorted(by: { $0.key < $1.key }) {
      guard let action = actions[name] else {
        throw .unknownAction(name, known: actions.keys.sorted())
      }
      var own: [Key] = []
      for label in labels {
        guard let key = Key(named: label) else { throw .unknownKey(label, of: name) }
        // Alt with a letter is Escape and the letter where no text is typed.
        if case .alt = key { throw .reserved(key, of: name) }
        if reserved.contains(key) { throw .reserved(key, of: name) }
        if action.changesSomething, key.isRewrittenByTelex { throw .rewritten(key, of: name) }
        own.append(key)
      }
      guard !own.isEmpty else { throw .noKey(name) }
      chosen[action] = own
    }
    var bindings: [Place: [Binding]] = [:]
    for place in Place.allCases {
      let isBoard = place.chain.contains(.board) || place == .anywhere
      bindings[place] = standardBindings(in: place).map { binding in
        guard isBoard, let keys = chosen[binding.action] else { return binding }
        return binding.with(keys)
      }
    }
    try check(bindings, for: chosen)
    return KeyMap(bindings)
  }

  /// The names of the actions whose keys can be chosen.
  package static var names: [String] { actions.keys.sorted() }

  private static let actions: [String: Action] = {
    let bindings = Place.allCases.filter { $0.chain.contains(.board) || $0 == .anywhere }
      .flatMap(standardBindings)
    return Dictionary(bindings.compactMap { binding in binding.action.name.map { ($0, binding.action) } }) {
      first, _ in first
    }
  }()

  /// The keys that always do the same: out, back, on.
  private static let reserved: Set<Key> = [
    .enter, .escape, .backspace, .delete, .control("c"), .control("z"), .control("h"), .control("m"),
    .control("i"), .control("j"),
  ]

  /// Sees to it that a chosen key does nothing else where it is pressed.
  private static func check(
    _ bindings: [Place: [Binding]], for chosen: [Action: [Key]]
  ) throws(KeyMapMistake) {
    let keys = Set(chosen.values.flatMap(\.self))
    for place in Place.allCases where place.chain.contains(.board) {
      var taken: [Key: Action] = [:]
      for place in place.chain {
        for binding in bindings[place] ?? [] {
          for key in binding.keys where keys.contains(key) {
            if let other = taken[key], other != binding.action {
              throw .clash(key, binding.action.name ?? binding.phrase.en, other.name ?? "\(place)")
            }
            taken[key] = binding.action
          }
        }
      }
    }
  }
}

extension Binding {
  /// The same binding on other keys.
  fileprivate func with(_ keys: [Key]) -> Binding {
    Binding(keys, action, phrase, isHint: isHint, isOffer: isOffer)
  }
}

extension Action {
  /// Tells whether the action changes the board, or begins to.
  fileprivate var changesSomething: Bool { deed != nil || self == .undo }
}

extension Key {
  /// Tells whether a Telex keyboard that was left on takes the key for a mark.
  fileprivate var isRewrittenByTelex: Bool {
    guard case .character(let letter) = self else { return false }
    return "sfrxjzdw[]".contains(letter.lowercased())
  }
}
