import Foundation
import Phrases
import TUI
import Testing

/// The pages of keys, `docs/KEYS.md` and `docs/KEYS.vi.md`, which are printed from the key table.
@Suite struct KeyPageTests {
  @Test(arguments: [(Language.en, "KEYS.md", "Keys"), (.vi, "KEYS.vi.md", "Các phím")])
  func `the page shows the keys that hold`(language: Language, name: String, title: String) throws {
    var lines = ["# \(title)", "", "<!-- Printed from the key table by `make docs`. -->"]
    for place in Place.allCases {
      lines += ["", "## \(place.phrase(in: language))", ""]
      for binding in KeyMap.standard.bindings(in: place) {
        let keys = binding.keys.map { "`\($0.label)`" }.joined(separator: " ")
        let isFree = place.chain.contains(.board) || place == .anywhere
        let name = isFree ? binding.action.name.map { " · `\($0)`" } ?? "" : ""
        lines.append("- \(keys): \(binding.phrase(in: language))\(name)")
      }
    }
    let page = lines.joined(separator: "\n") + "\n"
    let file = URL(filePath: #filePath).appending(path: "../../../docs/\(name)").standardized
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      (try? String(contentsOf: file, encoding: .utf8)) == page, "refresh docs/\(name) with `make docs`")
  }
}
