/// What went wrong, in words for whoever runs the benchmark.
struct Complaint: Error, CustomStringConvertible {
  /// The words.
  let description: String

  /// Makes a complaint of its words.
  init(_ description: String) {
    self.description = description
  }
}
