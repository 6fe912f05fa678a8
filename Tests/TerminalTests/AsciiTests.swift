import TUI
import TestSupport
import Testing

/// The board with ASCII signs: whatever is drawn beside words is ASCII.
@Suite(.serialized) struct AsciiTests {
  /// Tells whether a screen holds only ASCII, letters and their marks.
  private func strangers(on screen: String) -> Set<Unicode.Scalar> {
    Set(screen.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic })
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `every view, box and page has nothing beside letters that is not ASCII`(size: Size) throws {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky", size: size, words: ["--ascii"])
    try secretary.waitFor("Hôm nay]")
    let steps: [(key: String, shows: String, leaves: Bool)] = [
      ("3", "Lịch]", false), ("4", "Thống kê]", false), ("5", "Chờ tôi]", false), ("6", "Nhật ký]", false),
      ("7", "Họp]", false), ("2", "> NV-0006", false), ("x", "đóng trang", true), ("?", "tìm phím", true),
      (":", "Lệnh", true), ("T", "theo số", true), ("V", "đặt tên", true), (",", "Tuỳ chọn của tôi", true),
      ("n", "Dự thảo nhiệm vụ mới", true), ("C", "dừng nhiệm vụ", true), ("*", "đánh dấu", false),
    ]
    for step in steps {
      try secretary.type(step.key)
      let screen = try secretary.waitFor(step.shows)
      #expect(strangers(on: screen) == [], "after \(step.key)")
      guard step.leaves else { continue }
      try secretary.press("Escape")
      try secretary.waitUntil("it is left") { !$0.contains(step.shows) || $0.contains("> NV-0006") }
    }
  }
}
