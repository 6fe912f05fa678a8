import Assignments

// Lists that say what their members are only once: *các Bộ: Y tế, Xây dựng*; *UBND các tỉnh: A, B*.
extension MentionReader {
  /// A list of ministries, provinces or other bodies under one word.
  func classList(at place: Int) -> Mention? {
    ministryList(at: place) ?? provinceList(at: place) ?? districtList(at: place) ?? bodyList(at: place)
  }

  /// *các Bộ: Nông nghiệp và Môi trường; Xây dựng*, *(các bộ, cơ quan: …)*, *các Bộ Công an, Quốc phòng*.
  private func ministryList(at place: Int) -> Mention? {
    var start = place
    if let article = Vocabulary.articles.length(words, at: place, upTo: words.count) { start += article }
    guard start > place || words[place].isCapital || words.word(place - 1)?.isSign("(") == true,
      words.word(start)?.text == "bộ"
    else { return nil }
    var next = start + 1
    // *các bộ, cơ quan:*, *các Bộ, ngành:* name ministries behind a colon.
    while let word = words.word(next), next < start + 8, word.isSign(",") || word.text == "và",
      let length = Vocabulary.classes.length(words, at: next + 1, upTo: words.count)
    {
      next += 1 + length
    }
    let isMarked = words.word(next)?.isSign(":") == true
    if isMarked { next += 1 } else if next > start + 1 || start == place { return nil }
    let (agencies, end) = members(from: next) { ministry(at: $0) }
    guard agencies.count >= (isMarked ? 1 : 2) else { return nil }
    return Mention(places: place..<end, agencies: agencies, sort: .named)
  }

  /// A ministry in a list of ministries, with its rank or without.
  private func ministry(at place: Int) -> (NamedAgency, Int)? {
    // *các bộ: Xây dựng, Tài chính và UBND các tỉnh: Hà Nội, Lào Cai*: another list.
    if committeeWords(at: place) != nil, provinceList(at: place) != nil { return nil }
    if let mention = known(at: place) ?? committeeOfPeople(at: place), mention.agencies.count == 1 {
      return (mention.agencies[0], mention.places.upperBound)
    }
    guard let (length, entry) = gazetteer.bare.match(words, at: place, upTo: words.count),
      words[place].isCapital
    else { return nil }
    let name = "Bộ " + words.spaced(place..<place + length)
    return (NamedAgency(name: name, addressee: gazetteer.addressee(for: entry.code)), place + length)
  }

  /// *UBND các tỉnh, thành phố: Hà Nội, Cần Thơ*, *UBND các tỉnh Quảng Trị, Gia Lai*, *các địa phương: …*.
  private func provinceList(at place: Int) -> Mention? {
    let committee = committeeWords(at: place)
    var next = place + (committee ?? 0)
    let article = Vocabulary.articles.length(words, at: next, upTo: words.count)
    next += article ?? 0
    guard Vocabulary.provinces.matches(words, at: next) else { return nil }
    var rank: String?
    let start = next
    while let word = words.word(next), next < start + 10 {
      if word.text == "tỉnh" || word.text == "địa" && words.word(next + 1)?.text == "phương" {
        rank = rank ?? (word.text == "tỉnh" ? "tỉnh" : "")
        next += word.text == "tỉnh" ? 1 : 2
      } else if word.text == "thành", words.word(next + 1)?.text == "phố" {
        rank = rank == nil ? "thành phố" : ""
        next += 2
      } else if next > start, word.isSign(",") || word.text == "và",
        let after = words.word(next + 1)?.text, after == "tỉnh" || after == "thành"
      {
        rank = ""
        next += 1
      } else {
        break
      }
    }
    guard let rank, article != nil || words.word(next)?.isSign(":") == true else { return nil }
    if words.word(next)?.text == "sau" { next += 1 }
    // *các tỉnh, thành phố trực thuộc Trung ương: Hà Tĩnh, Huế*
    if words[next].text == "trực", words[next + 3].text == "ương", words[next + 4].isSign(":") { next += 4 }
    let isMarked = words.word(next)?.isSign(":") == true
    if isMarked { next += 1 }
    let isOfPeople = committee != nil
    let prefix = committee.map { words.spaced(place..<place + $0) + " " } ?? ""
    let (agencies, end) = members(from: next) { at in
      guard let (name, code, end) = self.place(at: at) else { return nil }
      // *UBND các tỉnh, thành phố: Cần Thơ, An Giang*: which is which the board knows.
      let known = rank.isEmpty && isOfPeople ? gazetteer.rank(of: code) : rank
      let full = name.hasRank || known.isEmpty ? name.text : "\(known) \(name.text)"
      return (NamedAgency(name: prefix + full, addressee: gazetteer.addressee(for: code)), end)
    }
    guard agencies.count >= (isMarked ? 1 : 2) else { return nil }
    return Mention(places: place..<end, agencies: agencies, sort: .named)
  }

