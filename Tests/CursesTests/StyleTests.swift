import TUI
import Testing

@testable import Curses

@Suite struct StyleTests {
  @Test(arguments: [Style.selected, .overdue, .alarm, .bar, .field, .strong, .remembered])
  func `what must be noticed is noticed without colours`(style: Style) {
    #expect(style.look.plainly != Style.plain.look.plainly)
  }

  @Test func `the selection is told from all other rows without colours`() {
    let others = Style.allCases.filter { $0 != .selected }
    #expect(!others.map(\.look.plainly).contains(Style.selected.look.plainly))
  }

  @Test func `tones follow the scheme and what the terminal has`() {
    #expect(Tone.red.number(in: .none, of: 256) == nil)
    #expect(Tone.red.number(in: .auto, of: 256) == 1)
    #expect(Tone.red.number(in: .dark, of: 256) == 210)
    #expect(Tone.red.number(in: .light, of: 256) == 124)
    #expect(Tone.red.number(in: .light, of: 8) == 1)
    #expect(Tone.red.number(in: .dark, of: 2) == nil)
  }
}
