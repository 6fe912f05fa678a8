import TUI
import TestSupport
import Testing

/// A directive's text on a real screen, from the paste to the journal.
@Suite(.serialized) struct ReviewTests {
  private static let text = """
    V. KẾT LUẬN
    1. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính xây dựng cơ chế hỗ trợ đô thị thông minh, \
    báo cáo Thủ tướng Chính phủ trước ngày 15 tháng 12 năm 2025.
    Đến nay, các địa phương đã hoàn thành 120 nhiệm vụ.
    2. Giao Bộ Y tế khẩn trương hoàn thành số hoá hồ sơ sức khoẻ trong tháng 3 năm 2026.
    3. Bộ Giáo dục và Đào tạo hướng dẫn các địa phương số hoá văn bằng, \
    hoàn thành trong quý I năm 2026.
    """

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `a pasted conclusion becomes drafts, one by one, and the journal has them`(size: Size) throws {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky", size: size)
    try secretary.waitFor("Hôm nay]")
    try secretary.type("P")
    try secretary.waitFor("Đọc văn bản giao việc")
    try secretary.type("700/TB-VPCP")
    try secretary.waitFor("700/TB-VPCP")
    try secretary.press("Tab")
    try secretary.type("20/11/2025")
    try secretary.waitFor("20/11/2025")
    try secretary.press("C-s")
    try secretary.waitFor("Dán toàn văn")
    try secretary.paste(Self.text)
    let screen = try secretary.waitForCalm("nhận 0 · bỏ 0 / 3")
    #expect(screen.contains("▸ 1. Bộ Xây dựng") || screen.contains("▸ "))
    try secretary.type("a")
    try secretary.waitFor("nhận 1 · bỏ 0 / 3")
    try secretary.type("b")
    try secretary.waitFor("nhận 1 · bỏ 1 / 3")
    try secretary.type("a")
    try secretary.waitFor("nhận 2 · bỏ 1 / 3")
    try secretary.press("C-s")
    try secretary.waitFor("Ghi 2 dự thảo?")
    try secretary.type("c")
    try secretary.waitFor("đã ghi 2 dự thảo")
    let list = try board.run("list", "status:draft", "\"700/TB-VPCP\"", "--format", "tsv")
    let journal = try board.run("journal", "--format", "json")
    #expect(journal.contains("xây dựng cơ chế hỗ trợ") && !journal.contains("hồ sơ sức khoẻ"), "\(list)")

    try secretary.type("P")
    try secretary.waitFor("Đọc văn bản giao việc")
    try secretary.type("700/TB-VPCP")
    try secretary.waitFor("700/TB-VPCP")
    try secretary.press("C-s")
    try secretary.waitFor("Dán toàn văn")
    try secretary.paste(Self.text)
    try secretary.waitFor("Không thấy việc nào mới")
  }
}
