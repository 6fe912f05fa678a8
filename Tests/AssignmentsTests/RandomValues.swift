import Assignments
import TestSupport
import Deadlines

extension Dice {
  /// One time in three nothing, otherwise what is asked for.
  mutating func maybe<T>(_ value: (inout Dice) -> T) -> T? {
    Int.random(in: 0..<3, using: &self) == 0 ? nil : value(&self)
  }

  /// One of some values.
  mutating func pick<T>(_ values: some Collection<T>) -> T {
    guard let value = values.randomElement(using: &self) else { fatalError("nothing to pick from") }
    return value
  }

  /// A day of this century.
  mutating func day() -> Day {
    Day(number: Int.random(in: 11_000...47_000, using: &self))
  }

  /// A text that JSON, SQL and lists would like to misread.
  mutating func text() -> String {
    let pieces = [
      "Đô thị", "\"", "\\", "/", "'", ",", "\n", "=", "null", "0", "ệ", "👩‍💻", "{", "[]", "\u{7F}", " ",
    ]
    return (0...Int.random(in: 0..<6, using: &self)).map { _ in pick(pieces) }.joined()
  }

  /// A code of an agency.
  mutating func code() -> AgencyCode {
    pick(["BXD", "BCA", "BKHCN", "01", "BXD.CPTDT"])
  }

  /// A deadline of random facts.
  mutating func deadline() -> Deadline {
    Deadline(
      phrase: maybe { $0.text() }, due: maybe { $0.day() },
      time: maybe { TimeOfDay(hour: Int.random(in: 0..<24, using: &$0), minute: 5) } ?? nil,
      precision: pick(Deadline.Precision.allCases), kind: pick(Deadline.Kind.allCases),
      basis: pick(Deadline.Basis.allCases), needsConfirmation: Bool.random(using: &self),
      recurrence: maybe { $0.pick(Recurrence.allCases) }, movedTo: maybe { $0.day() },
      countedFrom: maybe { $0.day() })
  }

  /// Evidence of either sort.
  mutating func evidence() -> Evidence {
    Bool.random(using: &self) ? .document(symbol: text(), issued: day()) : .undocumented(reason: text())
  }

  /// An assignment of random facts, whether or not the rules would ever lead to it.
  mutating func assignment(_ number: Int) -> Assignment {
    var random = Assignment(number: AssignmentNumber(number), action: text())
    random.parent = maybe { AssignmentNumber(Int.random(in: 1...99, using: &$0)) }
    random.follows = maybe { AssignmentNumber(Int.random(in: 1...99, using: &$0)) }
    random.status = pick(Assignment.Status.allCases)
    random.lead = maybe { $0.code() }
    random.addressees = (0..<Int.random(in: 0..<3, using: &self)).map { _ in
      pick([.ministries, .provinces, .all, .agency(code())])
    }
    random.coordinators = (0..<Int.random(in: 0..<4, using: &self)).map { _ in code() }
    random.owner = maybe { $0.text() }
    random.ownerPosition = maybe { $0.text() }
    random.deadline = deadline()
    random.accountable = maybe { $0.text() }
    random.authority = maybe { $0.text() }
    random.deliverable = maybe { $0.text() }
    random.directive = maybe { Int.random(in: 1...1000, using: &$0) }
    random.quote = maybe { $0.text() }
    random.firstDue = maybe { $0.day() }
    random.extensions = Int.random(in: 0...5, using: &self)
    random.dueBeforeExtension = maybe { $0.day() }
    random.request = maybe { ExtensionRequest(day: $0.day(), reason: $0.text(), askedOn: $0.day()) }
    random.progress = Int.random(in: 0...100, using: &self)
    random.assignedOn = maybe { $0.day() }
    random.acceptedOn = maybe { $0.day() }
    random.submittedOn = maybe { $0.day() }
    random.completedOn = maybe { $0.day() }
    random.evidence = maybe { $0.evidence() }
    return random
  }

  /// A fact with facts inside it, so many deep.
  mutating func fact(depth: Int) -> Fact {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &self) {
    case 0: .none
    case 1: .flag(Bool.random(using: &self))
    case 2: .number(pick([0, 1, -1, 42, Int.max, Int.min, Int(Int32.max) + 1]))
    case 3: .text(text())
    case 4: .list((0..<Int.random(in: 0..<4, using: &self)).map { _ in fact(depth: depth - 1) })
    default:
      .record(
        Dictionary((0..<Int.random(in: 0..<4, using: &self)).map { _ in (text(), fact(depth: depth - 1)) }) {
          $1
        })
    }
  }
}
