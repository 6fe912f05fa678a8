import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Every screen at every width: lines as wide as the screen, as many as it has rows, the cursor on it.
@Suite struct EveryFrameTests {
  /// What is brought onto the screen before it is looked at.
  enum Scene: CaseIterable {
    case proof, statistics, statisticsOfAgency, meeting, today, timeline, timelineLater, assignments,
      agencies,
      detail, reading, filter, mistake, menu, draft,
      decision, question,
      help, helpSearch, palette, paletteOfAgency, savedViews, nameView, marks, toAll, completing, pasting,
      review, refusal,
      inbox, inboxOfMany, journal, journalLine, visit

    func play() -> Player {
      var player = Player(self == .decision || self == .draft ? Sample.secretary : Sample.liaison)
      switch self {
      case .proof:
        player = Player(Sample.secretary)
        player.go(to: nv(2))
        player.press("C")
        player.type(String(repeating: "văn bản 測試 rất dài ", count: 8))
        player.press(.enter)
        player.type("NV-0002 và dài hơn thế nữa rất nhiều")
      case .statistics:
        player = Player(Sample.secretary, board: .longNames)
        player.press("4")
      case .statisticsOfAgency:
        player = Player(Sample.liaison, board: .longNames)
        player.press("4", "G")
      case .meeting:
        player = Player(Sample.secretary, board: .longNames)
        player.press("7", .right, "G")
      case .today: break
      case .timeline:
        player = Player(Sample.secretary, board: .longNames)
        player.press("3")
      case .timelineLater:
        player = Player(Sample.liaison, board: .longNames)
        player.press("3", ">", ">", .enter)
      case .assignments: player.go(to: nv(1))
      case .agencies:
        player.go(to: nv(1))
        player.press(.left)
      case .detail:
        player.go(to: nv(1))
        player.press(.right, .pageDown)
      case .reading:
        player.go(to: nv(1))
        player.press("x", "G")
      case .filter:
        player.press("/")
        player.type("đô thị thông minh rất là thông minh và còn dài hơn thế nữa để không vừa một dòng")
      case .mistake:
        player.press("/")
        player.type("standing:đâu")
      case .menu:
        player.go(to: nv(1))
        player.press(.enter)
      case .draft:
        player.press("n")
        player.type(String(repeating: "Soạn thảo Nghị định 測試 về phát triển đô thị ", count: 6))
      case .decision:
        player.go(to: nv(1))
        player.press("H")
      case .question:
        player.go(to: nv(1))
        player.press("p", "9", .escape)
      case .help: player.press("?")
      case .helpSearch:
        player.press("?", "/")
        player.type("gia hạn rất dài 測試 và còn dài hơn thế nữa để không vừa một dòng nào trên màn hình này")
      case .palette:
        player.go(to: nv(1))
        player.press(":", .down, .down)
      case .paletteOfAgency:
        player.press(":")
        player.type("bo ")
      case .savedViews, .nameView:
        player = Player(Sample.secretary)
        let long = String(repeating: "chậm 測試 quá hạn ", count: 8)
        for owner in [nil, Sample.secretary.login] {
          player.board.savedViews.append(
            SavedView(owner: owner, name: long, query: "standing:overdue \(long)"))
        }
        player.press("/")
        player.type("lead:BXD sort:changed")
        player.press(.enter, "V", .down)
        if self == .nameView { player.press(.down, .enter) }
      case .marks, .toAll:
        player = Player(Sample.secretary, board: .longNames)
        player.press("2", "*")
        if self == .toAll {
          player.press("m")
          player.type(String(repeating: "ghi chú 測試 rất dài ", count: 8))
          player.press(.enter)
        }
      case .pasting, .review:
        player = Player(Sample.secretary)
        let long = String(repeating: "chủ trì 測試 và còn dài hơn thế ", count: 9)
        player.press("2", "P")
        player.type(String(long.prefix(90)))
        player.press(.control("s"))
        if self == .review {
          player.press(.pasted((0..<40).map { "BXD: \($0) \(long)" }.joined(separator: "\nlời dẫn\n")))
          player.press("a", "b", .pageDown)
        }
      case .completing:
        player.press("/")
        player.type("lead:b")
        player.press(.tab, .tab)
      case .inbox:
        player = Player(Sample.secretary, board: .longWaiting)
        player.press("5", .down)
      case .inboxOfMany:
        player = Player(Sample.liaisonOfAll, board: .longWaiting)
        player.press("5", "G", .enter)
      case .journal:
        player = Player(Sample.leader, board: .longWaiting)
        player.press("6", .down)
      case .journalLine:
        player = Player(Sample.secretary, board: .longWaiting)
        player.press("6", "c", "x")
      case .visit:
        player = Player(
          Sample.secretary, board: .longWaiting, visit: Visit(line: 3, at: Moment(on: Sample.today)))
      case .refusal:
        player.go(to: nv(2))
        player.press("p")
      }
      return player
    }
  }

  @Test(arguments: Scene.allCases, [Language.vi, .en])
  func `every line is exactly as wide as the screen`(scene: Scene, language: Language) {
    let state = scene.play().state
    let sizes = [10, 15, 24, 36].flatMap { rows in (20...200).map { Size(columns: $0, rows: rows) } }
    let misfits = sizes.filter { size in
      let frame = state.frame(fitting: size, in: language)
      let isFull = frame.lines.count == size.rows && frame.lines.allSatisfy { $0.width == size.columns }
      let hasCursor =
        (0..<size.columns).contains(frame.cursor.column) && (0..<size.rows).contains(frame.cursor.row)
      return !isFull || !hasCursor
    }
    #expect(misfits == [])
  }
}

extension MemoryBoard {
  /// A board on which everything that waits and every line of the journal is long, wide, or refused.
  fileprivate static var longWaiting: MemoryBoard {
    var board = MemoryBoard.waiting()
    let long = String(repeating: "Soạn thảo Nghị định 測試 về phát triển đô thị ", count: 6)
    for lead in ["BXD", "BKHCN", "BVHTTDL", "79"] as [AgencyCode] { board.assign(long, to: lead) }
    board.force(Request(.note(long), to: nv(1)), by: Sample.secretary)
    let holder = Member(
      login: Sample.login("nguoi_co_ten_dang_nhap_rat_dai"), name: long, role: .secretariat)
    board.force(
      Request(.edit([.quote: .text(long), .owner: .text(String(long.prefix(200)))]), to: nv(1)), by: holder)
    board.entries[board.entries.count - 1].actingFor = "quan_tri_may_chu_thu_hai"
    board.entries[board.entries.count - 2].wasRefused = true
    board.entries[board.entries.count - 2].hash = String(repeating: "5f3759df", count: 8)
    return board
  }
}
