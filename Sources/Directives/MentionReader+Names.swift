// Where names end that only their capitals show.
extension MentionReader {
  /// Where a name with capitals ends: at a sign, at a word of command, or a few small words after the last
  /// capital.
  func nameEnd(from start: Int) -> Int? {
    var place = start
    var small = 0
    while place < words.count, place < start + MentionReader.reach, let word = words.word(place) {
      if place > start, word.gap > .space { break }
      // *5. Cục Báo chí - Khẩn trương …*: an item behind a heading.
      if word.isSign("-"), word.gap > .none, words[place + 1].gap > .none, commandsAnew(at: place + 1) {
        break
      }
      // *Trung tâm Chuyển đổi số Thành phố xây dựng …*
      if !word.isCapital, words[place - 1].text == "phố", words[place - 2].text == "thành", place > start + 2,
        Vocabulary.doing.matches(words, at: place)
      {
        break
      }
      if word.isSign("-&"), words.word(place + 1)?.isCapital == true {
        place += 1
        continue
      }
      // *Công an TP.Hải Phòng*
      if word.isSign("."), words[place - 1].text == "tp", words.word(place + 1)?.isCapital == true {
        place += 1
        continue
      }
      // *Ban Tổ chức Trung ương nghiên cứu …*
      if !word.isCapital, place > start + 1, words[place - 1].text == "ương",
        !["và", "-"].contains(word.text)
      {
        break
      }
      // *Ban Quản lý dự án 85*, *Binh đoàn 12*
      if word.kind == .number, word.text.count <= 3, place > start,
        ["án", "ty", "đoàn", "khu", "lệnh"].contains(words[place - 1].text)
      {
        place += 1
        continue
      }
      if word.isSign(","), place > start, let next = behindComma(place) {
        place = next
        continue
      }
      guard word.kind == .word else { break }
      // *4. Văn phòng UBND tỉnh a) Theo dõi …*
      if word.text.count == 1, words[place + 1].isSign(")"), words[place + 1].gap == .none { break }
      // *Hội Cựu chiến binh các cấp*
      if word.text == "các", words.word(place + 1)?.text == "cấp" { return place + 2 }
      // *Sở Y tế các tỉnh, thành phố*: the places are read apart.
      if word.text == "các", place > start,
        ["tỉnh", "thành", "địa", "quận", "huyện", "xã", "phường"].contains(words[place + 1].text)
      {
        break
      }
      if word.isCapital {
        // *Ban Xây dựng Đảng Chủ trì …*: a heading whose line's end was lost.
        if place > start, commands(at: place) { break }
        if place > start, Vocabulary.bodies.matches(words, at: place), word.text != "ban", small == 0,
          words.word(place + 1)?.isCapital == true, ["bộ", "ủy"].contains(word.text)
        {
          break
        }
        small = 0
      } else {
        let joins = ["và", "của"].contains(word.text)
        if joins, words.word(place + 1)?.isCapital != true { break }
        if joins,
          Vocabulary.bodies.matches(words, at: place + 1) || Vocabulary.titles.matches(words, at: place + 1)
        {
          break
        }
        if !joins, stopsName(at: place) { break }
        small += 1
        if small > 9 { break }
      }
      place += 1
    }
    return place > start ? place : nil
  }

  /// Tells whether a word of command stands at a place, its first syllable with a capital.
  func commands(at place: Int) -> Bool {
    guard !words[place + 1].isCapital, words[place - 1].kind == .word else { return false }
    if Vocabulary.leading.matches(words, at: place) || Vocabulary.along.matches(words, at: place) {
      return true
    }
    if Vocabulary.manner.length(words, at: place, upTo: words.count) ?? 0 >= 2 { return true }
    return Vocabulary.doing.length(words, at: place, upTo: words.count) ?? 0 >= 2
      && !Vocabulary.fields.matches(words, at: place)
      && !["và", "ban", "chỉ", "đạo"].contains(words[place - 1].text)
  }

  /// Tells whether a word of haste or command opens a line at a place.
  func commandsAnew(at place: Int) -> Bool {
    guard words[place].isCapital, !words[place + 1].isCapital else { return false }
    return Vocabulary.manner.length(words, at: place, upTo: words.count) ?? 0 >= 2
      || Vocabulary.leading.matches(words, at: place) || Vocabulary.along.matches(words, at: place)
      || Vocabulary.doing.length(words, at: place, upTo: words.count) ?? 0 >= 2
        && !Vocabulary.fields.matches(words, at: place)
  }

