import Assignments
import Curses
import Deadlines
import Phrases
import Storage
import TUI

extension Desk {
  /// Opens the board on the terminal; without one, prints what `list` prints.
  ///
  /// Whoever may read the file but is no member sees everything and changes nothing, as a leader does.
  func openBoard(colors: ColorScheme, ascii: Bool) throws {
    guard out.isTerminal, Output.inputIsTerminal else { return try list("") }
    let actor = try actor(to: .note)
    let member =
      try store.member(actor.member)
      ?? Member(login: actor.member, name: actor.member.text, role: .leader)
    let session = Session(
      member: member, directory: try store.directory(), calendar: try workCalendar(),
      note: ground.isDemo ? .demoNote(on: today) : nil,
      path: store.info.path, visit: try store.visit(of: member.login),
      preferences: try store.preferences(of: member.login),
      startingQuery: try store.savedView(for: member.role)?.query ?? "")
    _ = store.hasChanged()
    var clock = ground.clock
    if ground.isDemo { clock.day = today } else { clock.shownDay = options.today }
    do {
      var terminal = try CursesTerminal(colors: colors, ascii: ascii)
      let drafts = try store.drafts(of: member.login)
      let ended = Conversation.hold(
        state: State(session: session, today: today, drafts: drafts), language: language, terminal: &terminal
      ) { store.answer(to: $0, for: member, as: actor, by: clock) { CursesTerminal.hasKeys } }
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
