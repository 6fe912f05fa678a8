import CXML

/// A page of HTML, read by libxml2.
struct HTMLDocument {
  /// Its text, paragraph by paragraph.
  let text: String

  /// Reads a page.
  ///
  /// - Throws: `DocumentFailure.brokenMarkup` when nothing can be made of it.
  init(_ bytes: [UInt8], isUTF8: Bool) throws(DocumentFailure) {
    guard !bytes.isEmpty, let count = Int32(exactly: bytes.count) else { throw .brokenMarkup }
    let document = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, isUTF8 ? "UTF-8" : nil,
        TASKBOARD_HTML_OPTIONS)
    }
    guard let document = unsafe document else { throw .brokenMarkup }
    defer { unsafe xmlFreeDoc(document) }
    var writer = TextWriter()
    var walk = unsafe MarkupWalk(xmlDocGetRootElement(document))
    while let step = walk.next() { HTMLDocument.take(step, into: &writer, &walk) }
    text = writer.text
  }

  private static func take(_ step: MarkupWalk.Step, into writer: inout TextWriter, _ walk: inout MarkupWalk) {
    switch step {
    case .text(let text): writer.append(text)
    case .start(let name) where silent.contains(name): walk.skip()
    case .start("br"): writer.breakLine()
    case .start("li"):
      writer.breakParagraph()
      writer.append("- ")
    case .start("td"), .start("th"): writer.append(" ")
    case .start(let name) where blocks.contains(name): writer.breakParagraph()
    case .end(let name) where blocks.contains(name) || name == "li": writer.breakParagraph()
    default: break
    }
  }

  /// What a page does not show.
  private static let silent: Set = [
    "script", "style", "head", "noscript", "template", "svg", "iframe", "object", "select", "button", "nav",
  ]

  private static let blocks: Set = [
    "p", "div", "section", "article", "header", "footer", "main", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul",
    "ol", "table", "tr", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd", "hr", "form", "title",
  ]
}
