import Deadlines

// What an agency proposes, and what whoever chairs agrees to: the work is the proposer's.
//
// A single example so far: the Ministry of Construction on the smart-city portal, December 2025.
extension Course {
  /// Keeps in mind what an agency proposes to do: *Cục A đề xuất lựa chọn phương án … trong tháng 12/2025*.
  mutating func noteProposal(_ segment: Segment, _ found: [Finding]) {
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    let openings =
      [reader.afterConnectives().place] + reader.openings(after: ",", from: segment.places.lowerBound)
    for place in openings {
      guard let list = reader.agencies(at: place), list.canLead,
        let length = Course.proposing.length(words, at: list.end, upTo: reader.end)
      else { continue }
      proposals.append(
        Draft(
          lead: list.agencies, coordinators: [], title: list.title, quote: segment.places,
          action: list.end + length..<reader.end, findings: found, rule: .adopted, sentence: segment.sentence,
          paragraph: segment.paragraph))
      if proposals.count > 8 { proposals.removeFirst() }
      return
    }
  }

  /// Takes up a proposal that whoever chairs agrees to: *Thứ trưởng nhất trí lựa chọn phương án …*.
  mutating func adopts(_ segment: Segment) -> Bool {
    let words = words
    guard !proposals.isEmpty, segment.places.count < 90,
      let agreeing = segment.places.first(where: { Course.agreeing.matches(words, at: $0) }),
      let length = Course.agreeing.length(words, at: agreeing, upTo: segment.places.upperBound),
      (segment.places.lowerBound..<agreeing).contains(where: {
        mentions[$0]?.sort == .authority || Vocabulary.chairs.matches(words, at: $0)
      })
    else { return false }
    let action = agreeing + length..<segment.places.upperBound
    let said = Set(action.filter { words[$0].kind == .word }.map { words[$0].key })
    guard said.count >= 8,
      let proposal = proposals.last(where: { draft in
        let proposed = Set(draft.action.map { words[$0].key })
        return said.count { proposed.contains($0) } * 10 >= said.count * 8
      })
    else { return false }
    var draft = proposal
    draft.quote = segment.places
    draft.action = action
    draft.sentence = segment.sentence
    draft.paragraph = segment.paragraph
    add(draft)
    return true
  }

  private static let proposing = PhraseTable("đề xuất|kiến nghị|đề nghị")
  private static let agreeing = PhraseTable(
    "nhất trí|đồng ý|thống nhất|nhất trí với|đồng ý với|thống nhất với|cơ bản nhất trí|cơ bản đồng ý")
}
