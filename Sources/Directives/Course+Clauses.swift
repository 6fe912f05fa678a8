import Assignments
import Deadlines

// Clauses that tell somebody.
extension Course {
  /// Reads a clause, and answers where another one begins in it.
  mutating func read(_ places: Range<Int>, of segment: Segment, _ found: [Finding], isFirst: Bool)
    -> Int?
  {
    let whole = ClauseReader(words: words, mentions: mentions, places: places)
    var (start, isJoined) = whole.afterConnectives()
    if let behind = behindTime(from: start, found, whole) { start = behind }
    guard start < whole.end else { return nil }
    if isAside(segment, isFirst) {
      extend(with: segment, found, isWork: true)
      return nil
    }
    let inherited =
      subject ?? headings.last?.subject ?? (isJoined && segment.opensParagraph ? earlier : nil) ?? sibling
    guard let telling = whole.telling(from: start, hasSubject: inherited != nil) else {
      takeImplicit(places, from: start, of: segment, found, inherited, isJoined)
      return nil
    }
    // *Qua đó, các quận, huyện ban hành chương trình …*: what came of it.
    if telling.way == .plain, words[places.lowerBound].text == "qua",
      words[places.lowerBound + 1].text == "đó"
    {
      return nil
    }
    if cited.contains(telling.start) || cited.contains(telling.action) { return nil }
    let agencies = resolved(telling.agencies)
    if let refusal = telling.refusal {
      if refusal == .noVerb, carriesOn(segment, found) {
        extend(with: segment, found, isWork: true)
        return nil
      }
      // *(ii) Căn cứ ý kiến … để hoàn thiện hồ sơ và giải trình với Quốc hội, các cơ quan của Quốc hội*: only
      // a list of names.
      if refusal == .noVerb || refusal == .petition, segment.marker != nil, inherited != nil,
        telling.start > start + 6, leadsToPurpose(from: start, upTo: telling.start)
      {
        takeImplicit(places, from: start, of: segment, found, inherited, isJoined)
        return nil
      }
      openSentence = -1
      if [.exhortation, .announcement].contains(refusal), !agencies.isEmpty {
        subject = Subject(
          agencies: agencies, coordinators: telling.coordinators, title: telling.title,
          assigner: telling.assigner, isExhorted: refusal == .exhortation)
        note(agencies)
      } else if !segment.opensSentence || refusal == .history || refusal == .opinion {
        subject = nil
      }
      return nil
    }
    guard telling.action < whole.end else {
      // *Bộ Tài chính chủ trì, phối hợp với các địa phương; hoàn thiện …*: the work stands behind the sign.
      if segment.ending == ";", !telling.coordinators.isEmpty, !agencies.isEmpty {
        subject = Subject(
          agencies: agencies, coordinators: telling.coordinators, title: telling.title,
          assigner: telling.assigner)
        note(agencies)
      }
      return nil
    }
    let next = whole.nextTelling(behind: telling.action)
    let end = next ?? whole.end
    let mine = found.filter { words.range(places.lowerBound..<end).overlaps($0.range) }
    let findings = deadlines(mine, from: telling, in: places)
    if isOver(telling, findings, from: places.lowerBound, upTo: end) { return nil }
    let inheritedDay = segment.marker != nil && findings.isEmpty ? headings.last?.subject.findings ?? [] : []
    if agencies.isEmpty {
      takeUnaddressed(telling, places.lowerBound..<end, segment, findings, inherited)
      return next
    }
    // *khắc phục các bất cập trong tháng 11 năm 2025, cụ thể:*: the day of what stands below, too.
    let isLeading = segment.ending == ":" && next == nil && Course.listing.matches(words, at: whole.end - 2)
    let told = Subject(
      agencies: agencies, coordinators: [], title: telling.title, assigner: telling.assigner,
      findings: isLeading ? findings : [])
    subject = told
    note(agencies)
    if reportsAgain(telling, agencies, segment, findings) {
      extend(with: segment, findings, isWork: true)
      return next
    }
    let rule: ReadingRule =
      telling.assigner != nil && telling.way == .assigned && whole.bracketsHold(telling)
      ? .bracketed
      : telling.way == .assigned ? .assigned : telling.way == .obliged ? .obliged : .told
    add(
      Draft(
        lead: agencies,
        coordinators: telling.coordinators + whole.laterCoordinators(from: telling.action, upTo: end),
        title: telling.title, assigner: telling.assigner, quote: places.lowerBound..<end,
        action: telling.action..<end, findings: findings + inheritedDay, rule: rule,
        sentence: segment.sentence,
        paragraph: segment.paragraph))
    return next
  }

  /// Tells whether work stands behind a reason: *Căn cứ ý kiến của cấp có thẩm quyền để hoàn thiện hồ sơ*.
  private func leadsToPurpose(from start: Int, upTo end: Int) -> Bool {
    ["căn", "trên"].contains(words[start].text)
      && (start..<end).contains { words[$0].text == "để" && Vocabulary.doing.matches(words, at: $0 + 1) }
  }

  /// Tells whether a clause tells what was asked for before the directive was given: *đã có văn bản … đề nghị
  /// các Bộ … gửi báo cáo trước ngày 20/01/2025* in one of February.
  private func isOver(
    _ telling: Telling, _ findings: [Finding], from start: Int, upTo: Int
  ) -> Bool {
    guard let issued, telling.way == .assigned,
      (start..<max(start, telling.start)).contains(where: { words[$0].text == "đã" })
    else { return false }
    // *đã có Văn bản số 8091/BNV-TCBC ngày 17/9/2025 đề nghị …* in a letter of November.
    if let sent = written(in: start..<telling.start), sent.adding(10) < issued { return true }
    let days = findings.compactMap { $0.reading.deadline.due }
    if !days.isEmpty { return days.allSatisfy { $0 < issued } }
    // A limit that the deadlines took for history.
    return (telling.action..<max(telling.action, upTo)).contains {
      words[$0].text == "trước" && words[$0 + 1].text == "ngày" && words[$0 + 2].kind == .number
    }
  }

