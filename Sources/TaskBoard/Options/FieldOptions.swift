import ArgumentParser
import Assignments
import Deadlines
import Phrases

/// The fields of an assignment as options of `add` and `edit`; an empty text clears a field.
struct FieldOptions: ParsableArguments {
  @Option(help: .of(.lead), completion: .agencies)
  var lead: String?

  @Option(help: .of(.with), completion: .agencies)
  var with: String?

  @Option(help: .of(.action))
  var action: String?

  @Option(help: .of(.due))
  var due: DayOrNothing?

  @Option(help: .of(.phrase))
  var phrase: String?

  @Option(help: .of(.from))
  var from: Day?

  @Option(help: .of(.owner))
  var owner: String?

  @Option(help: .of(.position))
  var position: String?

  @Option(help: .of(.accountable))
  var accountable: String?

  @Option(help: .of(.authority))
  var authority: String?

  @Option(help: .of(.deliverable))
  var deliverable: String?

  @Option(help: .of(.quote))
  var quote: String?

  @Option(name: .customLong("directive"), help: .of(.directive))
  var directiveNumber: Int?

  @OptionGroup
  var document: DirectiveOptions
}

extension FieldOptions {
  /// The facts that the options set.
  ///
  /// - Parameters:
  ///   - entry: What was entered of the deadline.
  ///   - names: Reads the names of agencies.
  /// - Returns: The fields that are given, an empty text as nothing.
  /// - Throws: `BoardError.noAgency` or `.ambiguousAgency` for a name that is not understood.
  func facts(deadline entry: DeadlineEntry?, names: AgencyNames) throws(BoardError) -> [Assignment.Field:
    Fact]
  {
    var facts: [Assignment.Field: Fact] = [:]
    let texts: [(Assignment.Field, String?)] = [
      (.action, action), (.owner, owner), (.ownerPosition, position), (.accountable, accountable),
      (.authority, authority), (.deliverable, deliverable), (.quote, quote),
    ]
    for (field, text) in texts {
      if let text { facts[field] = .text(text) }
    }
    if let lead {
      let addressees = try names.leads(in: lead)
      if addressees.count == 1, case .agency(let code) = addressees[0] {
        (facts[.lead], facts[.addressees]) = (.text(code.text), .list([]))
      } else {
        (facts[.lead], facts[.addressees]) = (Fact.none, .list(addressees.map { .text($0.text) }))
      }
    }
    if let with { facts[.coordinators] = .list(try names.coordinators(in: with).map { .text($0.text) }) }
    if let entry { facts[.deadline] = entry.deadline.fact }
    if let directiveNumber { facts[.directive] = .number(directiveNumber) }
    return facts
  }

  /// The deadline that the options enter, nothing when they say nothing of it.
  ///
  /// - Parameters:
  ///   - present: The deadline as it is now, of which the words stay when only a day is given.
  ///   - issued: The directive's date as far as it is known.
  ///   - calendar: The working days.
  /// - Returns: What was entered; nothing when the options say nothing of a deadline.
  /// - Throws: `BoardError.unread` when the words are not understood and no day, not even none, is given
  ///   beside them.
  func deadline(
    changing present: Deadline, issued: DocumentDate?,
    calendar: @autoclosure () throws(BoardError) -> WorkCalendar
  ) throws(BoardError) -> DeadlineEntry? {
    guard due != nil || phrase != nil || from != nil else { return nil }
    let words = phrase.map(Cleaning.optionalLine) ?? present.phrase
    let entry = DeadlineEntry(
      phrase: words, day: due?.day, issued: issued, from: from ?? (phrase == nil ? present.countedFrom : nil),
      calendar: try calendar())
    if case .notUnderstood(let failure) = entry.doubt, due == nil { throw .unread(failure) }
    return entry
  }
}

/// The directive that gave the work, as options.
struct DirectiveOptions: ParsableArguments {
  @Option(help: .of(.symbol))
  var symbol: String?

  @Option(help: .of(.issued))
  var issued: DocumentDate?

  @Option(help: .of(.title))
  var title: String?

  @Option(help: .of(.issuer))
  var issuer: String?

  /// The directive, or nothing when none of the options is given.
  var directive: Directive? {
    let directive = Directive(
      symbol: Cleaning.optionalLine(symbol), issued: issued, title: Cleaning.optionalLine(title),
      issuer: Cleaning.optionalLine(issuer))
    return directive.isEmpty ? nil : directive
  }
}
