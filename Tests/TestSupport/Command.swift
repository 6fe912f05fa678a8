import Glibc

/// A program with its arguments, ready to be run.
///
/// It is started with nothing inherited but what is said here: no signal blocked or ignored, no file open but
/// the three standard ones, no variable of the environment but the given ones.
package struct Command: Sendable {
  /// The program: a path, or a name to be found in `PATH`.
  package var program: String
  /// The arguments after the program's name.
  package var arguments: [String]
  /// The whole environment.
  package var environment: [String: String]
  /// The folder to start in; the tests' own where there is none.
  package var folder: String?
  /// The text on standard input; nothing at all where there is none.
  package var input: String?

  /// Makes a command; the environment is added to a plain one.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    in folder: String? = nil,
    input: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = Command.plainEnvironment.merging(environment) { $1 }
    self.folder = folder
    self.input = input
  }

  /// What every command may rely on: where programs lie, a home, and UTF-8.
  package static var plainEnvironment: [String: String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let home = getenv("HOME").map { String(cString: $0) } ?? "/"
    return ["PATH": path, "HOME": home, "LANG": "C.UTF-8"]
  }

  /// The program and its arguments, as they are started: a folder is entered by `env`.
  var words: [String] {
    let words = [program] + arguments
    guard let folder else { return words }
    return ["env", "--chdir=\(folder)"] + words
  }

  /// Runs the command to its end; it is killed, and a failure thrown, when that takes longer than the limit.
  package func run(within limit: Duration = patience) throws -> Outcome {
    var running = try start()
    return try running.wait(within: limit)
  }

  /// Starts the command and goes on at once.
  package func start() throws -> Running {
    try Running(self)
  }
}

/// What a command left behind.
package struct Outcome: Hashable, Sendable {
  /// How a command can end.
  package enum Ending: Hashable, Sendable {
    /// It ended by itself with this code.
    case exit(Int)
    /// It was ended by this signal.
    case signal(Int)
  }

  /// How it ended.
  package var ending: Ending
  /// What it wrote to standard output.
  package var output: String
  /// What it wrote to standard error.
  package var errors: String

  /// The exit code; nil when a signal ended it.
  package var code: Int? {
    if case .exit(let code) = ending { code } else { nil }
  }
}
