import Documents
import Testing

@Suite struct `The days of an Excel file` {
  @Test func `are counted from 1904 if it says so`() throws {
    let expected = ReadRow(
      1,
      [.day(year: 2026, month: 6, day: 30), .moment(year: 2026, month: 6, day: 30, hour: 8, minute: 5)])
    #expect(try rows(fixture("1904.xlsx")) == [expected])
  }

  @Test(arguments: [
    ("d/m/yyyy", true), ("[$-42A]dddd, dd mmmm yyyy;@", true), ("hh:mm:ss", true), ("yyyy\\-mm", true),
    ("0.00", false), ("#,##0 \"đồng\"", false), ("#,##0\\d", false), ("[Red]0;[Blue]-0", false),
    ("[hh]:mm:ss", false),
    ("General", false), ("0_d", false), ("*m0", false), ("@", false), ("0;d", false), ("\"mở", false),
    ("[d", false),
  ]) func `are told by the patterns of numbers`(pattern: String, isDay: Bool) throws {
    var book = HandMadeBook("<row><c s=\"0\"><v>45000</v></c></row>")
    book.patterns = [170: pattern.replacing("\"", with: "&quot;")]
    book.formats = [170]
    let expected: TableCell = isDay ? .day(year: 2023, month: 3, day: 15) : .number("45000")
    #expect(try rows(book.bytes)[0].cells == [expected])
  }

  @Test func `are told by the numbers of patterns that it need not have`() throws {
    var book = HandMadeBook("<row>" + (0..<60).map { "<c s=\"\($0)\"><v>45000</v></c>" }.joined() + "</row>")
    book.formats = Array(0..<60)
    let cells = try rows(book.bytes)[0].cells
    let days = cells.indices.filter { cells[$0] != .number("45000") }
    #expect(days == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
  }

  @Test(arguments: [
    ("1", TableCell.day(year: 1900, month: 1, day: 1)), ("59", .day(year: 1900, month: 2, day: 28)),
    ("60", .unusable(.badDate("1900-02-29"))), ("61", .day(year: 1900, month: 3, day: 1)),
    ("0", .unusable(.badDate("00:00"))), ("0.75", .unusable(.badDate("18:00"))),
    ("-1", .unusable(.badDate("-1"))),
    ("2958465", .day(year: 9999, month: 12, day: 31)), ("2958466", .unusable(.badDate("2958466"))),
    ("1E300", .unusable(.badDate("1" + String(repeating: "0", count: 300)))),
    ("45350", .day(year: 2024, month: 2, day: 28)),
    ("45351", .day(year: 2024, month: 2, day: 29)), ("45352", .day(year: 2024, month: 3, day: 1)),
    ("45352.999999", .day(year: 2024, month: 3, day: 2)),
    ("45352.99999", .moment(year: 2024, month: 3, day: 1, hour: 23, minute: 59)),
    ("45352.430555555555", .moment(year: 2024, month: 3, day: 1, hour: 10, minute: 20)),
    ("45352.0001", .day(year: 2024, month: 3, day: 1)),
  ]) func `are those of Excel's calendar, with the one that never was`(serial: String, cell: TableCell)
    throws
  {
    var book = HandMadeBook("<row><c s=\"0\"><v>\(serial)</v></c></row>")
    book.formats = [14]
    #expect(try rows(book.bytes)[0].cells == [cell])
  }

  @Test(arguments: [
    ("2026-02-28", TableCell.day(year: 2026, month: 2, day: 28)),
    ("2026-06-30T08:05:00Z", .moment(year: 2026, month: 6, day: 30, hour: 8, minute: 5)),
    ("2026-02-29", .unusable(.badDate("2026-02-29"))), ("30/6", .unusable(.badDate("30/6"))),
    ("2026-06-30T25:00", .unusable(.badDate("2026-06-30T25:00"))), ("T08:00", .unusable(.badDate("T08:00"))),
  ]) func `may be written as ISO 8601 does, and be in the strict namespaces`(text: String, cell: TableCell)
    throws
  {
    var book = HandMadeBook("<row><c t=\"d\"><v>\(text)</v></c></row>")
    book.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    book.relation = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try rows(book.bytes)[0].cells == [cell])
  }
}
