import Assignments
import Deadlines

// Deadlines, and what only adds to the work before it.
extension Course {
  /// The deadlines that stand in a clause.
  mutating func findings(in places: Range<Int>) -> [Finding] {
    let all = cursor.findings(among: findings, within: words.range(places))
    // *phong trào “Chung tay xóa nhà tạm trong năm 2025”*: a name.
    let found = all.filter { finding in
      let before = places.prefix { words[$0].range.lowerBound < finding.range.lowerBound }
      guard let opening = before.last(where: { words[$0].isSign("\"") }), opening > places.lowerBound + 2,
        !before.count(where: { words[$0].isSign("\"") }).isMultiple(of: 2)
      else { return true }
      return !(opening + 1..<min(opening + 30, places.upperBound)).contains { words[$0].isSign("\"") }
    }
    // *Trước 10 giờ thứ Sáu hằng tuần … báo cáo kết quả trong tuần*: what is reported on, not by when.
    guard found.contains(where: { $0.reading.deadline.recurrence != nil }) else { return found }
    return found.filter { $0.phrase.unicodeScalars.count > 10 || $0.reading.deadline.recurrence != nil }
  }

  /// A sentence that is nothing but a deadline belongs to the work before it in the same item:
  /// *Thời hạn hoàn thành: trước ngày 30/11/2025.*
  mutating func lend(_ found: [Finding], of segment: Segment) -> Bool {
    guard let finding = found.first, found.count == 1 else { return false }
    let range = words.range(segment.places)
    let outside = segment.places.count { place in
      words[place].kind == .word && !finding.range.overlaps(words[place].range)
    }
    let opens = Course.terms.matches(words, at: segment.places.lowerBound)
    // A rhythm and a day around the work are one finding; the work between them is no deadline.
    let isWork = segment.places.count > 14 && !opens
    let isTerm =
      Course.longTerms.matches(words, at: segment.places.lowerBound) && !holdsWork(segment, found)
    guard !isWork, outside <= (isTerm ? 20 : opens ? 6 : 1), finding.range.lowerBound < range.upperBound
    else {
      return false
    }
    for index in itemStart..<max(itemStart, drafts.count) where drafts[index].findings.isEmpty {
      drafts[index].findings = [finding]
    }
    itemStart = drafts.count
    return true
  }

  /// Words that open nothing but a deadline, however much stands between: *Thời gian hoàn thành và giao nộp
  /// kết quả về Bộ … trước ngày 20 tháng 8 năm 2025*.
  private static let longTerms = PhraseTable("thời gian hoàn thành|thời hạn hoàn thành|hoàn thành trước")

  static let terms = PhraseTable(
    """
    thời hạn|thời gian|hoàn thành|hạn|tiến độ|các nhiệm vụ|các công việc|việc|tất cả|công việc|\
    yêu cầu hoàn thành|kết quả thực hiện|đảm bảo hoàn thành|bảo đảm hoàn thành|phải hoàn thành
    """)

  /// What to do where it goes beyond one's power belongs to the work before it.
  ///
  /// A single example so far: Thông báo 634/TB-VPCP, III.7.
  func isProviso(_ segment: Segment) -> Bool {
    guard segment.opensSentence, segment.marker == nil, !drafts.isEmpty, drafts.count > itemStart else {
      return false
    }
    let start = segment.places.lowerBound
    if let product = Course.results.length(words, at: start, upTo: segment.places.upperBound) {
      // *Báo cáo gửi về Bộ Nội vụ trước ngày …*: where the product of the work before is sent.
      let behind = start + product..<min(start + product + 20, segment.places.upperBound)
      return behind.prefix { !words[$0].isSign(",;") }.contains {
        words[$0].text == "gửi"
      }
    }
    guard Course.provisos.matches(words, at: start) else { return false }
    // *Trường hợp phát sinh …, Bộ Y chủ trì … báo cáo*: work of somebody named, unless only asked to report.
    let reader = ClauseReader(words: words, mentions: mentions, places: segment.places)
    if let told = reader.telling(from: start, hasSubject: false), told.refusal == nil, !told.agencies.isEmpty,
      told.action < reader.end, !["phản", "liên"].contains(words[told.action].text)
    {
      return false
    }
    return segment.places.prefix(12).contains { Course.beyond.matches(words, at: $0) }
  }

  private static let provisos = PhraseTable(
    """
    đối với|trường hợp|trong trường hợp|nếu|những nội dung|nội dung|các nội dung|trong quá trình
    """)
  private static let results = PhraseTable(
    """
    báo cáo|kết quả|văn bản|danh sách|ý kiến|hồ sơ|ý kiến góp ý|đề xuất|các báo cáo|số liệu
    """)
  private static let beyond = PhraseTable(
    """
    vượt thẩm quyền|đề xuất khác|cần thiết|vướng mắc|khó khăn|phát sinh|vượt quá thẩm quyền|vượt quá
    """)

  /// Makes a clause a part of the last piece of work: of its quote, and of the work itself or not.
  mutating func extend(with segment: Segment, _ found: [Finding], isWork: Bool = false) {
    let index = drafts.count - 1
    drafts[index].quote = drafts[index].quote.lowerBound..<segment.places.upperBound
    if isWork { drafts[index].action = drafts[index].action.lowerBound..<segment.places.upperBound }
    if drafts[index].findings.isEmpty || !drafts[index].isFirm && found.contains(where: \.isFirm) {
      drafts[index].findings = found
    }
  }
}

extension Finding {
  /// Tells whether it sets a limit that somebody can miss.
  var isLimit: Bool {
    let deadline = reading.deadline
    return deadline.due != nil || deadline.recurrence != nil
  }
}

extension Finding {
  /// Tells whether it names no more than a year.
  var isYear: Bool {
    let words = Lettering.composed(phrase).lowercased()
    return !["ngày", "tháng", "quý", "tuần"].contains { words.contains($0) }
  }

  /// Tells whether it says by when: *trước ngày 30/11*, not only *những tháng cuối năm 2025*.
  var isFirm: Bool {
    let words = Lettering.composed(phrase).lowercased()
    return isLimit
      && ["trước", "chậm nhất", "hoàn thành", "xong", "hết", "muộn nhất", "trong", "hằng", "hàng", "định kỳ"]
        .contains { words.contains($0) }
  }
}

extension Draft {
  /// Tells whether it has a deadline that says by when.
  var isFirm: Bool { findings.contains(where: \.isFirm) }
}
