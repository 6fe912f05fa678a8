// Where names end that only their capitals show.
extension MentionReader {
  /// Where a name with capitals ends: at a sign, at a word of command, or a few small words after the last
  /// capital.
  func nameEnd(from start: Int) -> Int? {
    var place = start
    var small = 0
    while place < words.count, place < start + MentionReader.reach, let word = words.word(place) {
      if place > start, word.gap > .space { break }
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
      if !word.isCapital, place > start + 1, words[place - 1].text == "ương", !["và", "-"].contains(word.text) { break }
      // *Ban Quản lý dự án 85*, *Binh đoàn 12*
      if word.kind == .number, word.text.count <= 3, place > start,
        ["án", "ty", "đoàn", "khu", "lệnh"].contains(words[place - 1].text)
      {
        place += 1
        continue
      }
      guard word.kind == .word else { break }
      // *Hội Cựu chiến binh các cấp*
      if word.text == "các", words.word(place + 1)?.text == "cấp" { return place + 2 }
      // *Sở Y tế các tỉnh, thành phố*: the places are read apart.
      if word.text == "các", place > start,
        ["tỉnh", "thành", "địa", "quận", "huyện", "xã", "phường"].contains(words[place + 1].text)
      {
        break
      }
      if word.isCapital {
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
        if small > 6 { break }
      }
      place += 1
    }
    return place > start ? place : nil
  }

  func stopsName(at place: Int) -> Bool {
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
    return words[place - 1].kind == .word && !words[place - 1].isCapital && !Vocabulary.products.matches(words, at: place + length)
  }
}
