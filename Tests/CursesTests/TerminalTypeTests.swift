import Testing

@testable import Curses

/// One test at a time: the description that is being read belongs to the process.
@Suite(.serialized) struct TerminalTypeTests {
  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func `a described terminal is taken as it is`(name: String) throws {
    #expect(try TerminalType(named: name).name == name)
  }

  @Test(arguments: ["xterm-kitty", "xterm-ghostty", "brand-new"])
  func `a terminal too new to be described is taken for an xterm`(name: String) throws {
    #expect(try TerminalType(named: name).name == "xterm-256color")
  }

  @Test(arguments: [nil, "", "dumb", "unknown"])
  func `a terminal that cannot place its cursor is refused`(name: String?) {
    #expect(throws: CursesTerminal.Failure.dumb) { try TerminalType(named: name) }
  }

  @Test(arguments: [("../..", "...."), ("/etc/passwd", "etcpasswd"), ("\u{1B}[31m", "31m")])
  func `a name that is none is refused, and given back harmless`(name: String, harmless: String) {
    #expect(throws: CursesTerminal.Failure.unknownType(harmless)) { try TerminalType(named: name) }
  }

  @Test func `a name without end is refused`() {
    let name = String(repeating: "x", count: 5000)
    #expect(throws: CursesTerminal.Failure.unknownType(String(name.prefix(64)))) {
      try TerminalType(named: name)
    }
  }
}
