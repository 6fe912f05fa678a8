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
    let screen = try secretary.waitUntil("NV-0007 underway", within: promised(.seconds(1.5))) { screen in
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
    try secretary.waitUntil("NV-0004 accepted, still under the cursor", within: promised(.seconds(1.5))) {
      screen in
      screen.split(separator: "\n").contains {
        $0.contains("▸") && $0.contains("NV-0004") && $0.contains("đang thực hiện")
      }
    }
  }

  @Test func `a form keeps its text while a board and a command change its assignment`() throws {
    let board = try SharedBoard.onSample()
    let secretary = try board.open(as: "thuky")
    let liaison = try board.open(as: "bxd")
    try secretary.openList()
    try liaison.openList()
    try secretary.type("e")
    try secretary.waitFor("Sửa NV-0006")
    for _ in 0..<12 where try !secretary.screen().contains("▸ sản phẩm") { try secretary.press("Tab") }
    try secretary.waitFor("▸ sản phẩm")
    try secretary.press("C-u")
    try secretary.type("Quy chế đã sửa")
    try secretary.waitFor("Quy chế đã sửa")
    try liaison.type("t")
    try liaison.waitFor("đã lưu: tiếp nhận NV-0006")
    try board.run("progress", "NV-0006", "35", "--as", "bxd")
    try liaison.waitUntil("35 % is on the other board", within: promised(.seconds(1.5))) {
      $0.contains("35 %")
    }
    let screen = try secretary.waitForCalm("Quy chế đã sửa")
    #expect(screen.contains("Sửa NV-0006") && screen.contains("▸ sản phẩm"))
    try secretary.press("C-s")
    try secretary.waitFor("đã lưu: sửa NV-0006")
    // Nobody else had changed that field: all three changes stand.
    let shown = try board.run("show", "NV-0006", "--format", "json")
    for part in ["\"Quy chế đã sửa\"", "\"underway\"", "35"] { #expect(shown.contains(part), "\(shown)") }
  }
}

/// Somebody who looks on at what the others do.
@Suite(.serialized) struct LookingOnTests {
  @Test func `the journal is written on as it grows, in columns, and Ctrl-C ends it in good order`() throws {
    let board = try SharedBoard.onSample()
    let session = try board.open(as: "thuky", size: Size(columns: 100, rows: 30), words: ["watch"])
    try session.waitFor("Ctrl-C để dừng")
    try board.run("accept", "NV-0007", "--as", "bxd")
    try session.waitUntil("the new line is there", within: promised(.seconds(1.5))) {
      $0.contains("NV-0007")
    }
    try board.run("note", "NV-0007", "Đã họp với các bộ", "--as", "thuky")
    let screen = try session.waitForCalm("Đã họp với các bộ")
    let lines = screen.split(separator: "\n")
    let heading = try #require(lines.first { $0.contains("Người") && $0.contains("Việc") })
    func column(of word: String, in line: Substring) throws -> Int {
      let range = try #require(line.firstRange(of: word), "\(screen)")
      return line.distance(from: line.startIndex, to: range.lowerBound)
    }
    let place = try column(of: "Việc", in: heading)
    for word in ["tiếp nhận", "ghi chú"] {
      let line = try #require(lines.first { $0.contains("NV-0007") && $0.contains(word) }, "\(screen)")
      #expect(try column(of: word, in: line) == place, "\(screen)")
    }
    try session.press("C-c")
    #expect(try session.waitForEnd() == .exit(0))
  }
}

extension TmuxSession {
  /// Goes to the list of assignments.
  fileprivate func openList() throws {
    try waitFor("Hôm nay")
    try type("2")
    try waitFor("▸ NV-0006")
  }
}
