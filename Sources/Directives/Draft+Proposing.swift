import Assignments
import Deadlines

extension Proposal {
  /// Makes a proposal of what was read; nothing when no words are left of the action.
  init?(_ draft: Draft, words: Words) {
    let quote = words.range(draft.quote)
    // A day says more than the rhythm beside it.
    let deadline =
      draft.findings.first { $0.reading.deadline.due != nil } ?? draft.findings.first(where: \.isLimit)
      ?? draft.findings.first
    guard let action = Proposal.action(of: draft, deadline, words), !quote.isEmpty else { return nil }
    let inside = draft.quote.clamped(to: draft.action.lowerBound..<draft.quote.upperBound)
    let details = DetailReader(words: words, places: inside)
    self.init(
      lead: draft.lead, coordinators: Proposal.distinct(draft.coordinators, without: draft.lead),
      action: Excerpt(range: action, text: words.text(action)),
      quote: Excerpt(range: quote, text: words.text(quote)), deliverable: details.deliverable,
      authority: details.authority ?? draft.assigner.flatMap { $0.isEmpty ? nil : $0 },
      accountable: details.accountable ?? draft.title, deadline: deadline,
      milestones: draft.findings.filter { $0 != deadline && $0.isLimit }, rule: draft.rule)
  }

  /// The action without its deadline, verbatim: as far as the deadline, where that stands behind it.
  private static func action(of draft: Draft, _ deadline: Finding?, _ words: Words) -> Range<Int>? {
    var places = draft.action
    while let first = places.first, words[first].isSign(",:;\"-") { places = places.dropFirst() }
    if let deadline, let cut = places.first(where: { words[$0].range.upperBound > deadline.range.lowerBound })
    {
      if cut > places.lowerBound + 1 {
        places = places.lowerBound..<cut
      } else if let behind = places.first(where: { words[$0].range.lowerBound >= deadline.range.upperBound })
      {
        places = behind..<places.upperBound
      }
    }
    while let last = places.last,
      words[last].isSign(",;:.-(") || ["và", "hoàn", "xong"].contains(words[last].text)
    {
      places = places.dropLast()
    }
    while let first = places.first, words[first].isSign(",:;-") { places = places.dropFirst() }
    if places.isEmpty, draft.action.count > 6 { return words.range(draft.action) }
    return places.isEmpty ? nil : words.range(places)
  }

  private static func distinct(_ agencies: [NamedAgency], without lead: [NamedAgency]) -> [NamedAgency] {
    var seen = Set(lead.map { Spelling.plain($0.name) })
    return agencies.filter { seen.insert(Spelling.plain($0.name)).inserted }
  }
}

/// Reads what an action says of its product, of who decides on it and of who answers for it.
struct DetailReader {
  let words: Words
  let places: Range<Int>

  /// The product: the first name of one behind a verb that makes things.
  var deliverable: String? {
    for place in places {
      guard let verb = Vocabulary.making.length(words, at: place, upTo: places.upperBound) else { continue }
      var start = place + verb
      for _ in 0..<4 {
        if let above = Vocabulary.authorities.length(words, at: start, upTo: places.upperBound) {
          // *trình Chính phủ Nghị định*: the product stands behind whoever receives it.
          start += above
        } else if let more = Vocabulary.making.length(words, at: start, upTo: places.upperBound) {
          start += more
        } else if start < places.upperBound,
          [",", "và", "nội", "dung", "việc", "các", "một", "bộ", "sớm"].contains(words[start].text),
          !Vocabulary.products.matches(words, at: start)
        {
          start += 1
        } else {
          break
        }
      }
      guard Vocabulary.products.matches(words, at: start) else { continue }
      return words.spaced(start..<phraseEnd(from: start))
    }
    if places.contains(where: { words[$0].text == "báo" && words.word($0 + 1)?.text == "cáo" }) {
      return "báo cáo"
    }
    return nil
  }

  /// Whoever decides, approves or receives: behind *trình, báo cáo, gửi*.
  var authority: String? {
    for place in places {
      guard let verb = Vocabulary.submitting.length(words, at: place, upTo: places.upperBound) else {
        continue
      }
      let start = place + verb
      guard start < places.upperBound,
        words[start].isCapital || words[start].text == "cấp" || words[start].text == "các"
      else { continue }
      if let length = Vocabulary.authorities.length(words, at: start, upTo: places.upperBound) {
        return words.spaced(start..<start + length)
      }
      guard words[start].isCapital, Vocabulary.bodies.matches(words, at: start) || words[start].text == "bộ"
      else { continue }
      return words.spaced(start..<phraseEnd(from: start))
    }
    return nil
  }

  /// The head who is said to answer for it.
  var accountable: String? {
    for place in places where words[place].text == "người" && words.word(place + 1)?.text == "đứng" {
      return "người đứng đầu"
    }
    return nil
  }

  /// Where a name or a noun phrase ends: at a sign or a word of command, after sixteen words at most.
  private func phraseEnd(from start: Int) -> Int {
    var place = start + 1
    while place < min(start + 16, places.upperBound) {
      if words[place].kind == .sign, !words[place].isSign("\"-&/") { break }
      if Vocabulary.submitting.matches(words, at: place) || Vocabulary.stopping.matches(words, at: place)
        || Vocabulary.manner.matches(words, at: place)
      {
        break
      }
      if ["tổng", "thẩm", "xem", "trước", "trong", "chậm", "hoàn"].contains(words[place].text),
        !words[place].isCapital
      {
        break
      }
      place += 1
    }
    return place
  }
}
