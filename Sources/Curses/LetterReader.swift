/// Puts scalars together from the bytes of a terminal, which may come in pieces.
///
/// The bytes of one letter can lie in two packets, so what is begun is kept until the rest comes. Bytes that
/// are no UTF-8 are dropped, and the next good one starts anew.
struct LetterReader {
  private var begun: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Takes a byte; answers the scalar that it completes.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80:
      missing = 0
      return Unicode.Scalar(byte)
    case 0x80..<0xC0: return go(on: byte)
    case 0xC0..<0xE0: begin(byte & 0x1F, missing: 1, least: 0x80)
    case 0xE0..<0xF0: begin(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0..<0xF8: begin(byte & 0x07, missing: 3, least: 0x1_0000)
    default: missing = 0
    }
    return nil
  }

  /// Drops a letter that was begun.
  mutating func forget() {
    missing = 0
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) {
    begun = UInt32(bits)
    self.missing = missing
    self.least = least
  }

  private mutating func go(on byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0 else { return nil }
    begun = begun << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing == 0 && begun >= least ? Unicode.Scalar(begun) : nil
  }
}