  /// Tells whether a verb of work stands at a place, its first syllable with a capital: *UBND xã Xây dựng …*.
  func opensWork(at place: Int) -> Bool {
    !words[place + 1].isCapital && words[place + 2].kind == .word
      && Vocabulary.doing.length(words, at: place, upTo: words.count) ?? 0 >= 2
  }

  /// Where a name goes on behind a comma: *Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp*.
  ///
  /// A single example so far: the Ministry of Industry and Trade's plan of 2026.
  private func behindComma(_ comma: Int) -> Int? {
    let start = comma + 1
    guard words[start].isCapital, !Vocabulary.bodies.matches(words, at: start),
      !Vocabulary.titles.matches(words, at: start), !Vocabulary.articles.matches(words, at: start),
      !Vocabulary.authorities.matches(words, at: start), known(at: start) == nil,
      self.place(at: start) == nil,
      committeeWords(at: start) == nil, ["vụ", "cục", "phòng", "ban", "viện"].contains(rank(before: comma))
    else { return nil }
    for place in start + 1..<min(start + 6, words.count) {
      // *3. Vụ Kế hoạch, Tài chính - Chủ trì …*: a heading.
      if words[place].isSign("-:") || words[place].gap > .space {
        return place <= start + 3 && isItem(before: comma) ? place : nil
      }
      if words[place].kind != .word { return nil }
      if words[place].text == "và" {
        return words[place + 1].isCapital && !Vocabulary.bodies.matches(words, at: place + 1)
          && !Vocabulary.titles.matches(words, at: place + 1) && self.place(at: place + 1) == nil
          ? place : nil
      }
    }
    return nil
  }

  /// Tells whether the name before a comma opens an item.
  ///
  /// *3. Vụ Kế hoạch, …*.
  private func isItem(before comma: Int) -> Bool {
    var place = comma - 1
    while place > max(0, comma - 5), words[place].kind == .word { place -= 1 }
    return words[place].isSign(".)") && words[place - 1].kind != .sign
  }

  /// The rank with which the name before a comma begins.
  private func rank(before comma: Int) -> String {
    for place in stride(from: comma - 1, through: max(0, comma - 5), by: -1) {
      if words[place].kind != .word { return "" }
      if words[place].isCapital, ["vụ", "cục", "phòng", "ban", "viện"].contains(words[place].text) {
        return words[place].text
      }
    }
    return ""
  }

  func stopsName(at place: Int) -> Bool {
    // *Văn phòng Ban chỉ đạo phòng thủ dân sự quốc gia*
    if words[place].text == "chỉ", words[place - 1].text == "ban", words[place + 1].text == "đạo" {
      return false
    }
    if words[place].text == "phòng", words[place + 1].text == "thủ" { return false }
    // *Cục Kết cấu hạ tầng xây dựng*
    if words[place].text == "hạ", words[place + 1].text == "tầng" { return false }
    // *Ủy ban An toàn giao thông Quốc gia*
    if words[place].text == "giao", ["thông", "dịch", "lưu", "nhận"].contains(words[place + 1].text) {
      return false
    }
    // *Cảng hàng không Việt Nam*
    if words[place].text == "không", words[place - 1].text == "hàng" { return false }
    return Vocabulary.manner.matches(words, at: place) || Vocabulary.leading.matches(words, at: place)
      || Vocabulary.along.matches(words, at: place) || Vocabulary.obliging.matches(words, at: place)
      || Vocabulary.past.matches(words, at: place) || Vocabulary.planning.matches(words, at: place)
      || Vocabulary.telling.matches(words, at: place) && !isPartOfName(at: place)
      || Vocabulary.assigning.matches(words, at: place)
      || Vocabulary.stopping.matches(words, at: place)
      || Vocabulary.doing.matches(words, at: place) && !isPartOfName(at: place)
  }

  /// A verb that names a field stands in names in small letters too: *Cục Quản lý đầu tư xây dựng*.
  private func isPartOfName(at place: Int) -> Bool {
    guard let length = Vocabulary.fields.length(words, at: place, upTo: words.count) else { return false }
    // *Tập đoàn Viettel đầu tư hạ tầng*: behind a capital it is what they do.
    return words[place - 1].kind == .word && !words[place - 1].isCapital
      && !Vocabulary.products.matches(words, at: place + length)
  }
}
