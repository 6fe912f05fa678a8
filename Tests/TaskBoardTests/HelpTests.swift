import Testing
import TestSupport

@Suite struct `Help and usage` {
  private static let commands = [
    "list", "show", "stats", "summary", "journal", "watch", "report", "export", "import", "add", "edit",
    "assign",
    "relead",
    "confirm", "return",
    "cancel",
    "reopen", "grant", "deny", "accept", "decline", "progress", "submit", "extend", "note", "agencies",
    "members",
    "directives", "holidays", "init", "demo", "info",
  ]

  @Test private func `help names every command, after four examples`() throws {
    let help = try Board.taskboard(["--help"])
    #expect(help.code == 0)
    #expect(help.lines.dropFirst(3).prefix(4).allSatisfy { $0.hasPrefix("  taskboard ") })
    for command in Self.commands { #expect(help.output.contains("\n  \(command) "), "\(command)") }
    #expect(help.lines.allSatisfy { $0.count <= 80 })
  }

  @Test private func `help ends with the exit codes`() throws {
    let codes = try Board.taskboard(["--help"]).lines.suffix(11)
    #expect(codes.first == "MÃ KẾT THÚC:")
    #expect(
      codes.dropFirst().map { Int($0.prefix { $0 == " " || $0.isNumber }.filter(\.isNumber)) }
        == [0, 1, 2, 3, 4, 5, 6, 7, 10, 130])
  }

  @Test(arguments: commands) private func `every command explains itself in both languages`(command: String)
    throws
  {
    let vietnamese = try Board.taskboard([command, "--help"])
    let english = try Board.taskboard([command, "--help", "--lang", "en"])
    for outcome in [vietnamese, english] {
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      #expect(!outcome.output.contains("OVERVIEW"))
    }
    #expect(vietnamese.output.contains("CÁCH DÙNG: taskboard \(command)"))
    #expect(english.output.contains("USAGE: taskboard \(command)"))
    for word in ["USAGE", "OPTIONS", "ARGUMENTS", "Show help", "default", "values"] {
      #expect(!vietnamese.output.contains(word), "\(word)")
    }
    for outcome in [vietnamese, english] {
      #expect(try Board.taskboard(["help", command]).code == outcome.code)
    }
  }

  @Test private func `the language is an option or a variable`() throws {
    #expect(try Board.taskboard(["--lang", "en", "--help"]).output.contains("COMMANDS") == false)
    #expect(try Board.taskboard(["--lang", "en", "--help"]).output.contains("USAGE: taskboard"))
    #expect(
      try Board.taskboard(["--help"], environment: ["TASKBOARD_LANG": "en"]).output.contains(
        "USAGE: taskboard"))
    #expect(try Board.demo("show NV-999 --lang en").errors.contains("there is no assignment NV-0999"))
    #expect(try Board.demo("list --lang fr").code == 2)
  }

  @Test private func `the version tells the program's and the schema's`() throws {
    #expect(try Board.taskboard(["--version"]).text == "taskboard 0.1.0, lược đồ 4")
    #expect(try Board.taskboard(["--version", "--lang", "en"]).text == "taskboard 0.1.0, schema 4")
  }

  @Test private func `a mistyped word is answered with the one that was meant`() throws {
    #expect(
      try Board.taskboard(["lsit"]).errors == "taskboard: không có lệnh “lsit”; có phải “list” không?\n")
    #expect(try Board.demo("list --fromat json").errors.contains("“--format”"))
    #expect(try Board.demo("list --format xml").errors.contains("table, tsv, json, csv"))
    #expect(try Board.demo("list lead:bx").errors.contains("BXD"))
    #expect(try Board.demo("list standing:late").errors.contains("completedLate"))
  }
}
