/// What a helper of the tests could not do, in a sentence for the one who reads the report.
package struct Failure: Error, CustomStringConvertible {
  /// The sentence, and what was seen instead.
  package let description: String

  /// Makes a failure from its sentence.
  package init(_ description: String) {
    self.description = description
  }
}
