import Assignments
import Deadlines

/// Something that is counted of an agency's work, as the table of figures names it.
struct Figure: Hashable {
  /// The kind: `completed`, `missing`, `extended`, `slipped`.
  var kind: String
  /// The part: a month and a cell, or a clarity; empty where there is only one.
  var part = ""
}

extension Assignment {
  /// What the assignment adds to the figures of its lead; nothing while it does not count.
  var figures: [Figure: Int] {
    guard status.counts else { return [:] }
    var figures: [Figure: Int] = [:]
    for clarity in missing { figures[Figure(kind: "missing", part: clarity.rawValue)] = 1 }
    if extensions > 0 {
      figures[Figure(kind: "extended")] = 1
      if let slippage, slippage > 0 { figures[Figure(kind: "slipped")] = slippage }
    }
    if status == .completed, let completedOn {
      figures[Figure(kind: "completed", part: "\(completedOn.monthName) \(cell.rawValue)")] = 1
    }
    return figures
  }
}
