import Foundation
import Testing

/// What a person reads or writes here: sources, tests, documents, data, scripts.
private let texts: [SourceTree.File] =
  ["Sources", "Tests", "docs", "data", "Scripts", "Hosting", "Benchmarks"].flatMap {
    SourceTree.files(
      in: $0,
      endingIn: [
        ".swift", ".md", ".json", ".txt", ".h", ".c", ".1", ".7", ".sh", ".in", ".timer", ".conf", "need",
        "embed-data",
        "install-files", "make-deb", "try-deb", "taskboard-publish", "taskboard-backup",
      ])
  }
  + ["Package.swift", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile"].compactMap { name in
    FileManager.default.contents(atPath: SourceTree.root.appendingPathComponent(name).path)
      .map { SourceTree.File(path: name, text: String(decoding: $0, as: UTF8.self)) }
  }

@Suite struct `Text in the repository` {
  @Test func `is found`() {
    #expect(texts.count > 100)
  }

  @Test(arguments: texts) func `is composed, so that searching finds it`(file: SourceTree.File) {
    let composed = file.text.precomposedStringWithCanonicalMapping
    #expect(Array(file.text.utf8) == Array(composed.utf8), "\(file.path)")
  }

  @Test(arguments: texts) func `hides nothing`(file: SourceTree.File) {
    for (number, line) in file.lines {
      let hidden = line.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
          scalar != "\t" && scalar != "\u{200D}"
        default: false
        }
      }
      #expect(hidden.isEmpty, "\(file.path):\(number)")
    }
  }

  @Test(arguments: texts.filter { $0.path.hasSuffix(".swift") && !$0.path.contains("/Embedded/") })
  func `of Swift keeps to 110 columns`(file: SourceTree.File) {
    for (number, line) in file.lines where line.count > 110 {
      Issue.record("\(file.path):\(number) has \(line.count) columns")
    }
  }

  @Test(arguments: texts.filter { $0.path.hasSuffix(".swift") && !$0.path.contains("/Embedded/") })
  func `ends its lines and files cleanly`(file: SourceTree.File) {
    #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
    for (number, line) in file.lines where line.last == " " || line.contains("\t") || line.contains("\r") {
      Issue.record("\(file.path):\(number)")
    }
  }
}
