import Foundation
import Testing
import TestSupport

@Suite struct `Hostile text` {
  private static let corpus = [
    "\u{1B}[31mđỏ", "\u{1B}]0;tên\u{7}", "\u{1B}]52;c;eA==\u{7}", "AAAA\rB", "AB\u{8}C", "một\tcột",
    "hai\ndòng",
    "\u{9B}31m", "\u{7F}", "xoay\u{202E}ngược", "\u{2066}ẩn\u{2069}", "không\u{200B}thấy", "\u{FEFF}đầu",
    "nối\u{200D}",
    "thẻ\u{E0041}\u{E007F}", "riêng\u{E000}", "mềm\u{AD}", "\u{2028}dòng",
  ]

  /// Tells whether a text could do anything to a terminal but print.
  private static func isHarmless(_ text: String, allowing extra: Set<Unicode.Scalar> = []) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" || extra.contains(scalar) { return true }
      return switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned: false
      default: true
      }
    }
  }

  private static func expectHarmless(on board: borrowing Board) throws {
    for command in ["list", "show NV-1", "journal", "stats", "summary", "members", "directives"] {
      for format in ["table", "tsv", "json", "csv"] {
        let outcome = try board.run("\(command) --format \(format)")
        #expect(outcome.code == 0)
        let extra: Set<Unicode.Scalar> = format == "tsv" ? ["\t"] : format == "csv" ? ["\r"] : []
        #expect(isHarmless(outcome.output, allowing: extra), "\(command) \(format)")
        if format == "json" { _ = try outcome.json() }
      }
    }
  }

  @Test private func `it is cleaned on its way in`() throws {
    let board = try Board()
    for text in Self.corpus {
      let added = try board.run([
        "add", "--action", "việc " + text, "--owner", "ông " + text, "--quote", "câu " + text, "--title",
        "văn bản " + text,
      ])
      #expect(added.code == 0)
    }
    _ = try board.run(["members", "add", "x", "--name", "tên " + Self.corpus.joined(), "--role", "leader"])
    for text in Self.corpus { #expect(try board.run(["note", "NV-1", "ghi " + text]).code == 0) }
    try Self.expectHarmless(on: board)
    #expect(try board.run("list").lines.count == Self.corpus.count)
  }

  @Test private func `what is typed does no harm in the message about it`() throws {
    let board = try Board()
    for text in Self.corpus {
      for words in [
        ["list", "lead:" + text], ["list", "--format", text], ["show", text], ["x" + text], ["--db", text],
      ] {
        let outcome = try board.run(words)
        #expect(Self.isHarmless(outcome.errors), "\(words)")
        #expect(outcome.errors.isEmpty || outcome.isOneLineOfError, "\(outcome.errors)")
      }
    }
  }

  @Test private func `an old row that was never cleaned is cleaned on its way out`() throws {
    let board = try Board()
    let (plain, hostile) = ("ABCDEFGHIJKLMNOP", "\u{1B}[31m\r\u{8}\t\n\u{202E}\u{200B}x")
    #expect(plain.utf8.count == hostile.utf8.count)
    _ = try board.add("--action", plain, "--owner", plain, "--quote", plain, "--title", plain)
    try board.replace(Data(plain.utf8), with: Data(hostile.utf8))
    for command in ["list", "show NV-1", "directives"] {
      for format in ["table", "tsv", "csv", "json"] {
        let outcome = try board.run("\(command) --format \(format)")
        #expect(outcome.code == 0)
        let extra: Set<Unicode.Scalar> = format == "tsv" ? ["\t"] : format == "csv" ? ["\r"] : []
        #expect(Self.isHarmless(outcome.output, allowing: extra), "\(command) \(format)")
      }
    }
    #expect(try board.run("show NV-1 --format json").record()["owner"] as? String == hostile)
    #expect(try board.run("list").lines.count == 1)
    #expect(
      try board.run("list").lines[0].split(separator: "\t", omittingEmptySubsequences: false).count == 9)
  }
}

extension Board {
  /// Writes other bytes of the same length into the tables, but not into the journal, where a quotation mark
  /// stands before.
  fileprivate func replace(_ old: Data, with new: Data) throws {
    var bytes = try bytes()
    var start = bytes.startIndex
    while let range = bytes.range(of: old, in: start..<bytes.endIndex) {
      if bytes[range.lowerBound - 1] != UInt8(ascii: "\"") { bytes.replaceSubrange(range, with: new) }
      start = range.upperBound
    }
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}
