// What reads like work and is none.
extension ClauseReader {
  /// Tells whether what begins at a place is a spirit to work in, or only announces the work behind it.
  func exhortation(at start: Int) -> Dismissal? {
    guard let verb = action(at: start) ?? (start < end ? start : nil) else { return nil }
    // *Thí điểm cho phép …*: what may be done.
    if Self.permitting.matches(words, at: verb + 2) || Self.permitting.matches(words, at: verb) {
      return .exhortation
    }
    if announces(from: verb) || closes(from: verb) { return .announcement }
    if restates(from: verb) || exhorts(from: verb) { return .exhortation }
    return nil
  }

  /// *triển khai các nhiệm vụ trọng tâm*, *thực hiện các nhiệm vụ sau:* and nothing behind it.
  private func announces(from verb: Int) -> Bool {
    // *…, trong đó tập trung vào một số nội dung cụ thể sau:*
    let last = words.word(end)?.isSign(":") == true ? max(verb, end - 10)..<end : end..<end
    for place in Array(verb..<min(verb + 14, end)) + Array(last) {
      guard let length = Self.announced.length(words, at: place, upTo: end) else { continue }
      // *báo cáo cụ thể về một số nội dung sau:*: what is reported on.
      if words[place - 1].text == "về" { continue }
      var next = place + length
      while next < end, let more = Self.announcing.length(words, at: next, upTo: end) { next += more }
      if next > place + length, next >= end - 1 { return true }
    }
    return false
  }

  /// *hoàn thành các nhiệm vụ được giao*: what was given elsewhere, not new work.
  private func restates(from verb: Int) -> Bool {
    var place = verb
    while place < min(verb + 12, end) {
      if let length = Self.given.length(words, at: place, upTo: end) {
        // *…, xây dựng phim tư liệu*: and more than that; *được giao tại Kế hoạch …*: what can be looked up.
        if words[place + length].text == "tại" { return false }
        let verbs = (verb..<place).filter { Self.carrying.matches(words, at: $0) }
        return !verbs.isEmpty && length > 0
      }
      if mentions[place] != nil || words[place].isSign(";:") { return false }
      place += 1
    }
    return false
  }

  /// *nghiêm túc triển khai thực hiện* and nothing else: the closing words of a letter.
  private func closes(from verb: Int) -> Bool {
    // *chịu trách nhiệm thi hành Quyết định này*
    if words[verb].text == "thi", let length = Vocabulary.documents.length(words, at: verb + 2, upTo: end),
      Vocabulary.pointing.matches(words, at: verb + 2 + length)
    {
      return true
    }
    guard end - verb <= 8 else { return false }
    var place = verb
    while place < end {
      if words[place].isSign(",./-") {
        place += 1
      } else if let length = Self.closing.length(words, at: place, upTo: end) {
        place += length
      } else {
        return false
      }
    }
    return true
  }

  private func exhorts(from verb: Int) -> Bool {
    if Self.spirits.matches(words, at: verb) {
      // *xác định rõ nguyên nhân, lộ trình*: work; *xác định rõ đây là nhiệm vụ …*: a spirit.
      // *phát huy tinh thần “Bộ đội Cụ Hồ”, chỉ đạo các quân khu …*: work behind the spirit.
      if words[verb].text == "phát",
        openings(after: ",", from: verb).contains(where: { Self.behindSpirits.matches(words, at: $0) })
      {
        return false
      }
      let isFinding = words[verb].text == "xác" && words[verb + 1].text == "định"
      return !isFinding || ["đây", "vai", "tầm", "vị", "việc"].contains(words[verb + 3].text)
    }
    let limit = min(verb + 10, end)
    return (verb..<limit).contains { Self.mottoes.matches(words, at: $0) }
  }

  private static let announced = PhraseTable(
    """
    các nhiệm vụ|một số nhiệm vụ|những nhiệm vụ|các nội dung|một số nội dung|các công việc|\
    các nhiệm vụ, giải pháp|một số nhiệm vụ, giải pháp|các giải pháp|những nội dung|các việc|\
    những việc|các nhóm nhiệm vụ
    """)

  private static let announcing = PhraseTable(
    """
    trọng tâm|sau|sau đây|chủ yếu|cụ thể|cụ thể sau|trọng tâm sau|, giải pháp|giải pháp|cấp bách|\
    trước mắt|như sau|dưới đây|, cụ thể|:|,|trọng tâm, trọng điểm|và giải pháp|tập trung vào|\
    quan trọng|then chốt
    """)

  private static let permitting = PhraseTable("cho phép|được phép")

  private static let given = PhraseTable(
    """
    nhiệm vụ được giao|các nhiệm vụ được giao|nhiệm vụ đã được giao|các nhiệm vụ đã được giao|\
    công việc được giao
    """)

  private static let carrying = PhraseTable("thực hiện|hoàn thành|triển khai|điều phối|đôn đốc|tổ chức")

  private static let spirits = PhraseTable(
    """
    hành động|tăng tốc|bứt phá|phát huy vai trò|phát huy tinh thần|nêu gương|nêu cao tinh thần|\
    nhìn thẳng|quyết tâm|đoàn kết|thấm nhuần|đồng lòng|xác định rõ|nhận thức rõ|nhận thức|\
    thay đổi tư duy|tự hào|ghi nhớ
    """)

  private static let behindSpirits = PhraseTable("chỉ đạo|huy động|hỗ trợ|rà soát|khẩn trương")

  private static let closing = PhraseTable(
    """
    triển khai thực hiện|tổ chức thực hiện|triển khai|thực hiện|nghiêm túc|nghiêm|nghiêm chỉnh|biết|và|\
    tổ chức triển khai thực hiện|tổ chức triển khai|phối hợp thực hiện|quan tâm|kịp thời
    """)

  private static let mottoes = PhraseTable("với tinh thần|vai trò nêu gương|phương châm|nói thật, làm thật")
}
