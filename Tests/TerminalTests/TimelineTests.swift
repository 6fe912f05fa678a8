import TUI
import TestSupport
import Testing

/// The timeline on a real screen, from the key to the journal.
@Suite(.serialized) struct TimelineTests {
  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `a liaison turns to a later month, accepts there, and the journal has it`(size: Size) throws {
    let board = try SharedBoard.onSample()
    let liaison = try board.open(as: "bxd", size: size)
    try liaison.waitFor("Hôm nay")
    try liaison.type("3")
    try liaison.waitFor("Lịch · Bộ Xây dựng")
    try liaison.waitFor("── hôm nay, Thứ Hai 01/12/2025 ──")
    try liaison.type(">")
    try liaison.waitFor("▸ T4 31/12 NV-0017")
    #expect(try board.status(of: "NV-0017") == "assigned")
    try liaison.type("t")
    try liaison.waitFor("đã lưu: tiếp nhận NV-0017")
    #expect(try board.status(of: "NV-0017") == "underway")
    #expect(try board.journal(of: "NV-0017").contains("\taccept\t"))
    try liaison.type(".")
    try liaison.press("Left")
    let screen = try liaison.waitUntil("a late assignment under the cursor") { screen in
      screen.split(separator: "\n").contains { $0.contains("▸") && $0.contains("! quá") }
    }
    #expect(screen.contains("quá hạn · tuần"))
  }

  @Test func `a change made by a command appears within 1.5 seconds, and the cursor follows its assignment`()
    throws
  {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky")
    try secretary.waitFor("Hôm nay")
    try secretary.type("3")
    try secretary.waitFor("── hôm nay, Thứ Hai 01/12/2025 ──")
    try secretary.press("Left")
    try secretary.waitFor("▸ T3 25/11 NV-0023")
    try board.run("grant", "NV-0023", "15/1/2026", "--as", "thuky")
    try secretary.waitUntil("NV-0023 on its new day, under the cursor", within: .seconds(1.5)) { screen in
      screen.contains("Tuần 3 · 12/01–18/01/2026") && screen.contains("▸•T5 15/01 NV-0023")
    }
  }
}
