import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard stats`: the four cells per agency, and both completion rates.
struct StatsCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.stats)

  @OptionGroup var words: QueryWords

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let desk = try desk.past(on: asOf, for: words.text)
    let directory = try desk.store.directory()
    let tallies = try desk.store.tallies(of: Query(typed: words.text, in: directory), on: desk.today)
    try desk.print(TallyRow.rows(of: tallies, in: directory), as: .tallies)
    if desk.format == .table {
      try desk.print(Phrase(verbatim: ""))
      let all = tallies.all
      for rate in RateName.allCases { try desk.print(rate.phrase(of: all.cells)) }
      try desk.print(
        SummaryPhrase.waiting(unaccepted: all.unaccepted, unconfirmed: all.unconfirmed, unclear: all.unclear)
          .phrase)
    }
  }
}

/// A row of the statistics: an agency's, that of drafts without a lead, or that of everything.
struct TallyRow {
  /// Whose it is.
  let owner: Owner
  /// What there is.
  let tally: Tally

  /// Whose a row is.
  enum Owner {
    case agency(AgencyCode, name: String)
    case nobody
    case all
  }

  /// The rows, worst first, everything at the end.
  static func rows(of tallies: Tallies, in directory: Directory) -> [TallyRow] {
    let agencies = tallies.agencies.map { code in
      TallyRow(
        owner: .agency(code, name: directory[code]?.name ?? code.text),
        tally: tallies.byAgency[code] ?? Tally())
    }
    let unled = tallies.unled == Tally() ? [] : [TallyRow(owner: .nobody, tally: tallies.unled)]
    return agencies + unled + [TallyRow(owner: .all, tally: tallies.all)]
  }
}

extension TallyRow {
  /// The code that files have, nothing for drafts without a lead.
  private var code: String? {
    switch owner {
    case .agency(let code, _): code.text
    case .nobody: nil
    case .all: "all"
    }
  }

  /// The name that people read.
  private var name: Phrase {
    switch owner {
    case .agency(_, let name): Phrase(verbatim: name)
    case .nobody: .withoutLead
    case .all: .everything
    }
  }

  private var agencyName: String? {
    if case .agency(_, let name) = owner { name } else { nil }
  }

  /// The counts, each under its name.
  private static let counts:
    [(key: String, title: ColumnTitle, isOptional: Bool, count: @Sendable (Tally) -> Int)] = [
      ("total", .total, false, { $0.cells.total }),
      ("onTime", .onTime, false, { $0.cells.onTime }),
      ("late", .late, false, { $0.cells.late }),
      ("inTerm", .inTerm, false, { $0.cells.inTerm }),
      ("overdue", .overdue, false, { $0.cells.overdue }),
      ("unscheduled", .unscheduled, false, { $0.cells.unscheduled }),
      ("drafts", .drafts, true, { $0.drafts }),
      ("unaccepted", .unaccepted, true, { $0.unaccepted }),
      ("unconfirmed", .unconfirmed, true, { $0.unconfirmed }),
      ("unclear", .unclear, true, { $0.unclear }),
    ]

  /// The row as JSON; that of everything has both rates besides.
  fileprivate var record: JSON {
    var pairs: [(String, JSON)] = [("agency", JSON(code)), ("name", JSON(agencyName))]
    pairs += TallyRow.counts.map { ($0.key, .number($0.count(tally))) }
    if case .all = owner {
      pairs.append(("rateOfAll", tally.cells.rateOfAll.map(JSON.share) ?? .null))
      pairs.append(("rateOfDue", tally.cells.rateOfDue.map(JSON.share) ?? .null))
    }
    return .record(pairs)
  }

  fileprivate static var columns: [Column<TallyRow>] {
    let counts = counts.map { key, title, isOptional, count in
      Column<TallyRow>(key, title, isNumeric: true, isOptional: isOptional) { .number(count($0.tally)) }
    }
    return [
      Column(
        "agency", .code, { JSON($0.code) },
        shown: { Phrase(verbatim: $0.agencyName == nil ? "" : $0.code ?? "") })
    ]
      + counts + [Column("name", .agency, { JSON($0.agencyName) }, shown: \.name)]
  }
}

extension Listing<TallyRow> {
  /// The statistics: an agency a row.
  fileprivate static var tallies: Listing {
    Listing(columns: TallyRow.columns, record: \.record)
  }
}

extension RateName {
  /// The rate of some cells in words.
  func phrase(of cells: FourCells) -> Phrase {
    let (whole, rate) =
      switch self {
      case .ofAll: (cells.total, cells.rateOfAll)
      case .ofDue: (cells.done + cells.overdue, cells.rateOfDue)
      }
    return phrase(cells.done, of: whole, percent: rate.map { ($0 * 100).written(decimals: 1) + "%" } ?? "–")
  }
}
