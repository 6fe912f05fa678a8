/// A text as clauses, with the items and paragraphs they stand in.
struct Outline {
  let words: Words
  let isNamed: [Bool]
  /// The places where names begin of those who can be told.
  let begins: Set<Int>
  /// The places where a name begins that has just been said: the one before is a heading.
  private let repeated: Set<Int>
  private(set) var segments: [Segment] = []

  /// Cuts a text into clauses; a sign inside a name or brackets cuts nothing.
  ///
  /// - Complexity: O(*n*) in the number of words.
  init(_ words: Words, mentions: [Mention]) {
    self.words = words
    var isNamed = [Bool](repeating: false, count: words.count)
    for mention in mentions { for place in mention.places.dropFirst() { isNamed[place] = true } }
    self.isNamed = isNamed
    begins = Set(
      mentions.lazy.filter { $0.canLead && $0.sort != .place || $0.sort == .authority }.map(
        \.places.lowerBound))
    repeated = Outline.repeated(mentions, words)
    cut()
  }

  /// The number of words after which a clause is cut, sign or no sign: no office writes such a clause, and
  /// what is read more than once in a clause stays in step with the text.
  static let longest = 400

  private enum Cut { case paragraph, line, sentence, clause, item }

  private mutating func cut() {
    var sentence = 0
    var paragraph = 0
    var place = 0
    var start = 0
    var opening = Cut.paragraph
    var bracketEnd = 0
    var isList = true
    var item: Int?
    var body = Marker.read(words, at: 0).map(\.length) ?? 0
    while place <= words.count {
      let cut =
        place == words.count
        ? Cut.paragraph
        : place == start
          ? nil
          : boundary(before: place, bracketEnd, body, start, item)
            ?? (place - start >= Outline.longest && !isNamed[place] ? .clause : nil)
      if place < words.count, place > start, cut == .clause, isList, place - start < Outline.longest,
        begins.contains(place)
      {
        // *Bộ trưởng các Bộ: A, B; Chủ tịch UBND các tỉnh …*: so far only names, and one more behind.
        place += 1
        continue
      }
      if let cut {
        isList = true
        add(start..<place, opening, sentence, paragraph)
        start = place
        if cut != .clause { item = Marker.number(words, at: place) ?? item }
        body = cut == .clause ? place : place + (Marker.read(words, at: place)?.length ?? 0)
        opening = cut
        if cut != .clause { sentence += 1 }
        if cut == .paragraph || cut == .line { paragraph += 1 }
      }
      if place < words.count, place >= bracketEnd, words[place].isSign("("),
        Marker.read(words, at: place) == nil,
        let close = bracket(from: place)
      {
        bracketEnd = close
      }
      // *…, Sở A đề nghị UBND các xã, phường; các đơn vị trực thuộc …*: those who are told.
      if begins.contains(place), ["nghị", "cầu", "giao"].contains(words[place - 1].text) { isList = true }
      if place < words.count, isList, place >= body {
        isList = isNamed[place] || lists(place) || place <= bracketEnd && place > start
      }
      place += 1
    }
  }

  /// Tells whether a word may stand in a list of those who are told, or before it.
  private func lists(_ place: Int) -> Bool {
    begins.contains(place) || words[place].isSign(",;:")
      || ["và", "cùng", "giao", "yêu", "cầu", "đề", "nghị", "phối", "hợp", "với"].contains(words[place].text)
  }

  /// Where brackets close that open at a place, in the same paragraph and not too far away.
  private func bracket(from place: Int) -> Int? {
    var depth = 0
    for next in place..<min(place + 120, words.count) {
      if next > place, words[next].gap == .paragraph { return nil }
      if words[next].isSign("(") { depth += 1 }
      if words[next].isSign(")") {
        depth -= 1
        if depth == 0 { return next }
      }
    }
    return nil
  }

