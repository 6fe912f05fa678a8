import Assignments
import Deadlines
import TestSupport
import Testing

/// The scalars of a text, which Swift's own == would take for equal too easily.
private func scalars(_ text: String) -> [Unicode.Scalar] {
  Array(text.unicodeScalars)
}

@Suite struct `Cleaning text` {
  @Test func `lets pass at a glance only what a closer look keeps as it is`() {
    for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) where Cleaning.isPlain(scalar) {
      let text = "a\(scalar)b \(scalar)"
      // A sign that is dropped makes the text be looked at closely.
      for text in [text, "\u{200B}" + text] {
        let clean = Cleaning.line(text)
        #expect(clean.unicodeScalars.elementsEqual("a\(scalar)b \(scalar)".unicodeScalars), "\(scalar.value)")
      }
    }
    for (text, clean) in [(" a", "a"), ("a ", "a"), ("a  b", "a b"), (" ", ""), ("", "")] {
      #expect(Cleaning.line(text) == clean)
    }
  }

  @Test(arguments: [
    ("\u{1B}[31mđỏ\u{1B}[0m", "[31mđỏ[0m"),
    ("\u{1B}]0;title\u{07}x", "]0;titlex"),
    ("\u{1B}]52;c;ZWNobw==\u{1B}\\x", "]52;c;ZWNobw==\\x"),
    ("AAAA\rB", "AAAA B"),
    ("AB\u{08}C", "ABC"),
    ("a\tb", "a b"),
    ("a\u{0}b", "ab"),
    ("a\u{7F}b", "ab"),
    ("a\u{9B}31mb", "a31mb"),
    ("abc\u{202E}def", "abcdef"),
    ("\u{2066}a\u{2069}", "a"),
    ("a\u{061C}\u{200E}\u{200F}b", "ab"),
    ("BX\u{200B}D", "BXD"),
    ("a\u{200D}b\u{2060}c\u{FEFF}d", "abcd"),
    ("\u{FEFF}Bộ", "Bộ"),
    ("a\u{AD}b", "ab"),
    ("a\u{E0041}\u{E0042}b", "ab"),
    ("a\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}b", "ab"),
    ("a\u{0378}\u{E01F0}b", "ab"),
    ("a\u{115F}\u{1160}\u{3164}\u{FFA0}b", "ab"),
    ("a\u{034F}\u{FE0F}\u{E0100}b", "ab"),
    ("a\u{A0}b\u{3000}c\u{2009}d", "a b c d"),
    ("  a  \n\n b \u{2028} c\u{2029}", "a b c"),
    ("\u{0301}a", "a"),
    ("a \u{0301}b", "a b"),
    ("a \u{0301}", "a"),
    ("“\u{0301}a”", "“a”"),
    ("a\u{17B4}\u{17B5}b", "ab"),
    ("\u{11A8}a\u{11A8}", "a\u{11A8}"),
    ("\u{0301} a", "a"),
    ("a \u{0301} b", "a b"),
    ("Bo\u{0323}\u{0302}", "Bộ"),
    ("Bo\u{0302}\u{0323}", "Bộ"),
    ("👩\u{200D}💻", "👩💻"),
    ("", ""),
    (" \u{200B}\t", ""),
    ("NV-0123", "NV-0123"),
  ]) func `one line is harmless and otherwise as it was`(text: String, clean: String) {
    #expect(scalars(Cleaning.line(text)) == scalars(clean))
    #expect(scalars(Cleaning.line(clean)) == scalars(clean))
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\n\n\n\n\nb", "a\n\nb"), ("\n\na\n\n", "a"),
    ("a \t\n  b", "a\nb"),
    ("a\u{2028}b\u{2029}c\u{85}d", "a\nb\nc\nd"), ("a\u{1B}[2J\nb", "a[2J\nb"), ("a\n\u{0301}b", "a\nb"),
    ("a\rb", "a b"), ("a\n\u{0301}\nb", "a\n\nb"), ("a  b", "a b"),
  ]) func `several lines stay lines`(text: String, clean: String) {
    #expect(scalars(Cleaning.lines(text)) == scalars(clean))
    #expect(scalars(Cleaning.lines(clean)) == scalars(clean))
  }

  @Test func `four marks stay on a letter and no more`() {
    let heap = "a" + String(repeating: "\u{0316}", count: 40) + "b"
    #expect(scalars(Cleaning.line(heap)) == scalars("a\u{0316}\u{0316}\u{0316}\u{0316}b"))
    let above = "x" + String(repeating: "\u{20DD}", count: 40)
    #expect(Cleaning.line(above).unicodeScalars.count == 5)
  }

  @Test func `bytes that are no text become a mark that says so`() {
    let bytes: [UInt8] = [0x41, 0xFF, 0x42, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xE2, 0x82]
    let clean = Cleaning.line(String(decoding: bytes, as: UTF8.self))
    #expect(clean.hasPrefix("A\u{FFFD}B\u{FFFD}("))
    #expect(clean.unicodeScalars.allSatisfy { "AB(\u{FFFD}".unicodeScalars.contains($0) })
  }

  @Test func `nothing is left when there was nothing`() {
    #expect(Cleaning.optionalLine(nil) == nil)
    #expect(Cleaning.optionalLine("") == nil)
    #expect(Cleaning.optionalLine(" \u{200B}\u{0301}\n") == nil)
    #expect(Cleaning.optionalLine(" x ") == "x")
  }
}

