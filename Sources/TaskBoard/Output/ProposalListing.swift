import Assignments
import Deadlines
import Directives
import Phrases
import Reports

extension Listing<Proposal> {
  /// What a text was read as.
  static var proposals: Listing {
    Listing(
      columns: [
        Column("lead", .lead) { .text($0.lead.map(\.name).joined(separator: "; ")) },
        Column(
          "due", .due, { JSON($0.deadline?.reading.deadline.due?.iso) },
          shown: { Phrase(verbatim: $0.deadline?.reading.deadline.due?.vietnamese ?? "–") }),
        Column("missing", .clarity, isOptional: true) {
          .text("\(Clarity.allCases.count - $0.missing.count)/\(Clarity.allCases.count)")
        },
        Column("action", .action) { .text(Cleaning.line($0.action.text)) },
        Column("coordinators") { .text($0.coordinators.map(\.name).joined(separator: "; ")) },
        Column("phrase") { JSON($0.deadline.map { Cleaning.line($0.phrase) }) },
        Column("deliverable") { JSON($0.deliverable) },
        Column("authority") { JSON($0.authority) },
        Column("rule") { .text($0.rule.rawValue) },
        Column("offset") { .number($0.quote.range.lowerBound) },
        Column("length") { .number($0.quote.range.count) },
      ],
      record: { proposal in
        .record([
          ("lead", names(proposal.lead)), ("leadCodes", codes(proposal.leadAddressees)),
          ("coordinators", names(proposal.coordinators)),
          ("coordinatorCodes", codes(proposal.coordinatorAddressees)),
          ("action", .text(proposal.action.text)), ("deliverable", JSON(proposal.deliverable)),
          ("authority", JSON(proposal.authority)), ("accountable", JSON(proposal.accountable)),
          ("deadline", deadline(proposal.deadline)),
          (
            "milestones",
            .list(
              proposal.milestones.map {
                JSON.record([("phrase", .text($0.phrase)), ("due", JSON($0.reading.deadline.due?.iso))])
              })
          ),
          ("quote", .text(proposal.quote.text)), ("offset", .number(proposal.quote.range.lowerBound)),
          ("length", .number(proposal.quote.range.count)),
          ("missing", .list(proposal.missing.map { .text($0.rawValue) })),
          ("rule", .text(proposal.rule.rawValue)), ("confidence", .text(proposal.rule.confidence.rawValue)),
          ("why", .text(proposal.rule.reason)),
        ])
      })
  }

  private static func names(_ agencies: [NamedAgency]) -> JSON { .list(agencies.map { .text($0.name) }) }

  private static func codes(_ addressees: [Addressee]) -> JSON { .list(addressees.map { .text($0.text) }) }

  /// The object that `due` prints; where the text sets no deadline, one that says so.
  private static func deadline(_ finding: Finding?) -> JSON {
    let deadline = finding?.reading.deadline ?? .unstated
    return .record(
      deadline.members + [
        ("nextWorkingDay", JSON(finding?.reading.nextWorkingDay?.iso)),
        ("rule", JSON(finding?.reading.rule.rawValue)),
      ])
  }
}
