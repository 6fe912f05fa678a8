import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard agencies`: whom work can be given to, under which names.
struct AgenciesCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.agencies)

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    try desk.print(desk.store.directory().agencies, as: .agencies)
  }
}

/// `taskboard directives`: the documents and meetings that gave work.
struct DirectivesCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.directives)

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    try desk.print(desk.store.directives(), as: .directives)
  }
}

extension Listing<Agency> {
  /// The agencies in reading order.
  fileprivate static var agencies: Listing {
    Listing(
      columns: [
        Column("code", .code) { .text($0.code.text) },
        Column("shortName", .shortName) { .text($0.shortName) },
        Column("kind", .kind, { .text($0.kind.rawValue) }, shown: { $0.kind.phrase }),
        Column("standIn", .successor) { JSON($0.standIn == $0.code ? nil : $0.standIn.text) },
        Column("name", .name) { .text($0.name) },
      ],
      record: { agency in
        .record([
          ("code", .text(agency.code.text)), ("name", .text(agency.name)),
          ("shortName", .text(agency.shortName)),
          ("kind", .text(agency.kind.rawValue)), ("headTitle", JSON(agency.headTitle)),
          ("aliases", .list(agency.aliases.map(JSON.text))), ("successor", JSON(agency.successor?.text)),
          ("parent", JSON(agency.parent?.text)),
        ])
      })
  }
}

extension Listing<Directive> {
  /// The directives, newest first.
  fileprivate static var directives: Listing {
    Listing(
      columns: [
        Column("id", .number, isNumeric: true) { JSON($0.id) },
        Column(
          "issued", .issued, { JSON($0.issued?.iso) },
          shown: { Phrase(verbatim: $0.issued?.vietnamese ?? "–") }),
        Column("symbol", .symbol, { JSON($0.symbol) }, shown: { Phrase(verbatim: $0.symbol ?? "–") }),
        Column("issuer", .issuer, { JSON($0.issuer) }, shown: { Phrase(verbatim: $0.issuer ?? "–") }),
        Column("title", .title, { JSON($0.title) }, shown: { Phrase(verbatim: $0.title ?? "–") }),
      ],
      record: { directive in
        .record([
          ("id", JSON(directive.id)), ("symbol", JSON(directive.symbol)),
          ("issued", JSON(directive.issued?.iso)),
          ("title", JSON(directive.title)), ("issuer", JSON(directive.issuer)),
        ])
      })
  }
}
