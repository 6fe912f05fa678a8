import Deadlines

/// What a text says twice: copies of whole passages, captions, and the summary at the head of a report.
enum Repetition {
  /// Leaves out clauses that were said before, word for word.
  ///
  /// Short ones and headings may well come again (*1. Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh, thành phố*)
  /// and are kept; so does what belongs to the work before it (*Thời gian hoàn thành: Trước ngày
  /// 15/11/2025*), unless that was said before as well.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func withoutRepeated(
    _ segments: [Segment], _ words: Words, mentions: [Mention]
  ) -> [Segment] {
    let names = Set(mentions.lazy.filter(\.canLead).map(\.places.lowerBound))
    var seen: Set<Int> = []
    var isCopy = false
    return segments.filter { segment in
      let start = segment.places.lowerBound
      if !isCopy, Course.opensLabel(words, at: start) || Course.terms.matches(words, at: start) {
        return true
      }
      guard segment.places.count >= 9 else { return true }
      let isOpen = segment.ending == nil || segment.ending == ":"
      if isOpen, segment.marker != nil, names.contains(start) { return true }
      var hasher = Hasher()
      for place in segment.places { hasher.combine(words[place].key) }
      let wasCopy = isCopy
      isCopy = !seen.insert(hasher.finalize()).inserted
      // *- Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025*: others may be told the same.
      return !isCopy || segment.marker != nil && !wasCopy
    }
  }

  /// Leaves out work that is told again in other words; what stands in the body stays, not the summary at
  /// the head of a press report or a caption.
  static func withoutEchoes(_ drafts: [Draft], _ words: Words) -> [Draft] {
    var last: [String: Int] = [:]
    var dropped: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      let opening = draft.action.prefix(5).map { words[$0].text }
      guard opening.count == 5 else { continue }
      let key = (draft.lead.map { Spelling.plain($0.name) } + opening).joined(separator: " ")
      if let earlier = last[key], isEcho(drafts[earlier], draft, words) {
        dropped.insert(
          drafts[earlier].paragraph < 4 && draft.paragraph > drafts[earlier].paragraph ? earlier : index)
      }
      last[key] = index
    }
    // What else the summary's sentence says is said again, too.
    let sentences = Set(dropped.map { drafts[$0].sentence })
    return drafts.filter { !sentences.contains($0.sentence) }
  }

  private static func isSame(_ first: Draft, _ second: Draft, _ words: Words) -> Bool {
    first.action.count == second.action.count
      && zip(first.action, second.action).allSatisfy { words[$0].key == words[$1].key }
  }

  private static func isEcho(_ first: Draft, _ second: Draft, _ words: Words) -> Bool {
    // The same words for another day are another step: *Tiếp thu ý kiến …, hoàn thiện đề án … trước ngày …*.
    if let day = first.day, let other = second.day, day != other { return false }
    // *(3) Tham mưu ban hành Nghị quyết …*, *(4) Tham mưu ban hành Nghị quyết …*: items of one list.
    if first.rule == .headed, second.rule == .headed, !isSame(first, second, words) { return false }
    let left = Set(first.action.prefix(60).map { words[$0].text })
    let right = Set(second.action.prefix(60).map { words[$0].text })
    let shared = left.intersection(right).count
    return shared * 10 >= min(left.count, right.count) * 7
  }
}

extension Draft {
  /// The day that it is due, if one is told.
  fileprivate var day: Day? { findings.lazy.compactMap { $0.reading.deadline.due }.first }
}
