package import Assignments

/// An agency as a directive names it, and who that is on the board.
package struct NamedAgency: Hashable, Sendable {
  /// The name as the text has it; a name that a list has shortened is written out (*các Bộ: Y tế* is *Bộ Y
  /// tế*), and a head is named by the agency.
  package var name: String
  /// Who can take the lead under that name, a class of agencies included; nothing when nobody knows it.
  package var addressee: Addressee?

  /// Makes a named agency.
  package init(name: String, addressee: Addressee?) {
    self.name = name
    self.addressee = addressee
  }
}
