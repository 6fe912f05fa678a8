/// Something the program says, in both its languages side by side.
///
/// A phrase is a pair, so that a missing translation does not compile. Facts are put in by interpolation when
/// the phrase is made; which language is spoken is decided where it is shown.
package struct Phrase: Hashable, Sendable {
  /// The Vietnamese wording.
  package let vi: String
  /// The English wording.
  package let en: String

  /// Makes a phrase from its two wordings.
  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Makes a phrase that reads the same in both languages: a name, a number, what somebody typed.
  package init(verbatim text: String) {
    self.vi = text
    self.en = text
  }

  /// The wording in a language.
  package func callAsFunction(in language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  /// Two phrases, one behind the other.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }
}
