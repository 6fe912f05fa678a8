import Deadlines

// Lists whose members are no work of their own.
extension Course {
  /// A list below a colon whose members are no work of their own.
  struct Listed {
    /// The sort of its members.
    let sort: Sort
    /// The draft that the members belong to, if they do to one.
    let draft: Int?
    /// The mark of its members, once one was read.
    var marker: Marker?
    /// The sentence in which it was opened.
    let sentence: Int

    /// What such a list tells.
    enum Sort {
      /// Documents that are to be made: *hoàn thiện dự thảo văn bản: (1) Nghị định về …; (2) Nghị định về …*.
      case products
      /// What a piece of work comprises: *làm rõ các nội dung còn vướng mắc, cụ thể: (i) Đánh giá khả năng
      /// …*.
      case contents
      /// Causes, principles, aims: *Nguyên nhân chủ yếu là do: (i) …*, *một số nguyên tắc sau: (i) …*.
      case reasons
      /// Fields that clauses name: *ưu tiên các lĩnh vực: tài chính; đất đai; cải cách hành chính*.
      case fields
    }
  }

  /// Keeps in mind what the items below a colon are.
  mutating func noteList(_ segment: Segment, of draft: Int? = nil, within outer: Int? = nil) {
    let end = segment.places.upperBound
    if segment.ending == ":" {
      let closing = max(segment.places.lowerBound, end - 8)..<end
      // *3. Khắc phục những tồn tại, hạn chế:*: what stands below is work.
      let isMending = segment.places.contains { Course.mending.matches(words, at: $0) }
      if !isMending, closing.contains(where: { Course.reasons.matches(words, at: $0) }) {
        listed = Listed(sort: .reasons, draft: outer, sentence: segment.sentence)
      } else if let draft,
        (max(segment.places.lowerBound, end - 3)..<end).contains(where: { place in
          (Vocabulary.products.length(words, at: place, upTo: end)
            ?? Course.following.length(words, at: place, upTo: end)).map { place + $0 == end } ?? false
        })
      {
        listed = Listed(sort: .products, draft: draft, sentence: segment.sentence)
      } else if let draft {
        listed = Listed(sort: .contents, draft: draft, sentence: segment.sentence)
      }
      return
    }
    // *Trong đó, ưu tiên các lĩnh vực: tài chính - ngân sách; đất đai và quy hoạch; …*
    guard segment.ending == ";", let colon = segment.places.first(where: { words[$0].isSign(":") }),
      words[colon - 1].text == "như"
        || (Course.fields.matches(words, at: colon - 2) || Course.fields.matches(words, at: colon - 1))
          && !Vocabulary.doing.matches(words, at: colon + 1)
    else { return }
    listed = Listed(sort: .fields, draft: nil, sentence: segment.sentence)
  }

  /// Tells whether a clause is a member of such a list, which gives no work.
  mutating func takeListed(_ segment: Segment, _ found: [Finding]) -> Bool {
    guard var list = listed else { return false }
    if list.sort == .fields, list.sentence == segment.sentence, !segment.opensSentence,
      carriesOn(segment, found)
    {
      extend(with: segment, found, isWork: true)
      return true
    }
    if list.sort == .contents || list.sort == .products, takesContents(segment, found, of: list) {
      return true
    }
    // What has a day of its own ends the list; a document may well have a year in its name.
    if list.sort == .contents
      || list.sort == .products && segment.marker == nil && found.contains(where: { $0.isFirm && !$0.isYear })
    {
      listed = nil
      return false
    }
    let start = segment.places.lowerBound
    let isInside =
      list.sort == .fields
      ? !segment.opensSentence && segment.marker == nil && segment.sentence == list.sentence
        && mentions[start]?.canLead != true
      : segment.marker.map { $0 >= .letter && $0 >= list.marker ?? $0 } ?? !segment.opensSentence
    guard isInside, !segment.opensParagraph || segment.marker != nil else {
      listed = nil
      return false
    }
    if list.sort == .products, segment.marker != nil, list.marker == nil || list.marker == segment.marker {
      guard Vocabulary.products.matches(words, at: start), let draft = list.draft,
        drafts.indices.contains(draft)
      else {
        listed = nil
        return false
      }
      drafts[draft].quote = drafts[draft].quote.lowerBound..<segment.places.upperBound
      drafts[draft].action = drafts[draft].action.lowerBound..<segment.places.upperBound
    }
    list.marker = list.marker ?? segment.marker
    listed = list
    // What stands behind the list may still say by when.
    if let draft = list.draft { itemStart = min(itemStart, draft) }
    if segment.ending == ":" { noteList(segment, within: list.draft) }
    return true
  }

  /// Makes an item a part of the work whose contents it is: one in brackets that names nobody and has no day.
  private mutating func takesContents(_ segment: Segment, _ found: [Finding], of list: Listed) -> Bool {
    guard let draft = list.draft, drafts.indices.contains(draft), draft == drafts.count - 1,
      segment.marker == .point || segment.marker == .bracket
        || segment.marker == nil && !segment.opensSentence && list.marker != nil,
      !found.contains(where: \.isFirm),
      !segment.places.prefix(4).contains(where: {
        mentions[$0]?.canLead == true && mentions[$0]?.sort != .place
      })
    else { return false }
    drafts[draft].quote = drafts[draft].quote.lowerBound..<segment.places.upperBound
    drafts[draft].action = drafts[draft].action.lowerBound..<segment.places.upperBound
    drafts[draft].isTentative = false
    listed?.marker = list.marker ?? segment.marker
    itemStart = min(itemStart, draft)
    openSentence = segment.sentence
    return true
  }

  private static let reasons = PhraseTable("nguyên nhân|nguyên tắc|quan điểm|hạn chế|tồn tại|khó khăn|lý do")
  private static let mending = PhraseTable("khắc phục|giải quyết|xử lý|tháo gỡ")
  private static let fields = PhraseTable("lĩnh vực|nội dung|nhóm|nhóm ngành|ngành|địa bàn")
}
