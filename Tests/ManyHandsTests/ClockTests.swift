import Assignments
import Foundation
import TUI
import TestSupport
import Testing

/// Clocks that are wrong, zones that do not exist, and the turn of the day.
///
/// A board's day is Viet Nam's, whatever the machine says of zones, and its order is the journal's, whatever
/// the clock says.
@Suite struct `Clocks and days` {
  /// Zones that a machine may claim to be in, some of which are none.
  static let zones = [
    "UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh", "/etc/passwd", ":no/such",
    "XYZ-99:99", "rác",
  ]

  /// Runs a command at a moment, in seconds since 1970, in a zone.
  ///
  /// The clock stands still: a busy machine would let a second go by before the program has looked at it.
  private func run(_ words: [String], at moment: Int, in zone: String = "UTC") throws -> Outcome {
    // The moment is told in seconds, for any other form is read in the zone.
    let words = FalseClock.words(
      ["-f", "+0"],
      ["FAKETIME=\(moment)", "FAKETIME_FMT=%s", "FAKETIME_DONT_FAKE_MONOTONIC=1", "TZ=\(zone)"],
      then: words)
    return try Command(words[0], Array(words.dropFirst())).run()
  }

  /// The second at which a day begins in Viet Nam.
  private func midnight(_ day: String) throws -> Int {
    let text = try Command("date", ["-u", "-d", "\(day) 00:00:00 +0700", "+%s"]).run().output
    return try #require(Int(text.filter(\.isNumber)))
  }

  private func due(_ board: SharedBoard, _ day: String) throws -> String {
    let added = try board.command(
      "add", "--lead", "BXD", "--action", "Hạn \(day)", "--due", day, "--as", "thuky"
    ).run()
    let number = String(added.output.prefix { $0 != ":" })
    let assigned = try board.command("assign", number, "--incomplete", "--as", "thuky").run()
    #expect(assigned.code == 0, "\(added) \(assigned)")
    return number
  }

  @Test(.enabled(if: FalseClock.isThere))
  func `work is overdue from midnight in Viet Nam, wherever the machine says it is`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    var checked = 0
    let days = ["2028-02-29", "2027-12-31", "2027-02-06", "2028-06-15"]
    for (place, day) in days.enumerated() {
      let number = try due(board, day)
      let end = try midnight(day) + 86_400
      let zones = isSoak ? Self.zones : [Self.zones[place], Self.zones[place + 4]]
      for zone in zones {
        for (moment, standing) in [
          (end - 86_401, "\"dueSoon\""), (end - 86_400, "\"dueToday\""), (end - 1, "\"dueToday\""),
          (end, "\"overdue\""),
        ] {
          let shown = try run(board.words("show", number, "--format", "json"), at: moment, in: zone)
          let json = shown.output.filter { $0 != " " }
          #expect(json.contains("\"standing\":\(standing)"), "\(day) at \(moment) in \(zone): \(shown)")
          checked += 1
        }
      }
    }
    // The last day there is: never overdue, and nothing overflows.
    let last = try due(board, "9999-12-31")
    let shown = try run(board.words("show", last, "--format", "json"), at: try midnight("2028-01-01"))
    #expect(shown.code == 0 && shown.output.contains("\"inTerm\""), "\(shown)")
    tell(
      "midnights: \(checked) standings right over \(days.count) days and \(Self.zones.count) zones"
    )
  }

  @Test(.enabled(if: FalseClock.isThere))
  func `a clock that is set back changes no order, and nothing gets a negative age`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 2)
    let noon = try midnight("2027-03-10") + 43_200
    func deed(_ words: [String], _ moment: Int) throws {
      let outcome = try run(board.words() + words, at: moment)
      #expect(outcome.code == 0, "\(words): \(outcome)")
    }
    func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
    try deed(words("add --lead BXD --action Một --due 2027-03-10 --as thuky"), noon)
    try deed(words("assign 2 --incomplete --as thuky"), noon)
    // From here on the clock is a day behind, and then a day behind that.
    try deed(words("accept 2 --as bxd1"), noon - 86_400)
    try deed(words("note 2 trước --as bxd2"), noon - 2 * 86_400)
    try deed(words("extend 2 2027-04-10 --reason chậm --as bxd1"), noon - 2 * 86_400)
    try deed(words("note 2 sau --as bxd2"), noon - 86_400)
    let entries = try board.check("after the clock went back")
    #expect(entries.prefix(2).map(\.line) == [entries.count, entries.count - 1])
    #expect(entries.first?.remark == "sau")
    #expect(try board.command("journal", "verify").run().code == 0)
    // Whoever looks on an earlier day than something was done on sees no negative number.
    for back in 0...3 {
      for line in [
        "show 2", "list", "stats", "summary", "journal 2", "list --format json", "show 2 --format json",
      ] {
        let shown = try run(board.words() + words(line), at: noon - back * 86_400)
        // A summary for everybody is rather not made than made by a clock that is plainly wrong.
        let isRefused = line == "summary" && shown.code == 6 && shown.isOneLineOfError
        #expect(shown.code == 0 || isRefused, "\(line), \(back) days back: \(shown)")
        let minus = shown.output.firstRange(of: /(^|[ :(])-[0-9]/)
        #expect(minus == nil, "\(line), \(back) days back:\n\(shown.output)")
      }
    }
  }

  @Test(.enabled(if: FalseClock.isThere)) func `an open board turns over with the day`() throws {
    let board = try SharedBoard(assignments: 1, liaisons: 1)
    _ = try due(board, "2027-03-10")
    // The clock is what a file says, so that the day turns when the board has been seen on the old one.
    let clock = board.file("clock")
    func set(_ moment: Int) throws {
      try "@\(moment)\n".write(toFile: clock, atomically: true, encoding: .utf8)
    }
    let midnight = try midnight("2027-03-11")
    try set(midnight - 3_600)
    let words = FalseClock.words(
      ["-f", "+0"],
      [
        "-u", "FAKETIME", "FAKETIME_TIMESTAMP_FILE=\(clock)", "FAKETIME_NO_CACHE=1", "FAKETIME_FMT=%s",
        "FAKETIME_DONT_FAKE_MONOTONIC=1", "TZ=America/New_York",
      ], then: board.words("--as", "thuky"))
    let session = try TmuxSession(
      words[0], Array(words.dropFirst()),
      size: Size(columns: 120, rows: 30))
    try session.waitFor("10/03/2027")
    try session.type("2")
    try session.waitFor("due today")
    try set(midnight)
    let start = ContinuousClock.now
    try session.waitUntil("the day has turned") { $0.contains("11/03/2027") && $0.contains("1 day") }
    tell("an open board turned over \(ContinuousClock.now - start) after the day had")
  }
}
