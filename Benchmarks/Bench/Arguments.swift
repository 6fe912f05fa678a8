/// The arguments of the benchmark: words, and options with a value each.
struct Arguments {
  /// The words that are no option, in order.
  private(set) var words: [String] = []
  private var options: [String: String] = [:]
  private var flags: Set<String> = []

  /// Sorts what was typed, knowing the options that take no value.
  init(_ arguments: [String], flags known: Set<String>) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if known.contains(argument) {
        flags.insert(argument)
      } else if argument.hasPrefix("--") {
        guard let value = rest.popFirst() else { throw Complaint("\(argument) needs a value") }
        options[argument] = value
      } else {
        words.append(argument)
      }
    }
  }

  /// The value of an option.
  subscript(option: String) -> String? { options[option] }

  /// Tells whether a flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }
}
