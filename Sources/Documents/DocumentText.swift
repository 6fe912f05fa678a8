/// The text of a document: plain, HTML, or a Word file's.
///
/// What it is is seen in its bytes, not in its name: somebody may have sent it through a pipe.
package struct DocumentText: Sendable {
  /// The text as it is read, with an empty line between paragraphs of HTML and Word.
  package let text: String

  /// The most bytes that are read, of the document and of what is packed in it.
  package static let most = 64 * 1024 * 1024

  /// Reads a document.
  ///
  /// - Parameter bytes: The document as it is in its file.
  /// - Throws: `DocumentFailure` when it is no text in any form that is known.
  /// - Complexity: O(*n*) in its length.
  package init(_ bytes: [UInt8]) throws(DocumentFailure) {
    guard bytes.count <= DocumentText.most else { throw .tooLarge }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      text = try WordDocument(bytes).text
    } else if let plain = try DocumentText.decoded(bytes) {
      text =
        DocumentText.isMarkup(plain.utf8) ? try HTMLDocument(Array(plain.utf8), isUTF8: true).text : plain
    } else if DocumentText.isMarkup(bytes) {
      // A page in an older encoding says which.
      text = try HTMLDocument(bytes, isUTF8: false).text
    } else {
      throw .notText
    }
  }

  /// The text of bytes in UTF-8, or in UTF-16 with its mark; nothing when they are in neither.
  private static func decoded(_ bytes: [UInt8]) throws(DocumentFailure) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isBig = bytes[0] == 0xFE
      guard bytes.count % 2 == 0 else { throw .notText }
      let units = stride(from: 2, to: bytes.count, by: 2).map { place in
        UInt16(bytes[place + (isBig ? 0 : 1)]) << 8 | UInt16(bytes[place + (isBig ? 1 : 0)])
      }
      guard let text = String(validating: units, as: UTF16.self) else { throw .notText }
      return try checked(text)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    return try checked(text)
  }

  /// Control characters tell a program or a picture from text.
  private static func checked(_ text: String) throws(DocumentFailure) -> String {
    let isBinary = text.utf8.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
    if isBinary { throw .notText }
    return text
  }

  /// Tells whether something begins as a page of HTML does.
  private static func isMarkup(_ bytes: some Collection<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard head.drop(while: \.isWhitespace).hasPrefix("<") else { return false }
    return ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta", "<table"]
      .contains { head.contains($0) }
  }
}

/// Why a document has no text that can be read.
package enum DocumentFailure: Error, Hashable, Sendable {
  /// It is binary, or in an encoding that it does not name.
  case notText
  /// It is packed, and the pack is broken.
  case brokenArchive
  /// It is packed, and no Word document.
  case notWord
  /// Its markup cannot be read.
  case brokenMarkup
  /// It is longer than `DocumentText.most`, or would be when it is unpacked.
  case tooLarge
}
