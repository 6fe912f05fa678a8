import Deadlines
import Directives
import Testing

/// Expects every excerpt to be what stands at its place of the text.
func expectVerbatim(_ text: String, _ proposals: [Proposal]) {
  let scalars = Array(text.unicodeScalars)
  func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
  for proposal in proposals {
    for excerpt in [proposal.action, proposal.quote] {
      #expect(excerpt.range.lowerBound >= 0 && excerpt.range.upperBound <= scalars.count)
      #expect(Array(slice(excerpt.range).unicodeScalars) == Array(excerpt.text.unicodeScalars))
      #expect(!excerpt.text.isEmpty)
    }
    if let deadline = proposal.deadline {
      #expect(Array(slice(deadline.range).unicodeScalars) == Array(deadline.phrase.unicodeScalars))
    }
  }
}
