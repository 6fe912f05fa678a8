import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard due`: reads what a directive says about time as a day, with the rule and its source.
///
/// It needs no board; where there is one, its holidays count.
struct DueCommand: Command {
  static let configuration = CommandConfiguration(.due)

  @Argument(help: .of(.deadlineWords)) var words: [String]
  @Option(help: .of(.issued)) var issued: DocumentDate?
  @Option(help: .of(.from)) var from: Day?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let calendar = try calendar(on: ground)
    let phrase = words.joined(separator: " ")
    let reading: DeadlineReading
    do throws(ReadingFailure) {
      reading = try DeadlineReading(phrase, issued: issued, from: from, calendar: calendar)
    } catch {
      throw BoardError.unread(error)
    }
    let listing = Listing<DeadlineReading>.readings
    switch common.format ?? ground.usualFormat {
    case .table:
      let sheet = ReadingSheet(
        reading, restsOn: issued.flatMap { reading.restsOn($0, from: from, calendar: calendar) },
        undecided: reading.undecidedYear(in: calendar))
      try ground.out.lines(sheet.lines(in: ground.language))
    case .json: try ground.out.json(listing.record(reading).written + "\n")
    case let format:
      var writer = ListingWriter(listing, as: format, in: ground.language, to: ground.out)
      try writer.write([reading])
      try writer.end()
    }
  }

  /// The working days of the board, or those the program was made with where there is none.
  private func calendar(on ground: Ground) throws -> WorkCalendar {
    do throws(BoardError) {
      let path = common.database ?? ground.place.path
      return WorkCalendar(try BoardStore(at: path, for: .reading).holidays())
    } catch {
      if common.database != nil { throw error }
      if case .noDatabase = error {} else { try ground.note(error.phrase) }
      return WorkCalendar(try ReferenceData.holidays())
    }
  }
}

extension DeadlineReading {
  /// The directive's date, when the same words would mean something else without it.
  func restsOn(_ issued: DocumentDate, from: Day?, calendar: WorkCalendar) -> DocumentDate? {
    let alone = try? DeadlineReading(deadline.phrase ?? "", from: from, calendar: calendar)
    return alone?.deadline.due == deadline.due ? nil : issued
  }

  /// The year of the day due, when nobody has decided its days off.
  func undecidedYear(in calendar: WorkCalendar) -> Int? {
    (nextWorkingDay ?? deadline.due).map(\.year).flatMap { calendar.isDecided($0) ? nil : $0 }
  }
}

extension Listing<DeadlineReading> {
  /// What phrases were read as.
  fileprivate static var readings: Listing {
    Listing(
      columns: [
        Column("phrase", .phrase) { JSON($0.deadline.phrase) },
        Column("due", .due) { JSON($0.deadline.due?.iso) },
        Column("time", .time) { JSON($0.deadline.time?.iso) },
        Column("precision", .precision) { .text($0.deadline.precision.rawValue) },
        Column("kind", .kind) { .text($0.deadline.kind.rawValue) },
        Column("basis", .basis) { .text($0.deadline.basis.rawValue) },
        Column("needsConfirmation") { .flag($0.deadline.needsConfirmation) },
        Column("recurrence", .recurrence) { JSON($0.deadline.recurrence?.rawValue) },
        Column("nextWorkingDay") { JSON($0.nextWorkingDay?.iso) },
        Column("rule", .rule) { .text($0.rule.rawValue) },
      ],
      record: { reading in
        .record(
          reading.deadline.members + [
            ("nextWorkingDay", JSON(reading.nextWorkingDay?.iso)), ("rule", .text(reading.rule.rawValue)),
          ])
      })
  }
}
