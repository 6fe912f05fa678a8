import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Whole screens, as pictures in `Frames`.
@Suite struct FrameTests {
  @Test func `the day of a secretary`() throws {
    let note = Phrase(
      vi: "bản dùng thử, đồng hồ đứng ở 01/12/2025", en: "trial, the clock stands at 01/12/2025")
    let player = Player(Sample.secretary, Size(columns: 120, rows: 36), note: note)
    try expect(player.frame(), looksLike: "today-120x36")
    try expect(player.frame(in: .en), looksLike: "today-120x36-en")
  }

  @Test func `the day of a liaison on a small screen`() throws {
    try expect(
      Player(Sample.liaison, Size(columns: 60, rows: 15)).frame(), looksLike: "today-60x15")
  }

  @Test func `the assignments on a wide screen and on a classic one`() throws {
    for (columns, rows) in [(120, 36), (80, 24)] {
      var player = Player(Sample.secretary, Size(columns: columns, rows: rows))
      player.go(to: nv(1))
      try expect(player.frame(), looksLike: "assignments-\(columns)x\(rows)")
    }
  }

  @Test func `the list alone, and the page that shows an assignment in full`() throws {
    var player = Player(Sample.secretary, Size(columns: 64, rows: 18))
    player.go(to: nv(1))
    try expect(player.frame(), looksLike: "list-64x18")
    player.press("x")
    try expect(player.frame(), looksLike: "reading-64x18")
  }

  @Test func `an empty board teaches what to do`() throws {
    let board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: board)
    try expect(player.frame(), looksLike: "empty-today-80x24")
    player.press("2")
    try expect(player.frame(), looksLike: "empty-assignments-80x24")
  }

  @Test func `the menu and the page of keys`() throws {
    var player = Player(Sample.liaison, Size(columns: 80, rows: 24))
    player.go(to: nv(2))
    player.press(.enter)
    try expect(player.frame(), looksLike: "menu-80x24")
    player.press(.escape, "?")
    try expect(player.frame(), looksLike: "help-80x24")
  }

  @Test func `a form with a suggestion, a reading and a mistake`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("n")
    player.type("Xây dựng kế hoạch")
    player.press(.tab)
    player.type("BXD, khoa")
    try expect(player.frame(), looksLike: "form-suggestion-80x24")
    player.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab)
    player.type("15/8/2025")
    try expect(player.frame(), looksLike: "form-reading-80x24")
    player.press(.control("u"))
    player.type("15/8")
    player.press(.tab)
    try expect(player.frame(), looksLike: "form-mistake-80x24")
  }

  @Test func `the words of a directive are read back, and what they leave open is asked about`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("n")
    player.type("Xây dựng kế hoạch")
    for _ in 0..<5 { player.press(.down) }
    player.type("trung tuần tháng 12/2025")
    try expect(player.frame(), looksLike: "form-phrase-80x24")
    player.press(.control("s"))
    try expect(player.frame(), looksLike: "question-deadline-80x24")
  }

  @Test func `a question lists what is missing and says no by itself`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    let facts: [Assignment.Field: Fact] = [
      .action: .text("Gửi văn bản cam kết tiến độ"), .lead: .text("BXD"),
    ]
    player.board.force(Request(.add(facts), to: nil), by: Sample.secretary)
    player.go(to: nv(10))
    player.press("a")
    try expect(player.frame(), looksLike: "question-80x24")
  }

  @Test func `a long refusal can be read to its end`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.go(to: nv(2))
    player.press("v")
    try expect(player.frame(), looksLike: "refusal-80x24")
  }

  @Test func `a window that is too small says what it needs`() {
    let player = Player(Sample.secretary, Size(columns: 59, rows: 14))
    #expect(player.screen()[0].hasPrefix("Cửa sổ 59×14 quá nhỏ, cần 60×15. q: thoát"))
  }

  @Test func `what others have changed is marked`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.go(to: nv(2))
    player.other(.progress(60, note: "Đã xong dự thảo"), to: nv(1))
    player.wait()
    try expect(player.frame(), looksLike: "changed-80x24")
  }
}
