import Assignments

/// What the list is filtered by: the words as they were typed, and what they mean.
struct Filter: Hashable, Sendable {
  /// The words as they were typed.
  private(set) var text = ""
  /// The last meaning that was understood.
  private(set) var query = Query()
  /// What is not understood about the words.
  private(set) var mistake: QueryMistake?

  /// Takes other words; words that are not understood leave the meaning as it was.
  mutating func read(_ text: String, in directory: Directory) {
    self.text = text
    do {
      query = try Query(text, in: directory)
      mistake = nil
    } catch {
      mistake = error
    }
  }
}

/// The filter line while it is typed into.
struct FilterEntry: Hashable, Sendable {
  /// The text field.
  var input: TextInput
  /// The filter to go back to.
  let before: Filter
  /// The agency to go back to.
  let scope: AgencyCode?
  /// The assignment to go back to.
  let selected: AssignmentNumber?
}
