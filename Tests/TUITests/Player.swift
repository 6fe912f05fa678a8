import Assignments
import Deadlines
import Phrases

@testable import TUI

/// Somebody at the board: keys go in, the memory board answers, screens come out.
struct Player {
  var board: MemoryBoard
  var state: State

  /// Opens a board on a screen of a size.
  init(
    _ member: Member = Sample.secretary, _ size: Size = Size(columns: 120, rows: 36),
    board: MemoryBoard? = nil,
    note: Phrase? = nil, visit: Visit? = nil
  ) {
    self.board = board ?? .sample(for: member)
    self.board.member = member
    let session = Session(
      member: member, directory: self.board.directory, note: note, path: "/var/lib/taskboard/board.db",
      visit: visit)
    state = State(
      session: session, today: self.board.today, drafts: self.board.drafts,
      reviewDraft: self.board.reviewDraft)
    tell(.terminal(.resized(size)))
  }

  /// Lets an event happen, with everything that follows from it.
  mutating func tell(_ event: Event) {
    var effects = state.update(event)
    while !effects.isEmpty { effects = effects.flatMap { state.update(board.answer($0)) } }
  }

  /// Types keys one after another, the board answering in between.
  mutating func press(_ keys: Key...) {
    for key in keys { tell(.terminal(.keys([key]))) }
  }

  /// Types text.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Types nothing for a while.
  mutating func wait() {
    tell(.terminal(.silence))
  }

  /// Goes to the list, to an assignment.
  mutating func go(to number: AssignmentNumber) {
    press("2", "g")
    for _ in 0..<100 where state.selected?.number != number { press(.down) }
    wait()
  }

  /// Lets somebody else change the board.
  mutating func other(_ change: Change, to number: AssignmentNumber, by member: Member = Sample.liaison) {
    board.force(Request(change, to: number), by: member)
    board.hasChanged = true
  }

  /// The screen.
  func frame(in language: Language = .vi) -> Frame { state.frame(fitting: state.size, in: language) }

  /// The lines of the screen, as text.
  func screen(in language: Language = .vi) -> [String] { frame(in: language).lines.map(\.text) }

  /// Tells whether a text is on the screen.
  func shows(_ text: String, in language: Language = .vi) -> Bool {
    screen(in: language).contains { $0.contains(text) }
  }

  /// The form that is being filled in.
  var form: Form? { state.form }
}
