import Deadlines

// Items, paragraphs and headings, and whoever was named last.
extension Course {
  mutating func enter(_ segment: Segment) {
    if let marker = segment.marker {
      let level = 2 * marker.rawValue
      // *3. Đẩy nhanh thủ tục đầu tư a) Các tỉnh …*: a heading, which was taken for work.
      if level > self.level, self.level > 0, let last = drafts.last, last.rule == .unnamed,
        last.findings.isEmpty, last.sentence == segment.sentence - 1,
        words[last.quote.upperBound].kind != .sign || words[last.quote.upperBound].isSign("(-+")
      {
        drafts.removeLast()
        labelled.removeAll { $0 == drafts.count }
      }
      // What stands right under a heading without a mark is its own, however it is numbered.
      if marker > .roman, headed == segment.paragraph - 1 || headedSentence == segment.sentence - 1,
        let last = headings.indices.last,
        headings[last].level >= level
      {
        if headings[last].level > Course.unmarked {
          headings[last].mark = headings[last].mark ?? headings[last].level
        }
        headings[last].level = level - 1
      }
      if self.level > 0 && self.level < level || self.level == 0, let subject {
        headings.append(Heading(level: max(self.level, 0), subject: subject))
      }
      earlier = subject ?? earlier
      sibling = marker == .decimal && self.level == level ? subject ?? sibling : nil
      headings.removeAll { $0.level >= level || $0.mark == level }
      if let depth = assessing, level <= depth { assessing = nil }
      // *Điều 2. …*: the articles of a decision stand under no issuer's name.
      if marker == .article { headings = [] }
      subject = nil
      self.level = level
      itemStart = drafts.count
    } else if segment.opensParagraph, segment.paragraph != paragraph {
      earlier = subject
      subject = nil
      if level == 0 || level > 2 * Marker.letter.rawValue { headings.removeAll { $0.level == 0 } }
      if assessing == Course.petitioned { assessing = nil }
      level = 0
      itemStart = drafts.count
    }
    sentence = segment.sentence
    paragraph = segment.paragraph
  }

  /// A heading names who is told below: *(1) Bộ Công an:*, *Giao Bộ Xây dựng chủ trì, phối hợp với …:*.
  mutating func isHeading(_ segment: Segment, _ found: [Finding]) -> Bool {
    let isOpen = segment.ending == ":" || segment.ending == nil || segment.marker != nil
    // *CỤC TRƯỞNG*, *ỦY BAN NHÂN DÂN*: who signs or issues, not who is told.
    guard isOpen, segment.places.count < 240,
      segment.marker != nil || !isShouted(from: segment.places.lowerBound)
    else { return false }
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    var place = segment.places.lowerBound
    if mentions[place] == nil, let length = Vocabulary.heading.length(words, at: place, upTo: reader.end) {
      place += length
    }
    let telling: Telling?
    if var list = reader.agencies(at: place), list.canLead,
      list.end >= reader.end || onlyBrackets(list.end, reader.end)
        || Vocabulary.tails.length(words, at: list.end, upTo: reader.end) == reader.end - list.end
    {
      guard segment.ending == ":" || segment.ending == nil else { return false }
      // *Thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ*: which of them.
      if let tail = Vocabulary.tails.length(words, at: list.end, upTo: reader.end),
        let last = list.agencies.last
      {
        list.agencies[list.agencies.count - 1] = NamedAgency(
          name: last.name + " " + words.spaced(list.end..<list.end + tail), addressee: last.addressee)
      }
      telling = Telling(
        start: place, agencies: list.agencies, title: list.title, coordinators: [], action: list.end,
        way: .plain)
    } else if segment.ending == ":",
      let told = reader.telling(from: reader.afterConnectives().place, hasSubject: false),
      told.action >= reader.end || told.refusal == .announcement || told.refusal == .noVerb
        || told.refusal == nil && leadsOn(from: told.action, to: reader.end, found)
    {
      telling = told
    } else if let list = duties(segment, reader) {
      telling = Telling(
        start: place, agencies: list.agencies, title: list.title, coordinators: [], action: list.end,
        way: .plain)
    } else {
      return false
    }
    guard let telling, !telling.agencies.isEmpty else { return false }
    let subject = Subject(
      agencies: resolved(telling.agencies), coordinators: telling.coordinators, title: telling.title,
      assigner: telling.assigner, findings: found.isEmpty ? headings.last?.subject.findings ?? [] : found)
    let level = segment.marker.map { 2 * $0.rawValue } ?? Course.unmarked
    headings.removeAll { $0.level >= level }
    headings.append(Heading(level: level, subject: subject))
    headed = segment.marker == nil ? segment.paragraph : -2
    // *- Tỉnh Lạng Sơn: (i) …; (ii) …*
    let isOver = segment.marker.map { $0 >= .dash && segment.ending == ":" } ?? true
    headedSentence = isOver ? segment.sentence : -2
    self.subject = nil
    note(subject.agencies)
    return true
  }

