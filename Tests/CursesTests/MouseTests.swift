import TUI
import Testing

@testable import Curses

@Suite struct MouseTests {
  /// Reads codes of curses, in the pieces they come in.
  private static func keys(_ pieces: [[CInt]]) -> [Key] {
    var reader = KeyReader()
    return pieces.flatMap { piece in
      var codes = piece[...]
      return reader.keys { codes.popFirst() }
    }
  }

  /// The codes of a report.
  private static func report(_ text: String) -> [CInt] {
    [Sequences.reportBegins] + text.utf8.map { CInt($0) }
  }

  private static let click = Key.click(Position(column: 59, row: 7), isSecond: false)

  @Test func `two quick clicks on one place belong together, and a third is a first one again`() {
    var mouse = Mouse()
    let (here, there) = (Position(column: 3, row: 4), Position(column: 3, row: 5))
    let start = ContinuousClock.now
    func click(_ position: Position, after milliseconds: Int) -> Bool {
      mouse.counted(.click(position, isSecond: false), at: start + .milliseconds(milliseconds))
        == .click(position, isSecond: true)
    }
    #expect(!click(here, after: 0))
    #expect(click(here, after: 300))
    #expect(!click(here, after: 500))
    #expect(!click(there, after: 600))
    #expect(!click(there, after: 1600))
    #expect(mouse.counted(.wheel(.up), at: start) == .wheel(.up))
  }

  @Test func `presses and the wheel are keys, whatever is held; the rest means nothing`() {
    #expect(Self.keys([Self.report("0;60;8M")]) == [Self.click])
    #expect(Self.keys([Self.report("4;60;8M")]) == [Self.click])
    #expect(Self.keys([Self.report("64;1;1M") + Self.report("65;1;1M")]) == [.wheel(.up), .wheel(.down)])
    for text in ["0;60;8m", "32;60;8M", "2;60;8M", "66;1;1M", "0;60M", "M", ";;;M"] {
      #expect(Self.keys([Self.report(text)]).allSatisfy { $0 == "M" || $0 == ";" }, "\(text)")
    }
  }

  @Test func `the bytes of older terminals are understood as well`() {
    #expect(Self.keys([[Sequences.reportBegins, 0x20, 92, 40, 97]]) == [Self.click, "a"])
    #expect(Self.keys([[Sequences.reportBegins, 0x23, 92], [40, 97]]) == ["a"])
    #expect(Self.keys([[Sequences.reportBegins, 0x61, 33, 33]]) == [.wheel(.down)])
  }

  @Test func `a report may come in pieces, and never becomes letters`() {
    let whole = Self.report("0;60;8M")
    for cut in 1..<whole.count {
      #expect(Self.keys([Array(whole[..<cut]), Array(whole[cut...]) + [97]]) == [Self.click, "a"])
    }
    #expect(
      Self.keys([Self.report("0;60;8M") + [97] + Self.report("0;60;8m") + [98]]) == [Self.click, "a", "b"])
  }

  @Test func `what breaks off is forgotten, and what follows is heard`() {
    #expect(Self.keys([Self.report("0;6") + [97, 98]]) == ["a", "b"])
    let long = Self.report(String(repeating: "9", count: 40) + ";1;1M")
    #expect(!Self.keys([long]).contains { if case .click = $0 { true } else { false } })
  }

  @Test func `a paste is not interrupted by the mouse`() {
    let codes = [Sequences.pasteBegins, 99] + Self.report("0;60;8M") + [100, Sequences.pasteEnds]
    #expect(Self.keys([codes]) == [.pasted("cd")])
  }
}
