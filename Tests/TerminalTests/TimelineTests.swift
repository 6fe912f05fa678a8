import TUI
import TestSupport
import Testing

/// The timeline on a real screen, from the key to the journal.
@Suite(.serialized) struct TimelineTests {
  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `a liaison turns to another month and accepts there, and the journal has it`(size: Size) throws {
    let board = try SharedBoard.onSample()
    let liaison = try board.open(as: "bxd", size: size)
    try liaison.waitFor("Hôm nay")
    try liaison.type("3")
    try liaison.waitFor("Lịch · Bộ Xây dựng")
    try liaison.waitFor("── hôm nay, ")
    try liaison.type("g")
    try liaison.waitFor("▸ CN 20/07 NV-0006")
    try liaison.type(">")
    try liaison.waitFor("▸ T6 15/08 NV-0004")
    #expect(try board.status(of: "NV-0004") == "assigned")
    try liaison.type("t")
    try liaison.waitFor("đã lưu: tiếp nhận NV-0004")
    #expect(try board.status(of: "NV-0004") == "underway")
    #expect(try board.journal(of: "NV-0004").contains("\taccept\t"))
    try liaison.press("Left")
    try liaison.waitFor("▸ T5 31/07 NV-0005")
    try liaison.type(".")
    try liaison.waitFor("── hôm nay, ")
  }

  @Test func `a change made by a command appears within 1.5 seconds, and the cursor follows its assignment`()
    throws
  {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky")
    try secretary.waitFor("Hôm nay")
    try secretary.type("3")
    try secretary.waitFor("── hôm nay, ")
    try secretary.type("g")
    try secretary.waitFor("▸ CN 20/07 NV-0006")
    try board.run("grant", "NV-0006", "15/1/2026", "--as", "thuky")
    try secretary.waitUntil("NV-0006 on its new day, under the cursor", within: promised(.seconds(1.5))) {
      screen in
      screen.contains("Tuần 3 · 12/01–18/01/2026") && screen.contains("▸•T5 15/01 NV-0006")
    }
  }
}
