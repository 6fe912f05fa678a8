import Assignments
import Exchange
import Phrases
import Reports

/// What checking a table has found: what becomes of its rows, and what is wrong with them.
struct ImportFindings {
  /// What becomes of the rows.
  var count = ImportCount()
  /// How many rows there are.
  private(set) var rows = 0
  /// How many cells are wrong.
  private(set) var wrong = 0
  /// The first of them.
  private(set) var problems: [ImportProblem] = []
  /// How many deadlines are not settled.
  var doubts = 0

  /// How many wrong cells are named at most; who has more of them has one and the same mistake.
  private static let mostNamed = 1000

  /// Counts a row that has been looked at, with what is wrong about it.
  mutating func add(_ row: ImportRow) {
    rows += 1
    wrong += row.problems.count
    problems += row.problems.prefix(max(0, ImportFindings.mostNamed - problems.count))
  }

  /// Says what turned out wrong about a row that was looked at before.
  mutating func complain(_ fault: CellFault, about column: ExchangeColumn, of row: ImportRow) {
    var row = row
    let known = row.problems.count
    row.complain(fault, about: column)
    wrong += 1
    problems += row.problems.dropFirst(known)
  }
}

extension Desk {
  /// Says what is wrong about a table, and refuses it.
  ///
  /// - Throws: `ImportRefused` when anything is wrong.
  func refuse(_ findings: ImportFindings) throws {
    guard findings.wrong > 0 else { return }
    switch format {
    case .table:
      for problem in findings.problems { try print(problem.phrase) }
    default: try print(findings.problems, as: Listing.problems(in: language))
    }
    try out.flush()
    if findings.wrong > findings.problems.count {
      try ground.note(.furtherProblems(findings.wrong - findings.problems.count))
    }
    throw ImportRefused(wrong: findings.wrong, rows: findings.rows)
  }

  /// Says what an import did, or would do.
  func report(_ findings: ImportFindings, isDone: Bool) throws {
    if format == .json {
      let count = findings.count
      let record = JSON.record([
        ("added", .number(count.added)), ("changed", .number(count.changed)), ("kept", .number(count.kept)),
        ("same", .number(count.same)), ("doubts", .number(findings.doubts)), ("written", .flag(isDone)),
      ])
      try out.json(record.written + "\n")
    } else {
      try print(.imported(findings.count, isDone: isDone))
    }
    try out.flush()
    if findings.doubts > 0 { try ground.note(.importDoubts(findings.doubts)) }
  }
}

/// Something is wrong in a table that was to be imported, and nothing was written.
struct ImportRefused: Error {
  /// How many cells are wrong.
  let wrong: Int
  /// How many rows there are.
  let rows: Int

  /// The refusal in words.
  var phrase: Phrase { .importRefused(wrong, of: rows) }
}

extension ImportProblem {
  /// The problem in one line.
  fileprivate var phrase: Phrase { .badCell(place, column, value, fault) }
}

extension Listing<ImportProblem> {
  /// What is wrong about the cells of a table, in the order of its rows.
  fileprivate static func problems(in language: Language) -> Listing {
    func reason(_ problem: ImportProblem) -> JSON { .text(problem.fault.phrase(in: language)) }
    return Listing(
      columns: [
        Column("cell", .subject) { .text($0.place) },
        Column("row", .line, isNumeric: true) { .number($0.row) },
        Column("column", .title) { .text($0.column.rawValue) },
        Column("value", .changes) { .text($0.value) },
        Column("reason", .remark, reason),
      ],
      record: { problem in
        .record([
          ("cell", .text(problem.place)), ("row", .number(problem.row)),
          ("column", .text(problem.column.rawValue)), ("value", .text(problem.value)),
          ("reason", reason(problem)),
        ])
      })
  }
}