@Suite struct `Cleaning anything at all` {
  /// What must never come through, as ranges written down by hand.
  private static let harmful: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x034F...0x034F, 0x061C...0x061C, 0x115F...0x1160, 0x180B...0x180F,
    0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xE000...0xF8FF, 0xFDD0...0xFDEF,
    0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1D173...0x1D17A,
    0xE0000...0xE01EF, 0xF0000...0x10FFFF,
  ]

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: harmful.contains { $0.contains(scalar.value) }
    }
  }

  @Test func `of all there is in Unicode no control, format, private or unassigned character survives`() {
    var block: [Unicode.Scalar] = []
    var survivors: Set<Unicode.Scalar> = []
    var unstable: [String] = []
    func look() {
      var view = String.UnicodeScalarView("x".unicodeScalars)
      for scalar in block { view.append(contentsOf: [scalar, "x"]) }
      let clean = Cleaning.line(String(view))
      survivors.formUnion(clean.unicodeScalars)
      if scalars(Cleaning.line(clean)) != scalars(clean) { unstable.append(clean) }
      if scalars(Lettering.composed(clean)) != scalars(clean) { unstable.append(clean) }
      block = []
    }
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      block.append(scalar)
      if block.count == 512 { look() }
    }
    look()
    #expect(survivors.filter(Self.isHarmful).isEmpty)
    #expect(unstable.isEmpty)
    #expect(survivors.count > 100_000)
    #expect(survivors.isSuperset(of: "aZ09ăâđêôơưĐẶ–“”…€中한👍\u{FFFD}".unicodeScalars))
  }

  /// The sorts of characters that make cleaning hard, to be thrown together.
  private static let nasty: [Unicode.Scalar] = [
    "a", "o", "e", "Đ", " ", "\n", "\r", "\t", "\u{1B}", "\u{08}", "\u{A0}", "\u{0301}", "\u{0323}",
    "\u{031B}", "\u{0302}",
    "\u{0316}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{0F73}", "\u{0344}", "\u{1100}",
    "\u{1161}", "\u{11A8}",
    "\u{0958}", "\u{212B}", "\u{0903}", "\u{20DD}", "\u{E0041}", "\u{E000}", "\u{1F469}", "\u{FFFD}",
    "\u{2126}", "\u{2028}",
  ]

  @Test(arguments: 1...40) func `cleaning twice changes nothing more, and what is clean is composed`(
    seed: Int
  ) {
    var dice = Dice(seed: seed)
    for _ in 0..<250 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &dice) { view.append(dice.pick(Self.nasty)) }
      let text = String(view)
      for clean in [Cleaning.line, Cleaning.lines] {
        let once = clean(text)
        #expect(scalars(clean(once)) == scalars(once), "\(scalars(text))")
        #expect(scalars(Lettering.composed(once)) == scalars(once), "\(scalars(text))")
        #expect(!once.hasPrefix(" ") && !once.hasSuffix(" ") && !once.contains("  "), "\(scalars(text))")
        #expect(
          !once.hasPrefix("\n") && !once.hasSuffix("\n") && !once.contains("\n\n\n"), "\(scalars(text))")
      }
    }
  }

  @Test func `every text of a change is cleaned`() {
    let dirty = " x\u{202E}\u{1B}\ty "
    let facts: [Assignment.Field: Fact] = [
      .owner: .text(dirty), .coordinators: .list([.text(dirty), .text("\u{200B}")]),
      .quote: .text("\u{200B}"),
      .deadline: .record(["phrase": .text(dirty)]), .directive: .number(3),
    ]
    let clean: [Assignment.Field: Fact] = [
      .owner: .text("x y"), .coordinators: .list([.text("x y")]), .quote: .none,
      .deadline: .record(["phrase": .text("x y")]), .directive: .number(3),
    ]
    let pairs: [(Change, Change)] = [
      (.add(facts), .add(clean)), (.edit(facts), .edit(clean)),
      (.relead("BXD", reason: dirty), .relead("BXD", reason: "x y")),
      (.decline(reason: dirty), .decline(reason: "x y")),
      (.progress(1, note: dirty), .progress(1, note: "x y")),
      (.progress(1, note: "\u{200B}"), .progress(1, note: nil)),
      (.submit(.document(symbol: dirty, issued: today)), .submit(.document(symbol: "x y", issued: today))),
      (.submit(.undocumented(reason: dirty)), .submit(.undocumented(reason: "x y"))),
      (
        .confirm(done: today, evidence: .undocumented(reason: dirty)),
        .confirm(done: today, evidence: .undocumented(reason: "x y"))
      ),
      (.return(reason: dirty), .return(reason: "x y")), (.note("a\n" + dirty), .note("a\nx y")),
      (.cancel(document: dirty), .cancel(document: "x y")), (.reopen(reason: dirty), .reopen(reason: "x y")),
      (.extend(to: today, reason: dirty), .extend(to: today, reason: "x y")),
      (.grant(today, document: dirty), .grant(today, document: "x y")),
      (.deny(reason: dirty), .deny(reason: "x y")),
      (.correct(today, reason: dirty), .correct(today, reason: "x y")),
      (.assign(incomplete: true), .assign(incomplete: true)), (.accept, .accept),
    ]
    for (change, expected) in pairs { #expect(change.cleaned == expected) }
    #expect(Set(pairs.map(\.0.deed)).count == Deed.ofAssignments.count)
  }
}
