/// What can stand where somebody types into a query.
package struct QueryCompletion: Hashable, Sendable {
  /// The text before the term.
  package let head: String
  /// The text behind the cursor.
  package let tail: String
  /// The terms that can stand there, in the order in which they are offered; never none.
  package let terms: [String]
}

extension Query {
  /// Finds what can stand where the cursor is, from the term that was begun before it.
  ///
  /// - Parameters:
  ///   - head: The text before the cursor.
  ///   - tail: The text from the cursor on.
  ///   - directory: The agencies.
  /// - Returns: The terms, or nothing where there is none, or where what stands there is one already.
  package static func completion(
    of head: String, before tail: String, in directory: Directory
  ) -> QueryCompletion? {
    guard let (term, offset) = terms(of: head).last, offset + term.count == head.count, term.first != "\""
    else { return nil }
    let found = candidates(for: term, in: directory).filter { $0 != term }
    if found.isEmpty { return nil }
    return QueryCompletion(head: String(head.prefix(offset)), tail: tail, terms: found)
  }

  private static func candidates(for term: String, in directory: Directory) -> [String] {
    guard let mark = term.firstIndex(of: ":") else {
      let begun = term.lowercased()
      return names.filter { $0.hasPrefix(begun) }.map { $0 + ":" }
    }
    let name = term[..<mark].lowercased()
    // Values stand behind commas; the last one is being typed.
    let cut = term.lastIndex(of: ",") ?? mark
    let (kept, begun) = (term[...cut], String(term[term.index(after: cut)...]))
    return values(of: name, beginning: begun, in: directory).map { kept + $0 }
  }

  private static func values(
    of name: String, beginning begun: String, in directory: Directory
  ) -> [String] {
    switch name {
    case "lead", "with":
      let classes = Addressee.classes.filter { $0.hasPrefix(begun) && !begun.isEmpty }
      return classes + (begun.isEmpty || begun.hasPrefix("@") ? [] : directory.suggestions(for: begun))
    case "due": return []
    default:
      let folded = begun.lowercased()
      return values(of: name).filter { $0.lowercased().hasPrefix(folded) }
    }
  }
}
