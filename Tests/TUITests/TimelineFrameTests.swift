import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The timeline as pictures in `Frames`, and its lines one by one.
@Suite struct TimelineFrameTests {
  @Test(arguments: [(120, 36), (80, 24), (60, 15)]) func `the weeks of a secretary`(
    columns: Int, rows: Int
  ) throws {
    var player = Player(Sample.secretary, Size(columns: columns, rows: rows), board: .calendar())
    player.press("3")
    player.wait()
    try expect(player.frame(), looksLike: "timeline-\(columns)x\(rows)")
    if columns == 120 { try expect(player.frame(in: .en), looksLike: "timeline-120x36-en") }
  }

  @Test func `a month further on, days out of rhythm say what they are`() throws {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .calendar())
    player.press("3", ">", ">")
    player.wait()
    try expect(player.frame(), looksLike: "timeline-tet-80x24")
  }
}
