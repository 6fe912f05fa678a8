import Assignments
import Deadlines
import Testing

@testable import TUI

/// The window on a list, against the list it is a window on.
@Suite struct ListWindowTests {
  @Test func `the cursor reaches every row by any way of going, and the window stays small`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(500))
    player.press("2")
    for (key, steps) in [
      (Key.down, 501), (.pageUp, 60), (.pageDown, 60), (.control("u"), 130), (.end, 1), (.up, 500),
    ] {
      for _ in 0..<steps { player.press(key) }
      let expected = [Key.down, .pageDown, .end].contains(key) ? 499 : 0
      #expect(player.state.list.cursor == expected, "\(key.label)")
      #expect(player.state.list.rows.count <= 60)
      #expect(player.state.list.top...(player.state.list.top + 9) ~= player.state.list.cursor)
    }
  }

  @Test func `held keys go as far as the same keys one by one`() {
    var held = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(300))
    var single = held
    held.press("2")
    single.press("2")
    held.tell(.terminal(.keys(Array(repeating: .down, count: 100) + Array(repeating: .pageDown, count: 9))))
    for _ in 0..<100 { single.press(.down) }
    for _ in 0..<9 { single.press(.pageDown) }
    #expect(held.state.list.cursor == single.state.list.cursor)
    #expect(held.state.selected == single.state.selected)
    #expect(held.state.unheard == [])
  }

  @Test func `a page step needs nobody`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(300))
    player.press("2", .pageDown)
    let before = player.state.list.cursor
    _ = player.state.update(.terminal(.keys([.pageDown])))
    #expect(player.state.list.cursor > before)
    #expect(player.state.unheard == [])
  }

  @Test func `rows that come above do not move the row under the cursor on the screen`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(100))
    player.press("2")
    for _ in 0..<20 { player.press(.down) }
    let (number, depth) = (player.state.selected?.number, player.state.list.cursor - player.state.list.top)
    for late in 1...3 {
      let facts: [Assignment.Field: Fact] = [
        .action: .text("mới \(late)"), .lead: .text("BXD"),
        .deadline: Deadline.typed(Sample.day(2025, 1, late)).fact,
      ]
      player.board.force(Request(.add(facts), to: nil), by: Sample.secretary)
      player.other(.assign(incomplete: true), to: nv(100 + late), by: Sample.secretary)
    }
    player.wait()
    #expect(player.state.selected?.number == number)
    #expect(player.state.list.cursor - player.state.list.top == depth)
    #expect(player.state.list.cursor == 23)
  }

  @Test func `when the selected row leaves the list, the next one takes its place`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(100))
    player.press("2")
    for _ in 0..<50 { player.press(.down) }
    let next = player.state.list.row(at: 51)?.number
    let gone = player.state.selected?.number
    player.press("/")
    player.type("status:assigned")
    player.press(.enter)
    for _ in 0..<50 { player.press(.down) }
    if let gone { player.other(.cancel(document: "QĐ 1"), to: gone, by: Sample.secretary) }
    player.wait()
    #expect(player.state.selected?.number == next)
    #expect(player.state.list.cursor == 50)
  }
}

extension MemoryBoard {
  /// A board with many assignments of one agency, one due each day.
  static func long(_ count: Int) -> MemoryBoard {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    for number in 1...count {
      let facts: [Assignment.Field: Fact] = [
        .action: .text("việc số \(number)"), .lead: .text("BXD"),
        .deadline: Deadline.typed(Sample.today.adding(number)).fact,
      ]
      board.force(Request(.add(facts), to: nil), by: Sample.secretary)
      board.force(Request(.assign(incomplete: true), to: nv(number)), by: Sample.secretary)
    }
    return board
  }
}
