import Documents
import TestSupport
import Testing

@Suite struct `Comma-separated values` {
  @Test func `are records of fields, numbered as a spreadsheet numbers them`() throws {
    #expect(
      try rows("Việc,Hạn\r\nRà soát,30/6\r\n\r\n,\r\nBáo cáo,\r\n") == [
        ReadRow(1, "Việc", "Hạn"), ReadRow(2, "Rà soát", "30/6"), ReadRow(5, "Báo cáo"),
      ])
    #expect(try rows("a,b\n \u{A0},c") == [ReadRow(1, "a", "b"), ReadRow(2, "", "c")])
    #expect(try rows("a, b \n=1+1,'2") == [ReadRow(1, "a", " b "), ReadRow(2, "=1+1", "'2")])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `end their lines in any way`(end: String) throws {
    let expected = [ReadRow(1, "a", "b"), ReadRow(2, "c", "d")]
    #expect(try rows("a,b\(end)c,d") == expected)
    #expect(try rows("a,b\(end)c,d\(end)") == expected)
    #expect(try rows("a,b\(end)\(end)c,d") == [ReadRow(1, "a", "b"), ReadRow(3, "c", "d")])
    #expect(try rows("a,\"b\(end)\(end)c\"\(end)d") == [ReadRow(1, "a", "b\(end)\(end)c"), ReadRow(2, "d")])
  }

  @Test func `quote what would be misread`() throws {
    #expect(
      try rows("\"a,b\",\"c \"\"d\"\"\",\"\"\n\"\"\"\",x") == [
        ReadRow(1, "a,b", "c \"d\""), ReadRow(2, "\"", "x"),
      ])
    #expect(try rows("\"\n\"\"\n\",x\n\"y\"") == [ReadRow(1, "\n\"\n", "x"), ReadRow(2, "y")])
  }

  @Test func `with broken quotation marks are refused, and the row is named`() {
    #expect(throws: TableFailure.openQuote(row: 2, column: 1)) { try rows("a,b\nc,\"d\ne,f\n") }
    #expect(throws: TableFailure.openQuote(row: 1, column: 0)) { try rows("\"") }
    #expect(throws: TableFailure.openQuote(row: 1, column: 0)) { try rows("\"a\"\"") }
    #expect(throws: TableFailure.strayQuote(row: 3, column: 1)) { try rows("a,b\n\nc,\"d\" e\n") }
    #expect(throws: TableFailure.strayQuote(row: 1, column: 1)) { try rows("a,5\" b\n") }
  }

  @Test(arguments: [(",", "Hạn, ngày"), (";", "Hạn; ngày"), ("\t", "Hạn\tngày")])
  func `are kept apart by what the rows agree on`(delimiter: String, inner: String) throws {
    let text = "Việc\(delimiter)\"\(inner)\"\nx\(delimiter)y"
    #expect(try rows(text) == [ReadRow(1, "Việc", inner), ReadRow(2, "x", "y")])
  }

  @Test func `may have the other signs in their words, and a title above`() throws {
    let text = """
      Danh mục nhiệm vụ, theo dõi, đôn đốc;;
      Số;Nội dung, sản phẩm;Hạn
      1;Rà soát, báo cáo, tổng hợp, trình;30/6
      2;Xây dựng;31/7
      """
    #expect(try rows(text)[2] == ReadRow(3, "1", "Rà soát, báo cáo, tổng hợp, trình", "30/6"))
    #expect(try rows("Việc\nRà soát") == [ReadRow(1, "Việc"), ReadRow(2, "Rà soát")])
  }

  @Test func `obey the line that names their delimiter`() throws {
    #expect(try rows("sep=;\r\na,b;c\r\n") == [ReadRow(2, "a,b", "c")])
    #expect(try rows("\u{FEFF}sep=|\na,b|c") == [ReadRow(2, "a,b", "c")])
    #expect(try rows("sep=;x\n1") == [ReadRow(1, "sep=", "x"), ReadRow(2, "1")])
    #expect(throws: TableFailure.empty) { try rows("sep=;") }
  }

  @Test func `are read in UTF-8 and in UTF-16 with its mark`() throws {
    let text = "Việc\tCơ quan\r\n“Rà soát” 😀\tBộ Y tế\r\n"
    let expected = [ReadRow(1, "Việc", "Cơ quan"), ReadRow(2, "“Rà soát” 😀", "Bộ Y tế")]
    #expect(try rows(text) == expected)
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let units = Array(text.utf16)
    #expect(try rows([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(try rows([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected)
  }

  @Test func `in an older encoding are refused, and the first wrong byte is named`() {
    // windows-1258: "Vi" "ệ" as ê with a combining dot; TCVN3: "ViÖc".
    #expect(throws: TableFailure.notText(byte: 7, row: 2)) {
      try rows(Array("a,b\nc,V".utf8) + [0xEA, 0xF2, 0x63])
    }
    #expect(throws: TableFailure.notText(byte: 2, row: 1)) { try rows([0x56, 0x69, 0xD6, 0x63, 0x0A]) }
    #expect(throws: TableFailure.notText(byte: 8, row: 2)) { try rows(Array("\"a\r\n\"\r\nb".utf8) + [0x00]) }
    #expect(throws: TableFailure.notText(byte: 1, row: 1)) { try rows([0x61, 0x1B, 0x5B]) }
    #expect(throws: TableFailure.notText(byte: 1, row: 1)) { try rows([0x61, 0xED, 0xA0, 0x80]) }
    #expect(throws: TableFailure.notText(byte: 0, row: 1)) { try rows([0xC0, 0x80]) }
    #expect(throws: TableFailure.notText(byte: 0, row: 1)) { try rows([0xE1, 0xBB]) }
    // UTF-16: half of a pair, half of a unit, a NUL.
    #expect(throws: TableFailure.notText(byte: 2, row: 1)) { try rows([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0]) }
    #expect(throws: TableFailure.notText(byte: 4, row: 1)) { try rows([0xFF, 0xFE, 0x61, 0, 0x62]) }
    #expect(throws: TableFailure.notText(byte: 6, row: 2)) { try rows([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0, 0]) }
  }

  @Test func `have cells as long as Excel's, and say of longer ones how long they are`() throws {
    let most = String(repeating: "ệ", count: 32_767)
    #expect(try cells("a,b\n\(most),y") == [.text(most), .text("y")])
    #expect(try cells("a,b\n\(most)x,y") == [.unusable(.tooLong(32_768)), .text("y")])
    let faces = String(repeating: "😀", count: 16_384)
    #expect(try cells("a,b\n\"\(faces)\"\"\",y") == [.unusable(.tooLong(32_769)), .text("y")])
    let million = String(repeating: "x", count: 1_000_000)
    #expect(try cells("a,b\n\"\(million)\",y") == [.unusable(.tooLong(1_000_000)), .text("y")])
  }

  @Test func `have 256 columns at most, empty ones not counted`() throws {
    let wide = Array(repeating: "x", count: 256).joined(separator: ",")
    #expect(try rows(wide)[0].cells.count == 256)
    #expect(try rows(wide + String(repeating: ",", count: 100))[0].cells.count == 256)
    #expect(throws: TableFailure.tooManyColumns(row: 2, count: 300)) {
      try rows("a,b\n" + Array(repeating: "x", count: 300).joined(separator: ","))
    }
  }

  @Test func `with nothing in them are said to be empty`() {
    for text in ["", "\n\n", ",,\r\n \t ", "\u{FEFF}"] {
      #expect(throws: TableFailure.empty, "\(text)") { try rows(text) }
    }
  }

  @Test func `stop where whoever walks them wants to`() throws {
    struct Stop: Error {}
    var numbers: [Int] = []
    #expect(throws: Stop.self) {
      try TableFile(Array("a\nb\nc".utf8)).forEachRow { row in
        numbers.append(row.number)
        if row.number == 2 { throw Stop() }
      }
    }
    #expect(numbers == [1, 2])
  }

  @Test(arguments: 0..<200) func `come back as they were written`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let delimiter = dice.pick([",", ";", "\t"])
    let end = dice.pick(["\n", "\r\n", "\r"])
    let pieces = [
      "a", "Bộ Y tế", "đ", ",", ";", "\t", "\"", "\n", "\r\n", "\r", " ", "=", "😀", "e\u{301}", "1",
    ]
    let width = Int.random(in: 1...6, using: &dice)
    var text = "sep=\(delimiter)\(end)"
    var expected: [ReadRow] = []
    for row in 0..<Int.random(in: 1...8, using: &dice) {
      var words = (0..<width).map { _ in
        (0..<Int.random(in: 0...5, using: &dice)).map { _ in dice.pick(pieces) }.joined()
      }
      words[0] += "x"
      let fields = words.map { word in
        let isPlain = !word.unicodeScalars.contains { "\"\r\n\(delimiter)".unicodeScalars.contains($0) }
        return isPlain && dice.chance(60) ? word : "\"\(word.replacing("\"", with: "\"\""))\""
      }
      text += fields.joined(separator: delimiter) + end
      while words.last?.allSatisfy(\.isWhitespace) ?? false { words.removeLast() }
      expected.append(
        ReadRow(row + 2, words.map { $0.allSatisfy(\.isWhitespace) ? .empty : .text($0) }))
    }
    if dice.chance(50) { text.unicodeScalars.removeLast(end.unicodeScalars.count) }
    #expect(try rows(text) == expected)
  }
}
