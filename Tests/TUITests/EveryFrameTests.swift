import Assignments
import Phrases
import Testing

@testable import TUI

/// Every screen at every width: lines as wide as the screen, as many as it has rows, the cursor on it.
@Suite struct EveryFrameTests {
  /// What is brought onto the screen before it is looked at.
  enum Scene: CaseIterable {
    case today, timeline, timelineLater, assignments, agencies, detail, reading, filter, mistake, menu, draft,
      decision, question,
      help, refusal

    func play() -> Player {
      var player = Player(self == .decision || self == .draft ? Sample.secretary : Sample.liaison)
      switch self {
      case .today: break
      case .timeline:
        player = Player(Sample.secretary, board: .longNames)
        player.press("3")
      case .timelineLater:
        player = Player(Sample.liaison, board: .longNames)
        player.press("3", ">", ">", .enter)
      case .assignments: player.go(to: nv(1))
      case .agencies:
        player.go(to: nv(1))
        player.press(.left)
      case .detail:
        player.go(to: nv(1))
        player.press(.right, .pageDown)
      case .reading:
        player.go(to: nv(1))
        player.press("x", "G")
      case .filter:
        player.press("/")
        player.type("đô thị thông minh rất là thông minh và còn dài hơn thế nữa để không vừa một dòng")
      case .mistake:
        player.press("/")
        player.type("standing:đâu")
      case .menu:
        player.go(to: nv(1))
        player.press(.enter)
      case .draft:
        player.press("n")
        player.type(String(repeating: "Soạn thảo Nghị định 測試 về phát triển đô thị ", count: 6))
      case .decision:
        player.go(to: nv(1))
        player.press("H")
      case .question:
        player.go(to: nv(1))
        player.press("p", "9", .escape)
      case .help: player.press("?")
      case .refusal:
        player.go(to: nv(2))
        player.press("p")
      }
      return player
    }
  }

  @Test(arguments: Scene.allCases, [Language.vi, .en])
  func `every line is exactly as wide as the screen`(scene: Scene, language: Language) {
    let state = scene.play().state
    let sizes = [10, 15, 24, 36].flatMap { rows in (20...200).map { Size(columns: $0, rows: rows) } }
    let misfits = sizes.filter { size in
      let frame = state.frame(fitting: size, in: language)
      let isFull = frame.lines.count == size.rows && frame.lines.allSatisfy { $0.width == size.columns }
      let hasCursor =
        (0..<size.columns).contains(frame.cursor.column) && (0..<size.rows).contains(frame.cursor.row)
      return !isFull || !hasCursor
    }
    #expect(misfits == [])
  }
}
