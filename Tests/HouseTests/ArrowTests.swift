import Foundation
import Testing

/// What each module imports, as docs/ARCHITECTURE.md draws it.
///
/// The system's own libraries are named, too: where none stand, the module is pure Swift.
private let arrows: [String: Set<String>] = [
  "Deadlines": ["Swift"],
  "Assignments": ["Deadlines"],
  "Phrases": ["Assignments", "Deadlines"],
  "Directives": ["Assignments", "Deadlines"],
  "Documents": ["CXML", "CZip", "Deadlines"],
  "TUI": ["Assignments", "Deadlines", "Phrases"],
  "Reports": ["Assignments", "Deadlines", "Phrases"],
  "Exchange": ["Assignments", "Deadlines", "Documents", "Phrases", "Reports"],
  "Spreadsheets": ["CXlsxWriter", "Deadlines", "Exchange", "Phrases", "Reports"],
  "Storage": [
    "Assignments", "CSQLite", "Crypto", "Deadlines", "Foundation", "Glibc", "GRDB", "Synchronization",
  ],
  "Curses": ["CNcurses", "Glibc", "TUI"],
  "TaskBoard": [
    "ArgumentParser", "Assignments", "Curses", "Deadlines", "Directives", "Documents", "Exchange",
    "Foundation", "Glibc",
    "Phrases", "Reports", "Spreadsheets", "Storage", "TOMLKit", "TUI",
  ],
]

extension SourceTree.File {
  /// The modules that the file imports.
  var imports: Set<String> {
    Set(
      lines.compactMap { line in
        let words = line.text.prefix { $0 != "/" }.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({
            $0.hasPrefix("@") || ["package", "private", "internal", "fileprivate"].contains($0)
          })
        else { return nil }
        return String(words[place + 1].prefix { $0 != "." })
      })
  }
}

@Suite struct `The arrows of the house` {
  @Test func `every module stands in the table`() {
    #expect(SourceTree.modules == Set(arrows.keys))
  }

  @Test(arguments: SourceTree.sources) func `a file imports what its module's arrows point to`(
    file: SourceTree.File
  ) {
    let strangers = file.imports.subtracting(arrows[file.module] ?? [])
    #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted().joined(separator: ", "))")
  }

  @Test func `the table has no arrow that nobody follows`() {
    for (module, targets) in arrows {
      let followed = SourceTree.sources.filter { $0.module == module }.reduce(into: Set<String>()) {
        $0.formUnion($1.imports)
      }
      #expect(targets.subtracting(followed).isEmpty, "\(module)")
    }
  }

  @Test(arguments: [
    ("GRDB", "Storage"), ("CSQLite", "Storage"), ("Crypto", "Storage"), ("CNcurses", "Curses"),
    ("TOMLKit", "TaskBoard"), ("CXML", "Documents"), ("CZip", "Documents"), ("CXlsxWriter", "Spreadsheets"),
  ])
  func `a library has one door`(library: String, door: String) {
    for file in SourceTree.sources where file.imports.contains(library) {
      #expect(file.module == door, "\(file.path)")
    }
  }

  @Test func `SQLite is never asked what time it is here, for it would answer by TZ`() {
    for file in SourceTree.sources {
      for line in file.lines where line.text.contains("localtime") || line.text.contains("TimeZone.current") {
        Issue.record("\(file.path):\(line.number) asks for local time")
      }
    }
  }

  @Test func `the program starts no other program`() {
    let starters = ["posix_spawn", "execv", "fork()", "system(", "popen(", " Process()"]
    for file in SourceTree.sources {
      for line in file.lines {
        for starter in starters where line.text.contains(starter) {
          Issue.record("\(file.path):\(line.number) mentions \(starter)")
        }
      }
    }
  }
}
