import Deadlines

/// The course of a text, clause by clause: who was told last, under which heading, and what is still open.
struct Course {
  let words: Words
  let mentions: [Int: Mention]
  let findings: [Finding]
  var drafts: [Draft] = []

  /// Who is told in the items below, by the mark of the item.
  private var headings: [(level: Int, subject: Subject)] = []
  /// Who was told last in this item.
  private var subject: Subject?
  private var earlier: Subject?
  private var level = 0
  private var sentence = -1
  private var paragraph = -1
  private var lastNamed: NamedAgency?
  private var lastPlace: NamedAgency?
  private var nextFinding = 0
  /// The drafts of this item, which a deadline at its end may belong to.
  private var itemStart = 0
  /// The sentence whose last draft may still grow.
  private var openSentence = -1

  init(_ words: Words, mentions: [Mention], findings: [Finding]) {
    self.words = words
    self.mentions = Dictionary(uniqueKeysWithValues: mentions.map { ($0.places.lowerBound, $0) })
    self.findings = findings
  }

  /// The level of a heading without a mark: below numbers, above dashes.
  private static let unmarked = 4

  /// Reads the next clause.
  mutating func take(_ segment: Segment) {
    enter(segment)
    let found = findings(in: segment.places)
    notePlaces(segment)
    if lend(found, of: segment) { return }
    if isProviso(segment) { return extend(with: segment, found) }
    if isHeading(segment, found) { return }
    var rest = segment.places
    var isFirst = true
    while !rest.isEmpty {
      let cut = read(rest, of: segment, found, isFirst: isFirst)
      guard let cut, cut > rest.lowerBound else { break }
      rest = cut..<segment.places.upperBound
      isFirst = false
    }
  }

  // MARK: Items, paragraphs and headings

  private mutating func enter(_ segment: Segment) {
    if let marker = segment.marker {
      let level = marker.rawValue
      if self.level > 0 && self.level < level || self.level == 0, let subject {
        headings.append((max(self.level, 0), subject))
      }
      earlier = subject ?? earlier
      headings.removeAll { $0.level >= level }
      subject = nil
      self.level = level
      itemStart = drafts.count
    } else if segment.opensParagraph, segment.paragraph != paragraph {
      earlier = subject
      subject = nil
      if level == 0 || level > Marker.letter.rawValue { headings.removeAll { $0.level == 0 } }
      level = 0
      itemStart = drafts.count
    }
    sentence = segment.sentence
    paragraph = segment.paragraph
  }

  /// A heading names who is told below: *(1) Bộ Công an:*, *Giao Bộ Xây dựng chủ trì, phối hợp với …:*.
  private mutating func isHeading(_ segment: Segment, _ found: [Finding]) -> Bool {
    let isOpen = segment.ending == ":" || segment.ending == nil || segment.marker != nil
    guard isOpen, segment.places.count < 90 else { return false }
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    var place = segment.places.lowerBound
    if mentions[place] == nil, let length = Vocabulary.heading.length(words, at: place, upTo: reader.end) {
      place += length
    }
    let telling: Telling?
    if let list = reader.agencies(at: place), list.canLead, list.end >= reader.end || onlyBrackets(list.end, reader.end) {
      guard segment.ending == ":" || segment.ending == nil else { return false }
      telling = Telling(
        start: place, agencies: list.agencies, title: list.title, coordinators: [], action: list.end, way: .plain)
    } else if segment.ending == ":", let told = reader.telling(from: reader.afterConnectives().place, hasSubject: false),
      told.action >= reader.end || told.refusal == .announcement || told.refusal == .noVerb
    {
      telling = told
    } else {
      return false
    }
    guard let telling, !telling.agencies.isEmpty else { return false }
    let subject = Subject(
      agencies: resolved(telling.agencies), coordinators: telling.coordinators, title: telling.title,
      assigner: telling.assigner, findings: found)
    let level = segment.marker?.rawValue ?? Course.unmarked
    headings.removeAll { $0.level >= level }
    headings.append((level, subject))
    self.subject = nil
    note(subject.agencies)
    return true
  }

