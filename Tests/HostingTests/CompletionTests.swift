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
}
