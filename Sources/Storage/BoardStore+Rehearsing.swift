package import Assignments
import GRDB

extension BoardStore {
  /// Looks what would become of a deed that is done to several assignments, by the rules that judge it when
  /// it is done; nothing is changed.
  ///
  /// - Throws: `BoardError.noAssignment` when one of them is not on the board.
  /// - Complexity: O(*n*) in the number of assignments, in one read transaction.
  package func rehearse(
    _ deed: Deed, on numbers: [AssignmentNumber], by login: Login
  ) throws(BoardError) -> Rehearsal {
    try reading { db in
      let member = try BoardStore.member(Actor(login), for: deed, in: db)
      let assignments = try numbers.map { try BoardStore.assignment($0, in: db) }
      return Rehearsal(of: deed, allowed: assignments).excluding { assignment in
        if let refusal = Rights.refusal(of: deed, by: member, on: assignment) {
          return .notPermitted(deed, refusal)
        }
        do throws(BoardError) {
          try assignment.allowing(deed)
          return nil
        } catch {
          return error
        }
      }
    }
  }
}
