import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// What waits: who sees what, deciding one thing after another, and what others do meanwhile.
@Suite struct InboxTests {
  private func player(
    _ member: Member = Sample.secretary, _ size: Size = Size(columns: 120, rows: 36),
    board: MemoryBoard? = nil
  ) -> Player {
    var player = Player(member, size, board: board ?? .waiting(for: member))
    player.press("5")
    return player
  }

  @Test func `the secretariat sees what it decides, and what is not accepted in time`() {
    let player = player()
    let headings = player.state.inbox.window.lines.compactMap { line in
      if case .heading(let section, let count) = line { "\(section) \(count)" } else { nil }
    }
    #expect(headings == ["toConfirm 1", "toDecide 1", "toReassign 1", "toAssign 1", "unaccepted 3"])
    #expect(player.state.selected?.number == nv(7), "the cursor is on the first assignment")
    #expect(player.shows("Chờ xác nhận hoàn thành (1) · đến lượt tôi"))
    #expect(player.shows("Quá 3 ngày làm việc chưa tiếp nhận (3) · đến lượt cơ quan chủ trì"))
    #expect(player.shows("→ BKHCN"), "whose turn it is stands in each line")
  }

  @Test func `a liaison sees the own turns first, then what waits for the secretariat`() {
    let player = player(Sample.liaison)
    let sections = player.state.inbox.window.lines.compactMap(\.key?.section)
    #expect(sections == [.toAccept, .returned, .overdue, .unconfirmed])
    #expect(player.shows("Được trả lại, làm tiếp (1) · đến lượt tôi"))
    #expect(player.shows("Đã báo hoàn thành, chờ xác nhận (1) · đến lượt thư ký"))
  }

  @Test func `a leader reads whose turn it is, and is offered no deed`() {
    var player = player(Sample.leader)
    #expect(player.shows("Đang chờ ai · toàn bộ các cơ quan"))
    #expect(player.shows("đến lượt thư ký"))
    player.press("o")
    #expect(player.state.notice?.kind == .refused)
  }

  @Test func `what has waited for more than 3 working days is flagged, in words and with a sign`() {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.liaison, today: Sample.today)
    // Monday 1 December: from Tuesday it has waited 4 working days, from Wednesday 3.
    for day in [Sample.day(2025, 11, 25), Sample.day(2025, 11, 26)] {
      board.today = day
      board.assign("việc", to: "BXD")
    }
    board.today = Sample.today
    let player = player(Sample.liaison, board: board)
    #expect(player.shows("NV-0001 ! 6 ngày"))
    #expect(player.shows("NV-0002   5 ngày"))
  }

  @Test func `twenty decisions in a row need nothing but the deed`() {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.liaison, today: Sample.today)
    for number in 1...25 { board.assign("việc \(number)", to: "BXD", due: Sample.today.adding(-number)) }
    var player = player(Sample.liaison, Size(columns: 80, rows: 24), board: board)
    var decided: [Int?] = []
    for _ in 0..<20 {
      decided.append(player.state.selected?.number.value)
      player.press("t")
    }
    #expect(decided == Array(1...20), "the next one comes under the cursor, wherever the decided one goes")
    #expect(player.state.selected?.number == nv(21))
    #expect(player.board.assignments.values.count { $0.status == .underway } == 20)
    player.press("G")
    #expect(player.state.inbox.item?.key.section == .overdue)
  }

  @Test func `keys typed ahead are done to one assignment after another`() {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.liaison, today: Sample.today)
    for number in 1...5 { board.assign("việc \(number)", to: "BXD") }
    var player = Player(Sample.liaison, board: board)
    player.tell(.terminal(.keys(["5", "t", "t", "t"])))
    #expect([1, 2, 3].allSatisfy { player.board.assignments[nv($0)]?.status == .underway })
    #expect(player.state.selected?.number == nv(4))
  }

  @Test func `after the last decision the one before has the cursor, then the empty inbox teaches`() {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.liaison, today: Sample.today)
    for number in 1...2 { board.assign("việc \(number)", to: "BXD") }
    var player = player(Sample.liaison, board: board)
    player.press("G", "t")
    #expect(player.state.selected?.number == nv(1))
    player.press("t")
    #expect(player.state.selected == nil)
    #expect(player.shows("Không có việc nào chờ."))
    player.press("t", .down, "G", .enter, .escape)
    #expect(player.state.notice != nil || player.state.layers.isEmpty)
  }

  @Test func `a confirmation asks, and the next one waits under the cursor`() {
    var player = player()
    player.press("o")
    if player.state.form != nil { player.press(.control("s")) }
    if player.state.place == .question { player.press("c") }
    #expect(player.board.assignments[nv(7)]?.status == .completed)
    #expect(player.state.selected?.number == nv(1))
    #expect(player.state.view == .inbox)
  }

  @Test func `what a liaison submits appears, marked, and the cursor stays`() {
    var player = player()
    player.press(.down)
    let (before, top) = (player.state.selected?.number, player.state.inbox.window.top)
    player.other(.submit(.undocumented(reason: "họp")), to: nv(6))
    player.wait()
    #expect(player.state.selected?.number == before)
    #expect(player.state.inbox.window.top == top)
    #expect(player.state.changed == [nv(6)])
    #expect(player.shows(" •NV-0006"))
  }

  @Test func `what one has decided oneself is marked no more`() {
    var player = Player(Sample.liaison, board: .waiting(for: Sample.liaison))
    player.press("5")
    player.other(.note("gấp"), to: nv(2), by: Sample.secretary)
    player.wait()
    #expect(player.state.selected?.number == nv(2) && player.state.changed == [nv(2)])
    player.press("t")
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    #expect(player.state.changed.isEmpty)
  }

  @Test func `the cursor follows its assignment to another section when somebody else decides`() {
    var player = player()
    while player.state.selected?.number != nv(1) { player.press(.down) }
    #expect(player.state.inbox.item?.key.section == .toDecide)
    player.other(.submit(.undocumented(reason: "họp")), to: nv(1))
    player.wait()
    #expect(player.state.selected?.number == nv(1))
    #expect(player.state.inbox.item?.key.section == .toConfirm)
  }

  @Test(arguments: [Key.down, .pageDown, .control("d")])
  func `held keys reach the end of a long inbox and come back`(key: Key) {
    var board = MemoryBoard(directory: Sample.directory, member: Sample.liaison, today: Sample.today)
    for number in 1...150 {
      board.assign("việc \(number)", to: "BXD")
      if number > 100 { board.force(Request(.accept, to: nv(number)), by: Sample.liaison) }
      if number > 100 {
        board.force(Request(.submit(.undocumented(reason: "họp")), to: nv(number)), by: Sample.liaison)
      }
    }
    var player = player(Sample.liaison, Size(columns: 80, rows: 24), board: board)
    player.tell(.terminal(.keys(Array(repeating: key, count: 160))))
    #expect(player.state.selected?.number == nv(150))
    #expect(player.state.inbox.window.lines.count < 120, "the window stays small")
    let back: [Key: Key] = [.down: .up, .pageDown: .pageUp, .control("d"): .control("u")]
    player.tell(.terminal(.keys(Array(repeating: back[key] ?? .up, count: 160))))
    #expect(player.state.selected?.number == nv(1))
    #expect(player.state.unheard == [])
    player.press("G")
    #expect(player.state.selected?.number == nv(150))
    player.press("g")
    #expect(player.state.selected?.number == nv(1))
  }

  @Test func `moving within the window asks for nothing, and a view switch for one window`() {
    var player = Player(Sample.secretary, board: .waiting())
    let effects = player.state.update(.terminal(.keys(["5"])))
    #expect(effects.count { if case .inbox = $0 { true } else { false } } == 1)
    for effect in effects { player.tell(player.board.answer(effect)) }
    #expect(player.state.update(.terminal(.keys([.down, .down, .up]))) == [])
  }

  @Test func `a window that cannot be had is said, and asked for again at the next look round`() {
    var player = Player(Sample.secretary, board: .waiting())
    for effect in player.state.update(.terminal(.keys(["5"]))) {
      #expect(player.state.update(.refused(.busy(path: "board.db"), to: effect)) == [])
    }
    #expect(player.state.notice?.kind == .refused)
    player.wait()
    #expect(player.state.selected?.number == nv(7))
  }

  @Test func `the inbox on every screen`() throws {
    for (columns, rows) in [(120, 36), (80, 24), (60, 15)] {
      try expect(
        player(Sample.secretary, Size(columns: columns, rows: rows)).settled.frame(),
        looksLike: "inbox-\(columns)x\(rows)")
    }
    try expect(player(Sample.liaison).settled.frame(in: .en), looksLike: "inbox-120x36-en")
    let board = MemoryBoard(directory: Sample.directory, member: Sample.secretary, today: Sample.today)
    try expect(
      player(Sample.secretary, Size(columns: 80, rows: 24), board: board).frame(),
      looksLike: "empty-inbox-80x24")
  }
}