  private func boundary(before place: Int, _ bracketEnd: Int, _ body: Int, _ start: Int, _ item: Int?)
    -> Cut?
  {
    let word = words[place]
    if word.gap == .paragraph { return .paragraph }
    // The full stop of a mark ends nothing.
    if isNamed[place] || place <= body { return nil }
    let last = words[place - 1]
    if word.gap == .line {
      // *… kết quả giải quyết⏎TTHC chưa được chuẩn hóa*: letters open no line.
      if isLetters(at: place), last.kind == .word { return nil }
      if last.isSign(".:;!?…") || Marker.read(words, at: place) != nil { return .line }
      let length = last.range.upperBound - words[lineStart(of: place - 1)].range.lowerBound
      return word.isCapital && length < 60 ? .line : nil
    }
    if place <= bracketEnd { return nil }
    let isInner =
      last.isSign(".;:…") || last.isSign(",") && word.isSign("(") || last.text == "và" && word.isSign("(")
    if isInner, word.gap > .none || last.isSign(":"), Marker.read(words, at: place) != nil,
      !isAbbreviation(place - 2) || last.isSign(";:,")
    {
      return .item
    }
    if repeated.contains(place) || opensBehindHeading(at: place, from: start) { return .sentence }
    if runsIn(at: place, from: start, behind: item) { return .item }
    if last.isSign(";") { return .clause }
    if last.isSign("…"), word.gap > .none, word.isCapital { return .sentence }
    let isQuoted = last.isSign("\"')") && words.word(place - 2)?.isSign(".!?") == true
    guard last.isSign(".!?") || isQuoted, word.gap > .none, opensSentence(word),
      isQuoted || !isAbbreviation(place - 2)
    else { return nil }
    return .sentence
  }

  /// Tells whether a word is an abbreviation in capitals, with words in small letters on both sides.
  private func isLetters(at place: Int) -> Bool {
    func isLong(_ place: Int) -> Bool { words[place].range.count >= 2 && words.isShouted(place) }
    return isLong(place) && !isLong(place - 1) && !isLong(place + 1)
  }

  /// The first word of the line that a word stands in, at most thirty words back.
  private func lineStart(of place: Int) -> Int {
    var start = place
    while start > 0, start > place - 30, words[start].gap < .line { start -= 1 }
    return start
  }

  private func opensSentence(_ word: Word) -> Bool {
    word.isCapital || word.kind == .number || word.isSign("\"(-+•*[{")
  }

  private func isAbbreviation(_ place: Int) -> Bool {
    guard let word = words.word(place), word.kind == .word else { return false }
    return word.isCapital && word.text.unicodeScalars.count == 1 && words.word(place - 1)?.isCapital == true
      || ["tp", "ts", "ths", "gs", "pgs", "tt", "đ/c", "tx", "bs", "ks"].contains(word.text)
  }

  private mutating func add(_ places: Range<Int>, _ opening: Cut, _ sentence: Int, _ paragraph: Int) {
    var places = places
    var marker: Marker?
    if opening != .clause, let read = Marker.read(words, at: places.lowerBound), read.length < places.count {
      marker = read.marker
      places = places.lowerBound + read.length..<places.upperBound
      // *1. a) Bộ Tài chính*: the inner mark counts.
      if let inner = Marker.read(words, at: places.lowerBound), inner.length < places.count {
        marker = inner.marker
        places = places.lowerBound + inner.length..<places.upperBound
      }
    }
    var ending: String?
    while let last = places.last, words[last].isSign(".;:!?,\"…") {
      if ending == nil || words[last].isSign(".;:") { ending = words[last].text }
      places = places.dropLast()
    }
    guard !places.isEmpty else { return }
    segments.append(
      Segment(
        places: places, marker: marker, opensSentence: opening != .clause,
        opensParagraph: opening == .paragraph || opening == .line, ending: ending, sentence: sentence,
        paragraph: paragraph))
  }
}
