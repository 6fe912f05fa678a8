import Assignments
import Phrases

extension PlainTalk {
  /// A phrase as it is said.
  func say(_ phrase: Phrase) -> String { Spoken.text(phrase(in: language), in: language) }

  /// What the board has to tell, which is told once.
  mutating func takeNotice() -> [String] {
    guard let notice = state.notice else { return [] }
    state.notice = nil
    return [say(notice.kind.spoken + notice.phrase)]
  }

  /// The view from its title on; its lines get new numbers.
  mutating func listing() -> [String] {
    let moment = PlainMoment(state, in: language)
    numbers = SpokenNumbers()
    let lines = moment.shown.map { words(of: $0) }
    let rest = moment.hasMore ? [say(.plainMore)] : []
    return [moment.title] + state.spokenFacts(in: language) + lines + rest
  }

  /// What has changed on the panes, or what lies over them since.
  mutating func changes(since before: PlainMoment, _ perform: (Effect) -> Event) -> [String] {
    switch state.layers.last {
    case .form(let form): return prepare(form, since: before.layer)
    case .question(let question):
      guard before.layer != state.layers.last else { return [] }
      return [say(question.title)] + question.lines.map(say)
    case .reading:
      let text = state.spokenPage(in: language)
      press([.escape], perform)
      return text
    case .menu(let menu): return offers(of: menu, since: before, perform)
    case .palette, .review, .help:
      press([.escape], perform)
      return help()
    case .filter: return []
    case nil: return differences(since: before)
    }
  }

  /// The lines of a menu; those that have no key are chosen by their numbers.
  private mutating func offers(
    of menu: Menu, since before: PlainMoment, _ perform: (Effect) -> Event
  ) -> [String] {
    let isNumbered = menu.offers.allSatisfy { $0.key == nil }
    if !isNumbered { press([.escape], perform) }
    if isNumbered, before.layer == .menu(menu) { return [] }
    let lines = menu.offers.enumerated().map { index, offer in
      say(
        Phrase(verbatim: (offer.key?.label ?? String(index + 1)) + ": ") + offer.phrase
          + (offer.refusal.map { .plainOff($0) } ?? Phrase(verbatim: "")))
    }
    return [say(menu.title)] + lines
  }

  /// Takes the line of a menu that a number names; anything else leaves the menu.
  mutating func choose(_ text: String, in menu: Menu, _ perform: (Effect) -> Event) -> [String] {
    guard let number = Int(text), menu.offers.indices.contains(number - 1) else {
      press([.escape], perform)
      return [say(.plainMenuLeft)]
    }
    press([.home] + Array(repeating: .down, count: number - 1) + [.enter], perform)
    return []
  }

  /// The lines of the view that differ from those before.
  ///
  /// They are all of another view, otherwise what came into sight, what reads otherwise, and the line that
  /// the cursor has gone to.
  private mutating func differences(since before: PlainMoment) -> [String] {
    let now = PlainMoment(state, in: language)
    if now.title != before.title, !isSeeking { return listing() }
    if now.title != before.title { numbers = SpokenNumbers() }
    if isSeeking, now.selected != before.selected || now.title != before.title {
      return now.lines.filter { $0.name == now.selected }.map { self.words(of: $0) }
    }
    let hasTurned = now.shown.first?.name != before.shown.first?.name && now.revision == before.revision
    let words = Dictionary(before.lines.map { ($0.name, $0.words) }) { first, _ in first }
    let lines = now.shown.filter { line in
      if hasTurned, !before.shown.contains(where: { $0.name == line.name }) { return true }
      if line.name == now.selected, now.selected != before.selected { return true }
      return words[line.name].map { $0 != line.words } ?? false
    }
    return lines.map { self.words(of: $0) }
  }

  /// The words of a line, after its number where it can be chosen.
  mutating func words(of line: SpokenLine) -> String {
    guard line.isStop else { return Spoken.text(line.words, in: language) }
    return "\(numbers.number(of: line.name)). " + Spoken.text(line.words, in: language)
  }
}

extension Notice.Kind {
  /// The word that stands for the sign.
  fileprivate var spoken: Phrase {
    switch self {
    case .done: .plainDone
    case .refused: .plainRefused
    case .changed: .plainNews
    }
  }
}
