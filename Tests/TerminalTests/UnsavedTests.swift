import GRDB
import Glibc
import TUI
import TestSupport
import Testing

/// What is typed into a form outlives the board, whichever way that ends.
@Suite(.serialized) struct UnsavedTests {
  @Test(arguments: ["Ctrl-C twice", "SIGHUP", "SIGTERM", "kill -9 after a pause"])
  func `what was typed is there again`(ending: String) throws {
    let board = try SharedBoard.onSample()
    let first = try board.open(as: "bxd", size: .init(columns: 80, rows: 24))
    try first.waitFor("Hôm nay")
    try first.type("2")
    try first.waitFor("▸ NV-0006")
    try first.type("m")
    try first.waitFor("NV-0006: ghi chú")
    try first.type("đang chờ Bộ Tài chính")
    try first.waitFor("đang chờ Bộ Tài chính")
    let pid = try first.pid
    switch ending {
    case "Ctrl-C twice": try first.press("C-c", "C-c")
    case "SIGHUP": kill(pid, SIGHUP)
    case "SIGTERM": kill(pid, SIGTERM)
    default:
      // Half a second of silence keeps what was typed; the file says when it has.
      try wait(within: patience) { try board.keepsDraft() }
      kill(pid, SIGKILL)
    }
    _ = try first.waitForEnd()
    #expect(try !board.run("journal", "NV-0006").contains("đang chờ Bộ Tài chính"))

    let second = try board.open(as: "bxd", size: .init(columns: 80, rows: 24))
    try second.waitFor("có 1 biểu mẫu gõ dở chưa lưu (NV-0006)")
    try second.type("2")
    try second.waitFor("▸ NV-0006")
    try second.type("m")
    try second.waitFor("đã mở lại phần gõ dở")
    try second.waitFor("đang chờ Bộ Tài chính")
    try second.press("C-s")
    try second.waitFor("đã lưu: ghi chú NV-0006")
    #expect(try board.run("journal", "NV-0006").contains("đang chờ Bộ Tài chính"))

    let third = try board.open(as: "bxd", size: .init(columns: 80, rows: 24))
    let screen = try third.waitFor("Hôm nay")
    #expect(!screen.contains("gõ dở"))
  }

  @Test(arguments: ["SIGHUP", "kill -9 after a pause"])
  func `what was decided about a text is there again`(ending: String) throws {
    let board = try SharedBoard.onSample()
    let size = TUI.Size(columns: 80, rows: 24)
    let first = try board.open(as: "thuky", size: size)
    try first.waitFor("Hôm nay]")
    try first.type("P")
    try first.waitFor("Đọc văn bản giao việc")
    try first.type("700/TB-VPCP")
    try first.waitFor("700/TB-VPCP")
    try first.press("C-s")
    try first.waitFor("Dán toàn văn")
    try first.paste(
      """
      1. Giao Bộ Xây dựng trình Nghị định về đô thị thông minh trước ngày 15/12/2025.
      2. Giao Bộ Y tế hoàn thành số hoá hồ sơ sức khoẻ trong tháng 3 năm 2026.
      3. Giao Bộ Tài chính bố trí kinh phí trong quý I năm 2026.
      """)
    _ = try first.waitForCalm("nhận 0 · bỏ 0 / 3")
    try first.type("a")
    try first.waitFor("nhận 1 · bỏ 0 / 3")
    try first.type("b")
    try first.waitFor("nhận 1 · bỏ 1 / 3")
    if ending == "SIGHUP" {
      kill(try first.pid, SIGHUP)
    } else {
      try wait(within: patience) { try board.keepsDraft() }
      kill(try first.pid, SIGKILL)
    }
    _ = try first.waitForEnd()
    #expect(try !board.run("journal").contains("Trình Nghị định về đô thị thông minh"))

    let second = try board.open(as: "thuky", size: size)
    try second.waitFor("có việc đề xuất đang xét dở (700/TB-VPCP)")
    try second.type("P")
    try second.waitFor("nhận 1 · bỏ 1 / 3")
    try second.waitFor("đã mở lại việc đang xét dở")
    try second.press("C-s")
    try second.waitFor("Ghi 1 dự thảo?")
    try second.type("c")
    try second.waitFor("đã ghi 1 dự thảo")
    #expect(try !board.keepsDraft())
  }

  private func wait(within limit: Duration, until isSo: () throws -> Bool) throws {
    let end = ContinuousClock.now + limit
    while try !isSo() {
      guard ContinuousClock.now < end else { throw Failure("it was not so within \(limit)") }
    }
  }
}

extension SharedBoard {
  /// Tells whether something that was typed is kept in the file.
  fileprivate func keepsDraft() throws -> Bool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return try DatabaseQueue(path: file, configuration: configuration).read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM form_draft)") ?? false
    }
  }
}
