import Assignments

// Bodies that the board has no name for, whose names only capitals show.
extension MentionReader {
  /// A body whose name only its capitals show: *Cục Phát triển đô thị*, *Vụ Tổ chức - Biên chế*.
  func body(at place: Int) -> Mention? {
    guard let rank = Vocabulary.bodies.length(words, at: place, upTo: words.count) else { return nil }
    let start = place + rank
    // *TỔ CHỨC THỰC HIỆN*, *Báo cáo Thủ tướng*: a verb, of which the rank is only a part.
    if Vocabulary.doing.length(words, at: place, upTo: words.count) ?? 0 > rank { return nil }
    // *sở GTVT*, *chi cục Kiểm lâm*: newspapers write the rank small.
    guard
      words[place].isCapital
        || Vocabulary.offices.matches(words, at: place) && words.word(start)?.isCapital == true
    else { return nil }
    let isNamed = words.word(start)?.isCapital == true
    // *Thuế tỉnh Đắk Lắk*, *Thuế các tỉnh, thành phố*
    if !isNamed, Vocabulary.offices.matches(words, at: place) || words[place].text == "thuế",
      let end = self.place(at: start)?.end ?? (words[start].text == "các" ? everyPlace(from: start) : nil)
    {
      return Mention(
        places: place..<end, agencies: [NamedAgency(name: words.spaced(place..<end), addressee: nil)],
        sort: .named)
    }
    // *Thanh tra, kiểm tra*: a verb as well, unless a name follows.
    guard
      isNamed || rank >= 2 && Vocabulary.doing.length(words, at: place, upTo: words.count) ?? 0 < rank
        || words[place].text == "thống" && words[start].text == "tỉnh"
    else { return nil }
    // *Ban Quản lý dự án Mỹ Thuận*: small words before the capitals.
    let isLong = !isNamed && rank >= 2 && numbered(from: start) == start && hasCapital(behind: start)
    // *Ban Quản lý các Khu chế xuất và công nghiệp Thành phố*
    if let zones = Vocabulary.zones.length(words, at: start, upTo: words.count) {
      let end = self.place(at: start + zones)?.end ?? behindSeat(start + zones)
      return Mention(
        places: place..<end, agencies: [NamedAgency(name: words.spaced(place..<end), addressee: nil)],
        sort: .named)
    }
    guard var end = isNamed || isLong ? nameEnd(from: start) : numbered(from: start) else { return nil }
    // *Công an tỉnh*, *Thanh tra thành phố*
    if !isNamed, !isLong, end == start, ["tỉnh", "xã", "phường", "huyện"].contains(words[start].text) {
      end = start + 1
      // *Công an tỉnh, thành phố*
      if words[end].isSign(","), words[end + 1].text == "thành", words[end + 2].text == "phố" { end += 3 }
    }
    if !isNamed, !isLong, end == start, words[start].text == "thành", words[start + 1].text == "phố" {
      end = start + 2
    }
    // *Hội đồng thẩm định nhà nước*, *Hội đồng điều phối vùng*
    if !isNamed, !isLong, end == start,
      let kind = Vocabulary.kinds.length(words, at: start, upTo: words.count)
    {
      end = nameEnd(from: start + kind).flatMap { words[start + kind].isCapital ? $0 : nil } ?? start + kind
    }
    // *Sở Văn hóa, Thể thao và Du lịch*: the comma is the ministry's.
    if let (length, _) = gazetteer.bare.match(words, at: start, upTo: words.count) {
      // *Sở Y tế thẩm định …*: the verb is none of the name.
      let isWhole = Vocabulary.doing.matches(words, at: start + length) && !words[start + length].isCapital
      end = isWhole ? start + length : max(end, start + length)
    }
    // *Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương*
    if words[end].text == "các", let all = everyPlace(from: end) { end = all }
    let known = gazetteer.full.match(words, at: place, upTo: end)
    let addressee = known.map { gazetteer.addressee(for: $0.value.code) }
    var last = end
    // *Vụ Pháp chế Bộ Tài chính*, *Cục A thuộc Bộ B*: the ministry is the lead.
    var owner: NamedAgency?
    let joint = ["thuộc", ","].contains(words.word(end)?.text) ? end + 1 : end
    if words.word(joint)?.text == "bộ", let ministry = self.known(at: joint),
      joint == end || words.word(end)?.text == "thuộc"
    {
      owner = ministry.agencies.first
      last = ministry.places.upperBound
    }
    // *Ủy ban Kinh tế và Tài chính của Quốc hội*
    if words[end].text == "của", words[end + 1].text == "quốc", words[end + 2].text == "hội" {
      end += 3
      last = max(last, end)
    }
    // *Ban Chỉ đạo 389 các bộ, ngành, địa phương*; *Ban Chỉ đạo phát triển du lịch các tỉnh, thành phố*
    if let all = committees(from: start, upTo: end) {
      end = all
      last = all
    }
    let agency = NamedAgency(name: words.spaced(place..<end), addressee: addressee ?? owner?.addressee)
    return Mention(places: place..<last, agencies: [agency], sort: .named).skippingBrackets(in: words)
  }

