import Assignments

/// Agencies named at one place of a text: one, several of a list, a class, or somebody above them.
struct Mention: Sendable {
  /// Where they stand, in words.
  var places: Range<Int>
  /// The agencies, in order.
  var agencies: [NamedAgency]
  /// What sort of naming it is.
  var sort: Sort
  /// The title of the head who was named for the agency.
  var title: String?
  /// Tells whether a person's own name stands with it.
  var isPersonal = false

  enum Sort: Hashable, Sendable {
    /// Agencies by name.
    case named
    /// A whole class of agencies, or a body without a name of its own.
    case collective
    /// Somebody who gives work to ministries, or a person who chairs.
    case authority
    /// *Bộ này*: whoever was named last.
    case pointer
    /// A plain place name: *Hà Nội*.
    case place
  }

  /// Tells whether it can be given work.
  var canLead: Bool { sort != .authority }
}
