import Deadlines

// Clauses that name nobody.
extension Course {
  /// A clause that names nobody: work of whoever was told before, if it begins with a verb.
  mutating func takeImplicit(
    _ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding], _ inherited: Subject?,
    _ isJoined: Bool
  ) {
    let reader = ClauseReader(words: words, mentions: mentions, places: places)
    if isShouted(from: start) { return }
    if takeCommitment(reader, segment, found) { return }
    let isHeaded = subject == nil && !headings.isEmpty && segment.marker != nil
    // *- Về giải phóng mặt bằng: chỉ đạo các đơn vị …*: the work stands behind what it is about.
    if ["về", "đối"].contains(words[start].text),
      let colon = places.first(where: { words[$0].isSign(":") }), colon + 1 < places.upperBound,
      reader.action(at: colon + 1) != nil
    {
      return takeImplicit(
        colon + 1..<places.upperBound, from: colon + 1, of: segment, found, inherited, isJoined)
    }
    if isHeaded, reader.tellsHowItMustBe(from: start) {
      statedSentence = segment.sentence
      return
    }
    if statedSentence == segment.sentence, !found.contains(where: \.isLimit) { return }
    guard let (action, coordinators) = reader.implicitAction(from: start, isHeaded: isHeaded) else {
      return takeSameWork(places, from: start, of: segment, found)
    }
    // *- Chỉ đạo Tổng công ty Cảng hàng không Việt Nam:*: the work stands below.
    if segment.ending == ":", let named = mentions[action + 2], named.places.upperBound == places.upperBound,
      Course.directing.matches(words, at: action)
    {
      return
    }
    if Course.praising.matches(words, at: start) { return }
    let isAnew = beginsAnew(segment, at: start, found, reader, coordinators)
    if belongs(segment, at: start, action, found, isAnew: isAnew) {
      var last = drafts[drafts.count - 1]
      last.quote = last.quote.lowerBound..<places.upperBound
      last.action = last.action.lowerBound..<places.upperBound
      if last.findings.isEmpty || !last.isFirm && found.contains(where: \.isFirm) {
        // *ưu tiên các dự án trong danh mục hoàn thành 5.000 km vào năm 2030*: no day of the work before.
        last.findings = found.filter(\.isFirm)
      }
      last.coordinators += coordinators
      drafts[drafts.count - 1] = last
      return
    }
    let refusal = reader.exhortation(at: action)
    guard refusal == nil || refusal == .exhortation && !coordinators.isEmpty else { return }
    if reportsOn(segment, at: action, found, inherited) {
      return extend(with: segment, found, isWork: true)
    }
    if let inherited {
      // *Đặc biệt, phải xây dựng lộ trình …* behind a spirit to work in is more of it.
      if inherited.isExhorted, !isHeaded, found.isEmpty, segment.marker == nil, !segment.opensParagraph {
        return
      }
      // A sentence that follows in running text is work only when a verb of command opens it.
      add(
        Draft(
          lead: inherited.agencies,
          coordinators: !coordinators.isEmpty
            ? coordinators
            : inherited.coordinators.isEmpty ? companions(of: segment) : inherited.coordinators,
          title: inherited.title, assigner: inherited.assigner, quote: places,
          action: action..<places.upperBound,
          findings: found.isEmpty && isHeaded ? inherited.findings : found,
          rule: isHeaded ? .headed : .inherited, sentence: segment.sentence,
          paragraph: segment.paragraph))
    } else if reader.commands(at: start), segment.marker != nil || segment.ending != nil,
      segment.opensSentence || segment.marker != nil || drafts.last?.sentence == segment.sentence
    {
      // Without somebody who is told only what has a day is taken; the day may stand in a clause behind.
      add(
        Draft(
          lead: reader.bracketed(from: action), coordinators: coordinators, quote: places,
          action: action..<places.upperBound, findings: found, rule: .unnamed,
          isTentative: !isExcerpt || !opensItem(segment) || segment.ending == ":"
            || segment.places.prefix(12).contains { words[$0].isSign(":") },
          sentence: segment.sentence, paragraph: segment.paragraph))
    }
  }

  /// Tells whether a clause behind a semicolon belongs to the work before it in the sentence: it only attends
  /// to it, or it brings the day that the work before it has not.
  private func belongs(
    _ segment: Segment, at start: Int, _ action: Int, _ found: [Finding], isAnew: Bool
  ) -> Bool {
    guard openSentence == segment.sentence, segment.marker == nil, let last = drafts.last else {
      return false
    }
    if Vocabulary.attending.matches(words, at: start) { return true }
    if last.findings.isEmpty { return !isAnew }
    return !last.isFirm && Course.reporting.matches(words, at: action)
      && found.contains(where: { $0.isFirm && $0.reading.deadline.recurrence == nil })
  }

  /// Tells whether a clause behind a semicolon is other work than the one before it: it has a lead of its own
  /// over others (*; chủ trì, phối hợp với …*), a line's end was lost before it (*; Hướng dẫn …*), or it
  /// reports in a rhythm (*; báo cáo kết quả trước ngày 25 hằng tháng*), which the work before it does not
  /// have.
  private func beginsAnew(
    _ segment: Segment, at start: Int, _ found: [Finding], _ reader: ClauseReader,
    _ coordinators: [NamedAgency]
  ) -> Bool {
    guard !segment.opensSentence else { return false }
    let verb = reader.implicitAction(from: start, isHeaded: false).flatMap { reader.action(at: $0.0) }
    let isReport = verb.map { Course.reporting.matches(words, at: $0) } ?? false
    if found.contains(where: { $0.reading.deadline.recurrence != nil }) {
      return segment.places.prefix(12).contains { Course.reporting.matches(words, at: $0) }
    }
    // *Chịu trách nhiệm trước Chính phủ về …; Chỉ đạo …*: whoever answers for it does it.
    if let last = drafts.last, answers(last) { return false }
    if !coordinators.isEmpty, let verb, !["thực", "triển"].contains(words[verb].text),
      Vocabulary.leading.matches(words, at: start) || words[segment.places.lowerBound].text == "phối"
    {
      return !isReport
    }
    // *; khẩn trương xây dựng Đề án …, trình … trong tháng 5*: haste of its own, and a day of its own.
    if words[start].text == "khẩn", !isReport, found.contains(where: { $0.reading.deadline.due != nil }) {
      return true
    }
    if words[segment.places.lowerBound].isCapital, reader.action(at: start) != nil { return true }
    // *; tổ chức lễ trao thưởng vào ngày 19/12/2025*: an event.
    if !isReport, found.contains(where: { $0.reading.deadline.kind == .on && $0.reading.deadline.due != nil })
    {
      return true
    }
    return false
  }

  /// Tells whether a piece of work only says who answers for what.
  func answers(_ draft: Draft) -> Bool {
    draft.findings.isEmpty && Course.answering.matches(words, at: draft.action.lowerBound)
      || draft.findings.isEmpty && draft.action.lowerBound > 3
        && Course.answering.matches(words, at: draft.action.lowerBound - 3)
  }

  private static let answering = PhraseTable(
    "chịu trách nhiệm trước|chịu trách nhiệm toàn diện|chịu trách nhiệm về")

  /// Tells whether a sentence only says by when the work before it is reported or submitted.
  ///
  /// *Báo cáo Thủ tướng Chính phủ trong tháng 8 năm 2025.* (Thông báo 416/TB-VPCP of 2025); a rhythm is work
  /// of its own.
  private func reportsOn(_ segment: Segment, at action: Int, _ found: [Finding], _ inherited: Subject?)
    -> Bool
  {
    guard segment.opensSentence, let last = drafts.last, let inherited,
      segment.marker == nil ? drafts.count > itemStart : segment.marker == .plus,
      last.sentence == segment.sentence - 1, last.paragraph == segment.paragraph,
      last.findings.isEmpty || segment.marker != nil && !last.isFirm, last.lead == inherited.agencies
    else { return false }
    return Course.reporting.matches(words, at: action)
      && found.contains { $0.reading.deadline.due != nil && $0.reading.deadline.recurrence == nil }
  }

  private static let praising = PhraseTable("đánh giá cao|ghi nhận|biểu dương|hoan nghênh|cảm ơn|chúc mừng")

  static let reporting = PhraseTable("báo cáo|gửi|trình|tổng hợp, báo cáo|tổng hợp báo cáo|tham mưu")

  private static let directing = PhraseTable("chỉ đạo|yêu cầu|đôn đốc|hướng dẫn|đề nghị")

  /// Tells whether a clause begins with a title in capitals.
  ///
  /// *I. ĐÁNH GIÁ CHUNG*.
  func isShouted(from start: Int) -> Bool {
    words.isShouted(start) && words.isShouted(start + 1)
  }

  /// Tells whether a clause opens an item, or a line of it whose end was lost: *; Nghiên cứu phương án …*.
  private func opensItem(_ segment: Segment) -> Bool {
    segment.marker != nil
      // *(4) Rà soát …, hoàn thành trước ngày 30/11/2025. Tổ chức điều phối …*
      || segment.opensSentence && drafts.count > itemStart && level > 0
        && drafts.last?.isFirm == true && drafts.last?.sentence == segment.sentence - 1
      || !segment.opensSentence && words[segment.places.lowerBound].isCapital
        && drafts.last?.sentence == segment.sentence
  }

  /// Those who work along in the sentence before, which *Đồng thời, …* carries on (single example: the
  /// Prime Minister's opinion on Đề án 950, 2020).
  private func companions(of segment: Segment) -> [NamedAgency] {
    let start = segment.places.lowerBound
    guard segment.marker == nil, let last = drafts.last else { return [] }
    // *chủ trì, phối hợp với A …; xây dựng …*: they work along in the whole sentence.
    if last.sentence == segment.sentence, !segment.opensSentence { return last.coordinators }
    guard words[start].text == "đồng", words[start + 1].text == "thời", words[start + 2].isSign(","),
      last.sentence == segment.sentence - 1
    else { return [] }
    return last.coordinators
  }

  /// Tells whether a clause behind a semicolon only ends the list in the one before it, with the day of both:
  /// *ban hành các văn bản về chức danh; về chế độ, chính sách …, hoàn thành trước ngày 15/6/2025*.
  func carriesOn(_ segment: Segment, _ found: [Finding]) -> Bool {
    openSentence == segment.sentence && !segment.opensSentence && segment.marker == nil
      && drafts.last?.findings.isEmpty == true && found.contains(where: \.isLimit)
  }

  /// Behind a semicolon, a clause without a verb that has a day of its own is the same work elsewhere: *; tại
  /// nhà ga đường sắt đô thị, …, hoàn thành trong năm 2025*.
  mutating func takeSameWork(
    _ places: Range<Int>, from start: Int, of segment: Segment, _ found: [Finding]
  ) {
    if carriesOn(segment, found) { return extend(with: segment, found, isWork: true) }
    guard openSentence == segment.sentence, !segment.opensSentence, let last = drafts.last,
      !last.findings.isEmpty,
      found.contains(where: \.isLimit), mentions[start] == nil, !last.lead.isEmpty
    else { return }
    add(
      Draft(
        lead: last.lead, coordinators: last.coordinators, title: last.title, assigner: last.assigner,
        quote: places,
        action: start..<places.upperBound, findings: found, rule: .inherited, sentence: segment.sentence,
        paragraph: segment.paragraph))
  }

  /// Something promised aloud for a day: *phải sẵn sàng … và cam kết hoàn thành … vào ngày 22/12/2025*.
  mutating func takeCommitment(_ reader: ClauseReader, _ segment: Segment, _ found: [Finding]) -> Bool {
    guard let finding = found.last, finding.isLimit,
      let promise = segment.places.first(where: { Course.promises.matches(words, at: $0) }),
      let must = segment.places.prefix(12).first(where: { ["phải", "cần"].contains(words[$0].text) }),
      must < promise
    else { return false }
    add(
      Draft(
        lead: [], coordinators: [], quote: segment.places, action: must + 1..<segment.places.upperBound,
        findings: [finding], rule: .commitment, sentence: segment.sentence, paragraph: segment.paragraph))
    return true
  }

  private static let promises = PhraseTable(
    """
    cam kết hoàn thành|cam kết|bảo đảm hoàn thành|đảm bảo hoàn thành
    """)
}
