import Assignments

/// Reads one clause: who is told to do what.
struct ClauseReader {
  let words: Words
  /// The mention that begins at each place, if one does.
  let mentions: [Int: Mention]
  /// The clause.
  let places: Range<Int>

  var end: Int { places.upperBound }

  /// Where the clause begins behind what joins it to the one before.
  func afterConnectives() -> (place: Int, isJoined: Bool) {
    var place = places.lowerBound
    // *(PLO)-*, a press agency's mark.
    if words[place].isSign("("), let close = words.word(place + 2), close.isSign(")"),
      words.word(place + 3)?.isSign("-") == true
    {
      place += 4
    }
    var isJoined = false
    while place < end {
      if words[place].isSign("\",-*") {
        place += 1
        continue
      }
      guard mentions[place] == nil, let length = Vocabulary.connecting.length(words, at: place, upTo: end),
        place + length < end
      else { break }
      place += length
      isJoined = true
    }
    return (min(place, end), isJoined)
  }

  /// Finds who is told, trying the places where a main clause may begin.
  ///
  /// - Parameters:
  ///   - start: The place behind what joins the clause to the one before.
  ///   - hasSubject: Whether a clause before names somebody who may be meant.
  /// - Returns: Who is told what, or why it is no work; nothing when the clause names nobody.
  func telling(from start: Int, hasSubject: Bool) -> Telling? {
    var refused: Telling?
    func keep(_ telling: Telling?) -> Telling? {
      guard let telling else { return nil }
      if telling.refusal == nil { return telling }
      refused = refused ?? telling
      return nil
    }
    if (start..<min(start + 20, end)).contains(where: { Self.often.matches(words, at: $0) }) {
      return Telling(
        start: start, agencies: [], coordinators: [], action: end, way: .plain, refusal: .history)
    }
    let first = told(at: start)
    // *Văn phòng Chính phủ có văn bản … yêu cầu Thanh tra Chính phủ …*: who writes only passes it on.
    if let first, first.way == .plain, let found = toldInside(from: first.action),
      passesOn(start..<found.start)
    {
      return found
    }
    // *Nhấn mạnh yêu cầu …, Thủ tướng giao Ngân hàng Nhà nước …*: the main clause names who is told.
    if let first, first.agencies.isEmpty, first.assigner?.isEmpty == true, first.refusal == nil {
      for place in openings(after: ",", from: start) {
        if let found = told(at: place), found.refusal == nil, found.way == .assigned, !found.agencies.isEmpty
        {
          return found
        }
      }
    }
    if let found = keep(first) { return found }
    if refused != nil { return refused }
    if let found = keep(toldInOpening(at: start)) { return found }
    let opens = Vocabulary.opening.matches(words, at: start)
    let isImplicit = hasSubject && action(at: start) != nil && !opens
    for place in openings(after: ":", from: start) where !(isImplicit && words[place - 2].text == "như") {
      if let found = keep(told(at: place)) { return found }
    }
    // *Thủ tướng vừa có công điện yêu cầu các bộ, Tập đoàn A chủ động …*: who is told with a word of command
    // goes before a name behind a comma, which is one of the list.
    let inside = toldInside(from: start)
    if !isImplicit {
      for place in openings(after: ",", from: start) {
        if let found = keep(told(at: place)), opens || found.way != .plain, !isCounted(before: place) {
          if let inside, found.way != .assigned, inside.start < place { return inside }
          return found
        }
      }
    }
    if let found = keep(inside) { return found }
    // *Tiếp thu ý kiến …, hoàn thiện đề án gửi xin ý kiến các tỉnh ủy, các cơ quan …*: names in what is to be
    // done by whoever was told before.
    if hasSubject || !opens, refused?.refusal == .noVerb, action(at: start) == start { return nil }
    return refused
  }

