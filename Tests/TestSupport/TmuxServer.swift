/// A tmux that nobody else knows of; it ends when nobody holds it any more.
struct TmuxServer: ~Copyable {
  /// The folder with the server's socket.
  private let folder: TemporaryFolder

  /// Chooses a place for the server, which starts with the first word said to it.
  init() throws {
    folder = try TemporaryFolder()
  }

  deinit {
    _ = try? tell(["kill-server"])
  }

  /// Has the server carry out commands, and answers what it prints.
  @discardableResult
  func tell(_ words: [String]) throws -> String {
    let command = Command("tmux", ["-u", "-f", "/dev/null", "-S", folder.file("tmux")] + words)
    let outcome = try command.run()
    guard outcome.code == 0 else {
      throw Failure("tmux \(words.first ?? ""): \(outcome.ending) \(outcome.errors)")
    }
    return outcome.output
  }

  /// A word as tmux reads it: a semicolon at its end would end the command.
  static func word(_ text: String) -> String {
    text.hasSuffix(";") ? text.dropLast() + "\\;" : text
  }
}
