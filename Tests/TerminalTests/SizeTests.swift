import Glibc
import TUI
import TestSupport
import Testing

/// The board on screens of any size, and while the size changes under its hands.
@Suite(.serialized) struct SizeTests {
  private static let home = Size(columns: 80, rows: 24)

  /// Columns and rows; the last is as large as curses is told a screen may be, and twice that.
  private static let sizes = [
    (1, 1), (1, 200), (24, 1), (200, 1), (2, 10), (10, 2), (59, 15), (60, 14), (60, 15), (80, 24), (100, 30),
    (500, 1000), (1000, 500), (2000, 1200),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test func `on any size the board is there, or says what it needs, and is right again at 80×24`() throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "thuky", size: Self.home)
    try session.waitFor("Hôm nay")
    try session.type("2")
    let right = try session.waitForCalm("▸ NV-0006")
    for size in Self.sizes {
      try session.resize(to: size)
      try session.waitUntil("the board fits \(size)") { screen in
        let letters = screen.filter { !$0.isWhitespace }
        if size.columns >= 60 && size.rows >= 15 { return screen.contains("▸ NV-0006") }
        let words = "Cửasổ\(size.columns)×\(size.rows)quánhỏ,cần60×15.q:thoát"
        let needed = size.columns * size.rows >= 100 ? "60×15" : ""
        // Curses leaves the last cell empty, and so the only one.
        return letters.isEmpty == (size == Size(columns: 1, rows: 1)) && words.hasPrefix(letters)
          && letters.contains(needed)
      }
      #expect(try session.isAlive)
      try session.resize(to: Self.home)
      try session.waitUntil("the board is as it was, after \(size)") { $0 == right }
    }
    if isSoak { print("sizes: \(Self.sizes.count) sizes, right again after each") }
  }

  @Test func `a board that opens on any size is there`() throws {
    let board = try SharedBoard.onSample()
    for size in Self.sizes {
      var terminal = try PseudoTerminal(
        Command(
          board.program, ["--db", board.file, "--as", "thuky"],
          environment: ["TERM": "xterm-256color", "LINES": "7777777", "COLUMNS": "-3"]), size: size)
      try terminal.waitFor("\u{1B}[?2004h")
      terminal.type("2")
      terminal.resize(to: Self.home)
      try terminal.waitFor("NV-0006")
      terminal.type("1q")
      #expect(try terminal.waitForEnd() == .exit(0), "\(size)")
    }
  }

  @Test(arguments: [1]) func `a form and a list live through a storm of sizes`(seed: Int) throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "thuky", size: Self.home)
    let line = unsafe open(try session.ask("#{pane_tty}"), O_RDWR | O_NOCTTY | O_CLOEXEC)
    #expect(line >= 0)
    defer { close(line) }
    var dice = Dice(seed: seed)
    let (start, count) = (ContinuousClock.now, isSoak ? 200 : 20)

    try session.waitFor("Hôm nay")
    try session.type("2")
    try session.waitFor("▸ NV-0006")
    try session.press("Home")
    let list = try session.waitForCalm("▸ NV-0006")
    try session.type("n")
    try session.waitFor("┌─ Dự thảo")
    var typed = ""
    for _ in 0..<count {
      PseudoTerminal.setSize(Self.size(&dice), of: line)
      let letter = ["ườ", "x", "漢", " y"].randomElement(using: &dice) ?? "x"
      typed += letter
      try session.type(letter)
      #expect(try session.isAlive, "seed \(seed), at \(typed.count)")
    }
    PseudoTerminal.setSize(Self.home, of: line)
    try session.waitFor("┌─ Dự thảo")
    // However many letters came while the screen was too small, these do not.
    typed += " xyxyxy"
    try session.type(" xyxyxy")
    let form = try session.waitForCalm("xyxyxy")
    // On a screen that is too small to see the form no letter goes into it.
    var rest = typed[...]
    let field = form.split(separator: "nội dung việc *")[1].split(separator: "chủ trì")[0]
    #expect(form.contains("┘") && field.count { "ườxy漢".contains($0) } > 5, "seed \(seed)")
    for letter in field where "ườxy漢".contains(letter) {
      guard let next = rest.firstIndex(of: letter) else {
        Issue.record("seed \(seed): of \(typed) there is \(field)")
        break
      }
      rest = rest[next...].dropFirst()
    }
    // What was on the screen is what the board thought when sending all of it again gives the same.
    let dirt = Array("\u{1B}[2J\u{1B}[H dirt".utf8)
    #expect(unsafe write(line, dirt, dirt.count) == dirt.count)
    try session.waitUntil("the screen is dirty") { $0.hasPrefix(" dirt") }
    try session.press("C-l")
    try session.waitUntil("the form is as it was, seed \(seed)") { $0 == form }
    try session.press("Escape")
    try session.waitUntil("the form is gone, or asks") { !$0.contains("┌─ Dự thảo") || $0.contains("c: có") }
    if try session.screen().contains("c: có") { try session.type("c") }
    try session.waitUntil("the list is as it was, seed \(seed)") { $0 == list }

    for _ in 0..<count {
      PseudoTerminal.setSize(Self.size(&dice), of: line)
      try session.press(
        ["Down", "Down", "PageDown", "Up", "End", "Home"].randomElement(using: &dice) ?? "Down")
      #expect(try session.isAlive, "seed \(seed)")
    }
    PseudoTerminal.setSize(Self.home, of: line)
    try session.press("Home")
    try session.waitUntil("the list is as it was, seed \(seed)") { $0 == list }
    if isSoak { print("sizes: \(2 * count) sizes at random in \(ContinuousClock.now - start), right again") }
  }

  /// Most often what screens have, and now and then what none has.
  private static func size(_ dice: inout Dice) -> Size {
    let isOdd = Int.random(in: 0..<4, using: &dice) == 0
    return Size(
      columns: Int.random(in: isOdd ? 1...400 : 40...160, using: &dice),
      rows: Int.random(in: isOdd ? 1...200 : 8...50, using: &dice))
  }
}
