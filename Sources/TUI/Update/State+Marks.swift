import Assignments
import Phrases

// Deeds to several assignments at once: what can be done is looked at first, then asked with a list of what
// it will touch, then done to each for itself.
extension State {
  /// Marks the selected assignment or takes its mark off, and goes to the next one; tells whether that one is
  /// at hand.
  mutating func mark() -> Bool {
    guard let row = list.selected else { return true }
    if !marks.contains(row.number), marks.count >= Marks.most {
      notice = .refused(.tooManyMarks(Marks.most))
      return true
    }
    marks.toggle(row)
    _ = move(.down)
    return true
  }

  /// Marks everything that the list holds.
  mutating func markAll() {
    marks.isAwaited = true
    ask(.marks(query, most: Marks.most))
  }

  mutating func receive(marks rows: [Row], of count: Int) {
    marks.isAwaited = false
    guard count <= Marks.most else {
      notice = .refused(.tooManyMarks(Marks.most))
      return
    }
    marks.add(rows)
    notice = .changed(.marked(marks.count))
  }

  /// Asks for what a deed to all that are marked needs, or whether it is meant.
  mutating func receive(_ rehearsal: Rehearsal) {
    marks.isAwaited = false
    let rehearsal = rehearsal.excluding { assignment in
      switch rehearsal.deed {
      case .assign where assignment.lead == nil && !assignment.isCollective: .empty(.lead)
      // Without a report, a day would be wanted for each.
      case .confirm where assignment.status != .submitted:
        .wrongStatus(assignment.number, .confirm, assignment.status)
      default: nil
      }
    }
    guard let first = rehearsal.allowed.first else {
      if let obstacle = rehearsal.refused.first {
        notice = .refused(.noneOfMarked(obstacle.number, obstacle.error.phrase))
      }
      return
    }
    switch rehearsal.deed {
    case .accept: layers.append(.question(.toAll(rehearsal) { _ in .accept }))
    case .confirm: layers.append(.question(.toAll(rehearsal) { _ in .confirm(done: nil, evidence: nil) }))
    case .assign:
      layers.append(.question(.toAll(rehearsal) { .assign(incomplete: !$0.missing.isEmpty) }))
    default:
      if let form = Form.asking(for: rehearsal.deed, to: first) { open(form.toAll(rehearsal)) }
    }
  }

  /// Says what was done to those that were marked; what was not stays marked.
  mutating func receive(_ receipts: [Receipt], refused: [Rehearsal.Obstacle]) {
    isSavingMarked = false
    leaveForm()
    let left = Set(refused.map(\.number))
    marks.keep { left.contains($0.number) }
    mine = Set(receipts.compactMap { $0.assignment?.number } + receipts.flatMap(\.children))
    changed.subtract(mine)
    if let obstacle = refused.first {
      notice = .refused(
        .savedSome(receipts.count, refused: refused.count, obstacle.number, obstacle.error.phrase))
    } else {
      notice = .done(.savedAll(receipts.count))
    }
    readAgain()
  }
}

extension Deed {
  /// The deeds that can be done to several assignments at once: those that say the same about each.
  static let toSeveral: Set<Deed> = [
    .accept, .decline, .submit, .extend, .assign, .confirm, .return, .note, .relead, .cancel, .reopen,
  ]
}
