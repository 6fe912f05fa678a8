// Items and headings that no sign ends: their line's end was lost, or their full stop.
extension Outline {
  /// Tells whether an item's mark stands at a place though nothing ends before it.
  ///
  /// *Tổ chức thực hiện - Đề nghị các bộ …*, *… hoàn thành trong năm 2025 2. Bộ Y tế …*.
  ///
  /// - Parameters:
  ///   - place: Where the mark would stand.
  ///   - start: Where the clause before it begins.
  ///   - item: The number of the last numbered item.
  /// - Returns: Whether it is one.
  func runsIn(at place: Int, from start: Int, behind item: Int?) -> Bool {
    let last = words[place - 1]
    guard words[place].gap > .none, last.kind != .sign || last.isSign(")\"]"),
      let (marker, length) = Marker.read(words, at: place), words[place + length].isCapital
    else { return false }
    let next = place + length
    let tells = commands(at: next)
    let isBehindHeading = isHeading(start..<place)
    switch marker {
    case .dash, .plus:
      return tells || isBehindHeading && begins.contains(next) && !isNamed[place - 1]
        || holdsOnlyNames(start..<place) && !begins.contains(next)
          && (Vocabulary.doing.matches(words, at: next) || Outline.urging.matches(words, at: next)
            || ["trên", "định", "theo"].contains(words[next].text))
    case .number:
      guard let number = Marker.number(words, at: place) else { return false }
      // *… năm 2025. [..] 3. Chỉ đạo …*: items were left out.
      let follows = number == (item ?? 0) + 1 || last.isSign("]") && number > item ?? 0
      return (follows && !cites(before: place) || number == 1 && isBehindHeading)
        && (tells || begins.contains(next) || ["về", "đối"].contains(words[next].text)
          || words[next].text == "có" && words[next + 1].text == "trách")
    case .letter:
      return !cites(before: place) && (tells || begins.contains(next))
        || words[place].text == "a" && holdsOnlyNames(start..<place)
    // *Bộ Nông nghiệp và Môi trường (1) Khẩn trương …*
    case .bracket: return words[place + 1].text == "1" && holdsOnlyNames(start..<place)
    default: return false
    }
  }

  /// Tells whether a sentence begins at a place behind a heading whose line's end was lost.
  ///
  /// *7. Chế độ báo cáo Các cơ quan …*.
  func opensBehindHeading(at place: Int, from start: Int) -> Bool {
    words[place].isCapital
      && (words[place].text == "các" && begins.contains(place) || Outline.urging.matches(words, at: place))
      && words[place - 1].kind == .word && place - start <= 14
      // *VII. CHẾ ĐỘ BÁO CÁO Các cơ quan …*
      && (!words[place - 1].isCapital || words.isShouted(place - 1) && !words.isShouted(place))
      && !isNamed[place]
      && Marker.read(words, at: start) != nil
      && (start..<place).allSatisfy { !begins.contains($0) }
  }

  /// Words with which the work begins behind a heading whose line's end was lost.
  ///
  /// *3. Về trụ sở và tài sản công Tiếp tục rà soát …* (Công văn 171/CV-BCĐ of 2025).
  private static let urging = PhraseTable(
    """
    tiếp tục|khẩn trương|tập trung|chủ động|tích cực|nghiêm túc|đẩy mạnh|tăng cường|rà soát|khắc phục|\
    nâng cao|chỉ đạo|chủ trì|phối hợp với|căn cứ
    """)

