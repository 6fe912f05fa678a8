/// The table of what the two boards send to the terminal.
struct TerminalTable {
  private let ours: TerminalRounds.Results
  private let theirs: TerminalRounds.Results

  /// Makes the table of what was measured.
  init(ours: TerminalRounds.Results, theirs: TerminalRounds.Results) {
    self.ours = ours
    self.theirs = theirs
  }

  /// The table, with what is promised beside each row.
  var table: Table {
    var table = Table(
      "terminal \(PseudoTerminal.size.columns)×\(PseudoTerminal.size.rows)",
      headings: [
        "on the terminal", "taskboard ms", "bytes", "writes", "bytes at rest", "C ms", "bytes", "writes",
        "promised",
      ])
    let rows: [(String, KeyPath<TerminalRounds.Results, TerminalRounds.Figures>, String)] = [
      ("first frame", \.start, "30 ms"), ("cursor step", \.step, "2 ms, 400 bytes, 1 write"),
      ("page", \.page, "3 ms, 6000 bytes, 2 writes"), ("100 held keys", \.held, "10 ms, 8000 bytes"),
      ("filter keystroke", \.filter, "30 ms"), ("view switch", \.view, "30 ms"),
    ]
    for (name, path, promise) in rows {
      let (mine, other) = (ours[keyPath: path], theirs[keyPath: path])
      table.add([
        name, mine.time.text(per: 1e6), middle(mine.bytes), middle(mine.writes), middle(mine.later),
        other.time.text(per: 1e6), middle(other.bytes), middle(other.writes), promise,
      ])
    }
    table.add([
      "peak MiB", peak(ours), Table.nothing, Table.nothing, Table.nothing, peak(theirs), Table.nothing,
      Table.nothing, "25 MiB",
    ])
    return table
  }

  private func middle(_ samples: Samples) -> String {
    samples.isEmpty ? Table.nothing : samples.median.written(places: 0)
  }

  private func peak(_ results: TerminalRounds.Results) -> String {
    results.peak.isEmpty ? Table.nothing : (results.peak.greatest / 1024).written(places: 1)
  }
}
