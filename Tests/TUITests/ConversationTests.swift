import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The loop: what is drawn, when who is asked, and how it ends.
@Suite struct ConversationTests {
  /// A terminal that says what it was told to, and keeps what it was shown.
  struct ScriptedTerminal: ~Copyable, Terminal {
    var size = Size(columns: 80, rows: 24)
    var script: [TerminalEvent]
    var shown: [Frame] = []
    var patience: [Int] = []
    var repaints = 0

    init(_ script: [TerminalEvent]) { self.script = script }

    mutating func show(_ frame: Frame) { shown.append(frame) }
    mutating func listen(patience: Int) -> TerminalEvent {
      self.patience.append(patience)
      return script.isEmpty ? .hangUp : script.removeFirst()
    }
    mutating func repaint() { repaints += 1 }
    mutating func suspend() {}
  }

  /// What a conversation came to.
  struct Outcome {
    var state: State
    var frames: [Frame]
    var patience: [Int]
    var asked: [Effect]
    var repaints: Int
  }

  private func hold(_ script: [TerminalEvent]) -> Outcome {
    var board = MemoryBoard.sample()
    let session = Session(member: board.member, directory: board.directory)
    var terminal = ScriptedTerminal(script)
    let state = Conversation.hold(
      state: State(session: session, today: board.today), language: .vi, terminal: &terminal
    ) { board.answer($0) }
    return Outcome(
      state: state, frames: terminal.shown, patience: terminal.patience, asked: board.asked, repaints: terminal.repaints)
  }

  @Test func `a line that is gone ends the conversation`() {
    let outcome = hold([])
    #expect(outcome.state.ending == .hungUp)
    #expect(outcome.asked == [.overview(rows: 5)])
    #expect(outcome.frames.count == 2)
  }

  @Test func `an idle hour draws nothing`() {
    let silence = Array(repeating: TerminalEvent.silence, count: 7200)
    let idle = hold([.silence] + silence)
    let short = hold([.silence])
    #expect(idle.frames.count == short.frames.count)
    #expect(idle.patience.dropFirst().allSatisfy { $0 == 500 })
  }

  @Test func `keys that waited are drawn once`() {
    let before = hold([.keys(["2"]), .silence]).frames.count
    let held = hold([.keys(["2"]), .silence, .keys(Array(repeating: .down, count: 100))])
    #expect(held.frames.count == before + 1)
  }

  @Test func `details follow when the keys rest`() {
    let outcome = hold([.keys(["2"]), .silence, .keys([.down]), .keys([.down]), .silence, .silence])
    #expect(outcome.patience == [60, 60, 500, 60, 60, 500, 500])
    #expect(outcome.asked.count { if case .dossier = $0 { true } else { false } } == 2)
  }

  @Test func `saving is on the screen before the disk is asked`() {
    let outcome = hold([.keys(["n", "a"]), .keys([.control("s")])])
    let said = outcome.frames.contains { frame in frame.lines.contains { $0.text.contains("đang lưu…") } }
    #expect(said)
    #expect(outcome.state.form == nil)
  }

  @Test func `Ctrl-L sends the whole screen again`() {
    let plain = hold([])
    let outcome = hold([.keys([.control("l")])])
    #expect(outcome.repaints == 1)
    #expect(outcome.frames.count == plain.frames.count + 1)
    #expect(outcome.frames.last == plain.frames.last)
  }

  @Test func `q ends it`() {
    let outcome = hold([.keys(["q"]), .silence])
    #expect(outcome.state.ending == .left)
    #expect(outcome.patience.count == 1)
  }
}
