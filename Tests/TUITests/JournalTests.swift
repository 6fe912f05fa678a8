import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The view of the journal: newest first, in full below, narrowed, and never moved by what others do.
@Suite struct JournalTests {
  private func player(
    _ member: Member = Sample.secretary, _ size: Size = Size(columns: 120, rows: 36),
    board: MemoryBoard? = nil
  ) -> Player {
    var player = Player(member, size, board: board ?? .sample(for: member))
    player.press("6")
    return player
  }

  @Test(arguments: [Sample.secretary, Sample.liaison, Sample.leader])
  func `everybody reads every line, newest first, with where it is among all`(member: Member) {
    let player = player(member)
    let lines = player.state.journal.window.lines.map(\.line)
    #expect(lines == lines.sorted(by: >))
    #expect(lines.first == player.board.entries.last?.line)
    #expect(player.shows("dòng \(player.board.entries.count)/\(player.board.entries.count)"))
  }

  @Test func `the selected line stands in full below, with its hash`() {
    var board = MemoryBoard.sample()
    board.entries[board.entries.count - 1].hash = "5f3759df"
    var player = player(board: board)
    #expect(player.shows("mã băm: 5f3759df"))
    while player.state.journal.entry?.deed != .progress { player.press(.down) }
    #expect(player.shows("tiến độ: 0 % → 40 %"))
    #expect(player.shows("“Đang lấy ý kiến 34 tỉnh, thành phố”"))
    player.press("x")
    #expect(player.state.place == .reading)
    #expect(player.shows("tiến độ: 0 % → 40 %"))
    player.press(.escape)
    #expect(player.state.place == .journal)
  }

  @Test func `a refused line carries a sign and a word`() {
    var board = MemoryBoard.sample()
    var refused = board.entries[board.entries.count - 1]
    (refused.line, refused.wasRefused, refused.deed) = (board.entries.count + 1, true, .confirm)
    (refused.member, refused.actingFor, refused.changes) = ("bxd", "root", [:])
    board.entries.append(refused)
    let player = player(board: board)
    #expect(player.shows("bxd(root)"))
    #expect(player.shows("✗ bị từ chối: xác nhận hoàn thành"))
  }

  @Test(arguments: [Key.right, "l"]) func `a line opens its assignment in the list`(key: Key) {
    var player = player()
    while player.state.journal.number != nv(4) { player.press(.down) }
    player.press(key)
    #expect(player.state.view == .assignments && player.state.selected?.number == nv(4))
    #expect(player.state.filter.text.isEmpty)
  }

  @Test func `what was stopped is opened among what is over`() {
    var board = MemoryBoard.sample()
    board.cancel(nv(2))
    var player = player(board: board)
    player.press("l")
    #expect(player.state.selected?.number == nv(2))
    #expect(player.state.filter.text == "status:cancelled,divided")
  }

  @Test func `only this assignment, only this member, and all again`() {
    var player = player()
    while player.state.journal.number != nv(1) { player.press(.down) }
    let line = player.state.journal.entry?.line
    player.press("c")
    #expect(player.state.journal.window.lines.allSatisfy { $0.subject == .assignment(nv(1)) })
    #expect(player.state.journal.window.lines.count > 3)
    #expect(player.state.journal.entry?.line == line)
    #expect(player.shows("Nhật ký · chỉ NV-0001 · Esc: tất cả"))
    player.press("c")
    #expect(player.state.journal.scope == .all && player.state.journal.entry?.line == line)
    player.press("M")
    #expect(Set(player.state.journal.window.lines.map(\.member)) == [player.state.journal.entry?.member])
    player.press(.escape)
    #expect(player.state.journal.scope == .all && player.state.view == .journal)
    player.press(.escape)
    #expect(player.state.view == .today)
  }