  private func onlyBrackets(_ place: Int, _ end: Int) -> Bool {
    words.word(place)?.isSign("(") == true && words[end - 1].isSign(")")
  }

  // MARK: Whoever was named last

  private mutating func notePlaces(_ segment: Segment) {
    for place in segment.places {
      guard let mention = mentions[place], mention.sort == .named, mention.agencies.count == 1 else { continue }
      let name = mention.agencies[0].name.lowercased()
      if name.hasPrefix("tỉnh ") || name.hasPrefix("thành phố ") { lastPlace = mention.agencies[0] }
    }
  }

  private mutating func note(_ agencies: [NamedAgency]) {
    if agencies.count == 1, agencies[0].name.lowercased().hasPrefix("bộ ") { lastNamed = agencies[0] }
  }

  /// Puts a name in the place of *Bộ này*, *Tỉnh*.
  private func resolved(_ agencies: [NamedAgency]) -> [NamedAgency] {
    agencies.map { agency in
      switch Spelling.plain(agency.name) {
      case "bộ này", "bộ", "cơ quan này": lastNamed ?? agency
      case "tỉnh", "thành phố", "tỉnh này", "thành phố này": lastPlace ?? agency
      default: agency
      }
    }
  }

  // MARK: Deadlines

  /// The deadlines that stand in a clause.
  private mutating func findings(in places: Range<Int>) -> [Finding] {
    let range = words.range(places)
    while nextFinding < findings.count, findings[nextFinding].range.lowerBound < range.lowerBound { nextFinding += 1 }
    var found: [Finding] = []
    var next = nextFinding
    while next < findings.count, findings[next].range.lowerBound < range.upperBound {
      found.append(findings[next])
      next += 1
    }
    return found
  }

  /// A sentence that is nothing but a deadline belongs to the work before it in the same item:
  /// *Thời hạn hoàn thành: trước ngày 30/11/2025.*
  private mutating func lend(_ found: [Finding], of segment: Segment) -> Bool {
    guard let finding = found.first, found.count == 1 else { return false }
    let range = words.range(segment.places)
    let outside = segment.places.count { place in
      words[place].kind == .word && !finding.range.overlaps(words[place].range)
    }
    let opens = Course.terms.matches(words, at: segment.places.lowerBound)
    // A rhythm and a day around the work are one finding; the work between them is no deadline.
    let isWork = segment.places.count > 14 && !opens
    guard !isWork, outside <= (opens ? 6 : 1), finding.range.lowerBound < range.upperBound else { return false }
    for index in itemStart..<max(itemStart, drafts.count) where drafts[index].findings.isEmpty {
      drafts[index].findings = [finding]
    }
    itemStart = drafts.count
    return true
  }

  private static let terms = PhraseTable(
    "thời hạn|thời gian|hoàn thành|hạn|tiến độ|các nhiệm vụ|các công việc|việc|tất cả|công việc|yêu cầu hoàn thành")

  /// What to do where it goes beyond one's power belongs to the work before it.
  ///
  /// A single example so far: Thông báo 634/TB-VPCP, III.7.
  private func isProviso(_ segment: Segment) -> Bool {
    guard segment.opensSentence, segment.marker == nil, !drafts.isEmpty, drafts.count > itemStart else { return false }
    let start = segment.places.lowerBound
    if let product = Course.results.length(words, at: start, upTo: segment.places.upperBound) {
      // *Báo cáo gửi về Bộ Nội vụ trước ngày …*: where the product of the work before is sent.
      let behind = start + product..<min(start + product + 7, segment.places.upperBound)
      return behind.prefix { mentions[$0] == nil && !words[$0].isSign(",;") }.contains { words[$0].text == "gửi" }
    }
    guard Course.provisos.matches(words, at: start) else { return false }
    return segment.places.prefix(12).contains { Course.beyond.matches(words, at: $0) }
  }

