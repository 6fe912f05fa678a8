import Assignments
import Phrases

extension State {
  /// Lists what can be done where the cursor is; what the status forbids comes last, and what the role never
  /// does not at all.
  mutating func openMenu() {
    if case .rest = agenda.line, view == .today, layers.isEmpty {
      _ = act(.open)
      return
    }
    let offers = session.keys.holding(in: place).compactMap { binding -> Menu.Offer? in
      guard binding.isOffer, let key = binding.keys.first, !isHere(binding.action) else { return nil }
      guard isEver(binding.action) else { return nil }
      return Menu.Offer(
        key: key, action: binding.action, phrase: binding.phrase, refusal: whyNot(binding.action))
    }
    let title = selected.map { Phrase(verbatim: $0.number.description) } ?? .menuTitle
    layers.append(
      .menu(
        Menu(title: title, offers: offers.filter { $0.refusal == nil } + offers.filter { $0.refusal != nil }))
    )
  }

  private func isHere(_ action: Action) -> Bool { action == .read && place == .reading }

  /// Takes the selected line of the menu or of the palette; tells whether all that it needed was there.
  mutating func choose() -> Bool {
    if case .palette(let palette) = layers.last { return choose(from: palette) }
    guard case .menu(let menu) = layers.last, menu.offers.indices.contains(menu.cursor) else { return true }
    let offer = menu.offers[menu.cursor]
    if let refusal = offer.refusal {
      notice = .refused(refusal)
      return true
    }
    layers.removeLast()
    return act(offer.action)
  }
}

// MARK: - Filtering

extension State {
  /// Opens the filter line over the list.
  mutating func openFilter() {
    if view != .assignments { show(.assignments) }
    layers = []
    pane = .list
    let entry = FilterEntry(
      input: TextInput(filter.text), before: filter, scope: agencies.scope, selected: list.selected?.number)
    layers.append(.filter(entry))
  }

  /// Lists what the typed words mean, as far as they are understood.
  ///
  /// Letters that nearly every text holds mean nearly every assignment: what the agencies have of them is
  /// counted when the keys rest.
  mutating func refilter(_ text: String) {
    let before = filter.query
    filter.read(text, in: session.directory)
    guard filter.query != before else { return }
    if !filter.query.leads.isEmpty { agencies.select(nil, showing: Layout(size).agencyRows) }
    readList(at: .start)
    owesTallies = true
  }
}