  /// Tells whether the text begins in the midst of a list of commands: with an item's mark and a verb, under
  /// no heading, as a piece that was copied out of a directive does.
  func opensInList(_ mentions: [Mention]) -> Bool {
    // *II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP 1. Rà soát …*: their heading.
    let isTasks =
      segments.first.map { segment in
        segment.marker == .roman && segment.ending == nil
          && segment.places.contains { words[$0].text == "nhiệm" && words[$0 + 1].text == "vụ" }
      } ?? false
    guard let first = isTasks ? segments.dropFirst().first : segments.first, let marker = first.marker,
      marker > .article
    else { return false }
    let named = Dictionary(uniqueKeysWithValues: mentions.map { ($0.places.lowerBound, $0) })
    let reader = ClauseReader(words: words, mentions: named, places: first.places)
    let start = first.places.lowerBound
    return words[start].isCapital && reader.commands(at: start) && reader.exhortation(at: start) == nil
      || ["về", "đối"].contains(words[start].text) && first.ending == nil
      || ["trước", "trong", "chậm", "định", "hằng"].contains(words[start].text)
        && reader.openings(after: ",", from: start).contains { $0 < start + 14 && reader.commands(at: $0) }
  }

  /// Tells whether a word of command stands at a place, as an item begins with one.
  private func commands(at place: Int) -> Bool {
    if Vocabulary.leading.matches(words, at: place) || Vocabulary.along.matches(words, at: place)
      || Vocabulary.assigning.matches(words, at: place) || Vocabulary.manner.matches(words, at: place)
    {
      return true
    }
    guard let length = Vocabulary.doing.length(words, at: place, upTo: words.count) else { return false }
    // *Tuyên truyền, phổ biến …*
    if length >= 2, words[place + length].isSign(","),
      Vocabulary.doing.matches(words, at: place + length + 1), !words[place + length + 1].isCapital
    {
      return true
    }
    return length >= 2 && !words[place + length].isCapital && words[place + length].kind == .word
  }

  /// Tells whether words may be a heading: short, or in capitals.
  private func isHeading(_ places: Range<Int>) -> Bool {
    places.count <= 14
      || places.count <= 40
        && places.allSatisfy { words[$0].kind != .word || words.isShouted($0) }
  }

  /// Tells whether an item's mark and names are all that words hold.
  ///
  /// *2. Bộ Khoa học và Công nghệ a) Hướng dẫn*.
  private func holdsOnlyNames(_ places: Range<Int>) -> Bool {
    let first = places.lowerBound + (Marker.read(words, at: places.lowerBound)?.length ?? 0)
    guard first < places.upperBound, begins.contains(first) else { return false }
    let last = (first..<places.upperBound).last { isNamed[$0] || begins.contains($0) } ?? first
    // *Thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ*
    let tail = Vocabulary.tails.length(words, at: last + 1, upTo: places.upperBound) ?? 0
    return last + 1 + tail == places.upperBound
      && (first...last).allSatisfy {
        isNamed[$0] || begins.contains($0) || words[$0].isSign(",") || words[$0].text == "và"
      }
  }

  /// Tells whether a number belongs to the word before it, as that of an article or a day does.
  private func cites(before place: Int) -> Bool {
    ["điều", "khoản", "điểm", "mục", "số", "phần", "chương", "qúy", "tháng", "ngày", "cấp", "nhóm", "bậc"]
      .contains(words[place - 1].text)
  }

  /// The places where a name begins that stands right before it too: *Đối với các bộ, ngành Các bộ, ngành …*.
  ///
  /// A single example so far: Nghị quyết 12/NQ-CP of 2023, III.1.
  static func repeated(_ mentions: [Mention], _ words: Words) -> Set<Int> {
    var found: Set<Int> = []
    for (first, second) in zip(mentions, mentions.dropFirst())
    where first.places.upperBound == second.places.lowerBound && first.places.count == second.places.count
      && words[second.places.lowerBound].isCapital
      && zip(first.places, second.places).allSatisfy({ words[$0].key == words[$1].key })
    {
      found.insert(second.places.lowerBound)
    }
    return found
  }
}

extension Marker {
  /// The number of a numbered item at a place.
  static func number(_ words: Words, at place: Int) -> Int? {
    guard let read = read(words, at: place), read.marker == .number else { return nil }
    return words.word(place).flatMap { $0.kind == .number ? Int($0.text) : nil }
  }
}
