import Documents
import Testing

@Suite struct `A table in JSON` {
  @Test func `has its keys for headings, in the order of their appearance`() throws {
    let text = """
      [{"việc": "Rà soát", "số": 12}, {"số": null, "hạn": "30/6", "việc": "Báo cáo"}, {}, {"hạn": ""},
       {"xong": true, "phối hợp": ["BXD", 79]}]
      """
    #expect(
      try rows(text) == [
        ReadRow(0, "việc", "số", "hạn", "xong", "phối hợp"),
        ReadRow(1, [.text("Rà soát"), .number("12")]),
        ReadRow(2, [.text("Báo cáo"), .empty, .text("30/6")]),
        ReadRow(5, [.empty, .empty, .empty, .flag(true), .list(["BXD", "79"])]),
      ])
    #expect(try rows("\u{FEFF} [ {\"a\":1} ] ") == [ReadRow(0, "a"), ReadRow(1, [.number("1")])])
  }

  private func cell(_ value: String) throws -> TableCell {
    try cells("[{\"a\":\(value),\"b\":0}]")[0]
  }

  @Test(arguments: [
    ("12", "12"), ("-0", "0"), ("0.50", "0.5"), ("12.0", "12"), ("1e5", "100000"), ("1.5E-3", "0.0015"),
    ("-120e-1", "-12"), ("0e9999999999999999999", "0"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("0.10000000000000001", "0.10000000000000001"), ("1.25e+1", "12.5"),
  ]) func `has numbers as a person writes them`(number: String, plain: String) throws {
    #expect(try cell(number) == .number(plain))
  }

  @Test func `has strings with every escape of JSON`() throws {
    #expect(try cell(#""\"\\\/\n\t\r\b\f\u0111\uD83D\uDE00x""#) == .text("\"\\/\n\t\r\u{8}\u{C}đ😀x"))
    #expect(try cell("\"\u{7F}đ😀\"") == .text("\u{7F}đ😀"))
  }

  @Test func `says which cells cannot be used`() throws {
    #expect(try cell("{\"b\":[1,{\"c\":null}]}") == .unusable(.structured))
    #expect(try cell("[\"a\",null]") == .unusable(.structured))
    #expect(try cell("[[]]") == .unusable(.structured))
    #expect(try cell("[]") == .list([]))
    #expect(try cell("[\"\",1.50]") == .list(["", "1.5"]))
    #expect(try cell("\"" + String(repeating: "x", count: 40_000) + "\"") == .unusable(.tooLong(40_000)))
    guard case .unusable(.tooLong) = try cell("1e1000000000") else {
      Issue.record("a number of a milliard digits was written out")
      return
    }
  }

  @Test(arguments: [
    "[{\"a\":01}]", "[{\"a\":+1}]", "[{\"a\":.5}]", "[{\"a\":1.}]", "[{\"a\":1e}]", "[{\"a\":NaN}]",
    "[{\"a\":-}]",
    "[{\"a\":\"\\x\"}]", "[{\"a\":\"\\u12g4\"}]", "[{\"a\":\"\\uD800\"}]", "[{\"a\":\"\\uDC00\"}]",
    "[{\"a\":\"\\uD800\\u0041\"}]", "[{\"a\":\"x\ny\"}]", "[{\"a\":\"\t\"}]", "[{\"a\":1,}]", "[{\"a\":1},]",
    "[{\"a\" 1}]",
    "[{a:1}]", "[{'a':1}]", "[{\"a\":1}", "[{\"a\":1}]]", "[{\"a\":1}] x", "[{\"a\":\"x}]", "[", "{\"a\":1}x",
    "[{\"a\":tru}]",
    "[{\"a\":1} {\"a\":2}]", "[{\"a\":1}/*x*/]", "[,]", "[{\"a\":\"\\u00e9",
  ]) func `that breaks a rule of JSON is refused`(text: String) {
    let failure = #expect(throws: TableFailure.self) { try rows(text, form: .json) }
    guard case .badJSON? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `that breaks a rule is refused with the line and the character`() {
    #expect(throws: TableFailure.badJSON(line: 2, column: 8)) { try rows("[\n {\"ệ\": tru}]") }
    #expect(throws: TableFailure.notArray) { try rows("{\"a\":1}") }
    #expect(throws: TableFailure.notArray) { try rows("3", form: .json) }
    #expect(throws: TableFailure.notObject(index: 1)) { try rows("[{\"a\":1},[2]]") }
    #expect(throws: TableFailure.repeatedKey("a", index: 1)) { try rows("[{},{\"a\":1,\"\\u0061\":2}]") }
    #expect(throws: TableFailure.repeatedKey("c", index: 0)) { try rows("[{\"a\":{\"c\":1,\"c\":2}}]") }
    #expect(throws: TableFailure.notText(byte: 4, row: 1)) { try rows(Array("[{\"a".utf8) + [0xFF]) }
    for text in ["[]", "[{},{}]", "[{}]"] { #expect(throws: TableFailure.empty) { try rows(text) } }
  }

  @Test func `is not nested deeper than makes sense`() throws {
    func nested(_ depth: Int) -> String {
      "[{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}]"
    }
    #expect(try rows(nested(50)).count == 2)
    #expect(throws: TableFailure.badJSON(line: 1, column: 69)) { try rows(nested(100_000)) }
  }

  @Test func `has 256 keys at most`() {
    let members = (0..<300).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(throws: TableFailure.tooManyColumns(row: 1, count: 257)) { try rows("[{\(members)}]") }
  }
}

@Suite struct `A place in a table` {
  private func places(_ text: String, of columns: [Int]) throws -> [[String]] {
    var places: [[String]] = []
    try TableFile(Array(text.utf8)).forEachRow { row in places.append(columns.map { row.place(of: $0) }) }
    return places
  }

  @Test func `is named as a spreadsheet names it`() throws {
    #expect(
      try places("a\n\nb", of: [0, 25, 26, 51, 52, 255, 701, 702]) == [
        ["A1", "Z1", "AA1", "AZ1", "BA1", "IV1", "ZZ1", "AAA1"],
        ["A3", "Z3", "AA3", "AZ3", "BA3", "IV3", "ZZ3", "AAA3"],
      ])
  }

  @Test func `is named by element and key in JSON`() throws {
    #expect(
      try places("[{\"lead\":1,\"cơ quan\":2},{},{\"lead\":3}]", of: [0, 1, 9]) == [
        ["lead", "cơ quan", ""], ["[0].lead", "[0][\"cơ quan\"]", "[0][\"\"]"],
        ["[2].lead", "[2][\"cơ quan\"]", "[2][\"\"]"],
      ])
  }
}
