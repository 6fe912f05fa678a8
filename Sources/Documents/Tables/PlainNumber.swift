/// A number as a file has it, turned into what a person would write, by its digits alone.
struct PlainNumber {
  private let isNegative: Bool
  /// The digits from the first to the last that is not nought.
  private var digits: ArraySlice<UInt8>
  /// How many of the digits stand before the point; negative for noughts behind it.
  private var point: Int
  private let isWhole: Bool

  /// Reads a number: digits, perhaps a sign, a fraction, an exponent; nothing when it is none.
  ///
  /// - Parameters:
  ///   - text: The number.
  ///   - isStrict: Whether it is read as RFC 8259 wants it, with a digit on each side of the point, and no
  ///     noughts in front.
  init?(_ text: ArraySlice<UInt8>, isStrict: Bool = true) {
    var rest = text
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || !isStrict && rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix(while: PlainNumber.isDigit)
    rest = rest.dropFirst(whole.count)
    var digits = Array(whole)
    var hasFraction = false
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: PlainNumber.isDigit)
      if isStrict, fraction.isEmpty { return nil }
      rest = rest.dropFirst(1 + fraction.count)
      digits += fraction
      hasFraction = true
    }
    if digits.isEmpty || isStrict && (whole.isEmpty || whole.count > 1 && whole.first == UInt8(ascii: "0")) {
      return nil
    }
    var exponent = 0
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      let isSmall = rest.first == UInt8(ascii: "-")
      if isSmall || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard let power = PlainNumber.power(rest) else { return nil }
      exponent = isSmall ? -power : power
      rest = []
    }
    guard rest.isEmpty else { return nil }
    isWhole = !hasFraction && exponent == 0
    point = whole.count + exponent
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    self.digits = digits[leading...]
    point -= leading
    trim()
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// An exponent, as far as it matters.
  private static func power(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { min(1_000_000, $0 * 10 + Int($1 - UInt8(ascii: "0"))) }
  }

  private mutating func trim() {
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty { point = 1 }
  }

  /// Rounds to as many digits as Excel shows, so that 0.1 is not 0.10000000000000001.
  mutating func roundAsShown() {
    let most = 15
    guard !isWhole, digits.count > most else { return }
    let isUp = digits[digits.startIndex + most] >= UInt8(ascii: "5")
    digits = digits.prefix(most)
    var place = digits.endIndex - 1
    while isUp {
      if digits[place] < UInt8(ascii: "9") {
        digits[place] += 1
        break
      }
      digits[place] = UInt8(ascii: "0")
      if place == digits.startIndex {
        digits = [UInt8(ascii: "1")]
        point += 1
        break
      }
      place -= 1
    }
    trim()
  }

  /// The number as a cell; the point is a point, and there is no exponent.
  var cell: TableCell {
    let zero = UInt8(ascii: "0")
    // A sign, a point, a nought before it.
    let length = 3 + max(digits.count, point) + max(0, -point)
    guard length <= TableFile.longestCell else { return .unusable(.tooLong(length)) }
    var text: [UInt8] = isNegative && !digits.isEmpty ? [UInt8(ascii: "-")] : []
    if point <= 0 {
      text += [zero, UInt8(ascii: ".")] + Array(repeating: zero, count: -point) + digits
    } else {
      text += digits.prefix(point)
      text += Array(repeating: zero, count: max(0, point - digits.count))
      if digits.count > point { text += [UInt8(ascii: ".")] + digits.dropFirst(point) }
    }
    return .number(String(decoding: text, as: UTF8.self))
  }
}
