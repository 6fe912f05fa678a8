import Deadlines

// Times that open a clause, and times that part one.
extension Course {
  /// Where a clause begins behind the time that opens it: *Trước ngày 15/3: hoàn thành …*, *Tháng 6/2020, tổ
  /// chức …*, *Thời gian hoàn thành: chậm nhất ngày 22/8 các bộ … phải gửi báo cáo*.
  func behindTime(from start: Int, _ found: [Finding], _ reader: ClauseReader) -> Int? {
    var first = start
    if let (label, length) = Course.label(words, at: start), label == .term, words[start + length].isSign(":")
    {
      first = start + length + 1
    }
    guard start <= first, first < reader.end else { return nil }
    // *Từ ngày 15 tháng 9 năm 2025 đến 30 tháng 11 năm 2025, phối hợp với …*
    if words[start].text == "từ", words[start + 1].text == "ngày",
      let comma = (start..<min(start + 18, reader.end)).first(where: { words[$0].isSign(",") }),
      reader.action(at: comma + 1) != nil
    {
      return comma + 1
    }
    let openings = words[start].range.lowerBound...words[first].range.lowerBound
    guard let finding = found.first(where: { openings.contains($0.range.lowerBound) && $0.isLimit }),
      let behind = (start..<reader.end).first(where: {
        words[$0].range.lowerBound >= finding.range.upperBound
      })
    else { return nil }
    guard words[behind].isSign(":,") else {
      if first == start, mentions[behind] == nil, reader.action(at: behind) == behind { return behind }
      // *Trước 10 giờ thứ Sáu hằng tuần các địa phương phải báo cáo …*
      if first == start, mentions[behind]?.canLead == true, reader.told(at: behind)?.refusal == nil {
        return behind
      }
      guard first > start, let told = reader.told(at: behind), told.refusal == nil else { return nil }
      return behind
    }
    let next = behind + 1
    guard next < reader.end else { return nil }
    return reader.action(at: next) != nil
      || mentions[next] != nil && (words[behind].isSign(":") || first > start)
      ? next : nil
  }

  /// A draft whose clause names two pieces of work, each with its time, as two: *trình Chính phủ trước ngày
  /// 1/11, trình Quốc hội trước ngày 1/12*.
  ///
  /// The second must begin right behind the first time with a verb of its own.
  func parted(_ draft: Draft) -> [Draft] {
    let reader = ClauseReader(words: words, mentions: mentions, places: draft.quote)
    let limits = draft.findings.filter(\.isLimit)
    if limits.count <= 1 { return partedReport(draft) }
    for (first, second) in zip(limits, limits.dropFirst()) {
      guard
        let cut = draft.action.first(where: {
          words[$0].range.lowerBound >= first.range.upperBound && $0 > draft.action.lowerBound
            && (words[$0].isSign(",") || ["và", "để"].contains(words[$0].text)
              || first.range.lowerBound >= words[draft.action.lowerBound].range.lowerBound)
            && (first.range.lowerBound >= words[draft.action.lowerBound].range.lowerBound
              || words[$0 + 1].range.lowerBound == second.range.lowerBound)
        }), let next = partedVerb(at: cut, reader, draft.findings), next < draft.action.upperBound,
        words[next].range.lowerBound + 10 < second.range.lowerBound
          || second.range.upperBound <= words[draft.quote.upperBound - 1].range.upperBound
      else { continue }
      // *hoàn thành …, triển khai thực hiện trong năm 2026*: what is carried out next is no work of its own.
      let own = (next..<draft.quote.upperBound).prefix {
        words[$0].range.lowerBound < second.range.lowerBound
      }
      guard
        second.range.lowerBound <= words[next].range.lowerBound
          || own.contains(where: { place in
            words[place].kind == .word && !Course.carrying.contains(words[place].text)
          })
      else { continue }
      var head = draft
      var tail = draft
      head.quote = draft.quote.lowerBound..<cut
      head.action = draft.action.lowerBound..<cut
      head.findings = draft.findings.filter { $0.range.upperBound <= words[cut].range.lowerBound }
      tail.quote = next..<draft.quote.upperBound
      tail.action = next..<draft.action.upperBound
      tail.findings = draft.findings.filter { $0.range.lowerBound >= words[cut].range.lowerBound }
      tail.coordinators = reader.laterCoordinators(from: next, upTo: reader.end)
      tail.rule = .inherited
      if words[cut].text == "để" {
        // *gửi Bộ Tư pháp trước ngày 25 để tổng hợp, báo cáo trước ngày 30*: whoever receives it does that.
        guard let receiver = receiver(before: cut, in: draft) else { continue }
        tail.lead = receiver.agencies
        tail.title = receiver.title
        tail.coordinators = []
      }
      return [head] + parted(tail)
    }
    return [draft]
  }

