/// The table of what other terminal programs send for the same keys, on a terminal of the same size.
struct PeerTable {
  private let ours: TerminalRounds.Results
  private let peers: [(name: String, results: TerminalRounds.Results)]

  /// Makes the table of what was measured.
  init(ours: TerminalRounds.Results, peers: [(name: String, results: TerminalRounds.Results)]) {
    self.ours = ours
    self.peers = peers
  }

  /// The table: milliseconds, bytes and calls of write(2) of each program.
  var table: Table {
    let all = [("taskboard", ours)] + peers.map { ($0.name, $0.results) }
    var table = Table(
      "beside others: ms / bytes / writes", headings: [""] + all.map(\.0))
    let rows: [(String, KeyPath<TerminalRounds.Results, TerminalRounds.Figures>)] = [
      ("first frame", \.start), ("cursor step", \.step), ("page", \.page), ("100 held keys", \.held),
    ]
    for (name, path) in rows { table.add([name] + all.map { PeerTable.cell($0.1[keyPath: path]) }) }
    table.add(["peak MiB"] + all.map { ($0.1.peak.greatest / 1024).written(places: 1) })
    return table
  }

  private static func cell(_ figures: TerminalRounds.Figures) -> String {
    if figures.time.isEmpty { return Table.nothing }
    return "\((figures.time.median / 1e6).written(places: 1)) / \(figures.bytes.median.written(places: 0)) / "
      + figures.writes.median.written(places: 0)
  }
}
