/// What colours a terminal is given.
package enum ColorScheme: String, CaseIterable, Sendable {
  /// The eight colours of the terminal's own palette, which its owner has made readable.
  case auto
  /// Tones that read on a dark background.
  case dark
  /// Tones that read on a light background.
  case light
  /// No colours: meanings are told by bold, reverse and underline alone.
  case none
}
