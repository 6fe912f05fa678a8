import Assignments
import Deadlines
import Testing

/// Cleaning, held against a table of all characters that owes nothing to the program.
@Suite struct `Cleaning each character there is` {
  @Test
  func `every one of 1 114 112 code points is kept, made a blank or a break, or dropped, as the table says`()
  {
    var kept = [Bool](repeating: false, count: 0x11_0000)
    for range in UnicodeTable.kept { for value in range { kept[Int(value)] = true } }
    var count = 0
    var wrong: [String] = []
    for value in UInt32(0)...0x10_FFFF {
      // Surrogates are no characters: where text is read they have become U+FFFD already.
      guard let scalar = Unicode.Scalar(value) else {
        count += 1
        continue
      }
      let age = scalar.properties.age
      if let age, (age.major, age.minor) > UnicodeTable.version { continue }
      count += 1
      let text = "x" + String(scalar) + "x"
      let (line, lines): (String, String) =
        if UnicodeTable.breaks.contains(value) {
          ("x x", "x\nx")
        } else if UnicodeTable.blanks.contains(value) {
          ("x x", "x x")
        } else if kept[Int(value)] {
          (Lettering.composed(text), Lettering.composed(text))
        } else {
          ("xx", "xx")
        }
      for (clean, right) in [(Cleaning.line(text), line), (Cleaning.lines(text), lines)]
      where !clean.unicodeScalars.elementsEqual(right.unicodeScalars) {
        wrong.append("U+\(String(value, radix: 16)): \(clean.debugDescription)")
      }
      let clean = Cleaning.lines(text)
      if !Cleaning.lines(clean).unicodeScalars.elementsEqual(clean.unicodeScalars) {
        wrong.append("U+\(String(value, radix: 16)) twice")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
    #expect(count == 0x11_0000, "\(0x11_0000 - count) are newer than the table")
    #expect(kept.count { $0 } == 159_345)
  }
}