  /// Whoever a piece of work is sent to, before a place: *gửi Bộ Tư pháp trước ngày 25 hằng tháng*.
  private func receiver(before cut: Int, in draft: Draft) -> Mention? {
    guard
      let sending = draft.action.last(where: { $0 < cut && $0 > cut - 30 && words[$0].text == "gửi" })
    else { return nil }
    return (sending + 1..<min(sending + 4, cut)).lazy.compactMap { mentions[$0] }
      .first { $0.canLead && $0.sort == .named }
  }

  private static let elsewhere = PhraseTable("đối với|riêng|riêng đối với|riêng với")

  /// Words that say no more than that something is carried out.
  private static let carrying: Set = [
    "triển", "khai", "thực", "hiện", "chính", "thức", "vận", "hành", "áp", "dụng", "tổ", "chức", "và", "đưa",
    "vào", "hoàn", "thành", "bắt", "đầu", "ngay", "sử",
  ]

  /// A report in a rhythm is work of its own.
  ///
  /// *xây dựng kế hoạch chi tiết và định kỳ báo cáo kết quả trước ngày 20/11*.
  private func partedReport(_ draft: Draft) -> [Draft] {
    guard
      let cut = draft.action.dropFirst(3).first(where: { place in
        (words[place].isSign(",;") || words[place].text == "và") && words[place + 1].text == "định"
          && words[place + 2].text == "kỳ"
          && (place + 3..<min(place + 14, draft.action.upperBound)).contains {
            Course.reporting.matches(words, at: $0)
          }
      }), draft.findings.contains(where: { $0.range.lowerBound > words[cut].range.lowerBound }),
      !draft.findings.contains(where: {
        $0.range.lowerBound < words[cut].range.lowerBound
          && $0.range.upperBound > words[draft.action.lowerBound].range.lowerBound
      })
    else { return [draft] }
    var (head, tail) = (draft, draft)
    head.quote = draft.quote.lowerBound..<cut
    head.action = draft.action.lowerBound..<cut
    head.findings = []
    tail.quote = cut + 1..<draft.quote.upperBound
    tail.action = cut + 1..<draft.action.upperBound
    tail.coordinators = []
    tail.rule = .inherited
    return [head, tail]
  }

  /// The verb, or the time and verb, that begin another piece of work behind a comma or *và*.
  private func partedVerb(at place: Int, _ reader: ClauseReader, _ findings: [Finding]) -> Int? {
    guard words[place].isSign(",") || ["và", "để"].contains(words[place].text) else { return nil }
    var next = place + 1
    // *các bệnh viện thuộc Bộ trong quý I, đối với bệnh viện của địa phương trước ngày 30/6*: the same
    // elsewhere.
    if words[place].isSign(","), Course.elsewhere.matches(words, at: next) { return next }
    while words[next].text == "đồng", words[next + 1].text == "thời" { next += 2 }
    guard next < reader.end else { return nil }
    if reader.action(at: next) != nil, mentions[next] == nil { return next }
    // *, tháng 6/2020, tổ chức lấy ý kiến …*
    guard let finding = findings.first(where: { $0.range.lowerBound == words[next].range.lowerBound }),
      let sign = (next..<reader.end).first(where: { words[$0].range.lowerBound >= finding.range.upperBound }),
      words[sign].isSign(","), reader.action(at: sign + 1) != nil
    else { return nil }
    return next
  }
}
