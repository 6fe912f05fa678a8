/// A language the program speaks.
package enum Language: String, CaseIterable, Sendable {
  /// Vietnamese, which it speaks unless asked otherwise.
  case vi
  /// English.
  case en
}
