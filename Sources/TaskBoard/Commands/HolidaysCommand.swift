import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// `taskboard holidays`: the days on which offices do not keep the week's rhythm.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .holidays, subcommands: [HolidaysList.self, HolidaysAdd.self, HolidaysRemove.self],
    byDefault: HolidaysList.self)
}

/// `taskboard holidays`: the days in order; years without a decided calendar are said to be so.
struct HolidaysList: ReadingCommand {
  static let configuration = CommandConfiguration(.listHolidays, isShown: false)

  @Option(help: .of(.year)) var year: Int?

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    let all = try desk.store.holidays()
    let holidays = all.filter { year == nil || $0.day.year == year }
    try desk.print(holidays, as: .holidays)
    let calendar = WorkCalendar(all)
    let years = year.map { [$0] } ?? Set(all.map(\.day.year)).union([desk.today.year]).sorted()
    try desk.out.flush()
    for year in years where !calendar.isDecided(year) { try desk.ground.note(.undecided(year)) }
  }
}

/// `taskboard holidays add`: enters a day, or changes what is kept of it.
struct HolidaysAdd: Command {
  static let configuration = CommandConfiguration(.addHoliday)

  @Argument(help: .of(.holiday)) var day: Day
  @Option(help: .of(.holidayKind)) var kind: Holiday.Kind
  @Option(help: .of(.holidayName)) var name: String
  @Option(help: .of(.holidayStatus)) var status: Holiday.Status = .decided

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let holiday = Holiday(day: day, kind: kind, name: name, status: status)
    try Desk(toDo: .register, common, on: ground).register(holiday, by: .putHoliday(holiday))
  }
}

/// `taskboard holidays remove`: the day keeps the week's rhythm again.
struct HolidaysRemove: Command {
  static let configuration = CommandConfiguration(.removeHoliday)

  @Argument(help: .of(.holiday)) var day: Day

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .register, common, on: ground)
    let known = try desk.store.holidays().first { $0.day == day }
    let holiday = known ?? Holiday(day: day, kind: .holiday, name: "", status: .decided)
    try desk.register(holiday, by: .removeHoliday(day))
  }
}

extension Desk {
  /// Enters or removes a day, and says what was done.
  fileprivate func register(_ holiday: Holiday, by registration: Registration) throws {
    let receipt = try store.register(registration, by: actor(to: .register), at: moment)
    if format == .json {
      try out.json(Listing.holidays.record(holiday).written + "\n")
    } else {
      let isRemoved = if case .removeHoliday = registration { true } else { false }
      try print(.registered(holiday, line: receipt.line, isRemoved: isRemoved))
    }
  }
}

extension Holiday.Kind: ExpressibleByArgument {}

extension Holiday.Status: ExpressibleByArgument {}

extension Listing<Holiday> {
  /// The holidays by day.
  fileprivate static var holidays: Listing {
    Listing(
      columns: [
        Column("day", .day, { .text($0.day.iso) }, shown: { $0.day.phrase }),
        Column("kind", .kind, { .text($0.kind.rawValue) }, shown: { $0.kind.phrase }),
        Column("status", .state, { .text($0.status.rawValue) }, shown: { $0.status.phrase }),
        Column("name", .name) { .text($0.name) },
      ],
      record: { holiday in
        .record([
          ("day", .text(holiday.day.iso)), ("kind", .text(holiday.kind.rawValue)),
          ("name", .text(holiday.name)),
          ("status", .text(holiday.status.rawValue)),
        ])
      })
  }
}
