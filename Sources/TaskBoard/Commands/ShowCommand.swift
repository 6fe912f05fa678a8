import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard show`: one assignment in full.
struct ShowCommand: ReadingCommand {
  static let configuration = CommandConfiguration(.show)

  @Argument(help: .of(.number)) var number: AssignmentNumber

  @Option(name: .customLong("as-of"), help: .of(.asOf))
  var asOf: Day?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let desk = try desk.past(on: asOf, only: number)
    try desk.show(desk.store.dossier(number, lines: 10))
  }
}

extension Desk {
  /// Prints one assignment: laid out for people, as a record for programs.
  func show(_ dossier: Dossier) throws {
    let directory = try store.directory()
    let listing = AssignmentListing(dossier, on: today, directory: directory).listing
    switch format {
    case .table:
      try out.lines(
        DossierSheet(dossier, on: today, directory: directory, in: language, width: out.width ?? 80).lines)
    case .tsv:
      for field in listing.fields ?? [] {
        try out.tabbed([field.key, field.value(dossier.assignment).plain])
      }
    case .csv: try print([dossier.assignment], as: listing)
    case .json: try out.json(listing.record(dossier.assignment).written + "\n")
    }
  }
}

extension AssignmentListing {
  /// The listing of one assignment of which everything is at hand.
  init(_ dossier: Dossier, on day: Day, directory: Directory) {
    self.init(day: day, directory: directory, directives: dossier.directive.map { [$0] }?.byNumber ?? [:])
  }
}
