import Assignments
import Deadlines
import Exchange
import Storage

/// What the board and the rows so far have: which numbers, and which work without one.
struct KnownWork {
  /// The directives of the board, by number.
  let directives: [Int: Directive]
  private let store: BoardStore
  private let directory: Directory
  /// The numbers of the board: most rows are new, and nothing is read for them.
  private let given: Set<AssignmentNumber>
  private var numbers: [AssignmentNumber: Int] = [:]
  private var rows: [WorkIdentity: [(row: Int, deadline: Fact)]] = [:]
  private var board: [WorkIdentity: [AssignmentNumber]]?

  /// Prepares to look at a board.
  init(of store: BoardStore) throws {
    self.store = store
    directory = try store.directory()
    directives = try store.directives().byNumber
    given = try store.numbers()
  }

  /// The row so far that says the same as another: the same number, or without numbers the same work until
  /// the same day.
  func row(thatSays arrived: ArrivedAssignment) -> Int? {
    if let number = arrived.number { return numbers[number] }
    return rows[arrived.identity]?.first { $0.deadline == arrived.fields[.deadline] ?? Fact.none }?.row
  }

  /// Takes note of a row.
  mutating func take(_ arrived: ArrivedAssignment) {
    if let number = arrived.number {
      numbers[number] = arrived.row
    } else {
      rows[arrived.identity, default: []].append((arrived.row, arrived.fields[.deadline] ?? Fact.none))
    }
  }

  /// Tells whether an assignment is on the board or in a row so far.
  func has(_ number: AssignmentNumber) -> Bool {
    numbers[number] != nil || given.contains(number)
  }

  /// The assignment of the board that is the same work: by its number, or by what it is.
  ///
  /// Where several are, it is the one with the same day.
  ///
  /// - Complexity: O(*n*) in the number of assignments, once, for rows without a number.
  mutating func assignment(sameAs arrived: ArrivedAssignment) throws -> Assignment? {
    if let number = arrived.number { return try assignment(number) }
    let board = try self.board ?? identities()
    self.board = board
    let alike = try board[arrived.identity]?.compactMap { try assignment($0) } ?? []
    let due = Deadline(arrived.fields[.deadline] ?? Fact.none).due
    return alike.first { $0.deadline.due == due || $0.firstDue == due } ?? alike.first
  }

  private func assignment(_ number: AssignmentNumber) throws -> Assignment? {
    guard given.contains(number) else { return nil }
    return try store.assignment(number)
  }

  private func identities() throws -> [WorkIdentity: [AssignmentNumber]] {
    var identities: [WorkIdentity: [AssignmentNumber]] = [:]
    try store.forEach(Query.all, on: .last) { assignments in
      for assignment in assignments {
        let directive = assignment.directive.flatMap { directives[$0] }
        identities[WorkIdentity(of: assignment, directive: directive), default: []].append(assignment.number)
      }
    }
    return identities
  }

  /// Refuses codes that no agency has, and leads that cannot take work.
  func checkReferences(of assignment: Assignment) throws(BoardError) {
    guard let lead = assignment.lead, let agency = directory[lead] else { return }
    if agency.standIn != lead { throw .notALead(lead, insteadUse: agency.standIn) }
  }
}

extension Query {
  /// Everything, by number.
  fileprivate static var all: Query {
    var query = Query()
    query.statuses = Assignment.Status.allCases
    query.order = .number
    return query
  }
}

extension Directive {
  /// What the directive says of itself, whatever its number on the board.
  var contents: Directive {
    var directive = self
    directive.id = nil
    return directive
  }
}
