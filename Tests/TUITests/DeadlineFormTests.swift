import Assignments
import Deadlines
import Testing
import TestSupport

@testable import TUI

/// Deadlines typed into forms: read back, filled in, asked about.
@Suite struct DeadlineFormTests {
  /// A new draft with its action filled in, the focus on the words about time.
  private func draft(_ phrase: String) -> Player {
    var player = Player()
    player.press("n")
    player.type("Lập kế hoạch")
    for _ in 0..<5 { player.press(.down) }
    player.type(phrase)
    return player
  }

  @Test func `the day that words mean is filled in when they are left`() {
    var player = draft("trong quý I/2026")
    #expect(player.shows("→ Thứ Ba 31/03/2026"))
    player.press(.down)
    #expect(player.form?.field(.due)?.input.text == "31/03/2026")
    player.press(.control("s"))
    #expect(player.board.assignments[nv(10)]?.deadline.precision == .quarter)
  }

  @Test func `the directive's date gives the year, whenever it is typed`() {
    var player = draft("trước ngày 20/7")
    #expect(player.shows("thiếu ngày văn bản"))
    for _ in 0..<7 { player.press(.down) }
    #expect(player.form?.focused.name == .issued)
    player.type("16/7/2025")
    player.press(.down)
    #expect(player.form?.field(.due)?.input.text == "20/07/2025")
    player.press(.control("s"))
    #expect(player.board.assignments[nv(10)]?.deadline.due == Sample.day(2025, 7, 20))
  }

  @Test func `words without one meaning are kept only after a yes`() {
    var player = draft("trung tuần tháng 12/2025")
    player.press(.control("s"))
    #expect(player.shows("Thời hạn này đã chắc chưa?"))
    #expect(player.board.assignments[nv(10)] == nil)
    player.press("k")
    #expect(player.form?.text(.phrase) == "trung tuần tháng 12/2025")
    player.press(.control("s"), "c")
    let deadline = player.board.assignments[nv(10)]?.deadline
    #expect(deadline?.due == Sample.day(2025, 12, 20))
    #expect(deadline?.needsConfirmation == false)
  }

  @Test func `a day that differs from the words is asked about, and is the day once confirmed`() {
    var player = draft("trước ngày 15/12/2025")
    player.press(.down, .down, .control("u"))
    player.type("20/12/2025")
    player.press(.control("s"))
    #expect(player.shows("câu chữ đọc là"))
    player.press("c")
    #expect(player.board.assignments[nv(10)]?.deadline.due == Sample.day(2025, 12, 20))
  }

  @Test func `words that nobody understands are kept without a day, after a yes`() {
    var player = draft("xanh đỏ tím vàng")
    #expect(player.shows("không hiểu thời hạn"))
    player.press(.control("s"), "c")
    let deadline = player.board.assignments[nv(10)]?.deadline
    #expect(deadline?.phrase == "xanh đỏ tím vàng")
    #expect(deadline?.due == nil && deadline?.needsConfirmation == true)
  }

  @Test func `a relative period is counted from the day beside it`() {
    var player = draft("trong vòng 5 ngày kể từ ngày ký")
    player.press(.down)
    player.type("30/6/2025")
    player.press(.control("s"))
    let deadline = player.board.assignments[nv(10)]?.deadline
    #expect(deadline?.due == Sample.day(2025, 7, 5))
    #expect(deadline?.movedTo == Sample.day(2025, 7, 7))
    #expect(deadline?.countedFrom == Sample.day(2025, 6, 30))
  }

  @Test func `new words in an edited draft take the place of the old day`() {
    var player = draft("trước ngày 15/12/2025")
    player.press(.control("s"))
    player.go(to: nv(10))
    player.press("e")
    for _ in 0..<5 { player.press(.down) }
    player.press(.control("u"))
    player.type("trong tháng 1/2026")
    player.press(.down)
    #expect(player.form?.field(.due)?.input.text == "31/01/2026")
    player.press(.control("s"))
    #expect(player.board.assignments[nv(10)]?.deadline.due == Sample.day(2026, 1, 31))
  }
}
