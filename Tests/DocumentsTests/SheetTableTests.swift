import Documents
import TestSupport
import Testing

@Suite struct `An Excel file` {
  private func rows(_ text: String) throws -> [ReadRow] {
    try DocumentsTests.rows(HandMadeBook(text).bytes)
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func `is read as the program that wrote it shows it`(name: String) throws {
    let rows = try DocumentsTests.rows(fixture(name))
    #expect(rows[0] == ReadRow(1, [.unusable(.merged)]))
    #expect(rows[1] == ReadRow(3, "Số", "Nội dung", "Hạn", "Cơ quan", "Xong", "Ghi chú"))
    #expect(
      rows[2]
        == ReadRow(
          4,
          [
            .number("1"), .text("Rà soát, báo cáo\nhết"), .day(year: 2026, month: 6, day: 30), .text("BXD"),
            .flag(true), .text("chữ đậm"),
          ]))
    #expect(
      rows[3]
        == ReadRow(
          5,
          [
            .number("2.5"), .text("  đầu và cuối  "),
            .moment(year: 2026, month: 7, day: 31, hour: 17, minute: 30), .text("BTC"), .flag(false),
            .unusable(.formula("A4+1")),
          ]))
    #expect(
      Array(rows[4].cells.prefix(4)) == [
        .number("123456789012"), .text("<&> \"x\""), .unusable(.badDate("07:30")), .text("BYT"),
      ])
    #expect(rows[5].cells == [.number("0.3"), .empty, .day(year: 1900, month: 3, day: 1)])
    #expect(
      rows[6].cells.count == 28 && rows[6].cells[1] == .text("dòng chín") && rows[6].cells[27] == .text("xa"))
    #expect(rows[7].cells == [.unusable(.merged)])
    #expect(rows[8] == ReadRow(11, [.empty, .empty, .text("cạnh")]))
    #expect(rows[10].cells == [.day(year: 2023, month: 3, day: 15), .number("45000"), .number("1.25")])
  }

  @Test func `by the library that writes the reports is read, too`() throws {
    #expect(
      try DocumentsTests.rows(fixture("libxlsxwriter.xlsx")) == [
        ReadRow(1, [.unusable(.merged)]), ReadRow(3, "Số", "Hạn", "Tỷ lệ"),
        ReadRow(
          4, [.number("7"), .day(year: 2026, month: 6, day: 30), .number("0.333333333333333")]),
        ReadRow(5, [.empty, .text("a\u{1}b"), .flag(true)]),
        ReadRow(6, [.text("một hai"), .unusable(.formula("SUM(A4:A5)"))]),
      ])
    let asText = try DocumentsTests.rows(fixture("libreoffice.csv"))
    #expect(asText[1] == ReadRow(3, "Số", "Hạn", "Tỷ lệ"))
    #expect(asText[2] == ReadRow(4, "7", "30/06/2026", "0.333333333333333"))
  }

  @Test func `may leave the places of rows and cells out, and rows and cells themselves`() throws {
    #expect(
      try rows(
        """
        <row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="C4"><v>5</v></c><c><v>6</v></c></row>
        <row/>
        <row><c r="A6" s="9"><v>7</v></c></row>
        """) == [
          ReadRow(1, [.number("1"), .empty, .number("3")]),
          ReadRow(4, [.empty, .empty, .number("5"), .number("6")]), ReadRow(6, [.number("7")]),
        ])
  }

  @Test func `has words in runs, with escapes, with spaces that are kept or not`() throws {
    var book = HandMadeBook(
      (0..<8).map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined()
        + "<row><c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">a </t></r><r><t>_x0041_</t></r>"
        + "<rPh><t>bỏ</t></rPh></is></c></row>"
    )
    book.strings = """
      <si><t>một</t></si><si><r><t xml:space="preserve">hai </t></r><r><rPr><b/></rPr><t>ba</t></r>
      <rPh sb="0" eb="1"><t>bỏ</t></rPh></si><si><t xml:space="preserve"> bốn </t></si><si><t>
      năm </t></si><si><t>a_x000D_b_x005F_x000D_c_x000G_</t></si><si><t>_xD83D__xDE00__xD83D_x_x0000_</t></si>
      <si><t><![CDATA[<sáu>]]>&amp;&#7879;</t></si><si><t/></si>
      """
    #expect(
      try DocumentsTests.rows(book.bytes).map { $0.cells } == [
        [.text("một")], [.text("hai ba")], [.text(" bốn ")], [.text("năm")], [.text("a\rb_x000D_c_x000G_")],
        [.text("😀_xD83D_x_x0000_")], [.text("<sáu>&ệ")], [.text("a A")],
      ])
  }

  @Test(arguments: [
    ("1", "1"), ("1.0", "1"), ("1E5", "100000"), ("1.2300000000000001E-2", "0.0123"), ("-0.5", "-0.5"),
    ("0.10000000000000001", "0.1"), ("0.99999999999999989", "1"),
    ("9.9999999999999996E+22", "100000000000000000000000"),
    ("12345678901234567890", "12345678901234567890"), ("45000.430555555555", "45000.4305555556"),
  ]) func `has numbers as Excel shows them`(written: String, shown: String) throws {
    #expect(try rows("<row><c><v>\(written)</v></c></row>")[0].cells == [.number(shown)])
  }

  @Test func `says which cells cannot be used`() throws {
    #expect(
      try rows(
        """
        <row><c><f>A1+1</f><v>2</v></c>
        <c t="str"><f t="shared" ref="B1:B2" si="0">B9&amp;"x"</f><v>x</v></c></row>
        <row><c t="e"><v>#REF!</v></c><c t="str"><f t="shared" si="0"/><v>y</v></c><c><v>abc</v></c></row>
        """
      ).map { $0.cells } == [
        [.unusable(.formula("A1+1")), .unusable(.formula("B9&\"x\""))],
        [.unusable(.error("#REF!")), .unusable(.formula("B9&\"x\"")), .unusable(.error("abc"))],
      ])
    let long = String(repeating: "ệ", count: 350_000)
    #expect(
      try rows("<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c><c t=\"b\"><v>1</v></c></row>")[0].cells
        == [.unusable(.tooLong(350_000)), .flag(true)])
  }

  @Test func `has true and false as LibreOffice writes them, too`() throws {
    let row =
      "<row><c t=\"b\"><f>TRUE()</f><v>1</v></c><c t=\"b\"><v>false</v></c><c><f>TRUE()</f><v>1</v></c></row>"
    #expect(try rows(row)[0].cells == [.flag(true), .flag(false), .unusable(.formula("TRUE()"))])
  }

  @Test func `names a merged range once, if anything is in it`() throws {
    var book = HandMadeBook(
      (1...6).map { row in
        "<row r=\"\(row)\">" + ["A", "B", "C"].map { "<c r=\"\($0)\(row)\"><v>\(row)</v></c>" }.joined()
          + "</row>"
      }.joined() + "<row r=\"8\"><c r=\"C8\"><v>8</v></c></row>")
    book.after = """
      <mergeCells><mergeCell ref="B5:C6"/><mergeCell ref="A2:A4"/><mergeCell ref="A1:XFD1"/>
      <mergeCell ref="B3:B3"/>
      <mergeCell ref="A8:B9"/></mergeCells>
      """
    let merged = TableCell.unusable(.merged)
    func number(_ row: Int) -> TableCell { .number("\(row)") }
    #expect(
      try DocumentsTests.rows(book.bytes) == [
        ReadRow(1, [merged]), ReadRow(2, [merged, number(2), number(2)]),
        ReadRow(3, [.empty, number(3), number(3)]),
        ReadRow(4, [.empty, number(4), number(4)]), ReadRow(5, [number(5), merged]), ReadRow(6, [number(6)]),
        ReadRow(8, [.empty, .empty, number(8)]),
      ])
  }

  @Test func `is its first sheet that is shown`() throws {
    var book = HandMadeBook("<row><c><v>1</v></c></row>")
    book.sheets = """
      <sheet name="A" sheetId="1" state="veryHidden" r:id="r1"/>
      <sheet name="B" sheetId="2" state="hidden" r:id="r1"/>
      <sheet name="C" sheetId="3" r:id="r9"/><sheet name="D" sheetId="4" state="visible" r:id="r4"/>
      """
    #expect(try DocumentsTests.rows(book.bytes) == [ReadRow(1, "hai")])
    book.sheets = #"<sheet name="A" sheetId="1" state="hidden" r:id="r1"/>"#
    #expect(throws: TableFailure.notSpreadsheet) { try DocumentsTests.rows(book.bytes) }
  }
}
