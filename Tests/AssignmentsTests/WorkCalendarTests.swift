import Assignments
import Deadlines
import Testing

@Suite struct `Working days of the holidays kept` {
  private func holiday(_ day: String, _ kind: Holiday.Kind, _ status: Holiday.Status = .decided) -> Holiday {
    Holiday(day: Day(day) ?? .first, kind: kind, name: "x", status: status)
  }

  @Test func `days off are off and swapped Saturdays are worked`() throws {
    let calendar = WorkCalendar([
      holiday("2026-01-02", .swappedOff), holiday("2026-01-10", .swappedWork),
      holiday("2026-01-01", .holiday),
    ])
    #expect(!calendar.isWorking(try #require(Day("2026-01-02"))))
    #expect(calendar.isWorking(try #require(Day("2026-01-10"))))
    #expect(!calendar.isWorking(try #require(Day("2026-01-11"))))
    #expect(calendar.workingDay(onOrAfter: try #require(Day("2026-01-01"))) == Day("2026-01-05"))
  }

  @Test func `a year is decided by its Tết and its second of September`() {
    let tet = holiday("2028-01-26", .holiday)
    let national = holiday("2028-09-01", .holiday)
    #expect(WorkCalendar([tet, national]).isDecided(2028))
    #expect(!WorkCalendar([tet]).isDecided(2028))
    #expect(!WorkCalendar([holiday("2028-01-01", .holiday), national]).isDecided(2028))
    #expect(!WorkCalendar([tet, national, holiday("2028-09-03", .holiday, .inferred)]).isDecided(2028))
    #expect(!WorkCalendar([tet, national]).isDecided(2029))
  }
}
