import Assignments
import Deadlines
import Testing

/// When each deed can happen, drawn by hand from the product's picture of an assignment's life.
///
/// A cross says that the status allows the deed, a dot that it does not. `c` stands for a completion that the
/// secretariat records (`confirm --done`) where there is nothing to confirm, `n` for a deed that nobody has
/// the right to, because there is no lead.
private let table = """
  .         draft assigned underway submitted completed cancelled divided
  add         x      x        x        x         x         x         x
  edit        x      x        x        x         .         .         .
  assign      x      .        .        .         .         .         .
  relead      .      x        x        x         .         .         .
  accept      .      x        .        .         .         .         n
  decline     .      x        .        .         .         .         n
  progress    .      .        x        .         .         .         n
  submit      .      .        x        .         .         .         n
  confirm     .      c        c        x         .         .         .
  return      .      .        .        x         .         .         .
  note        x      x        x        x         x         x         x
  cancel      x      x        x        x         .         .         .
  reopen      .      .        .        .         x         x         .
  extend      .      x        x        x         .         .         n
  grant       .      x        x        x         .         .         .
  deny        .      x        x        x         .         .         .
  correct     .      x        x        x         .         .         .
  """

/// One cell of the table.
private struct Cell: CustomTestStringConvertible {
  var status: Assignment.Status
  var deed: Deed
  var mark: String

  var testDescription: String { "\(deed) when \(status): \(mark)" }

  static let all: [Cell] = {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let statuses = rows[0].dropFirst().compactMap(Assignment.Status.init)
    return rows.dropFirst().flatMap { row -> [Cell] in
      guard let deed = Deed(rawValue: row[0]) else { return [] }
      return zip(statuses, row.dropFirst()).map { Cell(status: $0, deed: deed, mark: $1) }
    }
  }()
}

@Suite struct `When a deed can happen` {
  @Test func `the table has a cell for every status and deed to an assignment`() {
    #expect(Cell.all.count == Assignment.Status.allCases.count * Deed.ofAssignments.count)
  }

  @Test(arguments: Cell.all) private func `a deed happens where the table says so and nowhere else`(
    cell: Cell
  ) throws {
    let change = try #require(Change.sound(cell.deed))
    let assignment = Assignment.requested(cell.status)
    let liaisons: [Deed] = [.accept, .decline, .progress, .submit, .extend]
    let member = liaisons.contains(cell.deed) ? Member.construction : .secretary
    let error = refusal(of: change, to: assignment, by: member)
    if cell.mark == "x" {
      #expect(error == nil)
    } else if cell.mark == "n" {
      let refusal = Refusal(member: member.login.text, ground: .agency, allowed: .liaison)
      #expect(error == .notPermitted(cell.deed, refusal))
    } else {
      #expect(error == .wrongStatus(assignment.number, cell.deed, cell.status))
    }
    if cell.deed == .confirm {
      let recorded = Change.confirm(done: today.adding(-5), evidence: .undocumented(reason: "Họp"))
      #expect((refusal(of: recorded, to: assignment, by: .secretary) == nil) == (cell.mark != "."))
    }
  }

  @Test(arguments: [
    (Assignment.Status.draft, Deed.assign, Assignment.Status.assigned), (.assigned, .accept, .underway),
    (.assigned, .decline, .draft), (.underway, .submit, .submitted), (.submitted, .confirm, .completed),
    (.submitted, .return, .underway), (.draft, .cancel, .cancelled), (.assigned, .cancel, .cancelled),
    (.underway, .cancel, .cancelled), (.submitted, .cancel, .cancelled), (.completed, .reopen, .underway),
    (.cancelled, .reopen, .underway), (.assigned, .relead, .assigned), (.underway, .relead, .assigned),
    (.submitted, .relead, .assigned), (.underway, .progress, .underway), (.assigned, .extend, .assigned),
    (.underway, .grant, .underway), (.submitted, .deny, .submitted), (.completed, .note, .completed),
    (.submitted, .edit, .submitted),
  ]) func `a deed leads to the status of the picture`(
    from: Assignment.Status, deed: Deed, to: Assignment.Status
  ) throws {
    let change = try #require(Change.sound(deed))
    let member: Member =
      [.accept, .decline, .progress, .submit, .extend].contains(deed) ? .construction : .secretary
    let after = try Assignment.requested(from).accepting(change, by: member, on: today)
    #expect(after.status == to)
  }
}
