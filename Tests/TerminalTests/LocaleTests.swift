import TUI
import TestSupport
import Testing

/// Vietnamese on the screen whatever the locale is, or is said to be.
@Suite(.serialized) struct LocaleTests {
  /// No locale at all, the plain ones, one that is not installed, one of other letters, and nonsense.
  private static let locales: [[String: String]] = [
    ["LANG": ""], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "vi_VN.UTF-8"], ["LANG": "en_US.ISO-8859-1"],
    ["LANG": "\u{1B}[31m/../xx%n"], ["LC_ALL": "C"], ["LC_CTYPE": "vi_VN.TCVN", "LANG": "C.UTF-8"],
  ]

  @Test func `the screen is the same in every locale`() throws {
    let board = try SharedBoard.onSample()
    func screens(_ locale: [String: String]) throws -> [String] {
      let session = try board.open(as: "thuky", size: Size(columns: 120, rows: 40), environment: locale)
      try session.waitFor("Hôm nay")
      let first = try settled(session, on: "Quá hạn")
      try session.type("2")
      try session.waitFor("▸ NV-0006")
      return [first, try settled(session, on: "NV-0006 · chi tiết")]
    }
    try board.visit(as: "thuky")
    let right = try screens(["LANG": "C.UTF-8"])
    #expect(right[1].contains("trạng thái") && right[1].contains("┬") && right[1].contains("Bộ Xây dựng"))
    for locale in Self.locales { #expect(try screens(locale) == right, "\(locale)") }
    if isSoak {
      print("locale: \(Self.locales.count) locales, \(Self.locales.count * 2) screens, all the same")
    }
  }

  @Test func `lines are the same in every locale`() throws {
    let board = try SharedBoard.onSample()
    for words in [["list"], ["show", "NV-0006"], ["summary"], ["list", "nothing:here"]] {
      func lines(_ locale: [String: String]) throws -> [String] {
        // An empty value takes the variable away, as it does on a screen.
        let unset = ["LANG", "LC_ALL", "LC_CTYPE"].filter { locale[$0, default: ""].isEmpty }.flatMap {
          ["-u", $0]
        }
        let set = locale.filter { !$1.isEmpty }.map { "\($0)=\($1)" }
        let outcome = try Command(
          "env", unset + set + [board.program] + words + ["--db", board.file, "--today", "2025-12-01"]
        ).run()
        return [outcome.output, outcome.errors]
      }
      let right = try lines(["LANG": "C.UTF-8"])
      for locale in Self.locales { #expect(try lines(locale) == right, "\(words) in \(locale)") }
    }
  }

  /// The screen with its styles, when it shows a text and all has come.
  private func settled(_ session: borrowing TmuxSession, on text: String) throws -> String {
    _ = try session.waitForCalm(text)
    return try session.screenWithStyles()
  }
}
