import Assignments
import Deadlines
import Phrases
import Reports

/// How assignments are listed: as rows for people, and whole for programs.
struct AssignmentListing {
  /// The day that standing is judged on.
  let day: Day
  /// The agencies, by whose short names people know them.
  let directory: Directory
  /// The directives that gave the work, by number; only programs are told.
  let directives: [Int: Directive]

  /// The listing.
  var listing: Listing<Assignment> {
    Listing(columns: columns, fields: fields, record: record)
  }

  private var columns: [Column<Assignment>] {
    [
      Column("number", .number) { .text($0.number.description) },
      Column("lead", .lead, leadOrAddressees, shown: shortLead),
      Column(
        "due", .due, { JSON($0.deadline.due?.iso) },
        shown: { Phrase(verbatim: $0.deadline.due?.vietnamese ?? "–") }),
      Column(
        "standing", .standing, { JSON($0.standing(on: day)?.name) },
        shown: { $0.standing(on: day)?.phrase ?? .nothing }),
      Column("days") { JSON($0.standing(on: day)?.days) },
      Column("status", .status, isOptional: true, { .text($0.status.rawValue) }, shown: { $0.status.phrase }),
      Column(
        "progress", .progress, isNumeric: true, isOptional: true, { .number($0.progress) },
        shown: { Phrase(verbatim: "\($0.progress)%") }),
      Column("clarity", .clarity) { .text("\(6 - $0.missing.count)/6") },
      Column("action", .action) { .text($0.action) },
    ]
  }

  private func leadOrAddressees(of assignment: Assignment) -> JSON {
    assignment.lead.map { .text($0.text) } ?? .list(assignment.addressees.map { .text($0.text) })
  }

  private func shortLead(of assignment: Assignment) -> Phrase {
    if let lead = assignment.lead { return Phrase(verbatim: directory.shortName(of: lead)) }
    return assignment.isCollective ? Assignment.Status.divided.phrase : .nothing
  }
}

// MARK: - For programs

extension AssignmentListing {
  /// An assignment as JSON; what is unknown is null.
  private func record(_ assignment: Assignment) -> JSON {
    let standing = assignment.standing(on: day)
    let missing = assignment.missing
    return .record([
      ("number", .text(assignment.number.description)),
      ("action", .text(assignment.action)),
      ("lead", JSON(assignment.lead?.text)),
      ("coordinators", .list(assignment.coordinators.map { .text($0.text) })),
      ("owner", JSON(assignment.owner)),
      ("accountable", JSON(assignment.accountable)),
      ("authority", JSON(assignment.authority)),
      ("deliverable", JSON(assignment.deliverable)),
      ("deadline", assignment.deadline.record),
      ("firstDue", JSON(assignment.firstDue?.iso)),
      ("status", .text(assignment.status.rawValue)),
      ("progress", .number(assignment.progress)),
      ("standing", JSON(standing?.name)),
      ("days", JSON(standing?.days)),
      (
        "clarity",
        .record([
          ("count", .number(6 - missing.count)), ("missing", .list(missing.map { .text($0.rawValue) })),
        ])
      ),
      ("directive", directive(of: assignment)?.record ?? .null),
      ("revision", .number(assignment.revision)),
      ("leads", .list(assignment.addressees.map { .text($0.text) })),
      ("parent", JSON(assignment.parent?.description)),
      ("follows", JSON(assignment.follows?.description)),
      ("extensions", .number(assignment.extensions)), ("slippage", JSON(assignment.slippage)),
      ("missedPeriods", .list(assignment.missedPeriods(on: day).map { .text($0.iso) })),
      ("quote", JSON(assignment.quote)),
    ])
  }

  private func directive(of assignment: Assignment) -> Directive? {
    assignment.directive.flatMap { directives[$0] }
  }

  /// An assignment as one flat record, under the names that JSON has.
  private var fields: [Column<Assignment>] {
    [
      Column("number") { .text($0.number.description) },
      Column("action") { .text($0.action) },
      Column("lead") { JSON($0.lead?.text) },
      Column("coordinators") { .list($0.coordinators.map { .text($0.text) }) },
      Column("owner") { JSON($0.owner) },
      Column("accountable") { JSON($0.accountable) },
      Column("authority") { JSON($0.authority) },
      Column("deliverable") { JSON($0.deliverable) },
      Column("phrase") { JSON($0.deadline.phrase) },
      Column("due") { JSON($0.deadline.due?.iso) },
      Column("time") { JSON($0.deadline.time?.iso) },
      Column("precision") { .text($0.deadline.precision.rawValue) },
      Column("kind") { .text($0.deadline.kind.rawValue) },
      Column("basis") { .text($0.deadline.basis.rawValue) },
      Column("needsConfirmation") { .flag($0.deadline.needsConfirmation) },
      Column("recurrence") { JSON($0.deadline.recurrence?.rawValue) },
      Column("firstDue") { JSON($0.firstDue?.iso) },
      Column("extensions") { .number($0.extensions) },
      Column("slippage") { JSON($0.slippage) },
      Column("status") { .text($0.status.rawValue) },
      Column("progress") { .number($0.progress) },
      Column("standing") { JSON($0.standing(on: day)?.name) },
      Column("days") { JSON($0.standing(on: day)?.days) },
      Column("clarity") { .number(6 - $0.missing.count) },
      Column("missing") { .list($0.missing.map { .text($0.rawValue) }) },
      Column("symbol") { JSON(directive(of: $0)?.symbol) },
      Column("issued") { JSON(directive(of: $0)?.issued?.iso) },
      Column("title") { JSON(directive(of: $0)?.title) },
      Column("revision") { .number($0.revision) },
      Column("leads") { .list($0.addressees.map { .text($0.text) }) },
      Column("parent") { JSON($0.parent?.description) },
      Column("follows") { JSON($0.follows?.description) },
      Column("quote") { JSON($0.quote) },
    ]
  }
}

extension Deadline {
  /// The deadline as JSON.
  fileprivate var record: JSON { .record(members) }

  /// What JSON says of the deadline, in order.
  var members: [(String, JSON)] {
    [
      ("phrase", JSON(phrase)), ("due", JSON(due?.iso)), ("time", JSON(time?.iso)),
      ("precision", .text(precision.rawValue)),
      ("kind", .text(kind.rawValue)), ("basis", .text(basis.rawValue)),
      ("needsConfirmation", .flag(needsConfirmation)),
      ("recurrence", JSON(recurrence?.rawValue)),
    ]
  }
}

extension Directive {
  /// The directive as JSON.
  fileprivate var record: JSON {
    .record([("symbol", JSON(symbol)), ("issued", JSON(issued?.iso)), ("title", JSON(title))])
  }
}
