import Assignments
import Deadlines
import Testing

/// Who may do what, drawn by hand from the product's page.
///
/// The letters: s the secretariat, l the lead's liaison, c a liaison whose agency works along, o a liaison of
/// another agency, r a leader.
private let table = """
  .         s  l  c  o  r
  add       x  .  .  .  .
  edit      x  f  .  .  .
  assign    x  .  .  .  .
  relead    x  .  .  .  .
  accept    .  x  .  .  .
  decline   .  x  .  .  .
  progress  .  x  .  .  .
  submit    .  x  .  .  .
  confirm   x  .  .  .  .
  return    x  .  .  .  .
  note      x  x  x  .  .
  cancel    x  .  .  .  .
  reopen    x  .  .  .  .
  extend    .  x  .  .  .
  grant     x  .  .  .  .
  deny      x  .  .  .  .
  correct   x  .  .  .  .
  """

/// One cell of the table; f means that only the fields of the lead's own people may be set.
private struct Cell: CustomTestStringConvertible {
  var deed: Deed
  var member: Member
  var mark: String

  var testDescription: String { "\(deed) by \(member.login.text): \(mark)" }

  static let all: [Cell] = {
    let members: [String: Member] = [
      "s": .secretary, "l": .construction, "c": .science, "o": .finance, "r": .leader,
    ]
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return rows.dropFirst().flatMap { row -> [Cell] in
      guard let deed = Deed(rawValue: row[0]) else { return [] }
      return zip(rows[0].dropFirst(), row.dropFirst()).compactMap { letter, mark in
        members[letter].map { Cell(deed: deed, member: $0, mark: mark) }
      }
    }
  }()
}

extension Deed {
  /// A status in which the deed can happen.
  fileprivate var occasion: Assignment.Status {
    switch self {
    case .add, .assign, .edit: .draft
    case .accept, .decline: .assigned
    case .confirm, .return: .submitted
    case .reopen: .completed
    default: .underway
    }
  }
}

@Suite struct `Who may do what` {
  @Test func `the table has a cell for every deed to an assignment and everybody`() {
    #expect(Cell.all.count == Deed.ofAssignments.count * 5)
  }

  @Test(arguments: Cell.all) private func `a member does what the table allows and nothing else`(cell: Cell)
    throws
  {
    let change = try #require(Change.sound(cell.deed))
    let assignment = Assignment.requested(cell.deed.occasion)
    let error = refusal(of: change, to: assignment, by: cell.member)
    if cell.mark == "x" {
      #expect(error == nil)
    } else if case .notPermitted(let deed, let refusal) = error {
      #expect(deed == cell.deed)
      #expect(refusal.member == cell.member.login.text)
      if cell.mark == "f" { #expect(refusal.ground == .field) }
    } else {
      Issue.record("\(cell.testDescription), but the answer is \(String(describing: error))")
    }
  }

  @Test(arguments: Cell.all) private func `a disabled member does nothing`(cell: Cell) throws {
    let change = try #require(Change.sound(cell.deed))
    let error = refusal(of: change, to: .requested(cell.deed.occasion), by: cell.member.disabled)
    guard case .notPermitted(cell.deed, let refusal) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.ground == .disabled)
  }

  @Test(arguments: Cell.all) private func `a right is asked for before the state is looked at`(cell: Cell)
    throws
  {
    guard cell.mark == "." else { return }
    let change = try #require(Change.sound(cell.deed))
    for status in Assignment.Status.allCases where status != .divided {
      guard case .notPermitted = refusal(of: change, to: .requested(status), by: cell.member) else {
        Issue.record("\(cell.testDescription) when \(status)")
        return
      }
    }
  }

  @Test func `reference data is the secretariat's alone`() {
    for member in [Member.construction, .science, .leader, .secretary.disabled] {
      #expect(Rights.refusal(of: .register, by: member, on: nil) != nil)
    }
    #expect(Rights.refusal(of: .register, by: .secretary, on: nil) == nil)
  }

  @Test(arguments: Assignment.Field.allCases)
  func `the lead's liaison edits who does the work and nothing else`(
    field: Assignment.Field
  ) {
    let change = Change.edit([field: .text("Trần Thị B")])
    let error = refusal(of: change, to: .sample(.underway), by: .construction)
    if [.owner, .ownerPosition].contains(field) {
      #expect(error == nil)
    } else if case .notPermitted(.edit, let refusal) = error {
      #expect(refusal.ground == .field)
      #expect(refusal.allowed == .secretariat)
    } else {
      Issue.record("\(field): \(String(describing: error))")
    }
    let both = Change.edit(Dictionary([(.owner, .text("Trần Thị B")), (field, .text("x"))]) { $1 })
    let isOwn = [.owner, .ownerPosition].contains(field)
    #expect((refusal(of: both, to: .sample(.underway), by: .construction) == nil) == isOwn)
  }

  @Test func `a liaison of several agencies speaks for each of them`() {
    var member = Member.finance
    member.agencies = ["BTC", "BXD"]
    #expect(refusal(of: .accept, to: .sample(.assigned), by: member) == nil)
  }

  @Test func `a refusal names the agency whose liaison may do it`() {
    guard
      case .notPermitted(.accept, let refusal) = refusal(of: .accept, to: .sample(.assigned), by: .finance)
    else {
      Issue.record("not refused")
      return
    }
    #expect(refusal == Refusal(member: "btc", ground: .agency, allowed: .liaison, agency: "BXD"))
  }

  @Test func `after the lead changed, the old one is a stranger and the new one is at home`() throws {
    let change = Change.relead("BTC", reason: "Đúng chức năng")
    let after = try Assignment.sample(.underway).accepting(change, by: .secretary, on: today)
    #expect(refusal(of: .accept, to: after, by: .construction) != nil)
    #expect(refusal(of: .accept, to: after, by: .finance) == nil)
  }
}
