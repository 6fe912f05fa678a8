import Assignments

// Whole classes of agencies, and the words that belong to them.
extension MentionReader {
  /// A whole class: *các bộ, ngành, địa phương*, *các cơ quan liên quan*, *các thành viên Tổ công tác*.
  func collective(at place: Int) -> Mention? {
    // *Ban Chỉ đạo 389*: the number makes it one body.
    if let rank = Vocabulary.bodies.length(words, at: place, upTo: words.count),
      numbered(from: place + rank) > place + rank
        || Vocabulary.zones.matches(words, at: place + rank)
    {
      return nil
    }
    var next = place
    let article = Vocabulary.articles.length(words, at: place, upTo: words.count) ?? number(at: place)
    next += article ?? 0
    var count = 0
    var end = place
    var isNarrowed = false
    var hasMinistries = false
    var hasPlaces = false
    while next < words.count, next < place + MentionReader.reach {
      let start = next
      if count > 0, let inner = Vocabulary.articles.length(words, at: next, upTo: words.count) {
        next += inner
      }
      // *Các Bộ, cơ quan liên quan và các Tập đoàn: A, B*: a list by names ends the class.
      if count > 0, next > start, bodyList(at: start) != nil {
        next = start
        break
      }
      // A committee ends the class: it is an agency of its own.
      guard committeeWords(at: next) == nil,
        let length = Vocabulary.classes.length(words, at: next, upTo: words.count),
        !isName(at: next, length)
      else {
        next = start
        break
      }
      // *các đơn vị có liên quan, tổ chức khảo sát …*: the list has ended with what narrows it, or with a
      // sign.
      if isNarrowed || words[next - 1].isSign(";"), words[next].text == "tổ", words[next + 1].text == "chức" {
        next = start
        break
      }
      let noun = words[next].text
      hasMinistries = hasMinistries || noun == "bộ" || noun == "ngành"
      hasPlaces = hasPlaces || noun == "tỉnh" || noun == "địa" || noun == "thành"
      isNarrowed = qualified(from: next + length) > next + length
      next = qualified(from: next + length)
      end = next
      count += 1
      if words.word(next)?.isSign(",;") == true || ["và", "cùng"].contains(words.word(next)?.text) {
        if words.word(next)?.isSign(",") == true, words.word(next + 1)?.text == "và" { next += 1 }
        next += 1
      } else {
        break
      }
    }
    // *những địa phương này*
    if article != nil, count > 0, words.word(end)?.text == "này" { end += 1 }
    guard count > 1 || count == 1 && (article != nil || isGeneric(place, end)) else { return nil }
    let addressee: Addressee? =
      hasMinistries && hasPlaces ? .all : hasMinistries ? .ministries : hasPlaces ? .provinces : nil
    let agency = NamedAgency(name: words.spaced(place..<end), addressee: addressee)
    return Mention(places: place..<end, agencies: [agency], sort: .collective)
  }

  /// A number before a class: *11 Bộ, cơ quan*; the part of a fraction or of a larger number is none.
  private func number(at place: Int) -> Int? {
    guard words[place].kind == .number, words[place].text.count <= 2,
      words[place].gap > .none || words.word(place - 1)?.isSign("(:\"") != false
    else { return nil }
    return 1
  }

  /// Tells whether a noun of a class begins the name of one body: *Bộ Y tế*, *tỉnh Thanh Hóa*.
  private func isName(at place: Int, _ length: Int) -> Bool {
    guard let next = words.word(place + length), next.gap <= .space else { return false }
    // *Ban Quản lý dự án 85*
    if next.kind == .number, next.text.count <= 3, next.gap == .space, length >= 3 { return true }
    guard next.isCapital else { return false }
    if ["tỉnh", "thành"].contains(next.text), length > 1 { return false }
    // *Đối với các bộ, ngành Các bộ, ngành …*: a sentence begins.
    if Vocabulary.articles.matches(words, at: place + length) { return false }
    // *2. Các bộ, cơ quan thuộc Chính phủ Chủ trì …*: a heading, and the work behind it.
    if commandsAnew(at: place + length) || next.text == "căn" && words[place + length + 1].text == "cứ" {
      return false
    }
    // *các cơ quan Trung ương*; *Đại học Quốc gia Hà Nội*, *Tổng công ty Quản lý bay* are names.
    guard ["trung", "địa", "trực", "thuộc", "nhà", "ngang", "đảng"].contains(next.text) else {
      return !Vocabulary.regions.matches(words, at: place + length)
    }
    return !Vocabulary.qualifiers.matches(words, at: place + length)
      && !Vocabulary.regions.matches(words, at: place + length)
  }

