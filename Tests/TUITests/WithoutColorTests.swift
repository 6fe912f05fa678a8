import Phrases
import Testing

@testable import TUI

/// No meaning by colour alone: what a style says, a sign or a word beside it says too.
@Suite struct WithoutColorTests {
  private static let sizes = [(120, 36), (80, 24), (60, 15)].map { Size(columns: $0, rows: $1) }

  /// What stands for a meaning on a screen without colours.
  private static let signs: [Style: @Sendable (String) -> Bool] = [
    .overdue: { text in
      ["!", "█", "quá hạn", "overdue"].contains(where: text.contains) || isCount(text)
    },
    .soon: { $0.contains("/6") || $0.contains("~") || $0.contains("?") || $0.contains("≠") || hasWords($0) },
    .done: { $0.contains("✓") || $0.contains("▇") || $0.contains("▒") || $0.contains("█") || isCount($0) },
    .missing: { $0.contains("/6") || $0.contains("✗") || hasWords($0) },
    .changed: { $0.contains("•") || $0.contains("≠") || isNumber($0) },
    .notice: { $0.contains("✓") || $0.contains("→") },
    .alarm: { $0.contains("✗") || $0.contains("^") || hasWords($0) },
  ]

  private static func isCount(_ text: String) -> Bool { text.allSatisfy { $0.isNumber || $0 == " " } }
  private static func isNumber(_ text: String) -> Bool { text.hasPrefix("NV-") }
  private static func hasWords(_ text: String) -> Bool { text.contains(where: \.isLetter) }

  @Test(arguments: EveryFrameTests.Scene.allCases, [Language.vi, .en])
  func `what is late, near, done, missing, changed or wrong has a sign or a word`(
    scene: EveryFrameTests.Scene, language: Language
  ) {
    let state = scene.play().state
    for size in Self.sizes {
      var before = Line()
      for line in state.frame(fitting: size, in: language).lines {
        defer { before = line }
        for span in line.spans where span.text.contains(where: { $0 != " " }) {
          // A text that goes on in the next line has its sign in the first.
          let goesOn = before.spans.contains { $0.style == span.style }
          guard let isSaid = Self.signs[span.style], !goesOn else { continue }
          #expect(isSaid(span.text), "\(span.style) says “\(span.text)” in “\(line.text)”")
        }
        // A row that somebody else has changed has its mark, not only a coloured number.
        if line.spans.contains(where: { $0.style == .changed && Self.isNumber($0.text) }) {
          #expect(line.text.contains("•"), "\(line.text)")
        }
      }
    }
  }

  @Test(arguments: EveryFrameTests.Scene.allCases, [Language.vi, .en])
  func `what is selected and what has the focus are found without colours`(
    scene: EveryFrameTests.Scene, language: Language
  ) {
    let state = scene.play().state
    for size in Self.sizes {
      let frame = state.frame(fitting: size, in: language)
      for line in frame.lines {
        guard let span = line.spans.first(where: { $0.style == .selected }) else { continue }
        let isMarked = ["▸", "Enter:"].contains { line.text.contains($0) }
        #expect(isMarked, "“\(span.text)” is selected by colour alone")
      }
      let text = frame.lines.map(\.text)
      let hasFocus = text.contains { $0.contains("▶") || $0.contains("▸") || $0.contains("┌") }
      #expect(hasFocus || state.place.takesText, "nothing on the screen says where the focus is")
    }
  }
}
