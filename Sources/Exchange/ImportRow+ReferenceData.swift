package import Assignments
import Phrases

// Members, agencies and directives, each a row of a table of its own.
extension ImportRow {
  /// Reads a member; nothing when a cell cannot be read.
  ///
  /// - Parameters:
  ///   - names: Reads names of agencies.
  ///   - known: What the board has of members, whose columns that the table lacks stay as they are.
  /// - Returns: The member.
  package mutating func member(names: AgencyNames, known: (Login) -> Member?) -> Member? {
    let login = value(.login, or: .rule(.badLogin(text(.login) ?? ""))) { Login($0) }
    if !holds(.login) { complain(.wanted, about: .login) }
    let present = login.flatMap(known)
    let name = wantedText(.name)
    let role = word(.role, among: ImportRow.words(of: Member.Role.allCases) { $0.phrase })
    if !holds(.role) { complain(.wanted, about: .role) }
    let position = has(.position) ? text(.position) : present?.position
    let isActive = has(.active) ? flag(.active) ?? true : present.map { !$0.isDisabled } ?? true
    var agencies = has(.agencies) ? [] : present?.agencies ?? []
    if let list = text(.agencies) {
      do throws(BoardError) {
        agencies = try names.coordinators(in: list.replacing(";", with: ","))
      } catch {
        complain(.rule(error), about: .agencies)
      }
    }
    guard problems.isEmpty, let login, let name, let role else { return nil }
    if role == .liaison, agencies.isEmpty { complain(.rule(.liaisonWithoutAgency(login)), about: .agencies) }
    return Member(
      login: login, name: name, position: position, role: role, agencies: agencies, isDisabled: !isActive)
  }

  /// Reads an agency; nothing when a cell cannot be read.
  ///
  /// - Parameter known: What the board has of agencies, whose columns that the table lacks stay as they are.
  /// - Returns: The agency.
  package mutating func agency(known: (AgencyCode) -> Agency?) -> Agency? {
    let code = value(.code, or: .notCode) { AgencyCode(typed: $0) }
    if !holds(.code) { complain(.wanted, about: .code) }
    let present = code.flatMap(known)
    let name = wantedText(.name)
    let kind = word(.agencyKind, among: ImportRow.words(of: Agency.Kind.allCases) { $0.phrase })
    if !holds(.agencyKind) { complain(.wanted, about: .agencyKind) }
    let shortName = has(.shortName) ? text(.shortName) : present?.shortName
    let headTitle = has(.headTitle) ? text(.headTitle) : present?.headTitle
    let aliases = has(.aliases) ? texts(.aliases) : present?.aliases ?? []
    let successor = has(.successor) ? text(.successor).map { AgencyCode($0) } : present?.successor
    let parent = has(.agencyParent) ? text(.agencyParent).map { AgencyCode($0) } : present?.parent
    guard problems.isEmpty, let code, let name, let kind else { return nil }
    return Agency(
      code: code, name: name, shortName: shortName ?? name, kind: kind, headTitle: headTitle,
      aliases: aliases, successor: successor, parent: parent)
  }

  /// Reads a directive; nothing when a cell cannot be read, or nothing is said of it.
  package mutating func knownDirective() -> Directive? {
    let directive = directive()
    if directive.isEmpty, problems.isEmpty { complain(.wanted, about: .symbol) }
    return problems.isEmpty ? directive : nil
  }

  private mutating func wantedText(_ column: ExchangeColumn) -> String? {
    if !holds(column) { complain(.wanted, about: column) }
    return text(column)
  }

  private static func words<Value: RawRepresentable>(
    of values: [Value], _ phrase: (Value) -> Phrase
  ) -> [(Value, [String])] where Value.RawValue == String {
    values.map { ($0, [phrase($0).vi, phrase($0).en, $0.rawValue]) }
  }
}

extension AgencyCode {
  /// Reads a code as somebody writes it: 1 to 32 letters, digits, points and dashes.
  fileprivate init?(typed text: String) {
    let isCode = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0)
    }
    guard (1...32).contains(text.count), isCode else { return nil }
    self.init(text)
  }
}
