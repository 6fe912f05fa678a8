import CXML

/// The name of an element or attribute, without its namespace, in a form that is quick to compare.
///
/// Its length and its first seven letters, by which all names that matter differ.
struct MarkupName: Hashable {
  private let value: UInt64

  /// A name that ends with a nought.
  init(at name: UnsafePointer<UInt8>) {
    var (value, length) = (UInt64(0), 0)
    while length < 255, unsafe name[length] != 0 {
      if length < 7 { value = value << 8 | UInt64(unsafe name[length]) }
      length += 1
    }
    self.value = UInt64(length) << 56 | value
  }

  /// A name that is looked for.
  init(_ name: StaticString) {
    self = unsafe MarkupName(at: name.utf8Start)
  }
}

extension MarkupName {
  static let (c, f, `is`, r, s, t, v) = (
    MarkupName("c"), MarkupName("f"), MarkupName("is"), MarkupName("r"), MarkupName("s"), MarkupName("t"),
    MarkupName("v")
  )
  static let (row, sheetData, mergeCell, ref) = (
    MarkupName("row"), MarkupName("sheetData"), MarkupName("mergeCell"), MarkupName("ref")
  )
  static let (si, rPh, space) = (MarkupName("si"), MarkupName("rPh"), MarkupName("space"))
}

/// The attributes of an element that begins; good until its beginning is dealt with.
@safe struct MarkupAttributes {
  private let base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  /// Five pointers an attribute: its name, prefix and namespace, and where its value begins and ends.
  init(_ base: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  /// What is made of the value of an attribute.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - isPrefixed: Whether it is of another namespace than its element.
  ///   - body: What to make of it.
  /// - Returns: What was made; nothing when the attribute is not there.
  func read<R>(_ name: MarkupName, isPrefixed: Bool = false, _ body: (Span<UInt8>) -> R) -> R? {
    guard let base = unsafe base else { return nil }
    for place in 0..<count {
      let attribute = unsafe base + 5 * place
      guard let own = unsafe attribute[0], unsafe (attribute[1] != nil) == isPrefixed,
        unsafe MarkupName(at: own) == name, let start = unsafe attribute[3], let end = unsafe attribute[4]
      else { continue }
      return body(unsafe Span(_unsafeStart: start, count: end - start))
    }
    return nil
  }

  /// Tells whether there is an attribute.
  func has(_ name: MarkupName) -> Bool {
    read(name) { _ in true } ?? false
  }

  /// The value of an attribute.
  func text(_ name: MarkupName, isPrefixed: Bool = false) -> String? {
    read(name, isPrefixed: isPrefixed) { span in
      String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
    }
  }

  /// The value of an attribute that is a whole number from nought.
  func number(_ name: MarkupName) -> Int? {
    read(name) { span in
      guard span.count > 0, span.count < 10 else { return nil }
      var number = 0
      for place in span.indices {
        guard (0x30...0x39).contains(span[place]) else { return nil }
        number = number * 10 + Int(span[place] - 0x30)
      }
      return number
    } ?? nil
  }

  /// The value of an attribute that is true or false.
  func flag(_ name: MarkupName) -> Bool {
    text(name).map { $0 == "1" || $0 == "true" } ?? false
  }

  /// Whether white space at the ends of the element's words belongs to them (`xml:space`).
  var keepsSpace: Bool { text(.space, isPrefixed: true) == "preserve" }
}
