/// The code of an agency, as in the numbers of its documents: `BXD`, `BKHCN`; provinces carry their
/// statistical code.
package struct AgencyCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The code's letters.
  package let text: String

  /// Makes a code from its letters.
  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package static func < (left: AgencyCode, right: AgencyCode) -> Bool { left.text < right.text }
}

/// A ministry, province or other body that can be given work or named in it.
package struct Agency: Hashable, Sendable {
  /// The code that stands for the agency everywhere.
  package var code: AgencyCode
  /// The full name.
  package var name: String
  /// The name for narrow columns: a ministry's code, a province's plain name.
  package var shortName: String
  /// What sort of body it is.
  package var kind: Kind
  /// The title of its head, as in *Bộ trưởng*.
  package var headTitle: String?
  /// Other names it goes by, former ones included.
  package var aliases: [String]
  /// The agency that took over its work, for one that exists no more.
  package var successor: AgencyCode?
  /// The ministry that a department belongs to.
  package var parent: AgencyCode?

  /// Makes an agency from its facts.
  package init(
    code: AgencyCode, name: String, shortName: String, kind: Kind, headTitle: String? = nil,
    aliases: [String] = [], successor: AgencyCode? = nil, parent: AgencyCode? = nil
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.headTitle = headTitle
    self.aliases = aliases
    self.successor = successor
    self.parent = parent
  }

  /// What sort of body an agency is; the raw values are those of exchange files.
  package enum Kind: String, CaseIterable, Sendable {
    case ministry, ministerialAgency, governmentAgency, province, body, unit, former
  }
}

extension Agency {
  /// The agency that stands for this one as a lead: a department's ministry, a former ministry's successor.
  package var standIn: AgencyCode { parent ?? successor ?? code }
}

/// Whom a collective assignment is given to: agencies by name, or a whole class of them.
package enum Addressee: Hashable, Sendable {
  /// One agency.
  case agency(AgencyCode)
  /// Ministries and ministerial agencies, *các bộ, ngành*.
  case ministries
  /// All provinces and cities, *các địa phương*.
  case provinces
  /// Both.
  case all

  /// Reads `BXD` or one of `@ministries`, `@provinces`, `@all`; an unknown class is nothing.
  package init?(_ text: String) {
    switch text {
    case "@ministries": self = .ministries
    case "@provinces": self = .provinces
    case "@all": self = .all
    case _ where text.hasPrefix("@") || text.isEmpty: return nil
    default: self = .agency(AgencyCode(text))
    }
  }

  /// The classes, as they are written.
  package static let classes = [Addressee.ministries, .provinces, .all].map(\.text)

  /// The written form that `init(_:)` reads.
  package var text: String {
    switch self {
    case .agency(let code): code.text
    case .ministries: "@ministries"
    case .provinces: "@provinces"
    case .all: "@all"
    }
  }

  /// Tells whether an agency of a kind belongs to the class.
  package func includes(_ kind: Agency.Kind) -> Bool {
    switch self {
    case .agency: false
    case .ministries: kind == .ministry || kind == .ministerialAgency
    case .provinces: kind == .province
    case .all: kind == .ministry || kind == .ministerialAgency || kind == .province
    }
  }
}
