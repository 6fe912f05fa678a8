import ArgumentParser

// What a shell completes from the board itself. The shell asks the program, which answers when the board can
// be read by whoever sits there; after half a second nothing is offered, so that no shell ever waits for a
// disk or a lock.

extension CompletionKind {
  /// The numbers of the assignments that were changed last, at most 200.
  static let numbers = board("list sort:changed --limit 200")
  /// The codes of the agencies.
  static let agencies = board("agencies")

  /// The terms of a query; the command stands for what `QueryCompletions` puts there for each shell.
  static let query = CompletionKind.shellCommand(QueryCompletions.mark)

  private static func board(_ words: String) -> CompletionKind { .shellCommand(command(words)) }

  /// The first column of what the program prints of the board.
  static func command(_ words: String) -> String {
    "timeout -k 0.1 0.5 taskboard \(words) --format tsv </dev/null 2>/dev/null | cut -f 1"
  }
}
