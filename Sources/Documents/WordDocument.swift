import CXML
import CZip

/// A Word document (ECMA-376): the paragraphs of its `word/document.xml`, unpacked by libzip.
struct WordDocument {
  /// Its text, paragraph by paragraph; deleted text and the codes of fields are left out.
  let text: String

  /// Reads a document.
  ///
  /// - Throws: `DocumentFailure` when the pack is broken or holds no Word document.
  init(_ bytes: [UInt8]) throws(DocumentFailure) {
    let xml = try WordDocument.unpacked(bytes)
    guard let count = Int32(exactly: xml.count) else { throw .tooLarge }
    let document = unsafe xml.withUnsafeBytes { buffer in
      unsafe xmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, nil, TASKBOARD_XML_OPTIONS)
    }
    guard let document = unsafe document else { throw .brokenMarkup }
    defer { unsafe xmlFreeDoc(document) }
    var writer = TextWriter()
    var isText = false
    var walk = unsafe MarkupWalk(xmlDocGetRootElement(document))
    while let step = walk.next() {
      switch step {
      case .start("t"): isText = true
      case .end("t"): isText = false
      case .text(let text) where isText: writer.append(text)
      case .start("del"), .start("instrText"), .start("moveFrom"): walk.skip()
      case .start("br"), .start("cr"): writer.breakLine()
      case .start("tab"), .start("tc"): writer.append(" ")
      // An item of a list: its number is no text, so a dash stands for it.
      case .start("numPr"): writer.append("- ")
      case .start("p"), .end("p"): writer.breakParagraph()
      default: break
      }
    }
    text = writer.text
  }

  /// Unpacks the part that holds the text.
  private static func unpacked(_ bytes: [UInt8]) throws(DocumentFailure) -> [UInt8] {
    let result: Result<[UInt8], DocumentFailure> = unsafe bytes.withUnsafeBytes { buffer in
      var error = unsafe zip_error_t()
      guard
        let source = unsafe zip_source_buffer_create(
          buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
      else { return .failure(.brokenArchive) }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
        unsafe zip_source_free(source)
        return .failure(.brokenArchive)
      }
      defer { unsafe zip_discard(archive) }
      return unsafe part("word/document.xml", of: archive)
    }
    return try result.get()
  }

  private static func part(_ name: String, of archive: OpaquePointer) -> Result<[UInt8], DocumentFailure> {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat(archive, name, 0, &status) == 0 else { return .failure(.notWord) }
    guard unsafe status.size <= zip_uint64_t(DocumentText.most) else { return .failure(.tooLarge) }
    guard let file = unsafe zip_fopen(archive, name, 0) else { return .failure(.brokenArchive) }
    defer { unsafe zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
      }
      if count < 0 { return .failure(.brokenArchive) }
      if count == 0 { return bytes.isEmpty ? .failure(.brokenArchive) : .success(bytes) }
      bytes.append(contentsOf: chunk.prefix(Int(count)))
      // What a pack says of its size may be a lie.
      if bytes.count > DocumentText.most { return .failure(.tooLarge) }
    }
  }
}
