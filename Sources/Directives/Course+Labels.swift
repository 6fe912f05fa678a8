import Deadlines

/// What a line under a piece of work tells of it.
enum Label: Hashable { case lead, along, term, both }

// Plans that name the work first, and below it, each behind a word, who leads, who works along and by when:
// *Cơ quan chủ trì: Bộ Y tế.* (Kế hoạch 252/KH-BCĐQG 1237 of 2013 and plans of provinces)
extension Course {
  /// Reads a line that begins with such a word, or a name in the list below one.
  mutating func takeLabel(_ segment: Segment, _ found: [Finding]) -> Bool {
    let places = segment.places
    guard let (label, length) = Course.label(words, at: places.lowerBound) else {
      return continues(segment)
    }
    var place = places.lowerBound + length
    let isAlone = place >= places.upperBound
    guard isAlone || words[place].isSign(":-") else { return false }
    let fresh = unled(before: segment)
    if label == .term {
      if holdsWork(segment, found) { return false }
      let targets = fresh.isEmpty ? labelled : fresh
      guard !found.isEmpty, !targets.isEmpty else { return false }
      for index in targets where drafts[index].findings.isEmpty { drafts[index].findings = found }
      return true
    }
    if label != .along || labelled.isEmpty, !fresh.isEmpty { labelled = fresh }
    listing = isAlone ? label : nil
    guard !isAlone else { return true }
    place += 1
    name(label, ClauseReader(words: words, mentions: mentions, places: places).agencies(at: place))
    return true
  }

  /// Where a clause begins behind a word that tells of work, if it tells somebody itself: *Cơ quan thực hiện:
  /// Bộ Công an tiến hành rà soát …* (Quyết định 2623/QĐ-TTg of 2025).
  func workBehindLabel(_ segment: Segment) -> Int? {
    guard let (label, length) = Course.label(words, at: segment.places.lowerBound), label == .lead,
      words[segment.places.lowerBound + length].isSign(":")
    else { return nil }
    let place = segment.places.lowerBound + length + 1
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    guard place < reader.end, let list = reader.agencies(at: place), list.end < reader.end,
      reader.action(at: list.end) != nil
    else { return nil }
    return place
  }

  /// Tells whether the work itself stands behind a time.
  func holdsWork(_ segment: Segment, _ found: [Finding]) -> Bool {
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    return behindTime(from: segment.places.lowerBound, found, reader) != nil
  }

  /// A sentence that only tells whom a document is sent to: *Công điện gửi Chủ tịch UBND các tỉnh …; Bộ …*.
  mutating func sends(_ segment: Segment) -> Bool {
    if sending == segment.sentence { return true }
    let places = segment.places
    guard segment.opensSentence,
      let length = Vocabulary.documents.length(
        words, at: places.lowerBound, upTo: places.upperBound),
      words[places.lowerBound + length].text == "gửi",
      !places.contains(where: { Vocabulary.assigning.matches(words, at: $0) && mentions[$0] == nil })
    else { return false }
    sending = segment.sentence
    return true
  }

  /// A line in the list below a word: nothing but names.
  private mutating func continues(_ segment: Segment) -> Bool {
    guard let listing, listing == .lead || listing == .along else { return false }
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    guard let list = reader.agencies(at: segment.places.lowerBound),
      list.end >= reader.end || segment.places.count < 20 && reader.action(at: list.end) == nil
    else {
      self.listing = nil
      return false
    }
    name(listing, list)
    return true
  }

  private mutating func name(_ label: Label, _ list: ClauseReader.AgencyList?) {
    guard let list else { return }
    for index in labelled where drafts.indices.contains(index) {
      if label == .lead {
        drafts[index].lead += list.agencies
        drafts[index].title = drafts[index].title ?? list.title
        drafts[index].rule = .labelled
        drafts[index].isTentative = false
      } else if label == .along {
        drafts[index].coordinators += list.agencies
      }
    }
  }

  /// The pieces of work shortly before a line whom nobody was told yet.
  private func unled(before segment: Segment) -> [Int] {
    var found: [Int] = []
    for index in drafts.indices.reversed() {
      guard drafts[index].lead.isEmpty, drafts[index].paragraph >= segment.paragraph - 8, found.count < 16
      else { break }
      found.append(index)
    }
    return found.reversed()
  }

  static func label(_ words: Words, at place: Int) -> (Label, Int)? {
    if let length = both.length(words, at: place, upTo: words.count) { return (.both, length) }
    if let length = leads.length(words, at: place, upTo: words.count) { return (.lead, length) }
    if let length = along.length(words, at: place, upTo: words.count) { return (.along, length) }
    return times.length(words, at: place, upTo: words.count).map { (.term, $0) }
  }

  /// Tells whether a word stands at a place behind which those who do the work are named, or its time.
  static func opensLabel(_ words: Words, at place: Int) -> Bool {
    [both, leads, along, times].contains { $0.matches(words, at: place) }
  }

  private static let both = PhraseTable(
    """
    cơ quan chủ trì, phối hợp|đơn vị chủ trì, phối hợp|cơ quan chủ trì và phối hợp|\
    cơ quan thực hiện, phối hợp|phân công thực hiện
    """)
  private static let leads = PhraseTable(
    """
    cơ quan chủ trì|đơn vị chủ trì|cơ quan chủ trì thực hiện|đơn vị chủ trì thực hiện|chủ trì|\
    cơ quan thực hiện|đơn vị thực hiện|cơ quan, đơn vị chủ trì|đơn vị đầu mối|cơ quan đầu mối|\
    cơ quan chịu trách nhiệm|đơn vị chịu trách nhiệm|trách nhiệm thực hiện
    """)
  private static let along = PhraseTable(
    """
    cơ quan phối hợp|đơn vị phối hợp|cơ quan phối hợp thực hiện|đơn vị phối hợp thực hiện|phối hợp|\
    cơ quan, đơn vị phối hợp|phối hợp thực hiện
    """)
  private static let times = PhraseTable(
    """
    thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|thời hạn thực hiện|thời gian|thời hạn|\
    thời gian trình|tiến độ thực hiện|tiến độ hoàn thành|tiến độ
    """)
}