  private static let provisos = PhraseTable("đối với|trường hợp|trong trường hợp|nếu|những nội dung|nội dung|các nội dung|trong quá trình")
  private static let results = PhraseTable("báo cáo|kết quả|văn bản|danh sách|ý kiến|hồ sơ|ý kiến góp ý|đề xuất|các báo cáo|số liệu")
  private static let beyond = PhraseTable("vượt thẩm quyền|cần thiết|vướng mắc|khó khăn|phát sinh|vượt quá thẩm quyền|vượt quá")

  private mutating func extend(with segment: Segment, _ found: [Finding]) {
    drafts[drafts.count - 1].quote = drafts[drafts.count - 1].quote.lowerBound..<segment.places.upperBound
    if drafts[drafts.count - 1].findings.isEmpty { drafts[drafts.count - 1].findings = found }
  }

  // MARK: Clauses

  /// Reads a clause, and answers where another one begins in it.
  private mutating func read(_ places: Range<Int>, of segment: Segment, _ found: [Finding], isFirst: Bool) -> Int? {
    let whole = ClauseReader(words: words, mentions: mentions, places: places)
    let (start, isJoined) = whole.afterConnectives()
    guard start < whole.end else { return nil }
    let inherited = subject ?? headings.last?.subject ?? (isJoined && segment.opensParagraph ? earlier : nil)
    guard let telling = whole.telling(from: start, hasSubject: inherited != nil) else {
      takeImplicit(places, from: start, of: segment, found, inherited, isJoined)
      return nil
    }
    let agencies = resolved(telling.agencies)
    if let refusal = telling.refusal {
      openSentence = -1
      if [.exhortation, .announcement].contains(refusal), !agencies.isEmpty {
        subject = Subject(agencies: agencies, coordinators: telling.coordinators, title: telling.title, assigner: telling.assigner)
        note(agencies)
      } else if !segment.opensSentence || refusal == .history || refusal == .opinion {
        subject = nil
      }
      return nil
    }
    guard telling.action < whole.end else { return nil }
    let next = whole.nextTelling(behind: telling.action)
    let end = next ?? whole.end
    let mine = found.filter { words.range(places.lowerBound..<end).overlaps($0.range) }
    let findings = deadlines(mine, from: telling, in: places)
    if agencies.isEmpty {
      takeUnaddressed(telling, places.lowerBound..<end, segment, findings, inherited)
      return next
    }
    let told = Subject(
      agencies: agencies, coordinators: [], title: telling.title, assigner: telling.assigner)
    subject = told
    note(agencies)
    let rule: ReadingRule =
      telling.assigner != nil && telling.way == .assigned && whole.bracketsHold(telling) ? .bracketed
      : telling.way == .assigned ? .assigned : telling.way == .obliged ? .obliged : .told
    add(
      Draft(
        lead: agencies, coordinators: telling.coordinators + whole.laterCoordinators(from: telling.action, upTo: end),
        title: telling.title, assigner: telling.assigner, quote: places.lowerBound..<end,
        action: telling.action..<end, findings: findings, rule: rule, sentence: segment.sentence,
        paragraph: segment.paragraph))
    return next
  }

  private mutating func takeUnaddressed(
    _ telling: Telling, _ quote: Range<Int>, _ segment: Segment, _ findings: [Finding], _ inherited: Subject?
  ) {
    let heading = telling.assigner?.isEmpty == false ? nil : inherited
    guard heading != nil || !findings.isEmpty else { return }
    add(
      Draft(
        lead: heading?.agencies ?? [], coordinators: [], title: heading?.title, assigner: telling.assigner,
        quote: quote, action: telling.action..<quote.upperBound, findings: findings,
        rule: heading == nil ? .unaddressed : .inherited, sentence: segment.sentence, paragraph: segment.paragraph))
  }

  /// The deadlines of a telling: those behind the verb, and one that opens the clause.
  private func deadlines(_ found: [Finding], from telling: Telling, in places: Range<Int>) -> [Finding] {
    let action = words[min(telling.action, words.count - 1)].range.lowerBound
    let opening = words[min(places.lowerBound + 2, words.count - 1)].range.upperBound
    return found.filter { $0.range.lowerBound >= action || $0.range.lowerBound <= opening }
  }