  /// A single class without *các* is one when a qualifier makes it so: *cơ quan thanh tra*, *Chủ đầu tư*.
  private func isGeneric(_ place: Int, _ end: Int) -> Bool {
    guard let length = Vocabulary.classes.length(words, at: place, upTo: words.count) else { return false }
    return length >= 3 && place + length <= end || end > place + length && length >= 2
      || ["chủ", "nhà"].contains(words[place].text) && length >= 2 && words[place + 1].text != "thể"
  }

  /// Where the words end that narrow a class: *có liên quan*, *trực thuộc Trung ương*.
  func qualified(from start: Int) -> Int {
    var end = start
    for _ in 0..<3 {
      guard
        let length = Vocabulary.qualifiers.length(words, at: end, upTo: words.count)
          ?? Vocabulary.regions.length(words, at: end, upTo: words.count)
      else { break }
      // *các cơ quan quản lý*; *các bộ, ngành thanh tra …* do it.
      if ["quản", "thanh", "đầu", "truyền", "tham"].contains(words[end].text),
        !["quan", "vị", "nghiệp"].contains(words[end - 1].text) || words[end - 2].text == "liên"
      {
        break
      }
      end += length
    }
    // *các sở, ngành tỉnh Thanh Hóa*, *đoàn thể tỉnh*.
    if end >= start, words[end].gap <= .space, ["tỉnh", "thành"].contains(words[end].text),
      !words[end].isCapital
    {
      if let named = place(at: end), named.name.hasRank { return named.end }
      let last = words[end].text == "tỉnh" ? end + 1 : words[end + 1].text == "phố" ? end + 2 : end
      if !words[last].isCapital { end = last }
    }
    // *các tỉnh Bắc Trung Bộ và Bắc Bộ*, *các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa*
    if words[end].text == "từ", let first = place(at: end + 1), words[first.end].text == "đến",
      let last = place(at: first.end + 1)
    {
      return last.end
    }
    // *đoàn thể xã*
    if end >= start, ["xã", "phường", "huyện"].contains(words[end].text), !words[end].isCapital,
      ["thể", "ngành"].contains(words[end - 1].text), words[end].gap <= .space
    {
      end += 1
    }
    // *các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân Thành phố*
    let owned = words[end - 1].text == "thuộc" ? end : end + 1
    if owned > start, words[owned - 1].text == "thuộc", committeeWords(at: owned) != nil,
      let owner = committeeOfPeople(at: owned)
    {
      return owner.places.upperBound
    }
    // *các đơn vị thuộc Bộ Quốc phòng*
    if ["thuộc", "của"].contains(words[end].text), let owner = known(at: end + 1) {
      return owner.places.upperBound
    }
    if end > start, words[end - 1].text == "bộ", words[end - 2].text == "thuộc",
      let owner = known(at: end - 1)
    {
      return owner.places.upperBound
    }
    // *các cơ quan quản lý trực tiếp cơ sở giáo dục đại học*
    if end > start, words[end - 1].text == "tiếp",
      let more = Vocabulary.classes.length(words, at: end, upTo: words.count)
    {
      return end + more
    }
    // *các cơ quan của Đảng, Quốc hội, Mặt trận Tổ quốc Việt Nam*
    if words[end].text == "của", let all = sides(from: end + 1) { return all }
    // *các Ban quản lý dự án Thành phố*, unless the city is named
    if words[end].isCapital, ["tỉnh", "thành"].contains(words[end].text), words[end].gap <= .space {
      let last = words[end].text == "tỉnh" ? end + 1 : words[end + 1].text == "phố" ? end + 2 : end
      if last > end, !words[last].isCapital { return last }
      if place(at: end) == nil { return end }
      return place(at: end)?.end ?? end
    }
    while end > start, words[end].isSign(",") || words[end].text == "và",
      let more = Vocabulary.regions.length(words, at: end + 1, upTo: words.count)
    {
      end += 1 + more
    }
    // A full stop behind *thuộc* ends nothing (single example: Công điện 230/CĐ-TTg as transcribed).
    if end > start, words[end - 1].text == "thuộc", let stop = words.word(end) {
      let next = stop.isSign(".") ? end + 1 : end
      if let more = Vocabulary.authorities.length(words, at: next, upTo: words.count) { return next + more }
    }
    return end
  }

  /// The sides of the state that agencies belong to, as far as they are listed behind *của*.
  private func sides(from start: Int) -> Int? {
    var place = start
    var end: Int?
    while let length = Vocabulary.sides.length(words, at: place, upTo: words.count), words[place].isCapital {
      end = place + length
      guard words[place + length].isSign(",") || words[place + length].text == "và" else { break }
      place += length + 1
    }
    return end
  }
}
