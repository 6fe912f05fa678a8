import Assignments
import Testing

@testable import TUI

/// The six clarities above the form of a draft.
@Suite struct ClarityLineTests {
  @Test func `the six are ticked off while they are typed`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("n")
    #expect(player.shows("✗ người  ✗ việc  ✗ thời gian  ✗ trách nhiệm  ✗ thẩm quyền  ✗ sản phẩm  0/6"))
    player.type("Rà soát")
    #expect(player.shows("✗ người  ✓ việc") && player.shows("1/6"))
    for _ in 0..<5 { player.press(.down) }
    player.type("trước ngày 15/8/2026")
    #expect(player.shows("✓ thời gian") && player.shows("2/6"))
    for text in ["", "", "", "Nguyễn Văn A", "Bộ trưởng", "Báo cáo"] {
      player.type(text)
      player.press(.down)
    }
    #expect(player.shows("✗ người  ✓ việc  ✓ thời gian  ✓ trách nhiệm  ✓ thẩm quyền  ✓ sản phẩm  5/6"))
  }

  @Test func `the line is what the board will say of the assignment`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    for number in [1, 2, 9] {
      player.go(to: nv(number))
      player.press("e")
      let missing = player.board.assignments[nv(number)]?.missing.count ?? -1
      #expect(player.shows("\(6 - missing)/6"))
      player.press(.escape)
    }
  }

  @Test func `where there is no room only their count is said`() {
    var player = Player(Sample.secretary, Size(columns: 60, rows: 15))
    player.press("n")
    player.type("Rà soát")
    #expect(player.shows("6 rõ: 1/6") && !player.shows("✓ việc"))
  }

  @Test func `a form about other things says nothing of them`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.go(to: nv(2))
    player.press("m")
    #expect(!player.screen().joined().contains("✗ thẩm quyền"))
  }
}