  @Test func `the menu and the hints offer what a line can do, and no deed`() {
    var player = player()
    player.press(.enter)
    guard case .menu(let menu) = player.state.layers.last else {
      Issue.record("there is no menu")
      return
    }
    let actions = menu.offers.map(\.action)
    #expect(actions.contains(.open) && actions.contains(.narrow(.assignment)))
    #expect(actions.contains(.narrow(.member)))
    #expect(!actions.contains(.deed(.confirm)))
  }

  @Test func `lines of others appear at the top, marked, and the cursor stays on its line`() {
    var player = player()
    let line = player.state.journal.entry?.line
    player.other(.accept, to: nv(2))
    player.wait()
    #expect(player.state.journal.entry?.line == line)
    #expect(player.state.journal.window.top == 0 && player.state.journal.window.cursor == 1)
    #expect(player.state.journal.news == [player.board.entries.count])
    #expect(player.state.notice == .changed(.newLines(1)))
    #expect(player.screen()[2].hasPrefix(" •"))
    player.press(.up, .down)
    #expect(player.state.journal.news == [])
  }

  @Test func `in the middle of the journal nothing moves when others write`() {
    var player = player(Sample.secretary, Size(columns: 80, rows: 24), board: .busy(300))
    for _ in 0..<40 { player.press(.down) }
    let (line, screen) = (player.state.journal.entry?.line, player.screen()[2..<10])
    for _ in 0..<7 { player.other(.note("ghi"), to: nv(1)) }
    player.wait()
    #expect(player.state.journal.entry?.line == line)
    #expect(player.screen()[2..<10] == screen)
  }

  @Test(arguments: [Key.down, .pageDown, .control("d")])
  func `held keys pass every line and come back`(key: Key) {
    var player = player(Sample.secretary, Size(columns: 80, rows: 24), board: .busy(300))
    let count = player.board.entries.count
    player.tell(.terminal(.keys(Array(repeating: key, count: count))))
    #expect(player.state.journal.entry?.line == 1)
    #expect(player.state.journal.window.lines.count < 100, "the window stays small")
    let back: [Key: Key] = [.down: .up, .pageDown: .pageUp, .control("d"): .control("u")]
    player.tell(.terminal(.keys(Array(repeating: back[key] ?? .up, count: count))))
    #expect(player.state.journal.entry?.line == count)
    #expect(player.state.unheard == [])
    player.press("G")
    #expect(player.state.journal.entry?.line == 1)
    player.press("g")
    #expect(player.state.journal.entry?.line == count)
  }

  @Test func `every line is passed once on the way down`() {
    var player = player(Sample.secretary, Size(columns: 80, rows: 24), board: .busy(150))
    var passed = [player.state.journal.entry?.line]
    for _ in 1..<player.board.entries.count {
      player.press(.down)
      passed.append(player.state.journal.entry?.line)
    }
    #expect(passed == player.board.entries.reversed().map(\.line))
  }

  @Test func `the journal on every screen`() throws {
    for (columns, rows) in [(120, 36), (80, 24), (60, 15)] {
      try expect(
        player(Sample.secretary, Size(columns: columns, rows: rows)).frame(),
        looksLike: "journal-\(columns)x\(rows)")
    }
    try expect(player().frame(in: .en), looksLike: "journal-120x36-en")
    let board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    try expect(
      player(Sample.secretary, Size(columns: 80, rows: 24), board: board).frame(),
      looksLike: "empty-journal-80x24")
  }
}

extension MemoryBoard {
  /// A board with one assignment and so many notes about it.
  static func busy(_ notes: Int) -> MemoryBoard {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    board.assign("Báo cáo", to: "BXD")
    for note in 1...notes {
      board.force(Request(.note("ghi chú \(note)"), to: nv(1)), by: Sample.secretary)
    }
    return board
  }

  /// Stops an assignment.
  mutating func cancel(_ number: AssignmentNumber) {
    force(Request(.cancel(document: "QĐ 1"), to: number), by: Sample.secretary)
  }
}