  /// Tells whether a clause before a colon only leads on to the items: *lãnh đạo, chỉ đạo các cơ quan liên
  /// quan:*, *tập trung thực hiện:*.
  private func leadsOn(from action: Int, to end: Int, _ found: [Finding]) -> Bool {
    let follows = Course.following.matches(words, at: end - 2) || Course.following.matches(words, at: end - 1)
    if found.contains(where: \.isLimit) {
      // *giải quyết dứt điểm các tồn tại trước ngày 10/6, cụ thể:*: by when all that stands below is done.
      return end - action <= 24 && Course.settling.matches(words, at: action)
        && Course.listing.matches(words, at: end - 2)
    }
    guard end - action <= (follows ? 20 : 12) else { return false }
    return Course.leadingOn.matches(words, at: action)
  }

  private static let leadingOn = PhraseTable(
    """
    lãnh đạo|chỉ đạo|tập trung|thực hiện|triển khai|tổ chức thực hiện|tổ chức triển khai|phối hợp|làm tốt|\
    giúp|hỗ trợ|quan tâm
    """)

  private static let settling = PhraseTable(
    "giải quyết|xử lý|khắc phục|hoàn thành|tháo gỡ|thực hiện|triển khai|tập trung|chỉ đạo")
  static let listing = PhraseTable("cụ thể|như sau|sau đây")
  static let following = PhraseTable("như sau|sau đây|sau|cụ thể")

  /// Keeps in mind that a heading opens what judges.
  ///
  /// *3. Một số tồn tại, hạn chế, khó khăn, thách thức:*.
  mutating func noteAssessing(_ segment: Segment) {
    if segment.ending == ":",
      segment.places.suffix(40).contains(where: { petitions(at: $0, upTo: segment.places.upperBound) })
    {
      assessing = Course.petitioned
      return
    }
    guard assessing == nil, let marker = segment.marker, segment.places.count <= 16,
      segment.ending == nil || segment.ending == ":",
      let judged = segment.places.first(where: { Course.judging.matches(words, at: $0) }),
      // *3. Bộ Xây dựng khắc phục tồn tại, hạn chế:*: work on what was judged.
      !(segment.places.lowerBound..<judged).contains(where: { place in
        mentions[place]?.canLead == true || Vocabulary.doing.matches(words, at: place)
      })
    else { return }
    assessing = 2 * marker.rawValue
  }

  /// *Bộ Tài chính kính báo cáo Chính phủ xem xét, thông qua: - Giao Bộ trưởng …*: what somebody asks those
  /// above for; *kính đề nghị Quý Cơ quan:* asks equals to do it.
  private func petitions(at place: Int, upTo end: Int) -> Bool {
    guard words[place].text == "kính" else { return false }
    return ["báo", "trình"].contains(words[place + 1].text)
      || ["đề", "mong"].contains(words[place + 1].text)
        && (place..<end).contains { mentions[$0]?.sort == .authority }
  }

