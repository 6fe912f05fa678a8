import Glibc

/// Measures what a program does while nobody types: bytes sent and processor time taken, for a minute.
struct IdleMinute {
  /// The program's name in the table.
  let name: String
  /// The command that opens it.
  let command: [String]
  /// What its environment has beside what everything is given.
  var environment: [String: String] = [:]
  /// What is typed first.
  var opening: [UInt8] = []

  /// How long nobody types, in seconds.
  private static let seconds = 60

  /// Opens the programs one after another, leaves each alone for a minute, and makes the table.
  static func table(of minutes: [IdleMinute]) throws -> Table {
    var table = Table("an idle minute", headings: ["", "bytes", "writes", "processor", "promised"])
    for minute in minutes { table.add(try minute.row()) }
    return table
  }

  private func row() throws -> [String] {
    let terminal = try PseudoTerminal(command, environment: environment)
    _ = terminal.read(untilCalmFor: 300, patience: 3000)
    if !opening.isEmpty { terminal.type(opening) }
    _ = terminal.read(untilCalmFor: 1000, patience: 1000)
    let (writes, taken, start) = (terminal.writes, terminal.processorTime, Stopwatch.nanoseconds)
    var bytes = 0
    let end = start + IdleMinute.seconds * 1_000_000_000
    while Stopwatch.nanoseconds < end {
      let left = Int32((end - Stopwatch.nanoseconds) / 1_000_000)
      bytes += terminal.read(untilCalmFor: 0, patience: max(1, left)).bytes
    }
    let share = Double(terminal.processorTime - taken) / Double(Stopwatch.nanoseconds - start) * 100
    let promised = name.hasPrefix("taskboard") ? "0 bytes, 0.5 %" : ""
    return [name, String(bytes), String(terminal.writes - writes), share.written(places: 2) + " %", promised]
  }
}
