/// A pack (ZIP) made by hand, so that it can also be wrong.
struct Pack {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The whole, with its directory.
  var bytes: [UInt8] {
    content + directory + Pack.little(0x0605_4B50, 4) + Pack.little(0, 4)
      + Pack.little(count, 2) + Pack.little(count, 2) + Pack.little(directory.count, 4)
      + Pack.little(content.count, 4) + Pack.little(0, 2)
  }

  /// Adds a part as it is.
  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    add(name, packed: bytes, method: 0, size: bytes.count, check: Pack.check(bytes))
  }

  /// Adds a part that begins with a text and goes on with so many spaces, deflated (RFC 1951).
  ///
  /// The size that the pack tells of may be any.
  mutating func addBomb(_ name: String, _ text: String, spaces: Int, size: Int) {
    var bits = Bits()
    bits.append(0b011, 3)
    for byte in text.utf8 + [0x20] { bits.append(Bits.reversed(0x30 + Int(byte), 8), 8) }
    // The longest match there is: 258 bytes as the last one.
    for _ in 0..<(spaces / 258) { bits.append(Bits.reversed(0b1100_0101, 8), 13) }
    bits.append(0, 16)
    add(name, packed: bits.bytes, method: 8, size: size, check: 0)
  }

  private mutating func add(_ name: String, packed: [UInt8], method: Int, size: Int, check: Int) {
    let facts =
      Pack.little(20, 2) + Pack.little(0, 2) + Pack.little(method, 2) + Pack.little(0x21 << 16, 4)
      + Pack.little(check, 4) + Pack.little(packed.count, 4) + Pack.little(size, 4)
      + Pack.little(name.utf8.count, 2) + Pack.little(0, 2)
    directory += Pack.little(0x0201_4B50, 4) + Pack.little(20, 2) + facts
    directory += Pack.little(0, 10) + Pack.little(content.count, 4) + Array(name.utf8)
    content += Pack.little(0x0403_4B50, 4) + facts + Array(name.utf8) + packed
    count += 1
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32, as packs have it.
  private static func check(_ bytes: [UInt8]) -> Int {
    var register: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~register)
  }

  private struct Bits {
    var bytes: [UInt8] = []
    private var rest = 0
    private var width = 0

    mutating func append(_ value: Int, _ count: Int) {
      rest |= value << width
      width += count
      while width >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
        width -= 8
      }
    }

    static func reversed(_ value: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | (value >> $1 & 1) << (count - 1 - $1) }
    }
  }
}

/// An Excel file made by hand.
struct HandMadeBook {
  /// The namespace of its markup.
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// What its parts are to one another begins so.
  var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The rows of its sheet, and what follows them.
  var rows = ""
  var after = ""
  /// The words that cells share.
  var strings = ""
  /// The patterns of its own, and which pattern each format of a cell has.
  var patterns: [Int: String] = [:]
  var formats = [0]
  /// Properties of the workbook, and its sheets.
  var properties = ""
  var sheets = #"<sheet name="Một" sheetId="1" r:id="r1"/>"#
  /// Where the sheet is said to lie.
  var target = "worksheets/sheet1.xml"
  /// What stands before the markup.
  var head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  /// A book with some rows.
  init(_ rows: String = "") { self.rows = rows }

  /// The markup of the sheet.
  var sheet: String {
    "\(head)<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  /// Its pack, without the part of the words that are shared.
  var pack: Pack {
    var pack = Pack()
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(self.relation)/\(kind)\" Target=\"\(target)\"/>"
    }
    let book = relation("r0", "officeDocument", "xl/workbook.xml")
    pack.add("_rels/.rels", "<Relationships xmlns=\"\(relations)\">\(book)</Relationships>")
    pack.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(self.relation)\">\(properties)"
        + "<sheets>\(sheets)</sheets></workbook>")
    let parts =
      relation("r1", "worksheet", target) + relation("r2", "sharedStrings", "/xl/sharedStrings.xml")
      + relation("r3", "styles", "styles.xml") + relation("r4", "worksheet", "worksheets/sheet2.xml")
    pack.add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(relations)\">\(parts)</Relationships>")
    pack.add("xl/worksheets/sheet1.xml", sheet)
    pack.add(
      "xl/worksheets/sheet2.xml",
      "<worksheet xmlns=\"\(namespace)\"><sheetData><row>"
        + "<c t=\"str\"><v>hai</v></c></row></sheetData></worksheet>"
    )
    let own = patterns.map { "<numFmt numFmtId=\"\($0)\" formatCode=\"\($1)\"/>" }.joined()
    let xfs = formats.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    pack.add(
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(namespace)\"><numFmts>\(own)</numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(xfs)</cellXfs></styleSheet>")
    return pack
  }

  /// The file.
  var bytes: [UInt8] {
    var pack = self.pack
    pack.add("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(strings)</sst>")
    return pack.bytes
  }
}
