import Assignments
import Deadlines
import Phrases

/// Something known that can be put into a field as it was begun.
enum FieldCompletion: Hashable, Sendable {
  /// An agency, by its code.
  case agency(Agency)
  /// Somebody who does the work, with the position.
  case officer(Officer)
  /// Somebody who answers for it, or who decides.
  case name(String)
  /// A directive, with all that is known about it.
  case directive(Directive)

  /// It in words.
  var words: String {
    switch self {
    case .agency(let agency): "\(agency.code.text) \(agency.name)"
    case .officer(let officer): officer.name + (officer.position.map { " (\($0))" } ?? "")
    case .name(let name): name
    case .directive(let directive):
      [directive.symbol, directive.issued?.vietnamese].compactMap(\.self).joined(separator: " ")
    }
  }
}

extension Form {
  /// What can be put into the focused field as it was begun, five things at most.
  func completions(in directory: Directory, _ known: KnownNames?) -> [FieldCompletion] {
    let agencies = focused.suggestions(in: directory)
    if !agencies.isEmpty { return agencies.map(FieldCompletion.agency) }
    guard let known, let text = focused.text, focused.isDirty else { return [] }
    let wanted = Wanted(text)
    func answers(_ name: String?) -> Bool {
      guard let name, name != text else { return false }
      return wanted.rank(of: Phrase(verbatim: name)) != nil
    }
    let found: [FieldCompletion] =
      switch focused.name {
      case .owner: known.officers.filter { answers($0.name) }.map { .officer($0) }
      case .accountable: known.accountable.filter(answers).map { .name($0) }
      case .authority: known.authorities.filter(answers).map { .name($0) }
      case .symbol where purpose == .draft:
        known.directives.filter { answers($0.symbol) }.map { .directive($0) }
      default: []
      }
    return Array(found.prefix(5))
  }

  /// Puts something known into the focused field, and what belongs to it into others that are empty.
  mutating func complete(with completion: FieldCompletion) {
    switch completion {
    case .agency(let agency): change { $0.complete(with: agency) }
    case .name(let name): change { $0.fill(name) }
    case .officer(let officer):
      change { $0.fill(officer.name) }
      fillEmpty(.ownerPosition, officer.position)
    case .directive(let directive):
      change { $0.fill(directive.symbol ?? "") }
      fillEmpty(.issued, directive.issued?.vietnamese)
      fillEmpty(.title, directive.title)
      fillEmpty(.issuer, directive.issuer)
    }
  }
}
