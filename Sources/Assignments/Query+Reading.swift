import Deadlines

extension Query {
  /// Reads a query as it is typed: `lead:BXD due<2026-01-01 standing:overdue missing:owner "đô thị"`.
  ///
  /// Terms stand side by side and all must hold; a term with commas holds when one of its values does. A word
  /// without a colon is looked for in the text: typed without marks it finds any marks, typed with marks it
  /// is strict.
  ///
  /// - Throws: `QueryMistake` at the first term that is not understood.
  package init(_ text: String, in directory: Directory) throws(QueryMistake) {
    self.init()
    for (term, offset) in Query.terms(of: text) { try read(term, at: offset, in: directory) }
  }

  /// The names that can stand before a colon.
  package static let names = [
    "lead", "with", "status", "standing", "missing", "due", "parent", "waiting", "sort",
  ]

  private mutating func read(_ term: String, at offset: Int, in directory: Directory) throws(QueryMistake) {
    func mistake(_ expected: [String] = []) -> QueryMistake {
      QueryMistake(term: term, offset: offset, expected: expected)
    }
    guard let mark = term.firstIndex(where: { ":<>".contains($0) }), term.first != "\"" else {
      let words = Cleaning.line(term.filter { $0 != "\"" })
      if !words.isEmpty { self.words.append(words) }
      return
    }
    let name = String(term[..<mark]).lowercased()
    let value = term[term.index(after: mark)...].filter { $0 != "\"" }
    let values = value.split(separator: ",").map(String.init)
    guard Query.names.contains(name), name == "due" || term[mark] == ":" else {
      throw mistake(Query.names.map { $0 + ":" })
    }
    guard !values.isEmpty else { throw mistake(Query.values(of: name)) }
    switch name {
    case "lead", "with":
      // A name may hold commas of its own.
      for value in (try? directory.agencies(meantBy: value)) == nil ? values : [value] {
        let codes: [AgencyCode]
        do { codes = try directory.agencies(meantBy: value) } catch {
          throw mistake(directory.suggestions(for: value))
        }
        if name == "lead" { leads += codes } else { coordinators += codes }
      }
    case "status":
      for value in values {
        if value == "open" {
          statuses += [.assigned, .underway, .submitted]
        } else if let status = Assignment.Status(rawValue: value) {
          statuses.append(status)
        } else {
          throw mistake(Query.values(of: name))
        }
      }
    case "standing":
      for value in values {
        guard let standing = Standing.Name(rawValue: value) else { throw mistake(Query.values(of: name)) }
        standings.append(standing)
      }
    case "missing":
      for value in values {
        guard let clarity = Clarity(rawValue: value) else { throw mistake(Query.values(of: name)) }
        missing.append(clarity)
      }
    case "parent":
      guard let number = AssignmentNumber(value) else { throw mistake(["NV-0123"]) }
      parent = number
    case "waiting":
      guard let role = Member.Role(rawValue: value), role != .leader else {
        throw mistake(Query.values(of: name))
      }
      waitingFor = role
    case "sort":
      guard let order = Order(rawValue: value) else { throw mistake(Query.values(of: name)) }
      self.order = order
    default:
      guard let days = Query.days(value) else {
        throw mistake(["2025-12-31", "31/12/2025", "2025-12", "2025"])
      }
      switch term[mark] {
      case "<": dueTo = days.lowerBound.adding(-1)
      case ">": dueFrom = days.upperBound.adding(1)
      default: (dueFrom, dueTo) = (days.lowerBound, days.upperBound)
      }
    }
  }

  /// The values that can stand after a name, where there is a list of them.
  package static func values(of name: String) -> [String] {
    switch name {
    case "status": ["open"] + Assignment.Status.allCases.map(\.rawValue)
    case "standing": Standing.Name.allCases.map(\.rawValue)
    case "missing": Clarity.allCases.map(\.rawValue)
    case "sort": Order.allCases.map(\.rawValue)
    case "waiting": [Member.Role.secretariat.rawValue, Member.Role.liaison.rawValue]
    default: []
    }
  }

  private static func days(_ text: String) -> ClosedRange<Day>? {
    guard let date = DocumentDate(text) else { return nil }
    let last = date.lastDay
    let first: Day? =
      switch date {
      case .day(let day): day
      case .month(let year, let month): Day(year: year, month: month, day: 1)
      case .year(let year): Day(year: year, month: 1, day: 1)
      }
    return first.map { $0...last }
  }

  /// Cuts a query at its spaces, leaving quoted phrases whole, each term with its place.
  package static func terms(of text: String) -> [(term: String, offset: Int)] {
    var terms: [(term: String, offset: Int)] = []
    var term = ""
    var start = 0
    var quoted = false
    for (offset, character) in text.enumerated() {
      if character == "\"" { quoted.toggle() }
      if character.isWhitespace, !quoted {
        if !term.isEmpty { terms.append((term, start)) }
        term = ""
      } else {
        if term.isEmpty { start = offset }
        term.append(character)
      }
    }
    if !term.isEmpty { terms.append((term, start)) }
    return terms
  }
}
