import Foundation
import Phrases
import TestSupport
import Testing

/// The manual, `docs/man/`, which is printed from what the program tells of itself.
@Suite struct ManualTests {
  private static let pages = [("en", "taskboard.1"), ("vi", "taskboard.vi.1")]

  @Test(arguments: pages) func `the page says what the program does`(language: String, name: String) throws {
    let page = try ManualPage(in: language).text
    let file = URL(filePath: Machine.repository).appending(path: "docs/man/\(name)")
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      (try? String(contentsOf: file, encoding: .utf8)) == page, "refresh docs/man/\(name) with `make docs`")
  }

  @Test(arguments: pages) func `the page names every command and every exit code`(
    language: String, name: String
  ) throws {
    let page = try ManualPage(in: language).text
    for command in try ToolInfo.ask(in: language).command.shown where command.commandName != "help" {
      #expect(page.contains("\n.SS taskboard \(command.commandName)"), "\(command.commandName)")
    }
    for code in [0, 1, 2, 3, 4, 5, 6, 7, 10, 130] {
      #expect(page.contains("\n.B \(code)\n"), "\(code)")
    }
  }

  @Test(arguments: Language.allCases) func `the page of queries says what the program understands`(
    language: Language
  ) throws {
    let page = QueryPage(in: language)
    let file = URL(filePath: Machine.repository).appending(path: "docs/man/\(page.name)")
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try page.text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      (try? String(contentsOf: file, encoding: .utf8)) == page.text,
      "refresh docs/man/\(page.name) with `make docs`")
    let folder = try TemporaryFolder()
    let board = folder.file("board.db")
    #expect(
      try Command(Product.path(), ["init", "--sample", "--secretary", "thuky", "--db", board]).run().code == 0
    )
    for query in page.examples.map(\.query) + QueryPage.terms {
      let outcome = try Command(Product.path(), ["list", query, "--db", board]).run()
      #expect(outcome.code == 0, "\(query): \(outcome.errors)")
    }
    #expect(try Command(Product.path(), ["list", "sort:gì", "--db", board]).run().code == 2)
  }

  @Test(
    .enabled(if: Machine.has("man"), "needs man-db"),
    arguments: pages + [("en", "taskboard-query.7"), ("vi", "taskboard-query.vi.7")])
  func `man reads it without a complaint`(language: String, name: String) throws {
    let outcome = try Command(
      "man", ["--warnings=w", "-E", "UTF-8", "-l", "\(Machine.repository)/docs/man/\(name)"],
      environment: ["MANWIDTH": "80", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"]
    ).run()
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(name.contains("query") ? "sort:" : "taskboard summary"))
  }

  @Test func `the README has the same exit codes`() throws {
    let readme = try String(contentsOfFile: Machine.repository + "/README.md", encoding: .utf8)
    let help = try Command(Product.path(), ["--help", "--lang", "en"]).run().output
    let codes = help.split(separator: "\n\n").last?.split(separator: "\n").dropFirst() ?? []
    #expect(codes.count == 10)
    for line in codes {
      let words = line.split(separator: " ", maxSplits: 1)
      #expect(readme.contains("| \(words[0]) | \(words[1].drop { $0 == " " }) |"), "\(line)")
    }
  }
}
