import Assignments

extension Phrase {
  /// Phrases one after another, with commas.
  package static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(vi: phrases.map(\.vi).joined(separator: ", "), en: phrases.map(\.en).joined(separator: ", "))
  }

  /// Agency codes one after another, with commas.
  static func codes(_ codes: [AgencyCode]) -> String {
    codes.map(\.text).joined(separator: ", ")
  }

  /// A phrase with more text behind it that reads the same in both languages.
  package static func + (left: Phrase, right: String) -> Phrase {
    left + Phrase(verbatim: right)
  }
}
