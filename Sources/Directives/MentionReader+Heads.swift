import Assignments

// Heads of agencies, who are told in the agency's place.
extension MentionReader {
  /// The head of an agency, named by title: *Bộ trưởng Bộ Xây dựng*, *Chủ tịch UBND tỉnh Thanh Hóa*.
  ///
  /// The work is the agency's; the title is kept for who answers for it.
  func head(at place: Int) -> Mention? {
    if let office = office(of: place) { return office }
    guard let (title, inner) = titled(at: place) else { return nil }
    var mention = inner
    mention.title = words.spaced(place..<title)
    mention.places = place..<behindField(inner.places.upperBound)
    return mention.skippingPerson(in: words)
  }

  /// Behind *phụ trách lĩnh vực*, which says which deputy is meant.
  private func behindField(_ place: Int) -> Int {
    guard words[place].text == "phụ", words[place + 1].text == "trách" else { return place }
    return words[place + 2].text == "lĩnh" && words[place + 3].text == "vực" ? place + 4 : place + 2
  }

  /// A person with the office behind the name: *đồng chí Nguyễn Văn A, Bộ trưởng Bộ Tài chính*.
  private func office(of place: Int) -> Mention? {
    guard words[place].text == "đồng", words[place + 1].text == "chí" else { return nil }
    var end = place + 2
    while end < place + 8, words[end].kind == .word, words[end].isCapital, words[end].gap <= .space {
      end += 1
    }
    guard end >= place + 4, words[end].isSign(",-"), let (title, inner) = titled(at: end + 1) else {
      return nil
    }
    var mention = inner
    mention.title = words.spaced(end + 1..<title)
    mention.places = place..<inner.places.upperBound
    mention.isPersonal = true
    return mention
  }

  /// A title and the agency behind it.
  private func titled(at place: Int) -> (title: Int, inner: Mention)? {
    var start = place
    if let article = Vocabulary.articles.length(words, at: place, upTo: words.count) { start += article }
    // *Trưởng Thuế các tỉnh, thành phố*
    let isChief =
      words[start].text == "trưởng" && words[start + 1].isCapital
      && ["thuế", "hải", "chi", "phòng"].contains(words[start + 1].text)
    guard
      let length = isChief ? 1 : Vocabulary.titles.length(words, at: start, upTo: words.count)
    else { return nil }
    var next = start + length
    // *Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ*; *Bí thư, Chủ tịch UBND tỉnh*: several titles, one agency.
    for _ in 0..<3 {
      let step = words.word(next)?.isSign(",") == true || words.word(next)?.text == "và" ? 1 : 0
      guard step == 1, let more = Vocabulary.titles.length(words, at: next + step, upTo: words.count) else {
        break
      }
      next += step + more
    }
    if let inner = classList(at: next) ?? committeeOfPeople(at: next) ?? known(at: next) {
      return (next, inner)
    }
    // *Bộ trưởng Công an*, *Bộ trưởng các Bộ*: the ministry is named by the title.
    if words[start].text == "bộ", start == place,
      let (bare, entry) = gazetteer.bare.match(words, at: next, upTo: words.count), words[next].isCapital
    {
      let agency = NamedAgency(
        name: "Bộ " + words.spaced(next..<next + bare), addressee: gazetteer.addressee(for: entry.code))
      return (next, Mention(places: next..<next + bare, agencies: [agency], sort: .named))
    }
    if let inner = body(at: next) { return (next, inner) }
    return nil
  }

  /// Heads of a whole class: *Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh, thành phố*;
  /// *các bộ trưởng, trưởng ngành, bí thư, chủ tịch UBND các tỉnh, thành phố*.
  ///
  /// The whole run of titles is one addressee, as tracking tables have it.
  func headList(at place: Int) -> Mention? {
    var next = place
    let article = Vocabulary.articles.length(words, at: place, upTo: words.count)
    next += article ?? 0
    // *các đồng chí Bộ trưởng, Thủ trưởng …*
    if words.word(next)?.text == "đồng", words.word(next + 1)?.text == "chí",
      Vocabulary.titles.matches(words, at: next + 2)
    {
      next += 2
    }
    var count = 0
    var end = place
    var hasPlaces = false
    while next < words.count, count < 12 {
      guard let length = headOfClass(at: next, isFirst: count == 0, &hasPlaces) else { break }
      next += length
      end = next
      count += 1
      if words.word(next)?.isSign(",;") == true { next += 1 }
      if ["và", "cùng"].contains(words.word(next)?.text) { next += 1 }
      if next == end { break }
    }
    guard count > 1 || count == 1 && isWholeClass(place, end) else { return nil }
    // *Chủ tịch UBND các tỉnh, thành phố* alone: the head is named for the agency.
    if article == nil, count == 1, let (title, inner) = titled(at: place), committeeWords(at: title) != nil,
      inner.places.upperBound == end
    {
      var mention = inner
      mention.title = words.spaced(place..<title)
      mention.places = place..<end
      return mention
    }
    let addressee: Addressee? = hasPlaces && count > 1 ? .all : hasPlaces ? .provinces : .ministries
    // *các đồng chí Bộ trưởng*: the courtesy is no part of the name.
    let courtesy = words.word(place + 1)?.text == "đồng" && count > 1 ? 3 : 0
    let name = words.spaced(place + courtesy..<end).replacing("thuộc. ", with: "thuộc ")
    return Mention(
      places: place..<end, agencies: [NamedAgency(name: name, addressee: addressee)], sort: .collective,
      title: words.spaced(place..<end))
  }

  /// One member of such a run: a title with a class behind it or alone, or a class between titles.
  private func headOfClass(at place: Int, isFirst: Bool, _ hasPlaces: inout Bool) -> Int? {
    let article = isFirst ? 0 : Vocabulary.articles.length(words, at: place, upTo: words.count) ?? 0
    let start = place + article
    if let title = Vocabulary.titles.length(words, at: start, upTo: words.count) {
      let next = start + title
      // *Bộ trưởng các Bộ: A, B*: agencies by name.
      if classList(at: next) != nil { return nil }
      if let committee = committeeWords(at: next) {
        guard let end = everyPlace(from: next + committee) else { return nil }
        hasPlaces = true
        return end - place
      }
      if let mention = collective(at: next) ?? singleClass(at: next) {
        return mention.places.upperBound - place
      }
      // A bare title, in a run of them.
      guard let after = words.word(next), after.isSign(",") || after.text == "và" || !isFirst else {
        return nil
      }
      if known(at: next) != nil || self.place(at: next) != nil { return nil }
      return words[start].text == "đồng" || after.isCapital ? nil : title + article
    }
    guard !isFirst else { return nil }
    // *cơ quan trực thuộc Chính phủ*, a full stop of the scanner's in its midst.
    guard let length = Vocabulary.classes.length(words, at: start, upTo: words.count) else {
      return nil
    }
    let end = qualified(from: start + length)
    return end - place
  }

  /// *cơ quan ngang bộ* without an article.
  private func singleClass(at place: Int) -> Mention? {
    guard let length = Vocabulary.classes.length(words, at: place, upTo: words.count), length >= 2 else {
      return nil
    }
    return Mention(places: place..<qualified(from: place + length), agencies: [], sort: .collective)
  }

  private func isWholeClass(_ place: Int, _ end: Int) -> Bool {
    guard
      let title = Vocabulary.titles.length(words, at: place, upTo: end)
        ?? Vocabulary.articles.length(
          words, at: place, upTo: end)
    else { return false }
    return end > place + title + 1
  }
}
