import Assignments
import Deadlines
import Phrases
import TestSupport
import Testing

@testable import TUI

/// The loop: what is drawn, when who is asked, and how it ends.
@Suite struct ConversationTests {
  /// A terminal that plays a script, and keeps how long it was listened to.
  struct PatientTerminal: Terminal {
    var scripted: ScriptedTerminal
    var patience: [Int] = []

    var size: Size { scripted.size }

    mutating func show(_ frame: Frame) { scripted.show(frame) }

    mutating func listen(patience: Int) -> TerminalEvent {
      self.patience.append(patience)
      return scripted.listen(patience: patience)
    }

    mutating func repaint() { scripted.repaint() }
    mutating func copy(_ text: String) { scripted.copy(text) }
    mutating func suspend() { scripted.suspend() }
  }

  /// What a conversation came to.
  struct Outcome {
    var state: State
    var terminal: PatientTerminal
    var asked: [Effect]

    var frames: [Frame] { terminal.scripted.frames }
    var patience: [Int] { terminal.patience }
  }

  private func hold(_ script: [TerminalEvent]) -> Outcome {
    var board = MemoryBoard.sample()
    let session = Session(member: board.member, directory: board.directory)
    var terminal = PatientTerminal(scripted: ScriptedTerminal(script))
    let state = Conversation.hold(
      state: State(session: session, today: board.today), language: .vi, terminal: &terminal
    ) { board.answer($0) }
    return Outcome(state: state, terminal: terminal, asked: board.asked)
  }

  @Test func `a line that is gone ends the conversation`() {
    let outcome = hold([])
    #expect(outcome.state.ending == .hungUp)
    #expect(outcome.asked == [.overview(rows: 5, since: nil), .dossier(AssignmentNumber(1))])
    #expect(outcome.frames.count == 1, "what the board opens with comes to the screen at once")
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
    #expect(outcome.patience == [500, 500, 500, 60, 60, 500, 500])
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
    #expect(outcome.terminal.scripted.repaints == 1)
    #expect(outcome.frames.count == plain.frames.count + 1)
    #expect(outcome.frames.last == plain.frames.last)
  }

  @Test func `Ctrl-Z gives the terminal back`() {
    #expect(hold([.keys([.control("z")])]).terminal.scripted.suspensions == 1)
  }

  @Test func `q ends it`() {
    let outcome = hold([.keys(["q"]), .silence])
    #expect(outcome.state.ending == .left)
    #expect(outcome.patience.count == 1)
  }
}
