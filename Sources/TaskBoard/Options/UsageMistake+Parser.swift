import Phrases

extension UsageMistake {
  /// Reads the parser's sentence about a mistake; one of another shape is kept as it is.
  init(parserText text: String) {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { place, part in place % 2 == 1 ? String(part) : nil }
    let first = quoted.first ?? ""
    self =
      switch text {
      case _ where text.hasPrefix("Unknown option"):
        .unknownOption(first, nearest: quoted.count > 1 ? quoted[1] : nil)
      case _ where text.hasPrefix("Missing expected argument"): .missingArgument(first)
      case _ where text.hasPrefix("Missing one of"): .missingArgument(first)
      case _ where text.hasPrefix("Missing value for"): .missingValue(first)
      case _ where text.hasPrefix("The value") && text.contains("is invalid for"): .invalid(in: text)
      case _ where text.hasPrefix("Unexpected argument"), _ where text.contains("unexpected arguments:"):
        .unexpectedArguments(quoted.joined(separator: " "))
      default: .other(text)
      }
  }

  /// Reads the sentence about a value that does not fit, with those that would.
  ///
  /// It runs `The value 'x' is invalid for '--name <value>'. Please provide one of 'a', 'b' or 'c'.` The
  /// value may itself have quotation marks in it, so it is cut out from both its ends.
  private static func invalid(in text: String) -> UsageMistake {
    guard let middle = text.firstRange(of: "' is invalid for '"), let start = text.firstIndex(of: "'") else {
      return .other(text)
    }
    let value = String(text[text.index(after: start)..<middle.lowerBound])
    let rest = text[middle.upperBound...]
    let name = String(rest.prefix { $0 != "'" })
    let choices = rest.firstRange(of: "Please provide one of").map { range in
      rest[range.upperBound...].split { "' ,.\n:-".contains($0) }.map(String.init)
        .filter { !["or", "and", "the", "following"].contains($0) }
        .joined(separator: ", ")
    }
    return .invalidValue(value, of: name, choices: choices)
  }
}
