import Assignments
import Phrases

@testable import TUI

/// Somebody who speaks with the board by lines, the memory board answering.
struct PlainPlayer {
  var board: MemoryBoard
  var talk: PlainTalk
  /// What was said at the beginning.
  let greeting: [String]

  init(_ member: Member = Sample.secretary, board: MemoryBoard? = nil, in language: Language = .vi) {
    var board = board ?? .sample(for: member)
    board.member = member
    let session = Session(member: member, directory: board.directory)
    var talk = PlainTalk(State(session: session, today: board.today, drafts: board.drafts), in: language)
    greeting = talk.begin { board.answer($0) }
    (self.board, self.talk) = (board, talk)
  }

  /// Types a line, and hears what is said then.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    var board = board
    defer { self.board = board }
    return talk.hear(line) { board.answer($0) }
  }

  /// Types lines one after another, and hears the last answer.
  @discardableResult
  mutating func type(_ lines: [String]) -> [String] {
    lines.map { type($0) }.last ?? []
  }

  /// The deeds that the journal has of the assignment, by the member.
  func deeds(on number: AssignmentNumber) -> [Deed] {
    board.entries.filter { $0.subject == .assignment(number) && $0.member == board.member.login.text }.map(
      \.deed)
  }
}

/// A terminal of lines that says what it was told to say, and keeps all it was told.
struct ScriptedLines: LineTerminal {
  var script: [LineEvent]
  var said: [String] = []
  var asked: [String] = []

  mutating func say(_ lines: [String]) { said += lines }
  mutating func ask(_ prompt: String) { asked.append(prompt) }
  mutating func listen(patience: Int) -> LineEvent { script.isEmpty ? .end : script.removeFirst() }
}
