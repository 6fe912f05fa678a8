import Assignments
import Deadlines

/// Finds who is named in a text, before it is cut into sentences: a name may hold a comma, and a list of
/// names a semicolon.
struct MentionReader {
  let words: Words
  let gazetteer: Gazetteer

  /// How far a name reaches at most, in words.
  static let reach = 26
  /// How many agencies a list has at most.
  static let most = 80

  /// Finds all mentions, from left to right.
  ///
  /// - Complexity: O(*n*) in the number of words: each rule reads at most a list.
  func mentions() -> [Mention] {
    var found: [Mention] = []
    var place = 0
    while place < words.count {
      if words[place].kind == .word || words[place].kind == .number, let mention = mention(at: place) {
        found.append(mention)
        place = mention.places.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The rules, in order; the first that reads something decides.
  func mention(at place: Int) -> Mention? {
    headList(at: place) ?? head(at: place) ?? classList(at: place) ?? committee(at: place)
      ?? authority(at: place) ?? known(at: place) ?? collective(at: place) ?? pointer(at: place)
      ?? body(at: place) ?? province(at: place)
  }

  // MARK: Names that the board knows

  /// A ministry or agency by its full name, an abbreviation or a former name.
  func known(at place: Int) -> Mention? {
    guard let (length, entry) = gazetteer.full.match(words, at: place, upTo: words.count) else { return nil }
    let places = place..<place + length
    if entry.isCode, !isAbbreviation(places) { return nil }
    if !entry.isCode, !words[place].isCapital, words[place].text != "bộ" { return nil }
    if !entry.isCode, words[place].text == "bộ", !words[place + 1].isCapital, words[place + 1].kind == .word {
      return nil
    }
    return Mention(places: places, agencies: [named(places, entry.code)], sort: .named)
      .skippingBrackets(in: words)
  }

  private func isAbbreviation(_ places: Range<Int>) -> Bool {
    let text = words.text(words.range(places))
    return text.unicodeScalars.contains { $0.properties.isUppercase }
      && !text.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
      && words.word(places.lowerBound - 1)?.isSign("/-") != true
  }

  func named(_ places: Range<Int>, _ code: AgencyCode) -> NamedAgency {
    NamedAgency(name: words.spaced(places), addressee: gazetteer.addressee(for: code))
  }

  // MARK: Those above

  /// Those who give work to ministries, perhaps with their own name.
  func authority(at place: Int) -> Mention? {
    guard words[place].isCapital || ["các", "cấp", "tổ", "trưởng"].contains(words[place].text),
      let length = Vocabulary.authorities.length(words, at: place, upTo: words.count)
    else { return nil }
    // *Tổ trưởng các Tổ công tác*: those who are told.
    if words[place].text == "tổ", ["các", "tổ"].contains(words[place + 2].text) { return nil }
    if words[place].text == "trung", words.word(place + 1)?.text == "ương" {
      // *Trung ương Đoàn*, *Trung ương Hội Nông dân*: a body.
      if let next = words.word(place + 2), ["đoàn", "hội"].contains(next.text), next.isCapital { return nil }
    }
    return Mention(
      places: place..<place + length,
      agencies: [NamedAgency(name: words.spaced(place..<place + length), addressee: nil)], sort: .authority
    ).skippingPerson(in: words)
  }

  // MARK: Whoever was named last

  func pointer(at place: Int) -> Mention? {
    guard Vocabulary.pointers.matches(words, at: place), let next = words.word(place + 1) else { return nil }
    let word = words[place]
    // *đề nghị Quý Ủy ban gửi …*: whoever the letter goes to.
    if word.text == "qúy", word.isCapital, next.kind == .word,
      let length = ["ủy": 3, "cơ": 3, "đơn": 3, "bộ": 2, "sở": 2, "tỉnh": 2, "thành": 3][next.text]
    {
      return Mention(
        places: place..<place + length,
        agencies: [NamedAgency(name: words.spaced(place..<place + length), addressee: nil)], sort: .pointer)
    }
    if ["bộ", "cơ", "tỉnh", "thành"].contains(word.text) {
      let length = ["cơ", "thành"].contains(word.text) ? 2 : 1
      if words.word(place + length)?.text == "này", length == 1 || next.text == "quan" || next.text == "phố" {
        return Mention(
          places: place..<place + length + 1,
          agencies: [NamedAgency(name: words.spaced(place..<place + length + 1), addressee: nil)],
          sort: .pointer)
      }
    }
    // *Bộ*, *Tỉnh* and *Thành phố* alone, with a capital, stand for the one the text is about.
    let isCity = word.text == "thành" && next.text == "phố"
    guard word.isCapital, ["bộ", "tỉnh"].contains(word.text) || isCity else { return nil }
    let end = place + (isCity ? 2 : 1)
    guard let after = words.word(end), after.kind == .word, !after.isCapital,
      !Vocabulary.classes.matches(words, at: place + 1),
      ![
        "trưởng", "chỉ", "tiêu", "luật", "tài", "quy", "máy", "phận", "công", "ủy", "chính", "nhận", "và",
        "sung",
        "môn", "ngành", "hồ", "sưu", "lọc", "đội", "trực", "của", "lộ",
      ].contains(after.text)
    else { return nil }
    return Mention(
      places: place..<end, agencies: [NamedAgency(name: words.spaced(place..<end), addressee: nil)],
      sort: .pointer)
  }
}

extension PhraseTable {
  /// Tells whether some phrase stands at a place.
  func matches(_ words: Words, at place: Int) -> Bool { match(words, at: place, upTo: words.count) != nil }
}

extension Mention {
  /// The mention with an abbreviation in brackets behind it: *Đài Truyền hình Việt Nam (VTV)*.
  func skippingBrackets(in words: Words) -> Mention {
    let end = places.upperBound
    guard words.word(end)?.isSign("(") == true else { return self }
    for close in end + 2..<max(end + 3, min(end + 10, words.count))
    where words.word(close)?.isSign(")") == true {
      let inner = words.text(words.range(end + 1..<close))
      // *Bộ Nông nghiệp và Môi trường (1) …*: the mark of an item.
      guard !inner.unicodeScalars.contains(where: { $0.properties.isLowercase }),
        inner.unicodeScalars.contains(where: { $0.properties.isUppercase })
      else { return self }
      var longer = self
      longer.places = places.lowerBound..<close + 1
      return longer
    }
    return self
  }

  /// The mention with the name of the person who holds the office: *Thủ tướng Phạm Minh Chính*.
  func skippingPerson(in words: Words) -> Mention {
    let end = places.upperBound
    var last = end
    while last < end + 5, let word = words.word(last), word.kind == .word, word.isCapital, word.gap <= .space,
      !Vocabulary.bodies.matches(words, at: last) || last > end,
      !Vocabulary.authorities.matches(words, at: last)
    {
      last += 1
    }
    guard last >= end + 2 else { return self }
    var longer = self
    longer.places = places.lowerBound..<last
    longer.isPersonal = true
    return longer
  }
}
