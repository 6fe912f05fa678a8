import Assignments
import TUI

// Deeds to several assignments, by the same rules as the store's.
extension MemoryBoard {
  func rehearse(_ deed: Deed, _ numbers: [AssignmentNumber]) -> Rehearsal {
    Rehearsal(of: deed, allowed: numbers.compactMap { assignments[$0] }).excluding { assignment in
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

  mutating func applyAll(_ requests: [Request]) -> Event {
    var receipts: [Receipt] = []
    var refused: [Rehearsal.Obstacle] = []
    for request in requests {
      do throws(BoardError) {
        receipts.append(try apply(request, by: member))
      } catch {
        refused.append(Rehearsal.Obstacle(request.number ?? AssignmentNumber(0), error))
      }
    }
    return .appliedAll(receipts, refused: refused)
  }
}
