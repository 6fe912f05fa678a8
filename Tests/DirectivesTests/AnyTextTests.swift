import Assignments
import Scoring
import Deadlines
@testable import Directives
import Foundation
import TestSupport
import Testing

@Suite struct `Any text at all` {
  private static let pieces = [
    "Bộ Y tế ", "các bộ, ngành ", "chủ trì, ", "phối hợp với ", "UBND các tỉnh: ", "giao ", "; ", ". ", "\n",
    "\n\n",
    "- ", "+ ", "a) ", "(1) ", "1. ", "trước ngày 1/11/2025", "(", ")", "“", "”", "\u{A0}",
    "trình Chính phủ ",
    "Bộ này ", "đã ", "Thời hạn: ", "e\u{301}\u{323}", "🇻🇳", "\u{200B}", "Tỉnh ",
    "các Bộ: ", "Chủ tịch ", "%", "…",
  ]

  @Test(arguments: 0..<60) func `made of pieces is read without harm`(seed: Int) {
    var dice = Dice(seed: seed)
    let text = (0..<Int.random(in: 1...160, using: &dice)).map { _ in dice.pick(Self.pieces) }.joined()
    expectVerbatim(text, Readings.read(text))
  }

  @Test(arguments: 0..<60) func `changed at random is read without harm`(seed: Int) {
    var dice = Dice(seed: seed)
    let passage = dice.pick(Readings.reports + Readings.official + Readings.heldOut)
    var scalars = Array(passage.text.unicodeScalars)
    for _ in 0..<40 where scalars.count > 2 {
      let place = Int.random(in: 0..<scalars.count, using: &dice)
      if dice.chance(50) { scalars.remove(at: place) } else { scalars.insert(dice.pick(scalars), at: place) }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = String(view)
    expectVerbatim(text, Readings.read(text))
  }

  @Test func `in either normal form gives the same work`() {
    for passage in Readings.official {
      let composed = Readings.reader.read(passage.text, issued: passage.issued)
      let apart = Readings.reader.read(
        passage.text.decomposedStringWithCanonicalMapping, issued: passage.issued)
      #expect(composed.map { $0.leadAddressees } == apart.map { $0.leadAddressees })
      #expect(
        composed.map { Lettering.composed($0.action.text) }
          == apart.map { Lettering.composed($0.action.text) })
    }
  }

  @Test(arguments: pieces + ["Bộ Y tế rà soát, giao Bộ Nội vụ trình, ", "các bộ, các tỉnh, "])
  func `without an end is cut into clauses of a length`(piece: String) {
    let words = Words(String(repeating: piece, count: 3_000))
    let mentions = MentionReader(words: words, gazetteer: Gazetteer(Readings.directory)).mentions()
    let outline = Outline(words, mentions: mentions)
    // What is read more than once in a clause or a list is in step with the text because both have an end.
    #expect(outline.segments.allSatisfy { $0.places.count <= Outline.longest + 600 })
    #expect(mentions.allSatisfy { $0.agencies.count <= MentionReader.most })
  }

  @Test func `that is long comes to an end`() {
    let text = String(
      repeating: "Bộ Y tế rà soát danh mục số 1, trình Chính phủ trước ngày 1/11/2025, ", count: 2_000)
    expectVerbatim(text, Readings.read(text))
  }
}
