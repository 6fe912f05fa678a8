package import Deadlines

/// The document or meeting that gave work: its symbol, date, title and issuer.
///
/// Only what is not secret belongs on the board; the forms say so.
package struct Directive: Hashable, Sendable {
  /// The number under which the board keeps the directive, given when it is first entered.
  package var id: Int?
  /// The symbol, as in `382/TB-VPCP`, when the document has one.
  package var symbol: String?
  /// The date, as far as it is known.
  package var issued: DocumentDate?
  /// The title or subject.
  package var title: String?
  /// Who issued it or chaired the meeting.
  package var issuer: String?

  /// Makes a directive from its facts.
  package init(
    id: Int? = nil, symbol: String? = nil, issued: DocumentDate? = nil, title: String? = nil,
    issuer: String? = nil
  ) {
    self.id = id
    self.symbol = symbol
    self.issued = issued
    self.title = title
    self.issuer = issuer
  }

  /// Tells whether nothing at all is said of the directive.
  package var isEmpty: Bool { symbol == nil && issued == nil && title == nil && issuer == nil }
}
