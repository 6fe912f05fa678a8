// Clauses inside a clause.
extension ClauseReader {
  /// Where somebody else is told in the same sentence: *…, đồng thời giao Bộ Y …*, *…, Bộ Y chủ trì …*.
  func nextTelling(behind action: Int) -> Int? {
    var depth = 0
    var place = action + 2
    var listEnd = -1
    while place < end - 2 {
      if let mention = mentions[place] {
        place = max(mention.places.upperBound, place + 1)
        listEnd = place
        continue
      }
      if words[place].isSign("(") { depth += 1 }
      if words[place].isSign(")") { depth = max(0, depth - 1) }
      // *chỉ đạo Sở Xây dựng và các cơ quan khẩn trương …*: behind a name it only goes on with the list.
      let joins = words[place].text == "và" && listEnd == place
      if depth == 0, words[place].isSign(",") || words[place].text == "và", !joins,
        let telling = opens(at: place + 1)
      {
        return telling
      }
      // *… trước ngày 19/8/2025, Bộ Tài chính bố trí đủ vốn*: a time has ended what was told before.
      if depth == 0, words[place].isSign(","), words[place - 1].kind == .number, mentions[place + 1] != nil,
        let told = told(at: place + 1), told.refusal == nil, told.action < end, !told.agencies.isEmpty
      {
        return place + 1
      }
      place += 1
    }
    return nil
  }

  /// Somebody told at a place with a word of command, not by a bare verb.
  private func opens(at start: Int) -> Int? {
    var place = start
    while place < end, words[place].text == "đồng" && words.word(place + 1)?.text == "thời" { place += 2 }
    guard place < end else { return nil }
    if mentions[place] == nil {
      guard ["giao", "yêu", "đề", "phân"].contains(words[place].text),
        let length = Vocabulary.assigning.length(words, at: place, upTo: end),
        mentions[place + length]?.canLead == true
      else { return nil }
    } else {
      // *Bộ Y chủ trì*, *Bộ Y có trách nhiệm*: a new subject. A list of objects has no such word behind it.
      guard let list = agencies(at: place), list.canLead, list.end < end,
        Vocabulary.leading.matches(words, at: list.end)
          || words[list.end].text == "có" && words.word(list.end + 1)?.text == "trách"
          || words[list.end].text == "chịu" || words[list.end].text == "khẩn"
      else { return nil }
    }
    guard let telling = told(at: place), telling.refusal == nil, telling.action < end else { return nil }
    return place
  }

  /// Coordinators who stand inside the action: *chỉ đạo các đơn vị phối hợp với Bộ Công an triển khai*.
  func laterCoordinators(from start: Int, upTo stop: Int) -> [NamedAgency] {
    var place = start
    var found: [NamedAgency] = []
    while place < stop {
      if mentions[place] == nil, words[place].text == "phối",
        let length = joining(at: place), let (along, next) = companions(at: place + length)
      {
        found += along
        place = next
      } else {
        place += 1
      }
    }
    return found
  }

  /// Tells whether those told were found in brackets behind the work.
  func bracketsHold(_ telling: Telling) -> Bool {
    guard let first = telling.agencies.first else { return false }
    return (telling.action..<end).contains {
      mentions[$0]?.agencies.contains(first) == true && words[$0 - 1].isSign("(")
    }
  }
}