  /// Tells whether a sentence names those who were told last once more, only to say by when they report:
  /// *UBND các tỉnh trên khẩn trương gửi Báo cáo về … trước 17 giờ ngày 27/11/2025*.
  private func reportsAgain(
    _ telling: Telling, _ agencies: [NamedAgency], _ segment: Segment, _ findings: [Finding]
  ) -> Bool {
    guard segment.opensSentence, segment.marker == nil, let last = drafts.last, last.findings.isEmpty,
      last.lead == agencies, telling.coordinators.isEmpty, last.sentence >= segment.sentence - 6,
      drafts.count > itemStart,
      words[telling.action].text == "gửi" || words[telling.action].text == "nộp"
    else { return false }
    return findings.contains { $0.reading.deadline.due != nil && $0.reading.deadline.recurrence == nil }
  }

  /// The last day that is written in numbers among some words: *ngày 17/9/2025*.
  private func written(in places: Range<Int>) -> Day? {
    for place in places.reversed() where words[place].text == "ngày" {
      let parts = [place + 1, place + 3, place + 5].map { Int(words[$0].text) }
      guard let day = parts[0], let month = parts[1], let year = parts[2], year > 1900 else { continue }
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  /// Tells whether a clause behind a semicolon says more of the work before it, and names nobody else: *;
  /// trong đó yêu cầu nêu rõ nội dung vướng mắc*.
  private func isAside(_ segment: Segment, _ isFirst: Bool) -> Bool {
    let start = segment.places.lowerBound
    guard isFirst, openSentence == segment.sentence, !segment.opensSentence, segment.marker == nil,
      !drafts.isEmpty, words[start].text == "trong", words[start + 1].text == "đó"
    else { return false }
    return !segment.places.prefix(8).contains { mentions[$0]?.canLead == true }
  }

  mutating func takeUnaddressed(
    _ telling: Telling, _ quote: Range<Int>, _ segment: Segment, _ findings: [Finding], _ inherited: Subject?
  ) {
    let heading = telling.assigner?.isEmpty == false ? nil : inherited
    guard heading != nil || !findings.isEmpty else { return }
    add(
      Draft(
        lead: heading?.agencies ?? [], coordinators: heading?.coordinators ?? [], title: heading?.title,
        assigner: telling.assigner,
        quote: quote, action: telling.action..<quote.upperBound, findings: findings,
        rule: heading == nil ? .unaddressed : .inherited, sentence: segment.sentence,
        paragraph: segment.paragraph))
  }

  /// The deadlines of a telling: those behind the verb, and one that opens the clause.
  func deadlines(_ found: [Finding], from telling: Telling, in places: Range<Int>) -> [Finding] {
    let action = words[min(telling.action, words.count - 1)].range.lowerBound
    let opening = words[min(places.lowerBound + 2, words.count - 1)].range.upperBound
    // *Theo Kế hoạch, trước ngày 15/2/2020, Bộ Tư pháp …*: a limit right before those who are told.
    let before = words[max(telling.start - 2, 0)].range.upperBound
    let right = words[max(telling.start - 1, 0)].range.upperBound
    return found.filter { !describes($0, in: places) }.filter {
      $0.range.lowerBound >= action || $0.range.lowerBound <= opening
        || $0.isLimit
          && ($0.range.upperBound == before || $0.range.upperBound == right
            || $0.range.lowerBound >= words[telling.start].range.lowerBound)
    }
  }

  /// Tells whether a day only describes the things that are worked on: *các công trình, dự án khánh thành,
  /// khởi công vào ngày 19/12/2025*.
  private func describes(_ finding: Finding, in places: Range<Int>) -> Bool {
    // *các dự án có kế hoạch hoàn thành năm 2025*
    if let place = places.first(where: { words[$0].range.upperBound > finding.range.lowerBound }),
      (place - 4...place).contains(where: { Course.scheduled.matches(words, at: $0) })
    {
      return true
    }
    guard Lettering.composed(finding.phrase).lowercased().hasPrefix("vào"),
      let place = places.first(where: { words[$0].range.lowerBound >= finding.range.lowerBound }),
      Course.beginning.matches(words, at: place - 2)
    else { return false }
    let before = max(0, place - 14)..<place
    guard let thing = before.last(where: { Course.works.matches(words, at: $0) }) else { return false }
    return (max(0, thing - 4)..<thing).contains { ["các", "những"].contains(words[$0].text) }
      && !(thing..<place).contains { ["tổ", "lễ"].contains(words[$0].text) }
  }

  private static let beginning = PhraseTable("khởi công|khánh thành|hoàn thành|thông xe|diễn ra")
  private static let scheduled = PhraseTable("có kế hoạch hoàn thành|dự kiến hoàn thành")
  private static let works = PhraseTable("công trình|dự án|hạng mục|sự kiện")

  mutating func add(_ draft: Draft) {
    // *Tuyên Quang | 152.100 triệu đồng*: a figure.
    if words[draft.action.lowerBound].kind == .number { return }
    if assessing != nil, !draft.findings.contains(where: \.isLimit) { return }
    drafts += parted(draft)
    openSentence = draft.sentence
  }
}
