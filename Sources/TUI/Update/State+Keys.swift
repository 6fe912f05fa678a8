import Assignments
import Phrases

extension State {
  /// Takes in keys, after those that still wait.
  ///
  /// All of them are dealt with before anything is drawn. Only when a key needs what is not there yet do it
  /// and those behind it wait for the answer that is on its way.
  mutating func hear(_ keys: [Key]) {
    var waiting = (unheard + keys)[...]
    unheard = []
    while !waiting.isEmpty, !isOver {
      if case .alt(let letter)? = waiting.first,
        session.keys.action(for: .alt(letter), in: place) == nil
      {
        waiting = (apart(letter) + waiting.dropFirst())[...]
        continue
      }
      var (rest, sent) = (waiting, resending)
      let stroke = place.takesText ? rest.popFirst().map { .key($0) } : Stroke.next(from: &rest, &sent)
      guard let stroke, !isBusy, take(stroke) else {
        unheard = isAwaiting ? Array(waiting) : []
        return
      }
      // What came behind a key that is asked about is no answer to the question.
      let isAsking = place == .inputMethod && stroke != .nothing
      waiting = isAsking ? [] : rest
      resending = place.takesText ? Resending() : sent
    }
  }

  /// What an Escape means with a letter right behind it.
  ///
  /// On a slow line two keys arrive as one, and who leaves a menu and begins to search must not have the
  /// words taken for commands. A deed wants to be pressed by itself, and a form is not left in such haste.
  private func apart(_ letter: Character) -> [Key] {
    if place == .form || place == .proof { return [] }
    let action = session.keys.action(for: .character(letter), in: ground)
    return action?.deed != nil || action == .undo ? [.escape] : [.escape, .character(letter)]
  }

  /// Tells whether keys have to wait: a change is being saved, or another list is on its way.
  private var isBusy: Bool {
    if saving != nil || isSavingMarked || isChoosingView || marks.isAwaited { return true }
    return place.takesText ? false : isViewAwaited
  }

  /// Tells whether another window of the view is on its way.
  var isViewAwaited: Bool {
    switch view {
    case .today: false
    case .assignments: list.awaited?.isReplacement == true
    case .timeline: timeline.awaited.map { $0.purpose != .extending } ?? false
    case .inbox: inbox.window.awaited.map { $0.purpose != .extending } ?? false
    case .journal: journal.window.awaited.map { $0.purpose != .extending } ?? false
    case .meeting: meeting.isAwaited
    case .statistics: false
    }
  }

  /// Tells whether an answer is on its way that keys can wait for.
  private var isAwaiting: Bool {
    saving != nil || isSavingMarked || isChoosingView || marks.isAwaited || list.awaited != nil
      || timeline.awaited != nil || inbox.window.awaited != nil
      || journal.window.awaited != nil || meeting.isAwaited || awaited != nil
  }

  /// Deals with a key; tells whether all that it needed was there.
  mutating func press(_ key: Key) -> Bool {
    guard let action = session.keys.action(for: key, in: place) ?? underneath(key) else {
      if key.isPointing { return point(key) }
      if place.takesText {
        type(key)
      } else if case .pasted = key {
        notice = .changed(.pasteIsForFields)
      }
      return true
    }
    if action.needsDossier, !hasDossier() { return false }
    if action != .interrupt { isInterrupted = false }
    notice = nil
    if let reason = whyNot(action) {
      notice = .refused(reason)
      return true
    }
    let before = selected
    defer { visit(before) }
    return act(action)
  }

  /// What a key that the menu does not know does below it; the menu then closes.
  private mutating func underneath(_ key: Key) -> Action? {
    guard place == .menu else { return nil }
    let below = layers.count > 1 ? layers[layers.count - 2].place : ground
    guard let action = session.keys.action(for: key, in: below) else { return nil }
    layers.removeLast()
    return action
  }

  /// Tells whether all there is about the selected assignment is known as it is now; asks for it if it is
  /// not.
  mutating func hasDossier() -> Bool {
    if awaited == nil, owesDossier { readDossier() }
    return awaited == nil
  }

  /// Puts what was typed or pasted into the field.
  private mutating func type(_ key: Key) {
    let text: String
    if place == .pasting {
      if case .pasted(let pasted) = key { readPasted(pasted) }
      return
    }
    switch key {
    case .character(let character): text = String(character)
    case .pasted(let pasted): text = Printable.text(pasted)
    default: return
    }
    (notice, isInterrupted) = (nil, false)
    changeInput { $0.insert(text) }
    // A character is four bytes at most: where no other would have gone in, something may have been dropped.
    if case .pasted = key, text.utf8.count + 4 > Key.longestPaste { notice = .changed(.pasteWasCut) }
  }
}
