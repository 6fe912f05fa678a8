import Deadlines

// Clauses that name nobody.
extension Course {
  /// A clause that names nobody: work of whoever was told before, if it begins with a verb.
  mutating func takeImplicit(
    _ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding], _ inherited: Subject?,
    _ isJoined: Bool
  ) {
    let reader = ClauseReader(words: words, mentions: mentions, places: places)
    if takeCommitment(reader, segment, found) { return }
    let isHeaded = subject == nil && !headings.isEmpty && segment.marker != nil
    guard let (action, coordinators) = reader.implicitAction(from: start, isHeaded: isHeaded) else {
      return takeSameWork(places, from: start, of: segment, found)
    }
    let isAttending = Vocabulary.attending.matches(words, at: start)
    let continues = openSentence == segment.sentence && segment.marker == nil && !drafts.isEmpty
    if continues, isAttending || drafts[drafts.count - 1].findings.isEmpty {
      var last = drafts[drafts.count - 1]
      last.quote = last.quote.lowerBound..<places.upperBound
      last.action = last.action.lowerBound..<places.upperBound
      if last.findings.isEmpty { last.findings = found }
      last.coordinators += coordinators
      drafts[drafts.count - 1] = last
      return
    }
    let refusal = reader.exhortation(at: action)
    guard refusal == nil || refusal == .exhortation && !coordinators.isEmpty else { return }
    if let inherited {
      // *Đặc biệt, phải xây dựng lộ trình …* behind a spirit to work in is more of it.
      if inherited.isExhorted, !isHeaded, found.isEmpty, segment.marker == nil, !segment.opensParagraph {
        return
      }
      // A sentence that follows in running text is work only when a verb of command opens it.
      add(
        Draft(
          lead: inherited.agencies,
          coordinators: coordinators.isEmpty && isHeaded
            ? inherited.coordinators : coordinators.isEmpty ? companions(of: segment) : coordinators,
          title: inherited.title, assigner: inherited.assigner, quote: places,
          action: action..<places.upperBound,
          findings: found.isEmpty && isHeaded ? inherited.findings : found,
          rule: isHeaded ? .headed : .inherited, sentence: segment.sentence,
          paragraph: segment.paragraph))
    } else if reader.commands(at: start) {
      // Without somebody who is told only what has a day is taken; the day may stand in a clause behind.
      add(
        Draft(
          lead: reader.bracketed(from: action), coordinators: coordinators, quote: places,
          action: action..<places.upperBound, findings: found, rule: .unnamed, isTentative: true,
          sentence: segment.sentence, paragraph: segment.paragraph))
    }
  }

  /// Those who work along in the sentence before, which *Đồng thời, …* carries on (single example: the
  /// Prime Minister's opinion on Đề án 950, 2020).
  private func companions(of segment: Segment) -> [NamedAgency] {
    let start = segment.places.lowerBound
    guard words[start].text == "đồng", words[start + 1].text == "thời", words[start + 2].isSign(","),
      segment.marker == nil, let last = drafts.last, last.sentence == segment.sentence - 1
    else { return [] }
    return last.coordinators
  }

  /// Behind a semicolon, a clause without a verb that has a day of its own is the same work elsewhere: *; tại
  /// nhà ga đường sắt đô thị, …, hoàn thành trong năm 2025*.
  mutating func takeSameWork(
    _ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding]
  ) {
    guard openSentence == segment.sentence, !segment.opensSentence, let last = drafts.last,
      !last.findings.isEmpty,
      found.contains(where: \.isLimit), mentions[start] == nil, !last.lead.isEmpty
    else { return }
    add(
      Draft(
        lead: last.lead, coordinators: last.coordinators, title: last.title, assigner: last.assigner,
        quote: places,
        action: start..<places.upperBound, findings: found, rule: .inherited, sentence: segment.sentence,
        paragraph: segment.paragraph))
  }

  /// Something promised aloud for a day: *phải sẵn sàng … và cam kết hoàn thành … vào ngày 22/12/2025*.
  mutating func takeCommitment(_ reader: ClauseReader, _ segment: Segment, _ found: [Finding]) -> Bool {
    guard let finding = found.last, finding.isLimit,
      let promise = segment.places.first(where: { Course.promises.matches(words, at: $0) }),
      let must = segment.places.prefix(12).first(where: { ["phải", "cần"].contains(words[$0].text) }),
      must < promise
    else { return false }
    add(
      Draft(
        lead: [], coordinators: [], quote: segment.places, action: must + 1..<segment.places.upperBound,
        findings: [finding], rule: .commitment, sentence: segment.sentence, paragraph: segment.paragraph))
    return true
  }

  private static let promises = PhraseTable(
    """
    cam kết hoàn thành|cam kết|bảo đảm hoàn thành|đảm bảo hoàn thành
    """)
}
