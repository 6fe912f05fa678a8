/// What stands in a cell of a table.
package enum TableCell: Hashable, Sendable {
  /// Nothing, or nothing but white space.
  case empty
  /// Words, with the white space around them.
  case text(String)
  /// A number as a person writes it, with a point and no exponent: `12`, `0.5`.
  case number(String)
  /// A day of the calendar that the file's program keeps.
  case day(year: Int, month: Int, day: Int)
  /// A day with a time, in whole minutes.
  case moment(year: Int, month: Int, day: Int, hour: Int, minute: Int)
  /// True or false.
  case flag(Bool)
  /// A list of words and numbers, in JSON alone.
  case list([String])
  /// Something that cannot be taken for what it shows.
  case unusable(Trouble)

  /// Why a cell cannot be used.
  package enum Trouble: Hashable, Sendable {
    /// It is reckoned; the formula as the file has it, without a sign in front.
    case formula(String)
    /// It shows an error of the spreadsheet (`#REF!`), or a value that is none of its kind.
    case error(String)
    /// It is the first of several cells that were merged; the others are empty.
    case merged
    /// It has more characters than `TableFile.longestCell`; how many.
    case tooLong(Int)
    /// It has parts of its own: an object in JSON, or a list of something else than words and numbers.
    case structured
    /// It should be a day and is none; what stands there.
    case badDate(String)
  }
}

extension TableCell {
  /// Words from bytes that are known to be UTF-8.
  init(utf8 bytes: ArraySlice<UInt8>) {
    if bytes.count > TableFile.longestCell {
      // A scalar beyond the basic plane has four bytes, and two units.
      let count = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
      if count > TableFile.longestCell {
        self = .unusable(.tooLong(count))
        return
      }
    }
    guard let first = bytes.first else {
      self = .empty
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // No white space begins with a byte between these.
    let mayBeBlank = first <= 0x20 || first >= 0xC2 && first <= 0xE3
    self = mayBeBlank && text.allSatisfy(\.isWhitespace) ? .empty : .text(text)
  }

  /// Words.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(utf8: bytes[...])
  }
}
