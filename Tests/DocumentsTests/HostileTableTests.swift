import Documents
import TestSupport
import Testing

@Suite struct `A hostile table` {
  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"x\"/>",
    "<row r=\"99999999999999999999\"/>", "<row><c r=\"A2\"/></row>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row><c r=\"A1\"/><c r=\"A1\"/></row>", "<row><c r=\"1\"/></row>", "<row><c r=\"XFE1\"/></row>",
    "<row><c t=\"s\"><v>7</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
    "<row><c t=\"?\"><v>1</v></c></row>",
    "<row>", "<row><c><v>&laugh;</v></c></row>", "<row></c></row>",
  ]) func `whose sheet contradicts itself is refused`(text: String) {
    #expect(throws: TableFailure.brokenMarkup(part: "xl/worksheets/sheet1.xml")) {
      try rows(HandMadeBook(text).bytes)
    }
  }

  @Test func `that declares entities is refused before they are used`() {
    var book = HandMadeBook("<row><c t=\"str\"><v>&i;</v></c></row>")
    let laughs = ("b"..."i").unicodeLetters.map { letter in
      "<!ENTITY \(letter.own) \"\(String(repeating: "&\(letter.before);", count: 10))\">"
    }.joined()
    book.head = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">\(laughs)]>"
    let failure = TableFailure.brokenMarkup(part: "xl/worksheets/sheet1.xml")
    #expect(throws: failure) { try rows(book.bytes) }
    book.head = "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">"
    #expect(throws: failure) { try rows(book.bytes) }
    book.head = "<!DOCTYPE worksheet [<!ENTITY i SYSTEM \"file:///etc/passwd\">]>"
    #expect(throws: failure) { try rows(book.bytes) }
  }

  @Test(arguments: [1_000, 280_000_000])
  func `that would be too large when unpacked is not unpacked, whatever it says of itself`(size: Int) {
    var pack = HandMadeBook("<row/>").pack
    pack.addBomb(
      "xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
      spaces: 280_000_000, size: size)
    #expect(throws: TableFailure.tooLarge) { try rows(pack.bytes) }
  }

  @Test func `has no way out of its pack`() throws {
    var book = HandMadeBook("<row><c><v>1</v></c></row>")
    for target in ["../../../../etc/passwd", "worksheets/../../x", "/etc/passwd", "file:///etc/passwd", ""] {
      book.target = target
      #expect(throws: TableFailure.brokenArchive, "\(target)") { try rows(book.bytes) }
    }
    for target in [
      "worksheets/../worksheets/./sheet1.xml", "/xl/worksheets/sheet1.xml", "../../xl/worksheets/sheet1.xml",
    ] {
      book.target = target
      #expect(try rows(book.bytes) == [ReadRow(1, [.number("1")])], "\(target)")
    }
  }

  @Test func `that is no spreadsheet is told apart`() throws {
    var pack = Pack()
    pack.add("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>")
    #expect(throws: TableFailure.notSpreadsheet) { try rows(pack.bytes) }
    #expect(throws: TableFailure.notSpreadsheet) { try rows(Pack().bytes) }
    var book = HandMadeBook("<row/>")
    book.namespace = "urn:x"
    #expect(throws: TableFailure.notSpreadsheet) { try rows(book.bytes) }
    #expect(throws: TableFailure.oldSpreadsheet) {
      try rows([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
    #expect(throws: TableFailure.brokenArchive) { try rows([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]) }
    #expect(throws: TableFailure.brokenArchive) { try rows("a,b", form: .xlsx) }
    #expect(throws: TableFailure.notText(byte: 2, row: 1)) { try rows([0x50, 0x4B, 0x03, 0x04], form: .csv) }
    #expect(throws: TableFailure.empty) {
      try rows(HandMadeBook("<row/><row><c t=\"str\"><v> </v></c></row>").bytes)
    }
  }

  @Test func `has 256 columns at most, but may have formats beyond`() throws {
    let wide = (0..<300).map { _ in "<c/>" }.joined()
    #expect(try rows(HandMadeBook("<row><c><v>1</v></c>\(wide)</row>").bytes) == [ReadRow(1, [.number("1")])])
    #expect(throws: TableFailure.tooManyColumns(row: 1, count: 257)) {
      try rows(HandMadeBook("<row><c r=\"IV1\"><v>1</v></c><c r=\"IW1\"><v>1</v></c></row>").bytes)
    }
  }

  @Test func `with ranges over ranges is refused`() {
    var book = HandMadeBook("<row r=\"5\"><c><v>1</v></c></row>")
    book.after =
      "<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:B9\"/>", count: 1_000) + "</mergeCells>"
    #expect(throws: TableFailure.brokenMarkup(part: "xl/worksheets/sheet1.xml")) { try rows(book.bytes) }
    book.after = "<mergeCells><mergeCell ref=\"B9:A1\"/></mergeCells>"
    #expect(throws: TableFailure.brokenMarkup(part: "xl/worksheets/sheet1.xml")) { try rows(book.bytes) }
  }

  @Test func `that breaks off anywhere is refused`() throws {
    for name in ["openpyxl.xlsx", "libreoffice.xlsx"] {
      let bytes = try fixture(name)
      for length in stride(from: 0, to: bytes.count, by: 97) {
        #expect(throws: TableFailure.self, "\(name) \(length)") { try rows(bytes.prefix(length)) }
      }
    }
  }

  /// What a walk comes to: its rows, or what is wrong.
  private func outcome(_ bytes: [UInt8], _ form: TableFile.Form?) -> [Result<[ReadRow], TableFailure>] {
    do {
      let file = try TableFile(bytes, form: form)
      return try (0..<2).map { _ in
        var rows: [ReadRow] = []
        do {
          try file.forEachRow { rows.append(ReadRow($0.number, $0.cells)) }
          return .success(rows)
        } catch let failure as TableFailure {
          return .failure(failure)
        }
      }
    } catch let failure as TableFailure {
      return [.failure(failure)]
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test(arguments: 0..<30) func `of any bytes does no harm, and is the same when walked again`(seed: Int)
    throws
  {
    var dice = Dice(seed: seed)
    let seeds: [[UInt8]] = try [
      Array("sep=;\r\n\"a\";b\r\n\"x\"\"y\";\"\n\"\r\n".utf8),
      Array("[{\"a\":1.5e3,\"b\":[\"x\",2]},{\"a\":\"\\u0111\",\"c\":{\"d\":null}},{\"e\":true}]".utf8),
      fixture("libxlsxwriter.xlsx"),
      HandMadeBook("<row><c t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"B3\"><f>x</f></c></row>").bytes,
    ]
    for _ in 0..<100 {
      var bytes = dice.pick(seeds)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0:
        let count = Int.random(in: 0...60, using: &dice)
        bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
      case 1:
        let signs = Array("[]{}\",:;\\\n\r\t u0123eE-.truenlP\u{3}\u{4}K<>&/".utf8)
        bytes = (0..<Int.random(in: 0...40, using: &dice)).map { _ in dice.pick(signs) }
      case 2:
        for _ in 0..<Int.random(in: 1...6, using: &dice) {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
      default: bytes.removeSubrange(Int.random(in: 0..<bytes.count, using: &dice)...)
      }
      let outcomes = outcome(bytes, dice.pick([nil, nil, .csv, .json, .xlsx]))
      #expect(outcomes.first == outcomes.last, "\(bytes)")
    }
  }
}

extension ClosedRange<String> {
  /// The letters of a range, each with the one before.
  fileprivate var unicodeLetters: [(own: Character, before: Character)] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return zip(letters.dropFirst(), letters).filter { contains(String($0.0)) }.map { ($0.0, $0.1) }
  }
}
