package import Phrases

// The mouse: a click is a key of the place it points at, and the wheel is the arrows three times.
extension State {
  /// What the terminal has said, with keys in the place of clicks on the screen that shows this state.
  ///
  /// A click on a line puts the cursor there, and a second one right behind is Enter as well; one on a hint
  /// presses its key, once.
  ///
  /// - Parameters:
  ///   - event: What the terminal has said.
  ///   - language: The language of the screen.
  /// - Returns: The event without clicks.
  package func aimed(_ event: TerminalEvent, in language: Language) -> TerminalEvent {
    guard case .keys(let keys) = event, keys.contains(where: \.isClick) else { return event }
    let picture = Layout(size).shape == .tooSmall ? nil : picture(Layout(size), in: language)
    return .keys(
      keys.flatMap { key -> [Key] in
        guard case .click(let position, let isSecond) = key else { return [key] }
        guard let aim = picture?.key(at: position) else { return [] }
        guard isSecond else { return [aim] }
        switch aim {
        case .aim(.line), .aim(.agency), .aim(.offer): return [aim, .enter]
        default: return []
        }
      })
  }

  /// Does what a click or the wheel means; tells whether all that it needed was there.
  mutating func point(_ key: Key) -> Bool {
    switch key {
    case .aim(let target): aim(at: target)
    case .wheel(let motion):
      guard session.keys.action(for: motion == .up ? .up : .down, in: place) == .move(motion) else {
        return true
      }
      notice = nil
      let before = selected
      var isThere = true
      for _ in 0..<State.wheelRows where isThere { isThere = move(motion) }
      visit(before)
    default: break
    }
    return true
  }

  /// How many rows the wheel moves by.
  private static let wheelRows = 3

  private mutating func aim(at target: Target) {
    notice = nil
    switch (target, layers.last) {
    case (.offer(let line), .menu(var menu)) where menu.offers.indices.contains(line):
      menu.cursor = line
      layers[layers.count - 1] = .menu(menu)
    case (.line(let line), nil), (.line(let line), .filter):
      if view == .assignments { pane = .list }
      point(at: line)
    case (.agency(let line), nil):
      pane = .agencies
      point(at: line)
    case (.detail, nil): pane = .detail
    // What is typed or asked is not left by the way.
    case (.view(let view), let layer) where layer?.place.isLeftLightly ?? true: show(view)
    default: break
    }
  }
}

extension Place {
  /// Tells whether a click elsewhere may close what is here.
  fileprivate var isLeftLightly: Bool { [.menu, .help, .reading].contains(self) }
}

extension Key {
  /// Tells whether the key is the mouse's.
  var isPointing: Bool {
    switch self {
    case .wheel, .click, .aim: true
    default: false
    }
  }

  /// Tells whether the key is a place on the screen.
  fileprivate var isClick: Bool {
    if case .click = self { true } else { false }
  }
}
