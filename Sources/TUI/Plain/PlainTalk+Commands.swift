import Assignments
import Phrases

extension PlainTalk {
  /// Does what a command says; what follows from it is said by whoever compares.
  mutating func command(_ text: String, _ perform: (Effect) -> Event) -> [String] {
    switch PlainCommand(text, where: commands) {
    case .nothing: return []
    case .help: return help()
    case .unknown: return [say(.plainUnknown(text))]
    case .unclear(let phrases): return [say(.plainUnclear(phrases))]
    case .find(let words):
      press([key(of: .filter)].compactMap(\.self), perform)
      return words.map { filter(by: $0, perform) } ?? []
    case .go(let goal): return go(to: goal, perform)
    case .press(let key, let goal):
      if let goal {
        let said = go(to: goal, perform)
        guard said.isEmpty else { return said }
      }
      press([key], perform)
      return []
    }
  }

  /// The bindings that hold here and mean something without a screen; what the role never does is among them,
  /// so that whoever asks for it is told why not.
  private var commands: [Binding] {
    state.session.keys.holding(in: state.place).filter { binding in
      switch binding.action {
      case .palette, .readDirective, .mark, .markAll, .nextPane, .previousPane, .copy, .repaint, .suspend,
        .interrupt:
        return false
      case .move(.left), .move(.right): return state.view == .meeting
      case .move(.halfPageUp), .move(.halfPageDown): return false
      default: return true
      }
    }
  }

  /// The key of an action, where it holds.
  func key(of action: Action) -> Key? {
    state.session.keys.holding(in: state.place).first { $0.action == action }?.keys.first
  }

  /// Filters the list by words; no words drop the filter.
  ///
  /// Where one is not understood all stays as it was.
  mutating func filter(by words: String, _ perform: (Effect) -> Event) -> [String] {
    press([.control("e"), .control("u")] + (words.isEmpty ? [] : [.pasted(words)]), perform)
    let mistake = state.filter.mistake.map { BoardError.badQuery($0).phrase }
    press([mistake == nil ? .enter : .escape], perform)
    return mistake.map { [say(.plainRefused + $0)] } ?? []
  }

  /// Goes to an assignment or a line; answers why not.
  private mutating func go(to goal: PlainCommand.Goal, _ perform: (Effect) -> Event) -> [String] {
    switch goal {
    case .assignment(let number): return go(to: number, perform)
    case .line(let number):
      guard let name = numbers.name(of: number) else { return [say(.plainNoLine(number))] }
      if let line = state.spokenLines(in: language).first(where: { $0.name == name }) {
        settle(state.asking { $0.point(at: line.line) }, perform)
        // The line that counts the rest is no end in itself.
        if case .other = name, let key = key(of: .open) {
          press([key], perform)
        } else {
          isSeeking = true
        }
        rest(perform)
        return []
      }
      guard case .assignment(let assignment, _) = name else { return [say(.plainNoLine(number))] }
      return go(to: assignment, perform)
    }
  }

  private mutating func go(to number: AssignmentNumber, _ perform: (Effect) -> Event) -> [String] {
    let before = state
    if state.selected?.number != number { settle(state.asking { $0.seek(number) }, perform) }
    rest(perform)
    if state.selected?.number == number {
      isSeeking = true
      return []
    }
    // Nobody has gone anywhere.
    state = before
    rest(perform)
    return [say(.plainRefused + BoardError.noAssignment(number).phrase)]
  }

  /// The commands that hold here, a line each.
  func help() -> [String] {
    let offered = commands.filter { ![.help, .filter].contains($0.action) && state.isEver($0.action) }
    let deeds = offered.map { binding -> Phrase in
      let key = binding.keys.compactMap(PlainTalk.typed).first
      let isOff = binding.action.deed != nil && state.obstacle(to: binding.action, on: state.subject) != nil
      let head = key.map { Phrase(verbatim: $0 + ": ") } ?? Phrase(verbatim: "")
      return head + binding.phrase + (isOff ? .plainOffNow : Phrase(verbatim: ""))
    }
    return ([.plainHelpTitle] + deeds + Phrase.plainHelp).map(say)
  }

  /// How a key is typed in a line.
  private static func typed(_ key: Key) -> String? {
    switch key {
    case .character(let character): String(character)
    case .pageDown: "+"
    case .pageUp: "-"
    case .escape: "0"
    default: nil
    }
  }
}
