import TestSupport
import Testing

@testable import TUI

/// The text of a field in lines, and the cursor in them.
@Suite struct FieldTextTests {
  /// Texts with everything that makes lines hard to break.
  static let texts = [
    "", " ", "Rà soát các đề án đô thị thông minh trên toàn quốc, báo cáo Thủ tướng Chính phủ trong quý III",
    "Rà soát các đề án đô thị".decomposed, "  hai   ba    bốn     năm      ",
    String(repeating: "dài", count: 60), "ngắn " + String(repeating: "測試", count: 40) + " 測 試 k",
    String(repeating: "a\u{301}\u{323} ", count: 40), String(repeating: " ", count: 130), "👍🏽 một 👨‍👩‍👧 hai",
  ]

  @Test(arguments: texts)
  func `every place of the cursor is a cell of its own, at every width`(text: String) {
    let text = Printable.text(text)
    var wrong: [String] = []
    for room in 8...120 {
      let laid = FieldText(text, room: room)
      let lines = laid.lines
      if lines.joined() != text { wrong.append("\(room): something is lost") }
      if lines.contains(where: { Width.of($0) > room }) { wrong.append("\(room): a line is too wide") }
      var before = Position(column: -1, row: 0)
      for index in Array(text.indices) + [text.endIndex] {
        let place = laid.place(after: text[..<index].utf8.count)
        let isOnScreen = (0..<room).contains(place.column) && lines.indices.contains(place.row)
        let goesOn = (place.row, place.column) > (before.row, before.column)
        if !isOnScreen || !goesOn { wrong.append("\(room): \(place) behind \(before)") }
        before = place
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: texts)
  func `a line ends inside a word only where the word does not fit`(text: String) {
    let text = Printable.text(text)
    for room in 8...120 {
      let lines = FieldText(text, room: room).lines
      for (line, next) in zip(lines, lines.dropFirst()) where line.last != " " && next.first != " " {
        let head = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let tail = next.split(separator: " ", omittingEmptySubsequences: false).first ?? ""
        #expect(Width.of(head) + Width.of(tail) >= room, "\(room): \(line)|\(next)")
      }
    }
  }

  @Test func `words are kept whole, and the cursor is where it types`() {
    let text = FieldText("rà soát đề án", room: 9)
    #expect(text.lines == ["rà soát ", "đề án"])
    #expect(text.place(after: "rà soát".utf8.count) == Position(column: 7, row: 0))
    #expect(text.place(after: "rà soát ".utf8.count) == Position(column: 0, row: 1))
  }

  @Test func `the cursor stands in the frame wherever it is in a long field`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    let words = "Rà soát các đề án đô thị thông minh "
    player.press("n", .pasted(String(repeating: words, count: 30)))
    for _ in 0..<200 {
      player.press(.left)
      let frame = player.frame()
      let line = frame.lines[frame.cursor.row].text
      let input = player.form?.focused.input
      #expect(Array(line).indices.contains(frame.cursor.column))
      #expect(Array(line)[frame.cursor.column] == input?.tail.first)
    }
  }

  @Test func `a long field without the focus ends in an ellipsis`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("n", .pasted(String(repeating: "đô thị ", count: 30)), .tab)
    #expect(player.screen().contains { $0.contains("nội dung việc") && $0.contains("…") })
  }

  @Test func `what is wrong beside a field is said to its end`() {
    var player = Player(Sample.secretary, Size(columns: 60, rows: 15))
    player.press("n", .tab)
    player.type("Bộ Không Có Tên Trong Danh Sách Nào Cả")
    player.press(.down, .up)
    #expect(player.shows("✗ không có cơ quan"))
    #expect(player.shows("danh mục cơ quan"))
  }

  @Test func `a field as long as a paste is drawn at once`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24))
    player.press("n", .pasted(String(repeating: "ế", count: Key.longestPaste / 3)))
    #expect(processorTime { _ = player.frame() } < .seconds(3))
  }
}
