import Glibc
import TUI
import TestSupport
import Testing

/// What waits and the journal, on real screens, with several hands on one board.
@Suite(.serialized) struct InboxTests {
  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `what a liaison submits waits on the secretary's open screen, and is confirmed from there`(
    size: Size
  ) throws {
    let board = try SharedBoard.onSample()
    try board.run("accept", "NV-0006", "--as", "bxd")
    let liaison = try board.open(as: "bxd", size: size)
    let secretary = try board.open(as: "thuky", size: size)
    try secretary.waitFor("Hôm nay")
    try secretary.type("5")
    try secretary.waitFor("Quá 3 ngày làm việc chưa tiếp nhận")
    #expect(try !secretary.screen().contains("Chờ xác nhận hoàn thành"))

    try liaison.waitFor("Hôm nay")
    try liaison.type("5")
    try liaison.waitFor("Chờ tiếp nhận")
    try liaison.type("G")
    try liaison.waitFor("▸ NV-0006")
    try liaison.type("b")
    try liaison.waitFor("báo hoàn thành")
    try liaison.type("12/TTr-BXD")
    try liaison.press("Tab")
    try liaison.type("18/7/2025")
    try liaison.waitFor("Thứ Sáu 18/07/2025")
    try liaison.press("C-s")
    try liaison.waitFor("đã lưu: báo hoàn thành NV-0006")

    let screen = try secretary.waitUntil("NV-0006 to be confirmed", within: promised(.seconds(1.5))) {
      screen in
      screen.contains("Chờ xác nhận hoàn thành (1)") && screen.contains("•NV-0006")
    }
    #expect(screen.contains("→ thư ký"))
    try secretary.type("g")
    try secretary.waitFor("▸•NV-0006")
    try secretary.type("o")
    try secretary.answerYes(ifAsked: "đã lưu: xác nhận hoàn thành NV-0006", saving: true)
    #expect(try board.status(of: "NV-0006") == "completed")
    try secretary.waitUntil("it waits no more") { !$0.contains("Chờ xác nhận hoàn thành (1)") }

    try secretary.type("6")
    try secretary.waitUntil("both lines of the journal") { screen in
      let lines = screen.split(separator: "\n").filter { $0.contains("NV-0006") }
      return lines.contains { $0.contains("bxd") && $0.contains("báo hoàn thành") }
        && lines.contains { $0.contains("thuky") && $0.contains("xác nhận hoàn thành") }
    }
    try board.run("accept", "NV-0007", "--as", "bxd")
    try secretary.waitUntil("the new line at the top, the cursor below", within: promised(.seconds(1.5))) {
      screen in
      let lines = screen.split(separator: "\n").dropFirst(2)
      return lines.first.map { $0.hasPrefix(" •") && $0.contains("NV-0007") } == true
        && lines.dropFirst().first.map { $0.hasPrefix("▸") && $0.contains("NV-0006") } == true
    }
    try secretary.press("Up", "Right")
    try secretary.waitFor("▸ NV-0007")
  }

  @Test(arguments: ["q", "SIGHUP"]) func `the next visit tells what others have changed since`(
    ending: String
  ) throws {
    let board = try SharedBoard.onSample()
    let first = try board.open(as: "thuky")
    try first.waitFor("Mới thay đổi")
    let pid = try first.pid
    if ending == "q" { try first.type("q") } else { kill(pid, SIGHUP) }
    _ = try first.waitForEnd()
    try board.run("accept", "NV-0007", "--as", "bxd")
    try board.run("note", "NV-0004", "xem lại", "--as", "thuky")
    let second = try board.open(as: "thuky")
    let screen = try second.waitFor("Thay đổi từ lần vào trước")
    let news = screen.split(separator: "\n").drop { !$0.contains("Thay đổi từ lần vào trước") }
    #expect(news.first?.hasSuffix("(1)") == true, "\(news)")
    #expect(news.dropFirst().first?.contains("NV-0007") == true)
    #expect(!news.contains { $0.contains("NV-0004") }, "one's own changes are no news")
  }
}
