import TUI
import TestSupport
import Testing

/// Several hands on one board.
@Suite(.serialized) struct WatchingTests {
  @Test func `a change made by a command appears on an open board within 1.5 seconds`() throws {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky")
    try secretary.waitFor("Hôm nay")
    try secretary.type("2")
    try secretary.waitFor("▸ NV-0006")
    try board.run("accept", "NV-0007", "--as", "bxd")
    let screen = try secretary.waitUntil("NV-0007 underway", within: .seconds(1.5)) { screen in
      screen.split(separator: "\n").contains { $0.contains("NV-0007") && $0.contains("đang thực hiện") }
    }
    #expect(screen.contains("▸ NV-0006"), "the cursor has left its assignment")
  }

  @Test func `two boards see each other, and the cursor stays on its assignment`() throws {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky")
    let liaison = try board.open(as: "bxd", size: Size(columns: 80, rows: 24))
    try secretary.waitFor("Hôm nay")
    try liaison.waitFor("Hôm nay")
    try secretary.type("2")
    try secretary.waitFor("▸ NV-0006")
    try secretary.press("Down", "Down", "Down")
    try secretary.waitFor("▸ NV-0004")
    try liaison.type("2")
    try liaison.waitFor("▸ NV-0006")
    try liaison.press("Down", "Down", "Down")
    try liaison.waitFor("▸ NV-0004")
    try liaison.type("t")
    try liaison.waitFor("đã lưu: tiếp nhận NV-0004")
    try secretary.waitUntil("NV-0004 accepted, still under the cursor", within: .seconds(1.5)) { screen in
      screen.split(separator: "\n").contains {
        $0.contains("▸") && $0.contains("NV-0004") && $0.contains("đang thực hiện")
      }
    }
  }
}
