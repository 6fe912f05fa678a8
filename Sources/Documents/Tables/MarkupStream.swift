import CXML

/// Hears what a piece of markup holds, element by element.
@safe class MarkupListener {
  /// The words that were heard since they were last taken.
  var words: [UInt8] = []
  /// Whether words are kept.
  var isListening = false
  /// What is wrong with the content; nothing more is heard then.
  var failure: TableFailure?
  /// The outermost element, when it is of a namespace that is known.
  fileprivate(set) var root: MarkupName?

  fileprivate var namespace: UnsafePointer<xmlChar>?
  fileprivate var hasBegun = false
  fileprivate var hasTypes = false

  /// An element begins.
  func begin(_ name: MarkupName, _ attributes: MarkupAttributes) {}
  /// An element ends.
  func end(_ name: MarkupName) {}
}

/// Reads XML in stretches, by libxml2, and tells a listener.
///
/// Only elements of the outermost one's namespace are told, and that has to be one of spreadsheets or packs.
/// A document that declares types or entities of its own is refused at the declaration.
@safe struct MarkupStream: ~Copyable {
  private let xml: taskboard_xml_stream
  private let context: xmlParserCtxtPtr
  private let listener: MarkupListener

  /// Prepares to read.
  ///
  /// - Throws: `DocumentFailure.noLibrary`, and `brokenMarkup` when there is no memory.
  init(_ listener: MarkupListener) throws(DocumentFailure) {
    let xml = try MarkupLibrary.openStream()
    var handler = unsafe MarkupStream.handler
    let made = unsafe xml.xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(listener).toOpaque(), nil, 0, nil)
    guard let context = unsafe made else { throw .brokenMarkup }
    _ = unsafe xml.xmlCtxtUseOptions(context, TASKBOARD_XML_STREAM_OPTIONS)
    self.xml = xml
    unsafe self.context = unsafe context
    self.listener = listener
  }

  deinit {
    if let document = unsafe context.pointee.myDoc { unsafe xml.xmlFreeDoc(document) }
    unsafe xml.xmlFreeParserCtxt(context)
  }

  /// Reads a stretch; an empty one ends the document.
  ///
  /// - Throws: `DocumentFailure.brokenMarkup`, or what the listener finds wrong.
  func feed(_ bytes: ArraySlice<UInt8>) throws {
    unsafe bytes.withUnsafeBytes { buffer in
      // A stretch is never as long as what an Int32 counts.
      _ = unsafe xml.xmlParseChunk(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        bytes.isEmpty ? 1 : 0)
    }
    if let failure = listener.failure { throw failure }
    if unsafe context.pointee.wellFormed == 0 || listener.hasTypes { throw DocumentFailure.brokenMarkup }
  }
}

extension MarkupStream {
  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.internalSubset = { user, _, _, _ in
      guard let listener = unsafe MarkupStream.listener(user) else { return }
      listener.hasTypes = true
    }
    unsafe handler.startElementNs = { user, name, _, uri, _, _, count, _, attributes in
      guard let listener = unsafe MarkupStream.listener(user), let name = unsafe name else { return }
      if !listener.hasBegun {
        listener.hasBegun = true
        if unsafe MarkupStream.isKnown(uri) {
          unsafe listener.namespace = unsafe uri
          listener.root = unsafe MarkupName(at: name)
        }
      }
      // The library keeps every name and namespace once, so that their places tell them apart.
      guard listener.failure == nil, let uri = unsafe uri, unsafe uri == listener.namespace else { return }
      listener.begin(unsafe MarkupName(at: name), unsafe MarkupAttributes(attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { user, name, _, uri in
      guard let listener = unsafe MarkupStream.listener(user), let name = unsafe name,
        listener.failure == nil, let uri = unsafe uri, unsafe uri == listener.namespace
      else { return }
      listener.end(unsafe MarkupName(at: name))
    }
    let words: charactersSAXFunc = { user, text, count in
      guard let listener = unsafe MarkupStream.listener(user), listener.isListening else { return }
      unsafe listener.words.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.characters = words
    unsafe handler.ignorableWhitespace = words
    unsafe handler.cdataBlock = words
    return unsafe handler
  }

  private static func listener(_ user: UnsafeMutableRawPointer?) -> MarkupListener? {
    guard let user = unsafe user else { return nil }
    let listener = unsafe Unmanaged<MarkupListener>.fromOpaque(user).takeUnretainedValue()
    return listener.hasTypes ? nil : listener
  }

  /// Tells whether a namespace is that of spreadsheets (transitional or strict) or of relations in a pack.
  private static func isKnown(_ uri: UnsafePointer<xmlChar>?) -> Bool {
    guard let uri = unsafe uri else { return false }
    return [
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://schemas.openxmlformats.org/package/2006/relationships",
    ].contains(unsafe String(cString: uri))
  }
}