  mutating func add(_ draft: Draft) {
    drafts.append(draft)
    openSentence = draft.sentence
  }

  /// A clause that names nobody: work of whoever was told before, if it begins with a verb.
  private mutating func takeImplicit(
    _ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding], _ inherited: Subject?,
    _ isJoined: Bool
  ) {
    let reader = ClauseReader(words: words, mentions: mentions, places: places)
    if takeCommitment(reader, segment, found) { return }
    let isHeaded = subject == nil && !headings.isEmpty && segment.marker != nil
    guard let (action, coordinators) = reader.implicitAction(from: start, isHeaded: isHeaded) else {
      return takeSameWork(places, from: start, of: segment, found)
    }
    let isAttending = Vocabulary.attending.matches(words, at: start)
    let continues = openSentence == segment.sentence && segment.marker == nil && !drafts.isEmpty
    if continues, isAttending || drafts[drafts.count - 1].findings.isEmpty {
      var last = drafts[drafts.count - 1]
      last.quote = last.quote.lowerBound..<places.upperBound
      last.action = last.action.lowerBound..<places.upperBound
      if last.findings.isEmpty { last.findings = found }
      drafts[drafts.count - 1] = last
      return
    }
    guard reader.exhortation(at: action) == nil else { return }
    if let inherited {
      // A sentence that follows in running text is work only when a verb of command opens it.
      add(
        Draft(
          lead: inherited.agencies, coordinators: coordinators.isEmpty && isHeaded ? inherited.coordinators : coordinators,
          title: inherited.title, assigner: inherited.assigner, quote: places, action: action..<places.upperBound,
          findings: found.isEmpty && isHeaded ? inherited.findings : found, rule: isHeaded ? .headed : .inherited, sentence: segment.sentence,
          paragraph: segment.paragraph))
    } else if reader.commands(at: start) {
      // Without somebody who is told only what has a day is taken; the day may stand in a clause behind.
      add(
        Draft(
          lead: [], coordinators: coordinators, quote: places, action: action..<places.upperBound, findings: found,
          rule: .unnamed, isTentative: true, sentence: segment.sentence, paragraph: segment.paragraph))
    }
  }

  /// Behind a semicolon, a clause without a verb that has a day of its own is the same work elsewhere, by then:
  /// *; tại nhà ga đường sắt đô thị, …, hoàn thành trong năm 2025*.
  private mutating func takeSameWork(_ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding]) {
    guard openSentence == segment.sentence, !segment.opensSentence, let last = drafts.last, !last.findings.isEmpty,
      found.contains(where: \.isLimit), mentions[start] == nil, !last.lead.isEmpty
    else { return }
    add(
      Draft(
        lead: last.lead, coordinators: last.coordinators, title: last.title, assigner: last.assigner, quote: places,
        action: start..<places.upperBound, findings: found, rule: .inherited, sentence: segment.sentence,
        paragraph: segment.paragraph))
  }

  /// Something promised aloud for a day: *phải sẵn sàng … và cam kết hoàn thành … vào ngày 22/12/2025*.
  private mutating func takeCommitment(_ reader: ClauseReader, _ segment: Segment, _ found: [Finding]) -> Bool {
    guard let finding = found.last, finding.isLimit,
      let promise = segment.places.first(where: { Course.promises.matches(words, at: $0) }),
      let must = segment.places.prefix(12).first(where: { ["phải", "cần"].contains(words[$0].text) }), must < promise
    else { return false }
    add(
      Draft(
        lead: [], coordinators: [], quote: segment.places, action: must + 1..<segment.places.upperBound,
        findings: [finding], rule: .commitment, sentence: segment.sentence, paragraph: segment.paragraph))
    return true
  }

  private static let promises = PhraseTable("cam kết hoàn thành|cam kết|bảo đảm hoàn thành|đảm bảo hoàn thành")
}

extension Finding {
  /// Tells whether it sets a limit that somebody can miss.
  var isLimit: Bool {
    let deadline = reading.deadline
    return deadline.due != nil || deadline.recurrence != nil
  }
}
