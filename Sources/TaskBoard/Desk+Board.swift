import Assignments
import Curses
import Deadlines
import Phrases
import Storage
import TUI

extension Desk {
  /// Opens the board on the terminal, or as a conversation by lines, which needs none.
  ///
  /// Where there is neither, prints what `list` prints.
  ///
  /// Whoever may read the file but is no member sees everything and changes nothing, as a leader does.
  ///
  /// What the line says comes first, then what the member has chosen, then the files of settings.
  func openBoard(_ asked: BoardLook, reading: DirectiveText? = nil) throws {
    guard asked.isPlain || (out.isTerminal && Output.inputIsTerminal) else { return try list("") }
    let actor = try actor(to: .note)
    let member =
      try store.member(actor.member)
      ?? Member(login: actor.member, name: actor.member.text, role: .leader)
    let configuration = ground.isGated ? nil : try Configuration.own.get()
    let preferences = try store.preferences(of: member.login)
    func chosen(_ setting: Setting) -> String? {
      preferences[setting.rawValue] ?? configuration?.values[setting]
    }
    let look = asked.settled(by: chosen)
    var settings = preferences
    settings[Setting.view.rawValue] = chosen(.view)
    let session = Session(
      member: member, directory: try store.directory(), calendar: try workCalendar(),
      note: ground.isDemo ? .demoNote(on: today) : nil,
      path: store.info.path, visit: try store.visit(of: member.login),
      preferences: settings,
      startingQuery: try store.savedView(for: member.role)?.query ?? "",
      isFirstTime: preferences[State.tour] == nil, keys: configuration?.keyMap ?? .standard,
      isSlow: look.isSlow)
    let language = Spoken.isAsked ? language : chosen(.language).flatMap(Language.init) ?? language
    _ = store.hasChanged()
    var clock = ground.clock
    if ground.isDemo { clock.day = today } else { clock.shownDay = options.today }
    do {
      let state = State(
        session: session, today: today, drafts: try store.drafts(of: member.login),
        reviewDraft: try store.reviewDraft(of: member.login), reading: reading)
      let ended = try hold(state, look, in: language) { effect in
        store.answer(to: effect, for: member, as: actor, by: clock) {
          !look.isPlain && CursesTerminal.hasKeys
        }
      }
      if let line = ended.seenLine { store.note(Visit(line: line, at: clock.now), of: member.login) }
      try store.keep(unsavedOf: ended, for: member.login, by: clock)
      switch ended.ending {
      case .hungUp: throw HungUp()
      case .dismissed(let isDisabled): throw BoardError.dismissed(member.login, isDisabled: isDisabled)
      case .left, nil: break
      }
    } catch let failure as CursesTerminal.Failure {
      throw UsageMistake.terminal(failure.fact)
    }
  }
}

extension Desk {
  /// Holds the conversation, on the screen or by lines.
  private func hold(
    _ state: State, _ look: BoardLook, in language: Language, perform: (Effect) -> Event
  ) throws -> State {
    if look.isPlain {
      var lines = StandardLines(out)
      return PlainConversation.hold(state: state, language: language, terminal: &lines, perform: perform)
    }
    var terminal = try CursesTerminal(
      colors: look.colors ?? .auto, ascii: look.isASCII, hasMouse: look.hasMouse)
    return Conversation.hold(state: state, language: language, terminal: &terminal, perform: perform)
  }
}

/// The line went away while the board was open; there is nobody left to be told.
struct HungUp: Error {}

extension CursesTerminal.Failure {
  /// The failure as the command line words it.
  fileprivate var fact: UsageMistake.Terminal {
    switch self {
    case .notATerminal: .none
    case .unknownType(let name): .unknown(name)
    case .dumb: .dumb
    }
  }
}
