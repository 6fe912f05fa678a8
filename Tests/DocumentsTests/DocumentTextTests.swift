import Documents
import Foundation
import TestSupport
import Testing

@Suite struct `The text of documents` {
  private func text(_ bytes: some Sequence<UInt8>) throws(DocumentFailure) -> String {
    try DocumentText(Array(bytes)).text
  }

  /// The bytes of a file that a command of the system makes.
  private func packed(_ files: [String: String]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    for (name, content) in files {
      let path = folder.file(name)
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try content.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let made = try Command(
      "perl",
      [
        "-MIO::Compress::Zip=zip,$ZipError", "-e",
        "my @f = map { s/^\\.\\///r } @ARGV; zip [@f] => 'out.zip' or die $ZipError", "--",
      ] + files.keys.sorted(), in: folder.path
    ).run()
    guard made.code == 0 else { throw Failure("perl: \(made.errors)") }
    return Array(try Data(contentsOf: URL(filePath: folder.file("out.zip"))))
  }

  private static func word(_ body: String) -> String {
    "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>\(body)</w:body></w:document>"
  }

  @Test func `in UTF-8 and UTF-16 is what it is`() throws {
    #expect(try text("Bộ Y tế\r\n".utf8) == "Bộ Y tế\r\n")
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Bộ".utf8)) == "Bộ")
    #expect(try text([0xFF, 0xFE] + "Bộ".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == "Bộ")
    #expect(try text([]) == "")
    #expect(try text("a < b, <thẻ> là chữ".utf8) == "a < b, <thẻ> là chữ")
  }

  @Test func `of HTML is what a page shows`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><nav>Trang chủ</nav>
      <h1>Kết   luận</h1><p>Bộ&nbsp;Y&#32;tế <b>rà</b>
      soát.<br>Hết</p><script>giao()</script><ul><li>Một</li><li>Hai</li></ul></body></html>
      """
    #expect(try text(page.utf8) == "Kết luận\n\nBộ\u{A0}Y tế rà soát.\nHết\n\n- Một\n\n- Hai")
    #expect(try text("<p>một".utf8) == "một")
    let deep = String(repeating: "<div>", count: 20_000) + "x"
    _ = try? text(deep.utf8)
    let old = Array("<html><head><meta charset=\"windows-1252\"></head><body>caf".utf8) + [0xE9]
    #expect(try text(old) == "café")
  }

  @Test func `of Word is its paragraphs, without what was deleted`() throws {
    let body = """
      <w:p><w:r><w:t>Bộ Y </w:t></w:r><w:r><w:t>tế:</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Rà soát</w:t><w:br/>
      <w:t>hết</w:t></w:r>
      <w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      """
    let bytes = try packed(["word/document.xml": Self.word(body)])
    #expect(try text(bytes) == "Bộ Y tế:\n\n- Rà soát\nhết")
  }

  @Test func `that cannot be read is told apart`() throws {
    #expect(throws: DocumentFailure.notText) { try text([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]) }
    #expect(throws: DocumentFailure.notText) { try text([0xC3, 0x28, 0x61]) }
    #expect(throws: DocumentFailure.notText) { try text([0xFF, 0xFE, 0x61]) }
    #expect(throws: DocumentFailure.brokenArchive) { try text([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]) }
    #expect(throws: DocumentFailure.notWord) { try text(packed(["a.txt": "x"])) }
    #expect(throws: DocumentFailure.brokenMarkup) { try text(packed(["word/document.xml": "<w:p"])) }
    var broken = try packed(["word/document.xml": Self.word(String(repeating: "<w:p/>", count: 200))])
    for place in 60..<80 { broken[place] ^= 0x5A }
    #expect(throws: DocumentFailure.self) { try text(broken) }
  }

  @Test(arguments: 0..<40) func `that was damaged does no harm`(seed: Int) throws {
    var dice = Dice(seed: seed)
    var bytes = try packed(["word/document.xml": Self.word("<w:p><w:r><w:t>Bộ Y tế</w:t></w:r></w:p>")])
    for _ in 0..<6 {
      bytes[Int.random(in: 4..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
    }
    _ = try? text(bytes)
    var page = Array("<html><body><p>Bộ <b>Y</b> tế<ul><li>x</body>".utf8)
    for _ in 0..<6 {
      page[Int.random(in: 6..<page.count, using: &dice)] = UInt8.random(in: 32...126, using: &dice)
    }
    _ = try? text(page)
  }
}
