import TUI
import TestSupport
import Testing

/// Deeds on a real screen, from the key to the journal.
@Suite(.serialized) struct DeedTests {
  private static let sizes = [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)]

  @Test(arguments: sizes) func `a liaison accepts, reports and submits; a secretary returns and confirms`(
    size: Size
  ) throws {
    let board = try SharedBoard.onSample()
    let liaison = try board.open(as: "bxd", size: size)
    try liaison.waitFor("Hôm nay")
    try liaison.type("2")
    try liaison.waitFor("▸ NV-0006")

    try liaison.type("t")
    try liaison.waitFor("đã lưu: tiếp nhận NV-0006")
    #expect(try board.status(of: "NV-0006") == "underway")

    try liaison.type("p")
    try liaison.waitFor("báo tiến độ")
    try liaison.press("C-u")
    try liaison.type("60")
    try liaison.press("Tab")
    try liaison.type("Đã lấy ý kiến các bộ")
    try liaison.press("Enter")
    try liaison.waitFor("đã lưu: báo tiến độ NV-0006")
    #expect(try board.journal(of: "NV-0006").contains("Đã lấy ý kiến các bộ"))

    try liaison.type("b")
    try liaison.waitFor("báo hoàn thành")
    try liaison.type("12/TTr-BXD")
    try liaison.press("Tab")
    try liaison.type("18/7/2025")
    try liaison.waitFor("Thứ Sáu 18/07/2025")
    try liaison.press("C-s")
    try liaison.waitFor("đã lưu: báo hoàn thành NV-0006")
    #expect(try board.status(of: "NV-0006") == "submitted")

    let secretary = try board.open(as: "thuky", size: size)
    try secretary.waitFor("Chờ tôi")
    try secretary.type("2")
    try secretary.waitFor("▸ NV-0006")
    try secretary.type("v")
    try secretary.waitFor("trả lại")
    try secretary.type("Thiếu phụ lục")
    try secretary.press("C-s")
    try secretary.answerYes(ifAsked: "đã lưu: trả lại NV-0006")
    #expect(try board.status(of: "NV-0006") == "underway")

    try board.run("submit", "NV-0006", "--document", "13/TTr-BXD", "--dated", "19/7/2025", "--as", "bxd")
    try secretary.waitFor("chờ thư ký xác nhận")
    try secretary.type("o")
    try secretary.answerYes(ifAsked: "đã lưu: xác nhận hoàn thành NV-0006", saving: true)
    #expect(try board.status(of: "NV-0006") == "completed")
    let journal = try board.journal(of: "NV-0006")
    for deed in ["add", "assign", "accept", "progress", "submit", "return", "confirm"] {
      #expect(journal.contains("\t\(deed)\t"), "\(deed) is not in the journal:\n\(journal)")
    }
  }

  @Test func `a leader is told why a deed is not his`() throws {
    let board = try SharedBoard.onSample()
    let leader = try board.open(as: "lanhdao")
    try leader.waitFor("Hôm nay")
    try leader.type("2")
    try leader.waitFor("▸ NV-0006")
    let before = try board.run("journal", "--limit", "1")
    try leader.type("t")
    try leader.waitFor("đầu mối")
    #expect(try board.run("journal", "--limit", "1") == before)
  }
}

extension SharedBoard {
  /// The status of an assignment, as the command line tells it.
  borrowing func status(of number: String) throws -> String {
    let json = try run("show", number, "--format", "json")
    guard let mark = json.firstRange(of: "\"status\":") else { throw Failure("no status in \(json)") }
    return json[mark.upperBound...].split(separator: "\"").first { !$0.allSatisfy(\.isWhitespace) }.map(
      String.init)
      ?? ""
  }

  /// The journal of an assignment, with remarks.
  borrowing func journal(of number: String) throws -> String {
    try run("journal", number)
  }
}

extension TmuxSession {
  /// Waits for a text, answering *yes* to a question that comes before it, and saving a form that does.
  func answerYes(ifAsked text: String, saving: Bool = false) throws {
    let screen = try waitUntil("a question, a form or “\(text)”") { screen in
      screen.contains(text) || screen.contains("c: có") || (saving && screen.contains("Ctrl-S"))
    }
    if screen.contains(text) { return }
    if screen.contains("c: có") {
      try type("c")
    } else {
      try press("C-s")
    }
    try answerYes(ifAsked: text)
  }
}
