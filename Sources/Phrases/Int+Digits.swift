extension Int {
  /// The number with its digits in threes, `21.914` in Vietnamese and `21,914` in English.
  package func written(in language: Language) -> String {
    var digits = String(magnitude)[...]
    var parts: [Substring] = []
    while digits.count > 3 {
      parts.append(digits.suffix(3))
      digits = digits.dropLast(3)
    }
    return (self < 0 ? "-" : "")
      + ([digits] + parts.reversed()).joined(separator: language == .vi ? "." : ",")
  }
}
