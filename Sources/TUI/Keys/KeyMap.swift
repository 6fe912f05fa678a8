/// The one table of keys: dispatch, hint bar, menu, page of keys and manual are all derived from it.
package enum KeyMap {
  /// The bindings of a place, in the order they are shown.
  package static func bindings(in place: Place) -> [Binding] {
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
    case .board: moves + looks + deeds + board
    case .filter: filter
    case .menu: menu
    case .form: form
    case .question: question
    case .proof: proof
    case .inputMethod: inputMethod
    case .help: help
    case .tooSmall: tooSmall
    case .anywhere: anywhere
    }
  }

  /// What a key does in a place: by the place's own table, then by those it lies in.
  package static func action(for key: Key, in place: Place) -> Action? {
    for place in place.chain {
      if let action = actions[place]?[key] { return action }
    }
    return nil
  }

  /// The bindings that hold in a place: those that a nearer table has not taken the keys of.
  package static func holding(in place: Place) -> [Binding] {
    held[place] ?? []
  }

  private static let held: [Place: [Binding]] = {
    let pairs = Place.allCases.map { place in
      var taken: Set<Key> = []
      let held = place.chain.flatMap { place in
        let bindings = bindings(in: place).filter { !taken.isSuperset(of: $0.keys) }
        taken.formUnion(bindings.flatMap(\.keys))
        return bindings
      }
      return (place, held)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static let actions: [Place: [Key: Action]] = {
    var actions: [Place: [Key: Action]] = [:]
    for place in Place.allCases {
      for binding in bindings(in: place) {
        for key in binding.keys { actions[place, default: [:]][key] = binding.action }
      }
    }
    return actions
  }()
}
