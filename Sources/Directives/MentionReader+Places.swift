import Assignments

// Provinces, cities and their people's committees.
extension MentionReader {
  /// The length of *Ủy ban nhân dân* or *UBND* at a place.
  func committeeWords(at place: Int) -> Int? {
    Vocabulary.committees.length(words, at: place, upTo: words.count)
  }

  /// A people's committee of a named place, of every province, or of a level.
  func committee(at place: Int) -> Mention? { committeeOfPeople(at: place) }

  func committeeOfPeople(at place: Int) -> Mention? {
    guard let length = committeeWords(at: place) else { return nil }
    let next = place + length
    if let (_, code, end) = self.place(at: next) {
      return Mention(places: place..<end, agencies: [named(place..<end, code)], sort: .named)
        .skippingBrackets(in: words)
    }
    if let end = everyPlace(from: next) {
      let agency = NamedAgency(name: words.spaced(place..<end), addressee: .provinces)
      return Mention(places: place..<end, agencies: [agency], sort: .collective)
    }
    // *UBND cấp xã*, *UBND huyện X*, *UBND tỉnh*.
    var end = next
    while end < next + 10, let word = words.word(end), word.kind == .word,
      word.isCapital && end > next && !(commands(at: end) || opensWork(at: end))
        && !(word.text == "căn" && words[end + 1].text == "cứ")
        || ["cấp", "tp", "tỉnh", "thành", "phố", "xã", "phường", "huyện", "quận", "đặc", "khu", "các"]
          .contains(
            word.text)
    {
      end += 1
      while let sign = words.word(end), sign.isSign(",") || sign.text == "và", let next = words.word(end + 1),
        !next.isCapital, ["xã", "phường", "đặc", "huyện", "quận", "thị", "thành"].contains(next.text)
      {
        end += ["đặc", "thị", "thành"].contains(next.text) ? 3 : 2
      }
    }
    end = min(end, words.count)
    // *UBND các xã, phường liên quan*
    if end > next, !words[end - 1].isCapital,
      let length = Vocabulary.narrowing.length(words, at: end, upTo: words.count)
    {
      end += length
    }
    return Mention(
      places: place..<end, agencies: [NamedAgency(name: words.spaced(place..<end), addressee: nil)],
      sort: .collective)
  }

  /// *các tỉnh, thành phố (trực thuộc Trung ương)*, *các địa phương*, *cấp tỉnh*, as far as it goes.
  func everyPlace(from start: Int) -> Int? {
    var place = start
    if let article = Vocabulary.articles.length(words, at: place, upTo: words.count) { place += article }
    var end: Int?
    while let word = words.word(place), place < start + 12 {
      let length =
        word.text == "tỉnh" ? 1 : word.text == "thành" && words.word(place + 1)?.text == "phố" ? 2 : 0
      let isRegion = word.text == "địa" && words.word(place + 1)?.text == "phương"
      if length == 0, !isRegion {
        // *tỉnh, thành* says *thành phố* shortly.
        guard end != nil, word.text == "thành" else { break }
        place += 1
        end = place
        break
      }
      place += isRegion ? 2 : length
      end = place
      guard let sign = words.word(place), sign.isSign(",") || sign.text == "và",
        let next = words.word(place + 1)?.text, next == "thành" || next == "tỉnh"
      else { break }
      place += 1
    }
    guard let end, end > start + 1 || words.word(start)?.text == "các" else { return nil }
    // *UBND Thành phố Hồ Chí Minh* is one.
    if !Vocabulary.articles.matches(words, at: start), words[end].isCapital, words[end].gap <= .space,
      self.place(at: start) != nil
    {
      return nil
    }
    return qualified(from: end)
  }

  /// A place by its name, with *tỉnh* or *thành phố* or without.
  func place(at start: Int) -> (name: (text: String, hasRank: Bool), code: AgencyCode, end: Int)? {
    var next = start
    if words.word(start)?.text == "tỉnh" {
      next += 1
    } else if words.word(start)?.text == "thành", words.word(start + 1)?.text == "phố" {
      next += 2
    } else if words.word(start)?.text == "tp" {
      next += words.word(start + 1)?.isSign(".") == true ? 2 : 1
    }
    guard words.word(next)?.isCapital == true || words.word(next)?.text == "hcm",
      let (length, code) = gazetteer.places.match(words, at: next, upTo: words.count)
    else { return nil }
    return ((words.spaced(start..<next + length), next > start), code, next + length)
  }

  /// A province or city: *tỉnh Thanh Hóa*, *Hà Nội*.
  func province(at place: Int) -> Mention? {
    guard let (name, code, end) = self.place(at: place) else { return nil }
    return Mention(
      places: place..<end, agencies: [named(place..<end, code)], sort: name.hasRank ? .named : .place)
  }
}
