import Assignments
import Foundation
import Testing

@Suite struct `Agencies by their names` {
  private let directory = Directory([
    Agency(
      code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry, aliases: ["Bộ XD", "Xây dựng"]),
    Agency(code: "BTC", name: "Bộ Tài chính", shortName: "BTC", kind: .ministry, aliases: ["Tài chính"]),
    Agency(
      code: "BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch", shortName: "BVHTTDL", kind: .ministry,
      aliases: ["Bộ Văn hoá, Thể thao và Du lịch"]),
    Agency(
      code: "BGDĐT", name: "Bộ Giáo dục và Đào tạo", shortName: "BGDĐT", kind: .ministry,
      aliases: ["BGD&ĐT"]),
    Agency(code: "TTCP", name: "Thanh tra Chính phủ", shortName: "TTCP", kind: .ministerialAgency),
    Agency(code: "01", name: "Thành phố Hà Nội", shortName: "Hà Nội", kind: .province, aliases: ["Thủ đô"]),
    Agency(code: "48", name: "Thành phố Đà Nẵng", shortName: "Đà Nẵng", kind: .province, aliases: ["Thủ đô"]),
    Agency(
      code: "BXD.CPTDT", name: "Cục Phát triển đô thị", shortName: "Cục PTĐT", kind: .unit, parent: "BXD"),
    Agency(
      code: "BGTVT", name: "Bộ Giao thông vận tải", shortName: "BGTVT", kind: .former,
      aliases: ["Bộ GTVT", "Bộ XD"],
      successor: "BXD"),
    Agency(code: "CP", name: "Chính phủ", shortName: "CP", kind: .body),
  ])

  @Test(arguments: [
    ("BXD", "BXD"), ("bxd", "BXD"), ("Bộ Xây dựng", "BXD"), ("BỘ XÂY DỰNG", "BXD"), ("bo xay dung", "BXD"),
    ("  Bộ   Xây\u{A0}dựng ", "BXD"), ("Xây dựng", "BXD"), ("bo van hoa, the thao va du lich", "BVHTTDL"),
    ("Bộ Văn hóa, Thể thao và Du lịch", "BVHTTDL"), ("Bộ Văn hoá, Thể thao và Du lịch", "BVHTTDL"),
    ("BGDDT", "BGDĐT"),
    ("bgd&đt", "BGDĐT"), ("Hà Nội", "01"), ("ha noi", "01"), ("da nang", "48"), ("01", "01"),
    ("cuc phat trien do thi", "BXD.CPTDT"), ("bxd.cptdt", "BXD.CPTDT"), ("Bộ GTVT", "BGTVT"),
  ]) func `a name finds its agency with marks or without, in capitals or not`(name: String, code: String)
    throws
  {
    #expect(try directory.agency(named: name).code.text == code)
    #expect(try directory.agency(named: name.decomposedStringWithCanonicalMapping).code.text == code)
  }

  @Test func `a name that a living and a former agency share is the living one's`() throws {
    #expect(try directory.agency(named: "Bộ XD").code == "BXD")
  }

  @Test func `a name that two living agencies share is refused with both`() {
    #expect(throws: BoardError.ambiguousAgency("Thủ đô", ["01", "48"])) {
      try directory.agency(named: "Thủ đô")
    }
  }

  @Test(arguments: ["", " ", "Bộ", "Bộ Không có", "BX", "Bộ Xây dựng, Bộ Tài chính", "\u{200B}"])
  func `what is no name is refused`(name: String) {
    #expect(throws: BoardError.noAgency(name)) { try directory.agency(named: name) }
  }

  @Test(arguments: [
    ("Bộ GTVT", "BXD"), ("BGTVT", "BXD"), ("Cục Phát triển đô thị", "BXD"), ("BXD.CPTDT", "BXD"),
    ("BTC", "BTC"),
    ("ha noi", "01"),
  ]) func `a former ministry's successor and a department's ministry take the lead`(
    name: String, lead: String
  ) throws {
    #expect(try directory.lead(named: name).code.text == lead)
  }

  @Test func `a class means its members, in reading order`() throws {
    #expect(try directory.agencies(meantBy: "@ministries") == ["BXD", "BTC", "BVHTTDL", "BGDĐT", "TTCP"])
    #expect(try directory.agencies(meantBy: "@provinces") == ["01", "48"])
    #expect(
      try directory.agencies(meantBy: "@all") == ["BXD", "BTC", "BVHTTDL", "BGDĐT", "TTCP", "01", "48"])
    #expect(try directory.agencies(meantBy: "Tài chính") == ["BTC"])
    #expect(throws: BoardError.noAgency("@alle")) { try directory.agencies(meantBy: "@alle") }
    #expect(directory.members(of: .agency("XYZ")) == ["XYZ"])
  }

  @Test(arguments: ["@ministries", "@provinces", "@all", "BXD"])
  func `an addressee is read as it is written`(text: String) {
    #expect(Addressee(text)?.text == text)
  }

  @Test func `an unknown class and nothing at all address nobody`() {
    #expect(Addressee("@bộ") == nil)
    #expect(Addressee("@") == nil)
    #expect(Addressee("") == nil)
  }

  @Test func `suggestions are names that begin or go on like the mistyped one, former ones left out`() {
    #expect(directory.suggestions(for: "bx") == ["BXD", "BXD.CPTDT"])
    #expect(directory.suggestions(for: "Hà") == ["01"])
    #expect(directory.suggestions(for: "van hoa") == ["BVHTTDL"])
    #expect(directory.suggestions(for: "giao thong").isEmpty)
    #expect(directory.suggestions(for: "b").count == 5)
  }

  @Test func `a code nobody knows is its own short name`() {
    #expect(directory.shortName(of: "01") == "Hà Nội")
    #expect(directory.shortName(of: "XYZ") == "XYZ")
  }
}
