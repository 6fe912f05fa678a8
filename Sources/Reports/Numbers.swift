package import Phrases

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

/// A share of a whole as a percentage with two decimals, `98,63%`, as Báo cáo 1270/BC-TCTTTg prints them.
///
/// - Parameters:
///   - part: The part.
///   - whole: The whole.
///   - language: The language, whose decimal sign is used.
/// - Returns: The percentage, rounded half up; a dash when there is no whole.
package func percent(_ part: Int, of whole: Int, in language: Language) -> String {
  guard whole > 0 else { return "–" }
  let hundredths = (part * 20_000 + whole) / (2 * whole)
  let decimals = hundredths % 100
  return (hundredths / 100).written(in: language) + (language == .vi ? "," : ".")
    + (decimals < 10 ? "0" : "") + "\(decimals)%"
}
