import Assignments
import TestSupport
import Deadlines
import Storage

/// People at work: random changes by whoever may make them, on days that go by.
struct RandomWork {
  /// What decides everything.
  var dice: Dice
  /// The day it is.
  private(set) var day = monday
  /// How many changes were accepted.
  private(set) var accepted = 0
  /// How many of them took back another.
  private(set) var undone = 0
  /// How many journal lines they wrote, children of divided work included.
  private(set) var lines = 0
  private var numbers: [AssignmentNumber] = []

  init(seed: Int) {
    dice = Dice(seed: seed)
  }

  /// Asks for a number of changes; those that the rules refuse are part of the game.
  mutating func go(_ changes: Int, on store: BoardStore) throws {
    for _ in 0..<changes {
      if dice.chance(10) { day = day.adding(Int.random(in: 1...2, using: &dice)) }
      if dice.chance(8) {
        try undo(by: dice.pick([.secretary, .construction, .finance]), on: store)
      } else if numbers.isEmpty || dice.chance(25) {
        try ask(.add(fields()), of: nil, by: .secretary, on: store)
      } else {
        let number = dice.pick(numbers)
        let assignment = try store.assignment(number)
        let liaison = assignment.lead.map(Actor.liaison) ?? .finance
        let (change, isLiaisons) = self.change(of: assignment)
        try ask(change, of: number, by: isLiaisons ? liaison : .secretary, on: store)
      }
    }
  }

  /// Somebody takes back their last deed, where that can be done.
  private mutating func undo(by actor: Actor, on store: BoardStore) throws {
    do throws(BoardError) {
      let entry = try store.lastDeed(of: actor.member)
      guard case .assignment(let number) = entry.subject else { return }
      _ = try store.apply(.undo(entry), to: number, by: actor, on: day)
      undone += 1
      accepted += 1
      lines += 1
    } catch {
      switch error {
      case .nothingToUndo, .notUndoable, .overtaken: break
      // What was the member's to do may be another's by now.
      case .notPermitted: lines += 1
      default: throw error
      }
    }
  }

  private mutating func ask(
    _ change: Change, of number: AssignmentNumber?, by actor: Actor, on store: BoardStore
  ) throws {
    do throws(BoardError) {
      let receipt = try store.apply(change, to: number, by: actor, on: day)
      accepted += 1
      lines += 1 + receipt.children.count
      if number == nil, let assignment = receipt.assignment { numbers.append(assignment.number) }
      numbers += receipt.children
    } catch {
      switch error {
      case .wrongStatus, .notLater, .sameLead, .noRequest, .fixed, .empty, .unclear: break
      default: throw error
      }
    }
  }

  /// A change that fits the status most of the time, and whether a liaison makes it.
  private mutating func change(of assignment: Assignment) -> (Change, isLiaisons: Bool) {
    let later = (assignment.deadline.judgedDay ?? day).adding(Int.random(in: 0...20, using: &dice))
    let evidence = Evidence.undocumented(reason: "họp")
    switch (assignment.status, Int.random(in: 0..<12, using: &dice)) {
    case (.draft, 0...7): return (.assign(incomplete: true), false)
    case (.assigned, 0...4): return (.accept, true)
    case (.assigned, 5): return (.decline(reason: "không phải"), true)
    case (.underway, 0...3): return (.submit(evidence), true)
    case (.underway, 4): return (.progress(Int.random(in: 0...100, using: &dice), note: nil), true)
    case (.underway, 5): return (.extend(to: later, reason: "chờ"), true)
    case (.underway, 6), (.assigned, 6): return (.grant(later, document: nil), false)
    case (.submitted, 0...4): return (.confirm(done: nil, evidence: nil), false)
    case (.submitted, 5...6): return (.return(reason: "thiếu"), false)
    case (.completed, 0), (.cancelled, 0): return (.reopen(reason: "nhầm"), false)
    case (_, 7): return (.relead(dice.pick(["BXD", "BKHCN", "BTC"]), reason: "đúng"), false)
    case (_, 8):
      return (.confirm(done: day.adding(-Int.random(in: 0...30, using: &dice)), evidence: evidence), false)
    case (_, 9) where dice.chance(30): return (.cancel(document: "99/TB"), false)
    case (_, 10):
      return (.edit([.owner: dice.chance(30) ? .none : .text("Nguyễn Văn \(dice.pick(["A", "B"]))")]), false)
    default: return (.edit([.action: .text(words())]), false)
    }
  }

  /// The fields of a new draft.
  private mutating func fields() -> [Assignment.Field: Fact] {
    var fields: [Assignment.Field: Fact] = [.action: .text(words()), .deadline: deadline().fact]
    if dice.chance(6) {
      fields[.addressees] = .list([.text(dice.pick(["@ministries", "@provinces", "BTC"]))])
    } else if dice.chance(90) {
      fields[.lead] = .text(dice.pick(["BXD", "BXD", "BKHCN", "BTC", "TTCP", "01"]))
    }
    let coordinators = ["BKHCN", "BTC", "48"].filter { _ in dice.chance(20) }
    fields[.coordinators] = .list(coordinators.map { .text($0) })
    for field in [Assignment.Field.owner, .accountable, .authority, .deliverable] where dice.chance(80) {
      fields[field] = .text(words())
    }
    return fields
  }

  private mutating func deadline() -> Deadline {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: return .unstated
    case 1: return Deadline(phrase: "thường xuyên", kind: .continuous, needsConfirmation: dice.chance(50))
    case 2: return Deadline(kind: .recurring, recurrence: .weekly)
    default:
      var deadline = Deadline.typed(day.adding(Int.random(in: -15...30, using: &dice)))
      if dice.chance(20) { deadline.movedTo = deadline.due?.adding(Int.random(in: 1...4, using: &dice)) }
      return deadline
    }
  }

  private mutating func words() -> String {
    let words = [
      "đô thị", "thông minh", "dữ liệu", "Nghị định", "hạ tầng", "Đề án 950", "số hoá", "quy hoạch", "do thi",
    ]
    return (0..<Int.random(in: 1...4, using: &dice)).map { _ in dice.pick(words) }.joined(separator: ", ")
  }
}
