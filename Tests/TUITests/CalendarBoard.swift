import Assignments
import Deadlines
import TUI

extension MemoryBoard {
  /// The sample with the days out of rhythm around New Year and Tết 2026, a year that nobody has decided yet,
  /// and work that falls due on such days.
  static func calendar(for member: Member = Sample.secretary) -> MemoryBoard {
    var board = MemoryBoard.sample(for: member)
    board.holidays = Sample.holidays
    let dues = [
      (Sample.day(2026, 1, 10), "Báo cáo quý IV/2025"), (Sample.day(2026, 2, 18), "Báo cáo trực Tết"),
    ]
    for (index, (day, action)) in dues.enumerated() {
      let facts: [Assignment.Field: Fact] = [
        .action: .text(action), .lead: .text("BXD"), .deadline: Deadline.typed(day).fact,
      ]
      board.force(Request(.add(facts), to: nil), by: Sample.secretary)
      board.force(Request(.assign(incomplete: true), to: nv(10 + index)), by: Sample.secretary)
    }
    return board
  }
}

extension MemoryBoard {
  /// The same, with names as long as they can become: today is a holiday, and everything is wide.
  static var longNames: MemoryBoard {
    var board = MemoryBoard.calendar()
    let name = String(repeating: "Nghỉ bù Tết Nguyên đán Đinh Mùi 測試 (trùng thứ Bảy, Chủ nhật) ", count: 3)
    for day in [Sample.today, Sample.day(2025, 12, 5), Sample.day(2026, 2, 18)] {
      board.holidays.removeAll { $0.day == day }
      board.holidays.append(Holiday(day: day, kind: .compensatory, name: name, status: .inferred))
    }
    board.holidays.sort { $0.day < $1.day }
    let long: [Assignment.Field: Fact] = [.action: .text(name + name)]
    for number in [1, 2, 3, 4, 10, 11] {
      board.force(Request(.edit(long), to: nv(number)), by: Sample.secretary)
    }
    return board
  }
}

extension Sample {
  /// Days out of rhythm, as the State decided them for 2026.
  static let holidays: [Holiday] =
    [
      Holiday(day: day(2026, 1, 1), kind: .holiday, name: "Tết Dương lịch", status: .decided),
      Holiday(day: day(2026, 1, 2), kind: .swappedOff, name: "Hoán đổi với 10/01", status: .decided),
      Holiday(day: day(2026, 1, 10), kind: .swappedWork, name: "Làm bù cho 02/01", status: .decided),
    ]
    + (16...20).map {
      Holiday(day: day(2026, 2, $0), kind: .holiday, name: "Tết Nguyên đán Bính Ngọ", status: .decided)
    } + [
      Holiday(day: day(2026, 4, 27), kind: .compensatory, name: "Nghỉ bù Giỗ Tổ", status: .law),
      Holiday(day: day(2026, 4, 30), kind: .holiday, name: "Ngày Chiến thắng 30/4", status: .decided),
      Holiday(day: day(2026, 5, 1), kind: .holiday, name: "Quốc tế Lao động", status: .decided),
      Holiday(day: day(2026, 9, 2), kind: .holiday, name: "Quốc khánh 2/9", status: .decided),
    ]
}
