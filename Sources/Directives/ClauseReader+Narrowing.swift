// What only says which agencies are meant, and asides between them and their work.
extension ClauseReader {
  /// Tells whether words behind agencies only say which of them are meant.
  func isRelative(_ place: Int) -> Bool {
    ["được", "có", "chưa", "thuộc", "trên", "tại", "nơi", "nêu", "còn", "do", "đã", "đang"].contains(
      words[place].text)
  }

  /// The first verb of work behind a place, two words on at least.
  func verb(behind start: Int) -> Int? {
    (start + 2..<max(start + 2, min(start + 60, end))).first { place in
      mentions[place] == nil && (Vocabulary.doing.length(words, at: place, upTo: end) ?? 0) >= 2
        && !["kế", "vốn", "dự"].contains(words[place - 1].text)
    }
  }

  /// An aside between agency and verb: *, theo chức năng, nhiệm vụ được giao,*, *trên cơ sở …,*.
  func aside(at place: Int) -> Int? {
    guard
      [
        "theo", "căn", "sau", "trên", "trong", "tại", "với", "thông", "trước", "chậm", "từ", "ngoài", "để",
        "đối", "bằng",
      ].contains(words[place].text)
    else { return nil }
    // *theo dõi, đôn đốc*: the work itself.
    if Vocabulary.doing.matches(words, at: place), words[place + 1].text != "qua" { return nil }
    if words[place].text == "chậm", words[place + 1].text != "nhất" { return nil }
    let limit = min(end, place + 40)
    var depth = 0
    var next = place + 1
    // *căn cứ Thông tư 80/2025/TT-BTC, trước ngày 10 tháng 01 hàng năm báo cáo …*
    var time = place
    while next < limit {
      if let mention = mentions[next], mention.places.count > 1 {
        next = mention.places.upperBound
        // *căn cứ hướng dẫn của Bộ Công an tổ chức rà soát*: a verb right behind the name.
        if depth == 0, ["căn", "theo", "trên"].contains(words[place].text), next < end,
          !["báo", "trình", "gửi"].contains(words[next].text),
          Vocabulary.doing.length(words, at: next, upTo: end) ?? 0 >= 2
        {
          return next
        }
        continue
      }
      if words[next].isSign("(") { depth += 1 }
      if words[next].isSign(")") { depth -= 1 }
      let begins =
        depth <= 0
        && (words[next].isSign(",")
          ? action(at: next + 1) != nil || startsModifier(at: next + 1)
          : startsModifier(at: next) && next > place + 2
            && !isPassive(before: next))
      // *trong hai ngày tới tạm hoãn*: a time needs no comma behind it.
      if begins || depth == 0 && next - time < 9 && endsTime(at: next - 1) && action(at: next) != nil {
        return next
      }
      if words[next].isSign(","), ["trước", "chậm", "định"].contains(words[next + 1].text) { time = next }
      next += 1
    }
    return nil
  }

  /// Behind the powers by which somebody acts: *theo chức năng, nhiệm vụ và thẩm quyền được giao*, *căn cứ
  /// chức năng nhiệm vụ được giao*.
  func behindDuties(_ start: Int) -> Int? {
    guard let opening = Self.byPowers.length(words, at: start, upTo: end) else { return nil }
    var place = start + opening
    var last: Int?
    while place < end {
      if let length = Self.powers.length(words, at: place, upTo: end) {
        place += length
        last = place
      } else if words[place].isSign(",") || words[place].text == "và" {
        place += 1
      } else {
        break
      }
    }
    return last.flatMap { $0 < end ? $0 : nil }
  }

  private static let byPowers = PhraseTable("theo|theo đúng|căn cứ|căn cứ vào|trong phạm vi|căn cứ theo")
  private static let powers = PhraseTable(
    """
    chức năng|nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phạm vi|quản lý|quản lý nhà nước|được giao|phụ trách|\
    được phân công|của mình|trách nhiệm|ngành|được giao phụ trách|đã được giao
    """)

  /// Where a word of haste or command stands behind what narrows a class: *Các địa phương chậm tiến độ (Hà
  /// Nội, Cần Thơ) tập trung …*.
  func behindNarrowing(_ start: Int) -> Int? {
    var place = start
    var count = 0
    while place < end, count < 9 {
      if startsModifier(at: place)
        || ["tích", "tập", "kịp", "nghiêm", "quyết"].contains(words[place].text)
          && Vocabulary.manner.matches(words, at: place)
      {
        return place > start ? place : nil
      }
      if words[place].isSign("("), let close = closingPlace(place) {
        place = close + 1
        continue
      }
      guard words[place].kind == .word, mentions[place] == nil, !Vocabulary.doing.matches(words, at: place),
        !Vocabulary.past.matches(words, at: place), !Vocabulary.planning.matches(words, at: place),
        !Vocabulary.telling.matches(words, at: place)
      else { return nil }
      place += 1
      count += 1
    }
    return nil
  }

  /// Tells whether *đã, được, đang* stand right before a place; *được giao, được phân công* end a phrase.
  func isPassive(before place: Int) -> Bool {
    (place - 3..<place).contains {
      ["đã", "được", "đang"].contains(words[$0].text)
        && !(words[$0].text == "được" && ["giao", "phân"].contains(words[$0 + 1].text))
    }
  }

  /// Where *có trách nhiệm* stands behind words that say which of a class is told; they hold no sign.
  func behindNaming(_ start: Int) -> Int? {
    guard ["được", "chủ", "có"].contains(words[start].text), words[start + 1].text != "trách" else {
      return nil
    }
    let limit = min(start + 24, end)
    return (start + 2..<max(start + 2, limit)).prefix { words[$0].kind != .sign || words[$0].isSign("/") }
      .first { words[$0].text == "có" && words[$0 + 1].text == "trách" && words[$0 + 2].text == "nhiệm" }
  }

  /// Where a word that obliges stands behind what narrows the agencies: *các bộ chưa gửi báo cáo cần gửi*.
  func behindRelative(_ start: Int) -> Int? {
    guard ["chưa", "có", "còn", "được", "để"].contains(words[start].text) else { return nil }
    var signs = 0
    var place = start + 1
    while place < min(start + 24, end) {
      if words[place].isSign("("), let close = closingPlace(place) {
        place = close + 1
        continue
      }
      if words[place].kind == .sign {
        signs += words[place].isSign("/") ? 0 : 1
        if signs > 2 || !words[place].isSign(",/") { return nil }
      }
      if ["cần", "phải"].contains(words[place].text)
        || place > start + 2 && Self.urging.matches(words, at: place) && !isPassive(before: place)
        || words[place + 1].text == "trách" && ["có", "chịu"].contains(words[place].text)
      {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Words of haste that end what narrows a class: *Các địa phương có tỷ lệ giải ngân thấp … nghiêm túc kiểm
  /// điểm* (Công điện on public investment, 2026).
  private static let urging = PhraseTable(
    "nghiêm túc|khẩn trương|tập trung|chủ động|tích cực|kịp thời|quyết liệt|tiếp tục|tổ chức kiểm điểm")

  /// Tells whether a word ends a time: *hai ngày tới, tháng này, năm 2026*.
  func endsTime(at place: Int) -> Bool {
    ["tới", "này", "nay"].contains(words[place].text) || ["hàng", "hằng"].contains(words[place - 1].text)
      || words[place].kind == .number && ["năm", "tháng", "ngày", "/"].contains(words[place - 1].text)
  }
}
