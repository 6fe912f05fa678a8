import Assignments
import Phrases

extension State {
  /// Opens the palette: everything that has a key here, but what only moves about.
  mutating func openPalette() {
    let offers = session.keys.holding(in: place).compactMap { binding -> Menu.Offer? in
      guard binding.action.isCommand, isEver(binding.action) else { return nil }
      return Menu.Offer(
        key: binding.keys.first, action: binding.action, phrase: binding.phrase,
        refusal: whyNot(binding.action))
    }
    layers.append(.palette(CommandPalette(offers)))
  }

  /// Does what the selected line of the palette stands for; tells whether all that it needed was there.
  ///
  /// Whether it may be done is asked again: the board may have been read anew since the palette was opened.
  mutating func choose(from palette: CommandPalette) -> Bool {
    guard let offer = palette.selected else { return true }
    if isViewAwaited || (offer.action.needsDossier && !hasDossier()) { return false }
    let open = layers
    layers.removeLast()
    if let refusal = whyNot(offer.action) {
      notice = .refused(refusal)
      return true
    }
    if act(offer.action) { return true }
    layers = open
    return false
  }

  /// Goes to an assignment in the list, wherever it is; one that is over is looked for among those.
  mutating func go(to number: AssignmentNumber) {
    layers = []
    if view != .assignments { show(.assignments) }
    sought = number
    list(search: "", around: number)
  }
}

extension Action {
  /// Tells whether the palette offers it: it does something, and not only moves about.
  var isCommand: Bool {
    switch self {
    case .move, .menu, .palette, .back, .interrupt, .nextPane, .previousPane: false
    default: true
    }
  }
}

// MARK: - Looking for a key

extension State {
  /// Begins to look for a key on the page of keys; tells whether that page is open.
  mutating func searchKeys() -> Bool {
    guard case .help(var keys) = layers.last else { return false }
    keys.isSearching = true
    layers[layers.count - 1] = .help(keys)
    return true
  }

  /// Keeps what was found among the keys, to move about in it.
  mutating func keepKeySearch() {
    guard case .help(var keys) = layers.last else { return }
    keys.isSearching = false
    layers[layers.count - 1] = .help(keys)
  }

  /// Lists all keys again.
  mutating func dropKeySearch() {
    guard case .help(let keys) = layers.last else { return }
    layers[layers.count - 1] = .help(KeyList(of: keys.place))
  }
}
