/// A table of keys: dispatch, hint bar, menu, palette, page of keys and manual are all derived from it.
///
/// It is made once, when the program starts: the standard one, or one with keys of the user's own.
package final class KeyMap: Sendable {
  private let bindings: [Place: [Binding]]
  private let held: [Place: [Binding]]
  private let actions: [Place: [Key: Action]]

  /// The table as it is documented.
  package static let standard = KeyMap(
    Dictionary(uniqueKeysWithValues: Place.allCases.map { ($0, KeyMap.standardBindings(in: $0)) }))

  /// Makes the table of what is bound in each place.
  init(_ bindings: [Place: [Binding]]) {
    self.bindings = bindings
    held = KeyMap.held(bindings)
    actions = bindings.mapValues { bindings in
      Dictionary(bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }) { first, _ in
        first
      }
    }
  }

  /// The bindings of a place, in the order they are shown.
  package func bindings(in place: Place) -> [Binding] { bindings[place] ?? [] }

  /// What a key does in a place: by the place's own table, then by those it lies in.
  package func action(for key: Key, in place: Place) -> Action? {
    for place in place.chain {
      if let action = actions[place]?[key] { return action }
    }
    return nil
  }

  /// The bindings that hold in a place: those that a nearer table has not taken the keys of.
  package func holding(in place: Place) -> [Binding] { held[place] ?? [] }

  private static func held(_ bindings: [Place: [Binding]]) -> [Place: [Binding]] {
    let pairs = Place.allCases.map { place in
      var taken: Set<Key> = []
      let held = place.chain.flatMap { place in
        let free = (bindings[place] ?? []).filter { !taken.isSuperset(of: $0.keys) }
        taken.formUnion(free.flatMap(\.keys))
        return free
      }
      return (place, held)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

extension KeyMap: Hashable {
  package static func == (left: KeyMap, right: KeyMap) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension KeyMap {
  /// The bindings of a place in the table as it is documented.
  static func standardBindings(in place: Place) -> [Binding] {
    switch place {
    case .today: today
    case .timeline: timeline
    case .statistics: statistics
    case .inbox: inbox
    case .journal: journal
    case .meeting: meeting
    case .agencies: agencies
    case .list: list
    case .detail: detail
    case .reading: reading
    case .board: moves + looks + deeds + lists + board
    case .filter: filter
    case .palette: palette
    case .review: review
    case .pasting: pasting
    case .menu: menu
    case .form: form
    case .question: question
    case .proof: proof
    case .inputMethod: inputMethod
    case .help: help
    case .helpSearch: helpSearch
    case .tooSmall: tooSmall
    case .anywhere: anywhere
    }
  }
}
