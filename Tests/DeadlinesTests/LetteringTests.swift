import Deadlines
import Foundation
import TestSupport
import Testing

// Swift's own == takes canonically equivalent strings for equal, so the scalars are compared.
private func scalars(_ text: String) -> [Unicode.Scalar] {
  Array(text.unicodeScalars)
}

private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

@Suite struct `Vietnamese letters` {
  @Test func `there are 134 letters with a mark`() {
    #expect(Set(VietnameseAlphabet.letters.map(\.composed)).count == 134)
  }

  @Test(arguments: VietnameseAlphabet.letters) func `a letter folds to its base in every spelling`(
    letter: VietnameseAlphabet.Letter
  ) {
    for spelling in [[letter.composed]] + letter.decomposed {
      let text = string(spelling)
      #expect(scalars(Lettering.unmarked(text)) == [letter.base])
      #expect(scalars(Lettering.composed(text)) == [letter.composed])
      #expect(Lettering.isMarked(text))
      #expect(Lettering.isMarked("x" + text + "x"))
    }
  }

  @Test func `plain text has no marks and is only lowered`() {
    let plain = String((0x20..<0x7F).map { Character(Unicode.Scalar($0)) })
    #expect(!Lettering.isMarked(plain))
    #expect(Lettering.unmarked(plain) == plain.lowercased())
    #expect(Lettering.composed(plain) == plain)
    #expect(!Lettering.isMarked("“NV-0123” – 5 €"))
  }

  @Test(arguments: [
    ("Đường sắt đô thị", "duong sat do thi"), ("THỦ TƯỚNG CHÍNH PHỦ", "thu tuong chinh phu"),
    ("Uỷ ban, Ủy ban", "uy ban, uy ban"), ("Nghị quyết số 57-NQ/TW", "nghi quyet so 57-nq/tw"), ("", ""),
    ("Q.1 – “Đ”", "q.1 – “d”"),
  ]) func `whole phrases fold`(text: String, folded: String) {
    #expect(Lettering.unmarked(text) == folded)
    #expect(Lettering.unmarked(folded) == folded)
  }

  @Test(arguments: 1...20) func `composing is Unicode's NFC and is done once`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let letters = (0..<20).compactMap { _ in VietnameseAlphabet.letters.randomElement(using: &dice) }
      let typed = string(letters.flatMap { $0.decomposed.randomElement(using: &dice) ?? [] })
      let composed = Lettering.composed(typed)
      #expect(scalars(composed) == letters.map(\.composed))
      #expect(scalars(Lettering.composed(composed)) == scalars(composed))
    }
  }

  @Test(
    arguments: [
      // Rows of Unicode's NormalizationTest: source, NFC.
      ([0x1E0A], [0x1E0A]), ([0x0044, 0x0307], [0x1E0A]), ([0x1E0A, 0x0323], [0x1E0C, 0x0307]),
      ([0x0044, 0x0307, 0x0323], [0x1E0C, 0x0307]), ([0x212B], [0x00C5]), ([0x0958], [0x0915, 0x093C]),
      ([0x1100, 0x1161, 0x11A8], [0xAC01]), ([0x2126], [0x03A9]), ([0xFB1D], [0x05D9, 0x05B4]),
      ([0x0061, 0x0315, 0x0300, 0x05AE, 0x0062], [0x00E0, 0x05AE, 0x0315, 0x0062]),
    ] as [([UInt32], [UInt32])]) func `rows of the Unicode conformance test compose as printed there`(
      source: [UInt32], composed: [UInt32]
    )
  {
    let text = string(source.compactMap(Unicode.Scalar.init))
    #expect(scalars(Lettering.composed(text)).map(\.value) == composed)
  }

  @Test func `are composed as Unicode says, whatever letters stand around`() {
    let scalars = (0x20...0x2FFF).compactMap(Unicode.Scalar.init)
    for scalar in scalars {
      let text = "ộ\(scalar)e"
      #expect(
        Array(Lettering.composed(text).unicodeScalars)
          == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars), "\(scalar.value)")
    }
  }
}