extension Player {
  /// The player after a moment without keys, when the details have followed.
  var settled: Player {
    var player = self
    player.wait()
    return player
  }
}

extension MemoryBoard {
  /// The sample with something in every section of the inbox.
  static func waiting(for member: Member = Sample.secretary) -> MemoryBoard {
    var board = MemoryBoard.sample(for: member)
    board.force(Request(.submit(.undocumented(reason: "họp")), to: nv(3)), by: Sample.liaison)
    board.force(Request(.return(reason: "Thiếu phụ lục"), to: nv(3)), by: Sample.secretary)
    board.force(Request(.decline(reason: "Không thuộc chức năng"), to: nv(4)), by: Sample.science)
    board.today = Sample.day(2025, 11, 20)
    board.assign("Cung cấp dữ liệu", to: "BKHCN")
    board.today = Sample.today
    let complete: [Assignment.Field: Fact] = [
      .lead: .text("BXD"), .owner: .text("Nguyễn Văn A"), .action: .text("Trình Nghị định"),
      .deadline: Deadline.typed(Sample.today.adding(30)).fact, .accountable: .text("Bộ trưởng"),
      .authority: .text("Thủ tướng"), .deliverable: .text("Nghị định"),
    ]
    board.force(Request(.add(complete), to: nil), by: Sample.secretary)
    return board
  }

  /// Assigns new work.
  mutating func assign(_ action: String, to lead: AgencyCode, due: Day? = nil) {
    let facts: [Assignment.Field: Fact] = [
      .action: .text(action), .lead: .text(lead.text),
      .deadline: (due.map { Deadline.typed($0) } ?? .unstated).fact,
    ]
    force(Request(.add(facts), to: nil), by: Sample.secretary)
    let number = AssignmentNumber(assignments.keys.map(\.value).max() ?? 1)
    force(Request(.assign(incomplete: true), to: number), by: Sample.secretary)
  }
}

extension Sample {
  static let science = Member(
    login: login("bkhcn"), name: "Phạm Thị Đầu Mối", role: .liaison, agencies: ["BKHCN"])
}
