import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The timeline: what it asks for, where the cursor goes, and what others change.
@Suite struct TimelineTests {
  private static let rows = ListWindow.rows(showing: Layout(Size(columns: 80, rows: 24)).timelineRows)

  private func player(_ board: MemoryBoard? = nil, _ member: Member = Sample.secretary) -> Player {
    var player = Player(member, Size(columns: 80, rows: 24), board: board ?? .calendar(for: member))
    player.press("3")
    return player
  }

  @Test func `it opens around today, and asks for one window`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .calendar())
    let effects = player.state.update(.terminal(.keys(["3"])))
    #expect(
      effects.filter { if case .timeline = $0 { true } else { false } }
        == [.timeline(around: .start(of: Sample.today), rows: Self.rows)])
    for effect in effects { player.tell(player.board.answer(effect)) }
    #expect(
      player.state.selected?.number == nv(3), "what is due today comes first, what is late stands above")
    let lines = player.screen()
    let today = lines.firstIndex { $0.hasPrefix("── hôm nay, Thứ Hai 01/12/2025 ──") }
    let late = lines.firstIndex { $0.contains("NV-0002") }
    #expect(today != nil && late != nil && (late ?? 99) < (today ?? 0))
  }

  @Test func `a liaison sees the own agency only`() {
    let player = player(nil, Sample.liaison)
    let leads = Set(player.state.timeline.lines.compactMap(\.row?.lead))
    #expect(leads == ["BXD"])
    #expect(player.shows("Lịch · Bộ Xây dựng"))
  }

  @Test func `moving within the window asks for nothing`() {
    var player = player(.long(100))
    #expect(player.state.update(.terminal(.keys([.down, .down, .up]))) == [])
    #expect(player.state.selected?.number == nv(2))
  }

  @Test func `weeks and months are turned to where something falls due, and back`() {
    var player = player()
    var visited: [Int?] = []
    for key in [Key.right, .right, "l", .left, "h", ">", ">", "<", "<", "."] {
      player.press(key)
      visited.append(player.state.selected?.number.value)
    }
    // 3 is due today, 4 on Friday, 10 on Saturday 10/01/2026, 11 in Tết, 5 on 31/12/2026.
    #expect(visited == [10, 11, 5, 11, 10, 11, 5, 11, 10, 3])
    player.press("G", .right)
    #expect(player.state.notice == .changed(.nothingLater))
    player.press("g", .left)
    #expect(player.state.selected?.number == nv(1))
    #expect(player.state.notice == .changed(.nothingEarlier))
  }

  @Test func `a turned week stands under its heading at the top`() {
    var player = player(.long(100))
    player.press(.right)
    #expect(player.screen()[2].hasPrefix(" Tuần 50 · 08/12–14/12/2025 · tuần sau (7 việc)"))
    #expect(player.screen()[3].hasPrefix("▸ T2 08/12 NV-0007"))
  }

  @Test(arguments: [Key.down, .pageDown, .control("d"), .right])
  func `held keys reach the end and come back, whatever they need from the store`(key: Key) {
    var held = player(.long(120))
    var single = held
    let steps = 120
    held.tell(.terminal(.keys(Array(repeating: key, count: steps))))
    for _ in 0..<steps { single.press(key) }
    #expect(held.state.selected?.number == single.state.selected?.number)
    #expect(held.state.unheard == [])
    #expect(held.state.selected.map { $0.number >= nv(114) } == true)
    let back: [Key: Key] = [.down: .up, .pageDown: .pageUp, .control("d"): .control("u"), .right: .left]
    held.tell(.terminal(.keys(Array(repeating: back[key] ?? .up, count: steps))))
    #expect(held.state.selected?.number == nv(1))
    #expect(held.state.unheard == [])
  }

  @Test func `every assignment is passed once on the way down`() {
    var player = player(.long(150))
    player.press("g")
    var passed = [player.state.selected?.number.value]
    for _ in 0..<149 {
      player.press(.down)
      passed.append(player.state.selected?.number.value)
    }
    #expect(passed == Array(1...150))
    player.press(.down)
    #expect(player.state.selected?.number == nv(150))
    #expect(player.state.timeline.lines.count < 100, "the window stays small")
  }

  @Test func `deeds are done to the assignment under the cursor`() {
    var player = player(nil, Sample.liaison)
    while player.state.selected?.number != nv(2), player.state.selected?.number != nv(1) { player.press(.up) }
    player.press("t")
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    #expect(player.shows("✓ đã lưu: tiếp nhận NV-0002"))
    #expect(player.state.selected?.number == nv(2))
    player.press("x")
    #expect(player.shows("NV-0002 · chi tiết"))
    player.press(.escape, .enter)
    guard case .menu(let menu) = player.state.layers.last else {
      Issue.record("there is no menu")
      return
    }
    #expect(menu.title == Phrase(verbatim: "NV-0002"))
    #expect(menu.offers.contains { $0.action == .deed(.progress) && $0.refusal == nil })
  }

  @Test func `the cursor follows its assignment to another day`() {
    var player = player()
    for _ in 0..<9 where player.state.selected?.number != nv(4) { player.press(.down) }
    player.other(.grant(Sample.day(2026, 3, 31), document: nil), to: nv(4), by: Sample.secretary)
    player.wait()
    #expect(player.state.selected?.number == nv(4))
    #expect(player.state.selected?.judgedDay == Sample.day(2026, 3, 31))
    #expect(player.shows("▸•T3 31/03 NV-0004"))
    #expect(player.state.changed == [nv(4)])
  }

  @Test func `when the assignment has left the timeline, the next one takes its place`() {
    var player = player()
    player.other(.cancel(document: "QĐ 1"), to: nv(3), by: Sample.secretary)
    player.wait()
    #expect(player.state.selected?.number == nv(4))
    #expect(player.shows("── hôm nay, Thứ Hai 01/12/2025 ──"), "today's line stays")
  }

  @Test func `rows that come above do not move the row under the cursor on the screen`() {
    var player = player(.long(100))
    for _ in 0..<20 { player.press(.down) }
    let (number, depth) = (
      player.state.selected?.number, player.state.timeline.cursor - player.state.timeline.top
    )
    for late in 1...3 {
      let facts: [Assignment.Field: Fact] = [
        .action: .text("mới \(late)"), .lead: .text("BXD"),
        .deadline: Deadline.typed(Sample.today.adding(late)).fact,
      ]
      player.board.force(Request(.add(facts), to: nil), by: Sample.secretary)
      player.other(.assign(incomplete: true), to: nv(100 + late), by: Sample.secretary)
    }
    player.wait()
    #expect(player.state.selected?.number == number)
    #expect(player.state.timeline.cursor - player.state.timeline.top == depth)
    #expect(player.state.changed == [nv(101), nv(102), nv(103)])
  }

  @Test func `midnight moves today's line`() {
    var player = player()
    player.board.today = Sample.today.adding(1)
    player.wait()
    #expect(player.shows("── hôm nay, Thứ Ba 02/12/2025 ──"))
    #expect(player.state.selected?.number == nv(3))
    #expect(player.shows("▸ T2 01/12 NV-0003 ! quá 1 ngày"))
  }

  @Test func `keys typed ahead wait for the rows`() {
    var player = Player(Sample.liaison, Size(columns: 80, rows: 24), board: .calendar(for: Sample.liaison))
    player.tell(.terminal(.keys(["3", .up, "t"])))
    #expect(player.board.assignments[nv(2)]?.status == .underway)
  }

  @Test func `a window that cannot be had is said, and asked for again at the next look round`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .calendar())
    for effect in player.state.update(.terminal(.keys(["3"]))) {
      #expect(player.state.update(.refused(.busy(path: "board.db"), to: effect)) == [])
    }
    #expect(player.state.notice?.kind == .refused)
    #expect(player.shows("đang đọc…"))
    player.wait()
    #expect(player.state.selected?.number == nv(3))
  }

  @Test func `Esc and q go back to the day, and a view keeps its place`() {
    var player = player()
    player.press(.right, .escape)
    #expect(player.state.view == .today)
    player.press("3", "q")
    #expect(player.state.view == .today && !player.state.isOver)
    player.press("3")
    #expect(player.state.selected?.number == nv(10))
  }

  @Test func `a board without deadlines says so under today's line`() {
    let board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    var player = player(board)
    #expect(player.shows("── hôm nay, Thứ Hai 01/12/2025 ──"))
    #expect(player.shows("Không có việc nào đang mở có hạn."))
    player.press(.down, .pageDown, "G", "g", .right, ".", .up)
    #expect(player.state.selected == nil)
    player.press("t")
    #expect(player.state.notice != nil)
  }
}
