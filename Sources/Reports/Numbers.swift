package import Phrases

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
