import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The view of statistics, and the view for a meeting.
@Suite struct StatisticsTests {
  @Test func `every agency has its cells as signs that differ without colour`() throws {
    var player = Player(Sample.secretary)
    player.press("4")
    #expect(player.shows("Thống kê theo cơ quan"))
    let cells = try #require(player.state.statistics.statistics?.tally(of: nil).cells)
    let line = try #require(player.screen().first { $0.contains("Tất cả") })
    for part in CellBar.parts(of: cells) where part.count > 0 {
      #expect(line.contains(part.sign), "\(part.sign) of \(part.count) is not in \(line)")
    }
    #expect(Set(CellBar.parts(of: cells).map(\.sign)).count == 5)
  }

  @Test func `the list opens on the agency that the cursor is on, and the view keeps its place`() throws {
    var player = Player(Sample.secretary)
    player.press("4", "j", "j")
    let agency = try #require(player.state.statistics.agencies.scope)
    player.press("l")
    #expect(player.state.view == .assignments && player.state.agencies.scope == agency)
    player.press("4")
    #expect(player.state.statistics.agencies.scope == agency)
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 15)]) func `both views fit any screen`(columns: Int, rows: Int)
    throws
  {
    var player = Player(Sample.secretary, Size(columns: columns, rows: rows))
    player.press("4", "j")
    try expect(player.frame(), looksLike: "statistics-\(columns)x\(rows)")
    player.press("7")
    try expect(player.frame(), looksLike: "meeting-\(columns)x\(rows)")
  }

  @Test func `deeds are neither offered nor done there`() {
    var player = Player(Sample.secretary)
    player.go(to: nv(1))
    player.press("4", "C")
    #expect(player.form == nil && player.state.notice?.kind == .refused)
  }

  @Test func `a meeting begins with the worst agency and goes on with the arrows, as far as there are any`()
    throws
  {
    var player = Player(Sample.secretary)
    player.press("7")
    let agencies = try #require(player.state.meeting.meeting?.agencies)
    #expect(agencies.count > 1)
    for (index, agency) in agencies.enumerated() {
      #expect(player.state.meeting.meeting?.agency == agency)
      #expect(player.shows("cơ quan \(index + 1)/\(agencies.count)"))
      #expect(player.state.selected?.lead == agency)
      player.press(.right)
    }
    #expect(player.shows("đây là cơ quan cuối cùng"))
    player.press("h")
    #expect(player.state.meeting.place == agencies.count - 2)
  }

  @Test func `a conclusion is written down as a draft for the agency at hand, with the meeting as directive`()
    throws
  {
    var player = Player(Sample.secretary)
    player.press("7", .right, "n")
    let agency = try #require(player.state.meeting.meeting?.agency)
    #expect(player.form?.text(.lead) == agency.text)
    player.type("Trình đề án")
    player.press(.control("s"))
    let added = try #require(player.board.assignments.values.max { $0.number.value < $1.number.value })
    #expect(added.action == "Trình đề án" && added.lead == agency && added.status == .draft)
    let directive = try #require(added.directive.flatMap { player.board.directives[$0] })
    #expect(directive.title == "Kết luận họp ngày \(player.board.today.vietnamese)")
    #expect(player.state.view == .meeting, "the meeting goes on")
  }

  @Test func `keys wait for the next agency, so that nothing is done to the one before`() throws {
    var player = Player(Sample.secretary)
    player.press("7")
    let agencies = try #require(player.state.meeting.meeting?.agencies)
    let first = player.state.selected?.number
    player.tell(.terminal(.keys([.right, "n"])))
    #expect(player.form?.text(.lead) == agencies[1].text)
    player.press(.escape)
    player.tell(.terminal(.keys(["h", .right, "C"])))
    #expect(player.form?.subject?.number == player.state.selected?.number)
    #expect(player.form?.subject?.number != first)
  }

  @Test func `whoever may not draft is told why`() {
    var player = Player(Sample.liaison)
    player.press("7", "n")
    #expect(player.form == nil && player.state.notice?.kind == .refused)
  }

  @Test func `deeds are done in a meeting, and the cursor stays with its assignment`() throws {
    var player = Player(Sample.secretary)
    player.press("7", "j")
    player.wait()
    let number = try #require(player.state.selected?.number)
    player.press("m")
    player.type("đã hứa xong trong tuần")
    player.press(.control("s"))
    #expect(player.board.entries.last?.deed == .note)
    #expect(player.state.selected?.number == number)
  }
}

@Suite struct `Large digits` {
  @Test func `are five lines of one width`() {
    for number in [0, 7, 10, 123_456_789] {
      let lines = BigNumber.lines(number)
      #expect(lines.count == BigNumber.rows)
      #expect(Set(lines.map { Width.of($0) }) == [String(number).count * 4 - 1])
    }
  }
}
