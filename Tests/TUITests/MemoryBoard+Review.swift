import Assignments
import Deadlines
import TUI

// A reader that takes every line with a colon for work: the name before it leads.
extension MemoryBoard {
  func proposals(in text: String) -> [DraftProposal] {
    var start = 0
    var found: [DraftProposal] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.unicodeScalars.count
      defer { start += length + 1 }
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      found.append(
        DraftProposal(
          fields: [
            .action: .text(Cleaning.line(parts[1])), .quote: .text(String(line)), .lead: .text(parts[0]),
            .deadline: Deadline.typed(today).fact,
          ], quote: start..<start + length, leadNames: [parts[0]], why: "có dấu hai chấm",
          isUnsure: parts[0] == "BVHTTDL", isDecided: decided.contains(String(line))))
    }
    return found
  }

  mutating func adopt(_ adoption: Adoption) -> Event {
    var receipts: [Receipt] = []
    for proposal in adoption.accepted {
      do throws(BoardError) {
        receipts.append(
          try apply(Request(.add(proposal.fields), to: nil, directive: adoption.directive), by: member))
      } catch {
        return .refused(error, to: .adopt(adoption))
      }
    }
    decided.formUnion((adoption.accepted + adoption.rejected).compactMap { $0.fields[.quote]?.text })
    return .adopted(receipts)
  }
}
