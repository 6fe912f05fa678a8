import Assignments
import Foundation
import TUI
import TestSupport
import Testing

/// The width that the board counts is where a terminal's cursor comes to stand.
@Suite struct WidthTests {
  /// Where texts are made of: letters of Vietnamese, of other peoples, signs, emoji and marks.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA1...0x24F, 0x1EA0...0x1EF9, 0x300...0x36F, 0x370...0x5FF, 0x600...0x6FF, 0x900...0xDFF,
    0xE00...0xE7F, 0x1100...0x11FF, 0x2010...0x2BFF, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
    0xFE00...0xFFEF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0x20000...0x2A6DF, 0xE0000...0xE01EF,
  ]

  @Test func `of any text the board counts the cells that a terminal fills`() throws {
    let (seed, count) = (isSoak ? 5000 : 500, isSoak ? 5000 : 500)
    var dice = Dice(seed: seed)
    let texts = (0..<count).map { _ in Cleaning.line(Self.text(&dice)) }
    let columns = try Self.columns(of: texts)
    #expect(columns.count == count)
    let wrong = zip(texts, columns).filter { Width.of($0) != $1 }
    for (text, column) in wrong.prefix(5) {
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      Issue.record("seed \(seed): \(Width.of(text)) cells counted, \(column) filled: \(scalars)")
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(count)")
    if isSoak { print("width: \(count) random texts, \(count - wrong.count) as wide as counted") }
  }

  private static func text(_ dice: inout Dice) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      // Vietnamese half of the time.
      let range =
        Bool.random(using: &dice)
        ? ranges[Int.random(in: 0..<3, using: &dice)] : ranges.randomElement(using: &dice)
      if let value = range?.randomElement(using: &dice), let scalar = Unicode.Scalar(value),
        isOld(scalar)
      {
        view.append(scalar)
      }
    }
    return String(view)
  }

  /// Tells whether terminals know the character: the C library of Debian 12 measures Unicode 14.
  private static func isOld(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { $0.major <= 14 } ?? true
  }

  /// Where the cursor stands behind each text, as the terminal itself answers.
  private static func columns(of texts: [String]) throws -> [Int] {
    let folder = try TemporaryFolder()
    let (asked, answered) = (folder.file("texts"), folder.file("columns"))
    try texts.joined(separator: "\n").appending("\n").write(toFile: asked, atomically: false, encoding: .utf8)
    let session = try TmuxSession(
      "bash",
      [
        "-c",
        """
        stty -echo -icanon
        while IFS= read -r text <&3; do
          printf '\\r\\033[2K%s\\033[6n' "$text"; IFS=';' read -rsd R _ column; echo "$column" >&4
        done 3<"$0" 4>"$1"
        echo; echo answered
        """, asked, answered,
      ], size: Size(columns: 200, rows: 10))
    try session.waitFor("answered", within: .seconds(60))
    return try String(contentsOfFile: answered, encoding: .utf8).split(separator: "\n").compactMap { Int($0) }
      .map { $0 - 1 }
  }
}
