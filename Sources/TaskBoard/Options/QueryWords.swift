import ArgumentParser
import Assignments
import Phrases

/// A query given as words of the command line.
struct QueryWords: ParsableArguments {
  @Argument(help: .of(.query), completion: .query)
  var query: [String] = []

  /// The query as one text: a word with spaces among others was one word to the shell and stays one.
  var text: String {
    query.count == 1 ? query[0] : query.map(QueryWords.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
    let mark = word.firstIndex { ":<>".contains($0) }.map(word.index(after:))
    guard let mark, Query.names.contains(String(word[..<word.index(before: mark)]).lowercased()) else {
      return "\"\(word)\""
    }
    return "\(word[..<mark])\"\(word[mark...])\""
  }
}

extension Query {
  /// Reads a query as it was typed.
  ///
  /// - Throws: `BoardError.badQuery` at the first term that is not understood.
  init(typed text: String, in directory: Directory) throws(BoardError) {
    do {
      try self.init(text, in: directory)
    } catch {
      throw .badQuery(error)
    }
  }
}