  /// Whom a body tells whose name goes on with what it is for: *Ban Chỉ đạo thực hiện sắp xếp đơn vị hành
  /// chính yêu cầu các đồng chí Bộ trưởng thực hiện các nội dung sau:*.
  private func behindLongName(_ telling: Telling) -> Telling? {
    guard telling.way == .plain || telling.way == .obliged, words.word(end)?.isSign(":") == true,
      let name = telling.agencies.last.map({ Spelling.plain($0.name) }),
      name.hasPrefix("ban chỉ đạo") || name.hasPrefix("tổ công tác"), telling.start < end - 6
    else { return nil }
    return toldInside(from: telling.start + 2, announcing: true)
  }

  /// Tells whether a name behind a comma stands in a list that is counted: *đã có 15 bộ, 25 địa phương gửi
  /// …*.
  private func isCounted(before place: Int) -> Bool {
    var first = place
    while words[first - 1].isSign(","),
      let last = (max(places.lowerBound, first - 10)..<first).last(where: { mentions[$0] != nil }),
      mentions[last]?.places.upperBound == first - 1, last > places.lowerBound
    {
      first = last
    }
    return first < place && words[first - 1].text == "có" && words[first].kind == .number
  }

  /// The places behind a sign, outside brackets and names.
  func openings(after sign: String, from start: Int) -> [Int] {
    var found: [Int] = []
    var depth = 0
    var place = start
    while place < end - 1 {
      if let mention = mentions[place], mention.places.count > 1 {
        place = mention.places.upperBound - 1
      } else if words[place].isSign("(") {
        depth += 1
      } else if words[place].isSign(")") {
        depth = max(0, depth - 1)
      } else if depth == 0, words[place].text == sign {
        found.append(place + 1)
        if found.count >= 12 { break }
      }
      place += 1
    }
    return found
  }

  /// Reads who is told at a place where a main clause begins.
  func told(at start: Int) -> Telling? {
    var place = start
    while place < end,
      words[place].isSign("\"'") || Vocabulary.connecting.matches(words, at: place) && mentions[place] == nil
    {
      place += max(1, Vocabulary.connecting.length(words, at: place, upTo: end) ?? 1)
    }
    guard place < end else { return nil }
    // Somebody tells: *Thủ tướng Chính phủ cũng giao*, *Ông lưu ý*, *Bộ Nội vụ đề nghị*.
    if let (assigner, next, isAuthority) = assigner(at: place) {
      if let (behind, isWeak, isPast) = assigning(at: next), isAuthority || !isWeak {
        let isHistory = isPast && !(isAuthority && reportsRequest(at: next)) && !isNews
        if let telling = recipients(at: behind, from: place, assigner: assigner, isPast: isHistory) {
          return telling
        }
        if isAuthority { return nil }
      } else if isAuthority, mentions[place]?.canLead != true {
        return nil
      }
    }
    // Nobody is named who tells: *giao Bộ Nội vụ*, *yêu cầu các Bộ: …*.
    if mentions[place] == nil, let (behind, isWeak, _) = assigning(at: place), !isWeak,
      let telling = recipients(at: behind, from: place, assigner: nil, isPast: false)
    {
      return telling
    }
    guard let list = agencies(at: place), list.canLead else { return nil }
    let telling = subject(list, from: place, assigner: nil, way: .plain)
    return telling.flatMap { behindLongName($0) } ?? telling
  }

  /// *Mới đây, UBND thành phố đã giao Sở Xây dựng …*: what a newspaper tells as news was given just now.
  private var isNews: Bool {
    words[places.lowerBound].text == "mới" && words[places.lowerBound + 1].text == "đây"
  }

  /// Reports of meetings tell what was asked for as past: *Thủ tướng đã yêu cầu Bộ Y tế …*; what was given
  /// before (*đã giao*, *Trước đó, …*) is history.
  private func reportsRequest(at place: Int) -> Bool {
    let start = places.lowerBound
    return words[place].text == "đã" && ["yêu", "đề"].contains(words[place + 1].text)
      && !(words[start].text == "trước" && ["đó", "đây"].contains(words[start + 1].text))
  }

  func refused(_ isRefused: Bool, _ refusal: Dismissal, _ telling: Telling) -> Telling {
    var telling = telling
    if isRefused { telling.refusal = refusal }
    return telling
  }
}