  /// Behind *tỉnh* or *thành phố*, where it ends a name.
  private func behindSeat(_ place: Int) -> Int {
    if words[place].text == "tỉnh" { return place + 1 }
    return words[place].text == "thành" && words[place + 1].text == "phố" ? place + 2 : place
  }

  /// Where the name of committees of one sort ends: with the class that has them, and a verb behind it.
  private func committees(from start: Int, upTo end: Int) -> Int? {
    guard words[start - 1].text == "đạo", words[start - 2].text == "chỉ" else { return nil }
    var place = end
    while place < start + 8, words[place].kind == .word, words[place].text != "các",
      words[place].gap <= .space,
      !words[place].isCapital
    {
      place += 1
    }
    guard words[place].text == "các", place == end || place > start, place > start || end > start,
      let all = collective(at: place)
    else { return nil }
    let behind = all.places.upperBound
    guard Vocabulary.doing.matches(words, at: behind) || Vocabulary.manner.matches(words, at: behind) else {
      return nil
    }
    return behind
  }

  /// Tells whether the small words of a name lead to a capital: *dự án Mỹ Thuận*.
  private func hasCapital(behind start: Int) -> Bool {
    for place in start..<min(start + 5, words.count) {
      if words[place].kind == .number, words[place].text.count <= 3, place > start { return true }
      guard words[place].kind == .word, words[place].gap <= .space else { return false }
      if words[place].isCapital { return place > start && !Vocabulary.bodies.matches(words, at: place) }
      if stopsName(at: place) || ["các", "và", "của"].contains(words[place].text) { return false }
    }
    return false
  }

  /// A committee named for the number of its decision: *Ban Chỉ đạo 389*, *Ban Chỉ đạo quốc gia 1237*.
  func numbered(from start: Int) -> Int {
    var place = start
    if let scope = Vocabulary.scopes.length(words, at: place, upTo: words.count) { place += scope }
    // *Tổ công tác số 3*
    if words[place].text == "số", words[place + 1].kind == .number, words[place - 1].text == "tác" {
      return place + 2
    }
    // *Quân khu 7*, *Sư đoàn 5*
    if ["khu", "đoàn"].contains(words[place - 1].text), words[place].kind == .number,
      words[place].text.count <= 3, words[place].gap == .space
    {
      return place + 1
    }
    guard let number = words.word(place), number.kind == .number, 2...4 ~= number.text.count,
      number.gap == .space, words[start - 1].text == "đạo" || words[start - 1].text == "tác",
      words.word(place + 1).map({ $0.gap > .none && $0.kind == .word || $0.gap > .space }) ?? true
    else { return start }
    return place + 1
  }
}
