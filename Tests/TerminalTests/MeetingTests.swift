import TUI
import TestSupport
import Testing

/// Statistics and a meeting on a real screen, from the key to the journal.
@Suite(.serialized) struct MeetingTests {
  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `a conclusion of a meeting becomes a draft, and a completion is in the statistics at once`(size: Size)
    throws
  {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky", size: size)
    try secretary.waitFor("Hôm nay")
    try secretary.type("4")
    try secretary.waitFor("Hoàn thành theo tháng")
    try secretary.press("Down")
    try secretary.waitFor("▸ BXD")
    try secretary.waitFor("Lùi hạn: chưa lần nào")
    try board.run("grant", "NV-0006", "31/8/2027", "--as", "thuky")
    try secretary.waitUntil("the extension is counted", within: promised(.seconds(1.5))) {
      $0.contains("Lùi hạn: 1/")
    }

    try secretary.type("7")
    try secretary.waitFor("BỘ XÂY DỰNG")
    try secretary.type("n")
    try secretary.waitFor("Dự thảo nhiệm vụ mới")
    try secretary.waitFor("BXD")
    try secretary.type("Trình đề án trong tháng")
    try secretary.waitFor("trong tháng")
    try secretary.press("C-s")
    try secretary.waitFor("đã lưu: thêm dự thảo")
    try secretary.waitFor("BỘ XÂY DỰNG")
    let listed = try board.run("list", "status:draft", "\"Trình đề án trong tháng\"", "--format", "json")
    #expect(listed.contains("\"BXD\"") && listed.contains("Kết luận họp ngày"), "\(listed)")
  }
}
