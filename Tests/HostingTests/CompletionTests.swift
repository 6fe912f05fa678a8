import Foundation
import TestSupport
import Testing

@Suite struct `Completions` {
  /// Has the program write its completions and a shell use them.
  private static func complete(in shell: String, _ script: String) throws -> Outcome {
    let folder = try TemporaryFolder()
    let file = folder.file("completions")
    let made = try Command(
      "sh",
      ["-c", "exec \"$0\" --generate-completion-script \"$1\" >\"$2\"", try Product.path(), shell, file]
    ).run()
    guard made.code == 0 else { throw Failure("\(shell): \(made.errors)") }
    return try Command(
      shell, ["-c", script.replacing("FILE", with: file)], environment: ["HOME": folder.path]
    ).run()
  }

  @Test func `of bash know the commands and their options`() throws {
    for (words, expected) in [
      ("taskboard su", "summary"), ("taskboard summary --m", "--mine"), ("taskboard --pl", "--plain"),
    ] {
      let count = words.split(separator: " ").count - 1
      let outcome = try Self.complete(
        in: "bash",
        """
        source FILE; COMP_WORDS=(\(words)); COMP_CWORD=\(count); COMP_LINE='\(words)'
        COMP_POINT=${#COMP_LINE}
        _taskboard taskboard "${COMP_WORDS[COMP_CWORD]}" x; printf '%s\\n' "${COMPREPLY[@]}"
        """)
      #expect(outcome.output.split(separator: "\n").contains { $0.hasPrefix(expected) }, "\(outcome)")
    }
  }

  @Test(.enabled(if: Machine.has("fish"), "needs fish")) func `of fish know the options of the board`() throws
  {
    let outcome = try Self.complete(in: "fish", "source FILE; complete -C 'taskboard --'")
    let offered = outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    for option in ["--plain", "--slow", "--mouse", "--ascii"] {
      #expect(offered.contains { $0 == option }, "\(outcome.output)")
      #expect(try Command(Product.path(), [option, "--help"]).run().code == 0)
    }
    let twice = try Self.complete(in: "fish", "source FILE; complete -C 'taskboard --plain --pl'")
    #expect(!twice.output.contains("--plain"), "\(twice.output)")
  }

  @Test(.enabled(if: Machine.has("zsh"), "needs zsh")) func `of zsh are a script of zsh`() throws {
    let outcome = try Self.complete(
      in: "zsh",
      "zsh -n FILE && grep -q '^#compdef taskboard' FILE && grep -q -- '--plain.' FILE && echo xong")
    #expect(outcome.output == "xong\n", "\(outcome.errors)")
  }

  @Test(.enabled(if: Machine.has("fish"), "needs fish")) func `of fish know the commands`() throws {
    let outcome = try Self.complete(in: "fish", "source FILE; complete -C 'taskboard su'")
    #expect(outcome.errors == "")
    #expect(outcome.output.split(separator: "\n").contains { $0.hasPrefix("summary") }, "\(outcome.output)")
  }

