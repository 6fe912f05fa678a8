import Assignments
import Phrases

/// A conversation by lines: the state, and what of it has been said.
///
/// Lines become the keys that a hand would press on the board, so that rules, forms and phrases are the very
/// same; what is said back is what differs between the state before and the state after.
struct PlainTalk {
  /// What the board knows.
  var state: State
  /// The language spoken.
  let language: Language
  /// The numbers under which the lines of the view were said.
  var numbers = SpokenNumbers()
  /// Tells whether it was said how a form is filled in.
  var hasTaughtForms = false
  /// Tells whether somebody has asked for one assignment, so that the list around it is not said.
  var isSeeking = false

  /// The size of the screen that windows are cut for: few enough lines to be listened to.
  static let size = Size(columns: 79, rows: 19)

  /// Makes a conversation about a state.
  init(_ state: State, in language: Language) {
    self.state = state
    self.language = language
  }

  /// Opens the board, and says where one is.
  mutating func begin(_ perform: (Effect) -> Event) -> [String] {
    settle(.terminal(.resized(PlainTalk.size)), perform)
    rest(perform)
    let member = state.session.member
    let head: [Phrase?] = [
      Phrase(verbatim: "taskboard, ") + .who(member.login.text, member.role), state.today.phrase,
      state.session.note, .plainHint,
    ]
    return head.compactMap { $0.map(say) } + takeNotice() + listing()
  }

  /// Looks whether anybody else has been here; what there is to say waits for the next line.
  mutating func rest(_ perform: (Effect) -> Event) {
    settle(.terminal(.silence), perform)
  }

  /// Ends the conversation.
  mutating func end(_ ending: State.Ending) {
    state.ending = ending
  }

  /// Takes in a line, and answers what there is to say about it.
  mutating func hear(_ line: String, _ perform: (Effect) -> Event) -> [String] {
    let before = PlainMoment(state, in: language)
    isSeeking = false
    rest(perform)
    let news = takeNotice()
    guard !state.isOver else { return news }
    let text = PlainTalk.cleaned(line)
    let said =
      switch state.layers.last {
      case .form(let form): fill(form, with: text, perform)
      case .question(let question): answer(question, with: text, perform)
      case .filter: filter(by: text, perform)
      case .menu(let menu): choose(text, in: menu, perform)
      case .palette, .review, .help, .reading, nil: command(text, perform)
      }
    // What was typed into a form is kept at once: nobody knows how long the line will last.
    if state.form != nil { rest(perform) }
    guard !state.isOver else { return news + said }
    return news + said + takeNotice() + changes(since: before, perform)
  }

  /// The text of a line: what was taken back with Backspace is not in it, nor is what cannot be seen.
  private static func cleaned(_ line: String) -> String {
    var input = TextInput()
    for character in line {
      if character == "\u{8}" || character == "\u{7F}" {
        input.edit(.deleteBackward)
      } else {
        input.insert(String(character))
      }
    }
    return Printable.text(input.text).split(separator: " ").joined(separator: " ")
  }
}

// MARK: - The state

extension PlainTalk {
  /// Tells the state something, and does all that it wants then.
  mutating func settle(_ event: Event, _ perform: (Effect) -> Event) {
    settle(state.update(event), perform)
  }

  /// Presses keys, one after another.
  mutating func press(_ keys: [Key], _ perform: (Effect) -> Event) {
    settle(.terminal(.keys(keys)), perform)
    if state.owesDossier { rest(perform) }
  }

  /// Does what effects want, and what follows from it.
  mutating func settle(_ effects: [Effect], _ perform: (Effect) -> Event) {
    var effects = effects
    while !effects.isEmpty {
      var wanted: [Effect] = []
      for effect in effects where !state.isOver {
        switch effect {
        // There is no screen that could be drawn again, and no terminal that was taken.
        case .repaint, .suspend, .copy: continue
        default: wanted += state.update(perform(effect))
        }
      }
      effects = wanted
    }
  }
}
