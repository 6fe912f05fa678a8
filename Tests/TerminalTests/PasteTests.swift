import TUI
import TestSupport
import Testing

/// Text that is pasted on a real terminal.
@Suite(.serialized) struct PasteTests {
  @Test func `three pasted lines arrive in one field and are saved once`() throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "bxd", size: .init(columns: 80, rows: 24))
    try session.waitFor("Hôm nay")
    try session.type("2")
    try session.waitFor("▸ NV-0006")
    try session.paste("m\nbp\nq")
    try session.waitFor("chỉ dán được văn bản vào ô nhập")
    try session.type("m")
    try session.waitFor("NV-0006: ghi chú")
    try session.paste("Đang chờ Nguyễn\nQuý III\ntiếng Việt\n")
    try session.waitFor("Đang chờ Nguyễn Quý III tiếng Việt")
    try session.press("C-s")
    try session.waitFor("đã lưu: ghi chú NV-0006")
    let told = try board.run("journal", "NV-0006").split(separator: "\n").filter { $0.contains("Đang chờ") }
    #expect(told.count == 1)
  }
}
