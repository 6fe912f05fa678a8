/// One row of the screen: spans side by side.
package struct Line: Hashable, Sendable {
  /// The spans from left to right.
  package var spans: [Span]

  /// Makes a line of spans.
  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Makes a line of one span.
  package init(_ text: String, _ style: Style = .plain) {
    self.spans = [Span(text, style)]
  }

  /// The line's text without its styles.
  package var text: String { spans.map(\.text).joined() }

  /// The number of cells the line fills.
  package var width: Int { spans.reduce(0) { $0 + Width.of($1.text) } }
}
