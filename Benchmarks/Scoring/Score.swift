import Deadlines
package import Directives

/// How well proposals agree with the tasks of a passage.
package struct Score: Sendable {
  /// The tasks that the passage gives.
  package var gold = 0
  /// The proposals that were made.
  package var found = 0
  /// The pairs with the same lead and place.
  package var matched = 0
  /// The pairs with the same place, whatever the lead.
  package var placed = 0
  /// Those of them whose lead is the same.
  package var sameLead = 0
  /// The matched pairs that name the same coordinators.
  package var sameCoordinators = 0
  /// The matched pairs of which one has a day.
  package var dated = 0
  /// Those of them with the same day.
  package var sameDay = 0
  /// What does not agree, a line each.
  package var disagreements: [String] = []
  /// The traps that a proposal's action lies on.
  package var trapsTaken: [String] = []

  /// The share of proposals that are tasks.
  package var precision: Double { found == 0 ? 1 : Double(matched) / Double(found) }
  /// The share of tasks that were proposed.
  package var recall: Double { gold == 0 ? 1 : Double(matched) / Double(gold) }
  /// The harmonic mean of both.
  package var f1: Double {
    gold + found == 0 ? 1 : 2 * Double(matched) / Double(gold + found)
  }

  /// Makes an empty score.
  package init() {}

  /// Compares proposals with the tasks of a passage, one to one.
  ///
  /// - Parameters:
  ///   - proposals: What the reader found.
  ///   - passage: The passage.
  package init(_ proposals: [Proposal], of passage: Passage) {
    gold = passage.tasks.count
    found = proposals.count
    let pairs = Score.pairs(proposals, passage, byLead: true)
    let places = Score.pairs(proposals, passage, byLead: false)
    matched = pairs.count
    let named = places.filter { !passage.tasks[$0.0].isLeadElsewhere }
    placed = named.count
    sameLead = named.count { Score.agree(passage.tasks[$0.0].lead, proposals[$0.1].lead.map(\.name)) }
    for (task, proposal) in pairs { compare(passage.tasks[task], proposals[proposal]) }
    let done = Set(pairs.map(\.0))
    let used = Set(pairs.map(\.1))
    for (index, task) in passage.tasks.enumerated() where !done.contains(index) {
      let other =
        places.first { $0.0 == index }.map { " — lead read: \(proposals[$0.1].lead.map(\.name))" } ?? ""
      disagreements.append("missed: \(task.lead) “\(task.words.prefix(110))”\(other)")
    }
    for (index, proposal) in proposals.enumerated() where !used.contains(index) {
      disagreements.append(
        "too much: \(proposal.lead.map(\.name)) “\(proposal.action.text.prefix(110))” "
          + "(\(proposal.rule.rawValue))"
      )
    }
    trapsTaken = passage.traps.filter { trap in proposals.contains { Score.lies($0, on: trap, in: passage) } }
  }

  private mutating func compare(_ task: GoldTask, _ proposal: Proposal) {
    if Score.agree(task.coordinators, proposal.coordinators.map(\.name)) {
      sameCoordinators += 1
    } else {
      disagreements.append("coordinators: \(task.coordinators) read as \(proposal.coordinators.map(\.name))")
    }
    let due = proposal.deadline?.reading.deadline.due?.iso
    guard task.due != nil || due != nil else { return }
    dated += 1
    if task.due == due {
      sameDay += 1
    } else {
      disagreements.append(
        "day: \(task.due ?? "none") read as \(due ?? "none") in “\(task.words.prefix(80))”")
    }
  }

  /// Pairs of task and proposal that overlap by half the shorter, the most overlap first.
  private static func pairs(_ proposals: [Proposal], _ passage: Passage, byLead: Bool) -> [(Int, Int)] {
    var candidates: [(overlap: Int, task: Int, proposal: Int)] = []
    for (index, task) in passage.tasks.enumerated() {
      for (other, proposal) in proposals.enumerated() {
        let overlap = task.range.clamped(to: proposal.quote.range).count
        guard overlap * 2 >= min(task.range.count, proposal.quote.range.count), overlap > 0 else { continue }
        guard !byLead || task.isLeadElsewhere || agree(task.lead, proposal.lead.map(\.name)) else { continue }
        candidates.append((overlap, index, other))
      }
    }
    var tasks: Set<Int> = []
    var used: Set<Int> = []
    return candidates.sorted { $0.overlap > $1.overlap }.compactMap { candidate in
      guard !tasks.contains(candidate.task), !used.contains(candidate.proposal) else { return nil }
      tasks.insert(candidate.task)
      used.insert(candidate.proposal)
      return (candidate.task, candidate.proposal)
    }
  }

  /// Tells whether two lists name the same agencies, however they are parted into names.
  package static func agree(_ left: [String], _ right: [String]) -> Bool { atoms(left) == atoms(right) }

  private static func atoms(_ names: [String]) -> Set<String> {
    var text = " " + Lettering.unmarked(names.map(written).joined(separator: ", ")) + " "
    for (long, short) in [
      ("uy ban nhan dan", "ubnd"), (" va ", ", "), (";", ","), (" cac ", " "), (" nhung ", " "),
      ("ubnd tinh ", "ubnd "), ("ubnd thanh pho ", "ubnd "),
    ] {
      text = text.replacing(long, with: short)
    }
    return Set(
      text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter {
        !$0.isEmpty
      })
  }

  /// A list under one word with every member written out: *UBND các quận: A, B* is *UBND quận A, UBND quận
  /// B*.
  private static func written(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return name }
    return parts[1].split(separator: ",").map { "\(parts[0])\($0)" }.joined(separator: ", ")
  }

  /// Tells whether a proposal takes a trap for work: at every place where the trap stands.
  private static func lies(_ proposal: Proposal, on trap: String, in passage: Passage) -> Bool {
    proposal.action.text.contains(trap)
      || trap.contains(proposal.action.text)
      || passage.text.contains(trap) && proposal.quote.text.contains(trap)
  }

  /// Adds another score.
  package mutating func add(_ other: Score) {
    gold += other.gold
    found += other.found
    matched += other.matched
    placed += other.placed
    sameLead += other.sameLead
    sameCoordinators += other.sameCoordinators
    dated += other.dated
    sameDay += other.sameDay
    trapsTaken += other.trapsTaken
  }
}