  /// *UBND các quận: Hồng Bàng, Ngô Quyền*, *Công an các huyện A, B*: places that the board does not know.
  private func districtList(at place: Int) -> Mention? {
    guard
      let kind = committeeWords(at: place)
        ?? (words[place].isCapital ? Vocabulary.bodies.length(words, at: place, upTo: words.count) : nil),
      words[place + kind].text == "các",
      let rank = Vocabulary.districts.length(words, at: place + kind + 1, upTo: words.count)
    else { return nil }
    let prefix = words.spaced(place..<place + kind)
    let rankText = words.spaced(place + kind + 1..<place + kind + 1 + rank)
    var start = place + kind + 1 + rank
    // *các quận, huyện: A, B*: which is which is not told.
    var isMixed = false
    while words[start].isSign(","),
      let more = Vocabulary.districts.length(words, at: start + 1, upTo: words.count)
    {
      start += 1 + more
      isMixed = true
    }
    if words[start].isSign(":") { start += 1 }
    guard words[start].isCapital else { return nil }
    let (agencies, end) = members(from: start) { at in
      var end = at
      while end < min(at + 5, words.count), words[end].kind == .word, words[end].isCapital,
        end == at || words[end].gap <= .space
      {
        end += 1
      }
      guard end > at else { return nil }
      let name = words.spaced(at..<end)
      return (
        NamedAgency(name: isMixed ? "\(prefix) \(name)" : "\(prefix) \(rankText) \(name)", addressee: nil),
        end
      )
    }
    guard agencies.count >= 2 else { return nil }
    return Mention(places: place..<end, agencies: agencies, sort: .named)
  }

  /// *các Tập đoàn: Bưu chính Viễn thông Việt Nam, …*, *các Sở: Xây dựng, Tài chính*.
  func bodyList(at place: Int) -> Mention? {
    guard let article = Vocabulary.articles.length(words, at: place, upTo: words.count),
      let rank = Vocabulary.bodies.length(words, at: place + article, upTo: words.count),
      let colon = words.word(place + article + rank)
    else { return nil }
    let isMarked = colon.isSign(":")
    guard isMarked || colon.isCapital else { return nil }
    let rankText = words.spaced(place + article..<place + article + rank)
    let start = place + article + rank + (isMarked ? 1 : 0)
    let (agencies, end) = members(from: start) { at in
      guard words[at].isCapital, let end = nameEnd(from: at) else { return nil }
      return (NamedAgency(name: rankText + " " + words.spaced(at..<end), addressee: nil), end)
    }
    guard agencies.count >= (isMarked ? 1 : 2) else { return nil }
    return Mention(places: place..<end, agencies: agencies, sort: .named)
  }

  /// Reads members of a list with commas, semicolons or *và* between them.
  private func members(from start: Int, _ member: (Int) -> (NamedAgency, Int)?) -> ([NamedAgency], Int) {
    var agencies: [NamedAgency] = []
    var end = start
    var next = start
    while agencies.count < MentionReader.most, next < words.count, let (agency, after) = member(next) {
      agencies.append(agency)
      end = after
      next = after
      if words.word(next)?.isSign(",;") == true { next += 1 }
      if ["và", "cùng"].contains(words.word(next)?.text) { next += 1 }
      if next == after { break }
    }
    return (agencies, end)
  }
}
