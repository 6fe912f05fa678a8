import Assignments

/// What the list is filtered by: the words as they were typed, and what they mean.
struct Filter: Hashable, Sendable {
  /// The words as they were typed.
  private(set) var text = ""
  /// What they mean, as far as they are understood.
  private(set) var query = Query()
  /// What is not understood about the words.
  private(set) var mistake: QueryMistake?

  /// Takes other words; a term that is not understood counts for nothing until it is.
  mutating func read(_ text: String, in directory: Directory) {
    self.text = text
    do throws(QueryMistake) {
      query = try Query(text, in: directory)
      mistake = nil
    } catch {
      mistake = error
      let others = text.prefix(error.offset) + text.dropFirst(error.offset + error.term.count)
      if let rest = try? Query(String(others), in: directory) { query = rest }
    }
  }
}

/// The filter line while it is typed into.
struct FilterEntry: Hashable, Sendable {
  /// The text field.
  var input: TextInput
  /// What is being completed, once somebody has begun to.
  var completing: Completing?
  /// The filter to go back to.
  let before: Filter
  /// The agency to go back to.
  let scope: AgencyCode?
  /// The assignment to go back to.
  let selected: AssignmentNumber?
}
