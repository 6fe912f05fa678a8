import CNcurses
import TUI
import TestSupport
import Testing

@testable import Curses

@Suite struct KeyReaderTests {
  var reader = KeyReader()

  /// What the reader makes of bytes and codes that wait together.
  private mutating func read(_ codes: [CInt]) -> [Key] {
    var waiting = codes[...]
    return reader.keys { waiting.popFirst() }
  }

  private mutating func read(_ text: String) -> [Key] {
    read(text.utf8.map { CInt($0) })
  }

  @Test mutating func `letters with marks arrive whole`() {
    #expect(read("đườ") == [.character("đ"), .character("ư"), .character("ờ")])
  }

  @Test mutating func `marks that come after their letter join it`() {
    #expect(read("e\u{302}\u{301}o\u{31B}\u{323}") == [.character("ế"), .character("ợ")])
  }

  @Test mutating func `a mark joins no key that is not a letter`() {
    #expect(read("\u{7F}\u{301}") == [.backspace, .character("\u{301}")])
  }

  @Test mutating func `a letter may come in two pieces`() {
    #expect(read([0xE1, 0xBA]) == [])
    #expect(read([0xA1]) == [.character("ạ")])
  }

  @Test mutating func `bytes that are no letter are dropped`() {
    #expect(read([0xC0, 0x80, 0xF5, 0xED, 0xA0, 0x80, 0xFF, 0x78]) == [.character("x")])
    #expect(read([0xE1, 0xBA, 0x78]) == [.character("x")])
  }

  @Test mutating func `letters that cannot be seen are dropped`() {
    #expect(read("\u{202E}a\u{200B}\u{AD}\u{9B}b") == [.character("a"), .character("b")])
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
  ])
  mutating func `control characters are keys`(text: String, key: Key) {
    #expect(read(text) == [key])
  }

  @Test mutating func `nul is no key`() {
    #expect(read([0]) == [])
  }

  @Test(arguments: [
    (KEY_UP, Key.up), (KEY_NPAGE, .pageDown), (KEY_BTAB, .backTab), (KEY_DC, .delete), (KEY_ENTER, .enter),
    (KEY_BACKSPACE, .backspace), (KEY_HOME, .home), (KEY_END, .end), (KEY_F0 + 1, .function(1)),
    (KEY_F0 + 12, .function(12)),
  ])
  mutating func `codes of curses are keys`(code: CInt, key: Key) {
    #expect(read([code]) == [key])
  }

  @Test(arguments: [KEY_RESIZE, KEY_MOUSE, KEY_F0 + 13, KEY_MAX + 5])
  mutating func `other codes of curses are none`(code: CInt) {
    #expect(read([code]) == [])
  }

  @Test mutating func `a hundred held keys come together`() {
    #expect(read(Array(repeating: KEY_DOWN, count: 100)) == Array(repeating: .down, count: 100))
  }

  @Test mutating func `a lone escape is a key`() {
    #expect(read("\u{1B}") == [.escape])
    #expect(read("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test(arguments: [
    "đ", "[1;9Z", "[I", "Ox", "]11;rgb:0000/0000/0000\u{1B}\\", "P1$r0m\u{1B}\\", "]0;q\u{7}",
  ])
  mutating func `nothing behind an escape is taken for a command`(rest: String) {
    #expect(read("\u{1B}\(rest)") == [])
    #expect(read("k") == [.character("k")])
  }

  @Test mutating func `a letter right behind an escape is one key with it`() {
    #expect(read("\u{1B}/thi") == [.alt("/"), "t", "h", "i"])
    #expect(read("\u{1B}\u{1B}x") == [.escape, .alt("x")])
  }

  @Test mutating func `a paste is one key, and no commands`() {
    let text = "a\tb\rc\u{3}\u{1B}d\r\n\ne".utf8.map { CInt($0) }
    #expect(
      read([Sequences.pasteBegins] + text + [KEY_DC, Sequences.pasteEnds, 0x03])
        == [.pasted("a\tb\ncd\n\ne"), .control("c")])
  }

  @Test mutating func `a paste in pieces is one key when it ends`() {
    #expect(read([0x71, Sequences.pasteBegins, 0x71, 0xE1, 0xBA]) == [.character("q")])
    #expect(reader.hearSilence() == nil, "a slow line may pause")
    #expect(read([0xA1, 0x0D, 0x71]) == [])
    #expect(read([Sequences.pasteEnds]) == [.pasted("qạ\nq")])
  }

  @Test mutating func `pasted letters keep the marks that come behind them`() throws {
    let text = "Nguye\u{302}\u{303}n"
    let keys = read([Sequences.pasteBegins] + text.utf8.map { CInt($0) } + [Sequences.pasteEnds])
    #expect(keys == [.pasted("Nguyễn")])
    guard case .pasted(let pasted) = try #require(keys.first) else { return }
    #expect(pasted.count == 6)
  }

  @Test mutating func `a paste without an end ends when silence lasts`() {
    #expect(read([Sequences.pasteBegins, 0x61]) == [])
    #expect(reader.hearSilence() == nil)
    #expect(reader.hearSilence() == .pasted("a"))
    #expect(read([0x03]) == [.control("c")])
  }

  @Test mutating func `an empty paste is no key`() {
    #expect(read([Sequences.pasteBegins, 0x03, Sequences.pasteEnds]) == [])
  }

  @Test mutating func `a megabyte is cut to what is taken, between letters, and at once`() {
    let letter = Array("ế".utf8).map { CInt($0) }
    var codes = [Sequences.pasteBegins]
    for _ in 0..<350_000 { codes += letter }
    codes.append(Sequences.pasteEnds)
    var keys: [Key] = []
    #expect(processorTime { keys = read(codes) } < .seconds(10))
    #expect(keys == [.pasted(String(repeating: "ế", count: Key.longestPaste / 3))])
  }
}
