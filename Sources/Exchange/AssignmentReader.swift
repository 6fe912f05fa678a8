package import Assignments
package import Deadlines
import Phrases

/// Reads rows of a table as assignments.
///
/// What the words of a deadline mean, and whom names of agencies mean, is found once for all rows that say
/// the same.
package struct AssignmentReader {
  private let names: AgencyNames
  private let calendar: WorkCalendar
  private var leads: [String: Result<[Addressee], BoardError>] = [:]
  private var coordinators: [String: Result<[AgencyCode], BoardError>] = [:]
  private var entries: [EntryKey: DeadlineEntry] = [:]

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - names: Reads names of agencies.
  ///   - calendar: The working days.
  package init(names: AgencyNames, calendar: WorkCalendar) {
    self.names = names
    self.calendar = calendar
  }

  /// Reads a row; what is wrong about its cells is said to the row.
  ///
  /// - Complexity: O(*n*) in the length of the row.
  package mutating func read(_ row: inout ImportRow) -> ArrivedAssignment {
    var arrived = ArrivedAssignment(row: row.number)
    if let number = row.assignmentNumber(.number) { arrived.number = number }
    readParts(of: &arrived, in: &row)
    readWords(of: &arrived, in: &row)
    readDirective(of: &arrived, in: &row)
    readDeadline(of: &arrived, in: &row)
    readCourse(of: &arrived, in: &row)
    return arrived
  }

  private static let texts: [(Assignment.Field, ExchangeColumn)] = [
    (.owner, .owner), (.ownerPosition, .ownerPosition), (.action, .action), (.accountable, .accountable),
    (.authority, .authority), (.deliverable, .deliverable), (.quote, .quote),
  ]

  private func readWords(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    for (field, column) in AssignmentReader.texts where row.has(column) {
      arrived.set(field, .text(row.text(column)))
    }
    if arrived.fields[.action]?.text == nil, row.problems.allSatisfy({ $0.column != .action }) {
      row.complain(.wanted, about: .action)
    }
    for (field, column) in [(Assignment.Field.parent, ExchangeColumn.parent), (.follows, .follows)]
    where row.has(column) {
      arrived.set(field, row.assignmentNumber(column).map { .number($0.value) } ?? Fact.none)
    }
  }

  /// Reads who does it, and who works along.
  private mutating func readParts(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    if row.has(.lead) {
      let text = AssignmentReader.commas(row.text(.lead))
      switch leads.found(text, { () throws(BoardError) in try names.leads(in: text) }) {
      case .success(let addressees):
        if addressees.count == 1, case .agency(let code) = addressees[0] {
          arrived.set(.lead, .text(code.text))
          arrived.set(.addressees, .list([]))
        } else {
          arrived.set(.lead, Fact.none)
          arrived.set(.addressees, .list(addressees.map { .text($0.text) }))
        }
      case .failure(let error): row.complain(.rule(error), about: .lead)
      }
    }
    if row.has(.coordinators) {
      let text = AssignmentReader.commas(row.text(.coordinators))
      switch coordinators.found(text, { () throws(BoardError) in try names.coordinators(in: text) }) {
      case .success(let codes): arrived.set(.coordinators, .list(codes.map { .text($0.text) }))
      case .failure(let error): row.complain(.rule(error), about: .coordinators)
      }
    }
  }

  /// Names stand one after another behind commas, semicolons, or each in a line of its cell.
  private static func commas(_ text: String?) -> String {
    text?.replacing(";", with: ",") ?? ""
  }

  private func readDirective(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    let columns: [ExchangeColumn] = [.symbol, .issued, .title, .issuer]
    guard columns.contains(where: row.has) else { return }
    let directive = row.directive()
    arrived.directive = directive.isEmpty ? nil : directive
    arrived.given.insert(.directive)
  }
}

// MARK: - Deadlines

extension AssignmentReader {
  private struct EntryKey: Hashable {
    let phrase: String?
    let day: Day?
    let issued: DocumentDate?
    let from: Day?
  }

  private static let exact: [ExchangeColumn] = [.precision, .kind, .basis]

  /// Reads the deadline: as the columns say it was read before, or from its words and its day.
  private mutating func readDeadline(of arrived: inout ArrivedAssignment, in row: inout ImportRow) {
    guard row.has(.deadline) || row.has(.due) else { return }
    let isRead = AssignmentReader.exact.contains { row.has($0) && row.holds($0) }
    var (phrase, due) = isRead ? (row.text(.deadline), row.day(.due)) : row.deadline()
    let from = row.day(.countedFrom)
    if isRead {
      let deadline = Deadline(
        phrase: phrase, due: due, time: row.value(.time, or: .notTime) { TimeOfDay($0) },
        precision: row.raw(.precision) ?? .none, kind: row.raw(.kind) ?? .none,
        basis: row.raw(.basis) ?? .none, needsConfirmation: row.flag(.needsConfirmation) ?? false,
        recurrence: row.raw(.recurrence), movedTo: row.day(.movedTo), countedFrom: from)
      arrived.set(.deadline, deadline.fact)
      return
    }
    // Words that only repeat the day say nothing of their own.
    if let words = phrase, let day = Day(words), due == nil || due == day { (phrase, due) = (nil, day) }
    let key = EntryKey(phrase: phrase, day: due, issued: arrived.directive?.issued, from: from)
    let entry =
      entries[key]
      ?? DeadlineEntry(phrase: phrase, day: due, issued: key.issued, from: from, calendar: calendar)
    entries[key] = entry
    switch entry.doubt {
    // Words in the column of days are no slip of the pen only where they mean something.
    case .notUnderstood where !row.holds(.deadline): row.complain(.notDay, about: .due)
    case .notUnderstood(.impossible): row.complain(.notDay, about: .deadline)
    default: break
    }
    arrived.doubt = entry.doubt
    arrived.set(.deadline, entry.deadline.fact)
  }
}

extension ImportRow {
  /// The words and the day of a deadline: either column may hold either.
  fileprivate mutating func deadline() -> (phrase: String?, due: Day?) {
    let phrase = text(.deadline)
    guard holds(.due) else { return (phrase, nil) }
    guard phrase == nil, let words = text(.due), Day(words) == nil, words.contains(where: \.isLetter) else {
      return (phrase, day(.due))
    }
    return (words, nil)
  }

  /// The directive that the row names; empty when it names none.
  mutating func directive() -> Directive {
    Directive(
      symbol: text(.symbol), issued: value(.issued, or: .notDate) { DocumentDate($0) },
      title: text(.title), issuer: text(.issuer))
  }
}

extension Dictionary where Key == String {
  /// What was found for a text before, or is found now.
  fileprivate mutating func found<Found>(
    _ text: String, _ find: () throws(BoardError) -> Found
  ) -> Value where Value == Result<Found, BoardError> {
    if let known = self[text] { return known }
    let result = Value(catching: find)
    self[text] = result
    return result
  }
}
