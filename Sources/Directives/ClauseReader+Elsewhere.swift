import Assignments

// Those who are told in another place of the clause than its beginning.
extension ClauseReader {
  /// Those named in brackets: *xây dựng chiến lược (các bộ, cơ quan: Y tế, Thanh tra Chính phủ)*.
  func bracketed(from start: Int) -> [NamedAgency] {
    for place in start..<max(start, end - 1) where words[place].isSign("(") {
      // *… cấp tỉnh cũ (63 tỉnh, thành phố) về Bộ Tài chính*: what is counted.
      if let close = closingPlace(place), close + 1 < end, words[close + 1].kind == .word,
        Self.behindNames.contains(words[close + 1].text)
      {
        continue
      }
      if let list = agencies(at: place + 1), list.canLead { return list.agencies }
    }
    return []
  }

  private static let behindNames: Set = ["về", "của", "và", "cho", "tại", "do", "được", "phục", "gửi"]

  /// Those the clause opens with: *Với các địa phương, Phó Thủ tướng đề nghị bố trí …*, *Đối với Bộ Y tế, …*.
  func toldInOpening(at start: Int) -> Telling? {
    guard let length = Self.towards.length(words, at: start, upTo: end),
      let list = agencies(at: start + length),
      list.canLead, list.end < end, words[list.end].isSign(",:")
    else { return nil }
    if var telling = told(at: list.end + 1) {
      if telling.agencies.isEmpty, telling.refusal == nil {
        telling.agencies = list.agencies
        telling.title = list.title
        telling.start = start
      }
      return telling
    }
    guard mentions[list.end + 1] == nil, action(at: list.end + 1) != nil else { return nil }
    return subject(list, from: start, assigner: nil, way: .assigned)
  }

  /// Tells whether a letter or an opinion stands between who writes and who is told.
  func passesOn(_ places: Range<Int>) -> Bool {
    places.contains { Self.letters.matches(words, at: $0) }
  }

  private static let letters = PhraseTable(
    """
    văn bản số|có văn bản|công văn|công điện|ban hành văn bản|ban hành công điện|truyền đạt|\
    ý kiến chỉ đạo|thông báo ý kiến|ký công điện|có công văn
    """)

  /// What was asked for often is history: *Thủ tướng đã có nhiều văn bản chỉ đạo, yêu cầu …*.
  static let often = PhraseTable("đã có nhiều|đã nhiều lần|đã liên tục|đã ban hành nhiều|đã thường xuyên")

  private static let towards = PhraseTable("đối với|với|về phía|riêng|riêng đối với|riêng với")

  /// Somebody told in the midst of a clause: *… có văn bản yêu cầu Bộ Công Thương khẩn trương …*.
  func toldInside(from start: Int, announcing: Bool = false) -> Telling? {
    var place = start + 1
    let opensWithTopic = words[start].text == "về"
    while place < end - 1 {
      if mentions[place] == nil, let (behind, isWeak, _) = assigning(at: place), !isWeak, !opensWithTopic,
        Vocabulary.assigning.matches(words, at: place), let mention = mentions[behind], mention.canLead,
        !["được", "theo", "về", "việc", "các", "những", "của", "ý", "kiến", "đã", "nhiệm", "đơn", "có", "sẽ"]
          .contains(
            words[place - 1].text),
        let telling = recipients(at: behind, from: place, assigner: nil, isPast: false),
        telling.refusal == nil || announcing && telling.refusal == .announcement
      {
        return telling
      }
      // *… có văn bản gửi các sở, ngành yêu cầu rà soát …*: those the letter goes to.
      if words[place].text == "gửi", let list = agencies(at: place + 1), list.canLead,
        let (behind, isWeak, _) = assigning(at: list.end), !isWeak, mentions[behind] == nil,
        let verb = action(at: behind),
        places.contains(where: { Vocabulary.documents.matches(words, at: $0) }),
        !(max(places.lowerBound, place - 8)..<place).contains(where: { words[$0].text == "đã" })
      {
        return Telling(
          start: place, agencies: list.agencies, title: list.title, coordinators: [], action: verb,
          way: .assigned)
      }
      place = mentions[place]?.places.upperBound ?? place + 1
    }
    return nil
  }

  /// Passes over what somebody is besides: *Phó Thủ tướng A - Trưởng Ban Chỉ đạo … yêu cầu Bộ B*.
  func behindApposition(_ start: Int) -> Int {
    guard start < end, words[start].isSign("-,") else { return start }
    for place in start + 1..<max(start + 1, min(start + 24, end)) where mentions[place] == nil {
      if let length = Vocabulary.assigning.length(words, at: place, upTo: end),
        mentions[place + length]?.canLead == true
      {
        return place
      }
    }
    return start
  }
}
