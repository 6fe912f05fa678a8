import Deadlines

/// The agencies, found by any name they go by.
package struct Directory: Hashable, Sendable {
  /// The agencies in reading order.
  package let agencies: [Agency]
  private let byCode: [AgencyCode: Int]

  /// Makes a directory of agencies.
  package init(_ agencies: [Agency]) {
    self.agencies = agencies
    byCode = Dictionary(agencies.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// The agency of a code.
  package subscript(code: AgencyCode) -> Agency? {
    byCode[code].map { agencies[$0] }
  }

  /// The name for narrow columns, the code itself when nobody knows it.
  package func shortName(of code: AgencyCode) -> String {
    self[code]?.shortName ?? code.text
  }

  /// Finds the agency of a code, name or alias, in capitals or not, with marks or without.
  ///
  /// Names are compared when somebody asks, not when the program starts: most runs ask for none.
  ///
  /// - Throws: `BoardError.noAgency`, or `.ambiguousAgency` with those that could be meant.
  /// - Complexity: O(*n*) in the number of names, unless the name is a code.
  package func agency(named name: String) throws(BoardError) -> Agency {
    if let exact = self[AgencyCode(name)] { return exact }
    let folded = Directory.folded(name)
    let found = agencies.filter { agency in
      agency.names.contains { Directory.folded($0) == folded }
    }
    return try Directory.only(of: found, named: name)
  }

  /// The one agency that a name means among those that go by it: one that exists, where one does.
  static func only(of found: [Agency], named name: String) throws(BoardError) -> Agency {
    let living = found.filter { $0.kind != .former }
    let candidates = living.isEmpty ? found : living
    guard let first = candidates.first else { throw .noAgency(name) }
    guard candidates.count == 1 else { throw .ambiguousAgency(name, candidates.map(\.code)) }
    return first
  }

  /// Finds the agency that can take the lead under a name: a department's ministry, a former ministry's
  /// successor.
  ///
  /// - Throws: as `agency(named:)`.
  package func lead(named name: String) throws(BoardError) -> Agency {
    let agency = try agency(named: name)
    return self[agency.standIn] ?? agency
  }

  /// Finds the agencies that a code, a name or a class such as `@provinces` means.
  ///
  /// - Throws: as `agency(named:)`.
  package func agencies(meantBy text: String) throws(BoardError) -> [AgencyCode] {
    if text.hasPrefix("@") {
      guard let addressee = Addressee(text) else { throw .noAgency(text) }
      return members(of: addressee)
    }
    return [try agency(named: text).code]
  }

  /// The agencies that an addressee stands for, in reading order.
  package func members(of addressee: Addressee) -> [AgencyCode] {
    if case .agency(let code) = addressee { return [code] }
    return agencies.filter { addressee.includes($0.kind) }.map(\.code)
  }

  /// Names that begin as a mistyped one does, for the message about it; five at most.
  package func suggestions(for name: String) -> [String] {
    let folded = Directory.folded(name)
    let close = agencies.filter { agency in
      agency.kind != .former
        && [agency.code.text, agency.shortName, agency.name].contains { candidate in
          let candidate = Directory.folded(candidate)
          return candidate.hasPrefix(folded) || (folded.count > 2 && candidate.contains(folded))
        }
    }
    return close.prefix(5).map(\.code.text)
  }

  /// A name as names are compared.
  static func folded(_ name: String) -> String {
    Lettering.unmarked(Cleaning.line(name))
  }
}

extension Agency {
  /// All that the agency goes by.
  var names: [String] { [code.text, name, shortName] + aliases }
}