  /// The depth of what somebody asks those above for: the dashes below are no work yet.
  static let petitioned = 2 * Marker.dash.rawValue - 1

  private static let judging = PhraseTable(
    """
    đánh giá chung|đánh giá kết quả|đánh giá tình hình|tồn tại|hạn chế|kết quả đạt được|nguyên nhân|\
    bài học kinh nghiệm|những kết quả
    """)

  /// Those whose duties a clause before a colon announces: *…, nhiệm vụ của Bộ Công an bao gồm:*.
  private func duties(_ segment: Segment, _ reader: ClauseReader) -> ClauseReader.AgencyList? {
    guard segment.ending == ":" else { return nil }
    for place in segment.places.suffix(16) where Course.belonging.matches(words, at: place) {
      let length = Course.belonging.length(words, at: place, upTo: reader.end) ?? 0
      guard let list = reader.agencies(at: place + length), list.canLead else { continue }
      if list.end >= reader.end || Course.comprising.matches(words, at: list.end) { return list }
    }
    return nil
  }

  private static let belonging = PhraseTable("nhiệm vụ của|trách nhiệm của|các nhiệm vụ của|nhiệm vụ giao")
  private static let comprising = PhraseTable("bao gồm|gồm|gồm có|như sau|là|cụ thể như sau")

  func onlyBrackets(_ place: Int, _ end: Int) -> Bool {
    words.word(place)?.isSign("(") == true && words[end - 1].isSign(")")
  }

  // MARK: Whoever was named last

  mutating func notePlaces(_ segment: Segment) {
    for place in segment.places {
      guard let mention = mentions[place], mention.sort == .named, mention.agencies.count == 1 else {
        continue
      }
      let name = mention.agencies[0].name.lowercased()
      if name.hasPrefix("tỉnh ") || name.hasPrefix("thành phố ") { lastPlace = mention.agencies[0] }
    }
  }

  mutating func note(_ agencies: [NamedAgency]) {
    if agencies.count == 1, agencies[0].name.lowercased().hasPrefix("bộ ") { lastNamed = agencies[0] }
  }

  /// Puts a name in the place of *Bộ này*, *Tỉnh*.
  func resolved(_ agencies: [NamedAgency]) -> [NamedAgency] {
    agencies.flatMap { agency in
      switch Spelling.plain(agency.name) {
      case "bộ này", "bộ", "cơ quan này": [lastNamed ?? agency]
      case "tỉnh", "thành phố", "tỉnh này", "thành phố này": [lastPlace ?? agency]
      case let name where name.hasPrefix("quý "): (headings.first?.subject ?? earlier)?.agencies ?? [agency]
      default: [agency]
      }
    }
  }

  /// Tells whether a clause says whom a letter goes to: *Kính gửi:*, *Nơi nhận:*, and the dashes below.
  ///
  /// Behind *Nơi nhận* a document is over, but for what is attached to it.
  mutating func addresses(_ segment: Segment) -> Bool {
    let first = segment.places.first { words[$0].kind == .word } ?? segment.places.lowerBound
    if Course.closing.matches(words, at: first) {
      isClosed = true
    } else if isClosed {
      let isAttached = Course.attached.matches(words, at: first) && isShouted(from: first)
      if isAttached || segment.marker.map({ $0 <= .decimal }) ?? false { isClosed = false }
    }
    if isClosed || Course.addressing.matches(words, at: first) {
      isAddressing = true
      headings = []
      subject = nil
    } else if segment.marker != .dash, segment.opensParagraph {
      isAddressing = false
    }
    return isAddressing
  }

  private static let closing = PhraseTable("nơi nhận")
  private static let attached = PhraseTable("phụ lục|kế hoạch|chương trình|danh mục|biểu|bảng|đề án|quy chế")
  private static let addressing = PhraseTable("kính gửi|đồng kính gửi")
}
