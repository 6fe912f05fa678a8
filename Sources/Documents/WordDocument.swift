import CXML

/// A Word document (ECMA-376): the paragraphs of its `word/document.xml`, unpacked by libzip.
struct WordDocument {
  /// Its text, paragraph by paragraph; deleted text and the codes of fields are left out.
  let text: String

  /// Reads a document.
  ///
  /// - Throws: `DocumentFailure` when the pack is broken or holds no Word document.
  init(_ bytes: [UInt8]) throws(DocumentFailure) {
    let xml = try MarkupLibrary.open()
    let part = try WordDocument.unpacked(bytes)
    guard let count = Int32(exactly: part.count) else { throw .tooLarge }
    let document = unsafe part.withUnsafeBytes { buffer in
      unsafe xml.xmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, nil, TASKBOARD_XML_OPTIONS)
    }
    guard let document = unsafe document else { throw .brokenMarkup }
    defer { unsafe xml.xmlFreeDoc(document) }
    var writer = TextWriter()
    var isText = false
    var walk = unsafe MarkupWalk(xml.xmlDocGetRootElement(document))
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
    var part: [UInt8] = []
    do {
      _ = try Archive.reading(bytes) { archive in
        try archive.read("word/document.xml", most: DocumentText.most) { part += $0 }
      }
    } catch Archive.Failure.missing {
      throw .notWord
    } catch Archive.Failure.tooLarge {
      throw .tooLarge
    } catch let failure as DocumentFailure {
      throw failure
    } catch {
      throw .brokenArchive
    }
    guard !part.isEmpty else { throw .brokenArchive }
    return part
  }
}