  /// Has a shell complete a line where `taskboard` is the program, or a script in its place.
  private static func offers(
    _ line: String, in shell: String, board: String, program: String? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("taskboard"), withDestinationPath: try program ?? Product.path())
    let count = line.split(separator: " ", omittingEmptySubsequences: false).count - 1
    let script =
      shell == "bash"
      ? """
      source FILE; COMP_WORDS=(\(line)\(line.hasSuffix(" ") ? " ''" : "")); COMP_CWORD=\(count)
      COMP_LINE='\(line.replacing(" : ", with: ":"))'; COMP_POINT=${#COMP_LINE}
      _taskboard taskboard "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """ : "source FILE; complete -C '\(line)'"
    let file = folder.file("completions")
    let made = try Command(Product.path(), ["--generate-completion-script", shell]).run()
    try made.output.write(toFile: file, atomically: false, encoding: .utf8)
    let outcome = try Command(
      shell, ["-c", script.replacing("FILE", with: file)],
      environment: [
        "HOME": folder.path, "PATH": folder.path + ":/usr/bin:/bin", "TASKBOARD_DB": board,
      ]
    ).run(within: .seconds(20))
    #expect(outcome.errors == "", "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" && $0 != " " }) }
  }

  /// Tells whether a shell offers something, asking again when it does not: after half a second a shell is
  /// given nothing, and a busy machine may need longer than that.
  private static func does(
    _ shell: String, offer wanted: String, for line: String, board: String
  ) throws -> Bool {
    for _ in 1...20 {
      if try offers(line, in: shell, board: board).contains(wanted) { return true }
    }
    return false
  }

  private static let shells = ["bash", "fish"].filter(Machine.has)

  @Test(arguments: shells) func `know the assignments and agencies of a board that can be read`(
    shell: String
  ) throws {
    let board = try HostedBoard.onSample()
    #expect(try Self.does(shell, offer: "NV-0027", for: "taskboard show ", board: board.path))
    #expect(
      try Self.offers("taskboard accept NV-000", in: shell, board: board.path).allSatisfy {
        $0.hasPrefix("NV-000")
      })
    for line in [
      "taskboard add --lead BX", "taskboard relead NV-0001 BX", "taskboard members add x --agency BX",
    ] {
      #expect(try Self.does(shell, offer: "BXD", for: line, board: board.path), "\(line)")
    }
    #expect(try Self.offers("taskboard show ", in: shell, board: "/không/có").filter { !$0.isEmpty }.isEmpty)
  }

  @Test(arguments: shells) func `know the terms of a query, and agencies behind their names`(
    shell: String
  ) throws {
    let board = try HostedBoard.onSample()
    func offers(_ line: String, _ wanted: String) throws -> Bool {
      try Self.does(shell, offer: wanted, for: line, board: board.path)
    }
    for command in ["report late", "export --format ics", "list", "stats"] {
      #expect(try offers("taskboard \(command) le", "lead:"), "\(command)")
      // bash cuts the line at the colon before it asks, as its own variable says.
      let (begun, wanted) = shell == "bash" ? ("lead : BX", "BXD") : ("lead:BX", "lead:BXD")
      #expect(try offers("taskboard \(command) \(begun)", wanted), "\(command)")
    }
    #expect(try offers("taskboard report ", "extensions"))
    #expect(try offers("taskboard report late --format x", "xlsx"))
    #expect(try offers("taskboard report late --re", "--replay"))
    #expect(try offers("taskboard export --format i", "ics"))
    #expect(try offers("taskboard export --kind to", "todo"))
  }

  @Test(arguments: shells) func `offer nothing when the board does not answer, and give the shell back`(
    shell: String
  ) throws {
    let folder = try TemporaryFolder()
    let silent = folder.file("im")
    try "#!/bin/sh\ntrap '' TERM INT HUP\nexec sleep 1000\n".write(
      toFile: silent, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: silent)
    let offered = try Self.offers("taskboard show ", in: shell, board: "/không/có", program: silent)
    #expect(!offered.contains { $0.hasPrefix("NV-") })
  }

  /// A shell of its own on a terminal, whose completions are read until one is there.
  private static let zsh = #"""
    zmodload zsh/zpty; zpty shell zsh -f -i
    zpty -w shell "fpath=($HOME \$fpath); autoload -U compinit; compinit -u -D; print rea''dy"
    while zpty -r shell line; do [[ $line == *ready* ]] && break; done
    zpty -w -n shell "$WORDS"$'\t'
    while zpty -r shell line; do [[ $line == *"$WANTED"* ]] && { print found; break }; done
    zpty -d shell
    """#

  @Test(
    .enabled(if: Machine.has("zsh"), "needs zsh"),
    arguments: [
      ("taskboard show NV-002", "NV-0027"), ("taskboard relead NV-0001 B", "BXD"),
      ("taskboard report late lead:B", "lead:BXD"), ("taskboard report p", "progress"),
    ])
  func `of zsh know the assignments and agencies of a board`(words: String, wanted: String) throws {
    let board = try HostedBoard.onSample()
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("taskboard"), withDestinationPath: try Product.path())
    let made = try Command(Product.path(), ["--generate-completion-script", "zsh"]).run()
    try made.output.write(toFile: folder.file("_taskboard"), atomically: false, encoding: .utf8)
    let command = Command(
      "zsh", ["-fc", Self.zsh],
      environment: [
        "HOME": folder.path, "PATH": folder.path + ":/usr/bin:/bin", "TERM": "dumb",
        "TASKBOARD_DB": board.path, "WORDS": words, "WANTED": wanted,
      ]
    )
    // What was not offered in time is not offered later; the shell is asked anew.
    let wasFound = (1...8).contains { _ in (try? command.run(within: .seconds(12)))?.output == "found\n" }
    #expect(wasFound)
  }
}
