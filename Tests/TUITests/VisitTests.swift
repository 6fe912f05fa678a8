import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// What is new since the last visit, and how far this one has seen.
@Suite struct VisitTests {
  private let moment = Moment(on: Sample.today, secondsIntoDay: 58_800)

  private func news(_ player: Player) -> Stretch? {
    player.state.agenda.overview?.stretches.first { $0.heading == .changedSince(moment) }
  }

  @Test func `the first visit shows the latest changes`() {
    let player = Player()
    #expect(player.shows("Mới thay đổi"))
    #expect(player.state.seenLine == player.board.entries.count)
  }

  @Test func `later ones show what others have changed since, and nothing of one's own`() {
    var board = MemoryBoard.sample()
    let visit = Visit(line: board.entries.count, at: moment)
    board.force(Request(.accept, to: nv(2)), by: Sample.liaison)
    board.force(Request(.note("xem lại"), to: nv(5)), by: Sample.secretary)
    let player = Player(Sample.secretary, board: board, visit: visit)
    #expect(news(player)?.rows.map(\.number) == [nv(2)])
    #expect(player.shows("Thay đổi từ lần vào trước (01/12/2025 16:20) (1)"))
    #expect(player.shows("Changed since your last visit (01/12/2025 16:20) (1)", in: .en))
    #expect(player.state.seenLine == board.entries.count)
  }

  @Test func `with nothing new the stretch is not there`() {
    let board = MemoryBoard.sample()
    let player = Player(
      Sample.secretary, board: board, visit: Visit(line: board.entries.count, at: moment))
    #expect(news(player) == nil)
    #expect(!player.shows("Mới thay đổi"))
  }

  @Test func `a count that stopped says so`() {
    var player = Player()
    let stretch = Stretch(
      heading: .changedSince(moment), count: 812, rows: player.board.rows(Query()), isCapped: true)
    player.tell(.overview(Overview(day: Sample.today, tallies: Tallies(), stretches: [stretch], head: 9)))
    #expect(player.shows("(01/12/2025 16:20) (812+)"))
  }

  @Test func `what nobody was shown is news the next time`() {
    var player = Player()
    let seen = player.state.seenLine
    player.press("2")
    player.other(.accept, to: nv(2))
    player.wait()
    #expect(player.state.seenLine == seen)
    player.press("6")
    #expect(player.state.seenLine == player.board.entries.count, "the journal shows it")
  }

  @Test func `the rest of the news is in the journal`() {
    var board = MemoryBoard.sample()
    for number in [2, 3, 4, 5, 6] {
      board.force(Request(.note("xem"), to: nv(number)), by: Sample.liaisonOfAll)
    }
    var player = Player(
      Sample.secretary, Size(columns: 80, rows: 20), board: board,
      visit: Visit(line: board.entries.count - 5, at: moment))
    player.press("G", "l")
    #expect(player.state.view == .journal)
  }
}

extension Sample {
  static let liaisonOfAll = Member(
    login: login("bobo"), name: "Đầu mối", role: .liaison, agencies: ["BXD", "BKHCN", "BVHTTDL", "79"])
}
