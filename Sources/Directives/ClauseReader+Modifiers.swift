import Assignments

// What stands between agencies and their work.
extension ClauseReader {
  /// What agencies at a place are told, or why nothing.
  func subject(_ list: AgencyList, from start: Int, assigner: String?, way: Telling.Way) -> Telling? {
    var telling = Telling(
      start: start, agencies: list.agencies, title: list.title, coordinators: [], assigner: assigner,
      action: list.end, way: way)
    var place = list.end
    if let close = words.word(place)?.isSign("(") == true ? closingPlace(place) : nil { place = close + 1 }
    // *… tại xã Yên Khương, tỉnh Thanh Hóa và chủ trì buổi làm việc*: whoever was named before does it.
    if way == .plain, place < end, words[place].text == "và" { return nil }
    // *Thành phố Hồ Chí Minh, hoàn thành …*: a comma parts a plain subject from no verb.
    if way == .plain, place < end, words[place].isSign(","), Vocabulary.doing.matches(words, at: place + 1) {
      return nil
    }
    // *UBND tỉnh ban hành Kế hoạch … như sau:*: whoever issues the document says so.
    if way == .plain, place < end, words[place].text == "ban", words[place + 1].text == "hành",
      words.word(end)?.isSign(":") == true, Vocabulary.documents.matches(words, at: place + 2)
    {
      telling.refusal = .opinion
      return telling
    }
    // *Trước tình hình đó, Bộ A yêu cầu:*: whoever asks, not who is told.
    if way == .plain, place < end,
      Vocabulary.assigning.length(words, at: place, upTo: end) == end - place
    {
      telling.refusal = .opinion
      return telling
    }
    if way == .plain,
      list.title?.lowercased().hasPrefix("đại diện") == true
        || Vocabulary.notifying.matches(words, at: place) || notifies(from: place)
    {
      telling.refusal = .opinion
      return telling
    }
    // *Cục Thuế có kế hoạch nâng cấp hệ thống …*: what somebody means to do.
    if way == .plain, place < end, words[place].text == "có", words[place + 1].text == "kế",
      words[place + 2].text == "hoạch"
    {
      telling.refusal = .plan
      return telling
    }
    let isColon = place < end && words[place].isSign(":")
    if isColon {
      place += 1
      telling.way = way == .plain ? .obliged : way
    }
    // *4. Bộ Khoa học và Công nghệ có trách nhiệm:*: the work stands below.
    if Vocabulary.obliging.length(words, at: place, upTo: end) == end - place,
      words.word(end)?.isSign(":") == true
    {
      telling.action = end
      return telling
    }
    // *Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm …*: which of
    // them is part of their name.
    if list.isClass, !isColon, list.agencies.count == 1, let obliged = behindNaming(place) {
      telling.agencies[0] = NamedAgency(
        name: words.spaced(list.start..<obliged), addressee: list.agencies[0].addressee)
      place = obliged
    }
    guard let action = modified(from: place, list, &telling) else { return telling }
    telling.action = action
    if action >= end { return telling }
    if telling.refusal == nil {
      if let refusal = exhortation(at: action),
        refusal != .exhortation || telling.coordinators.isEmpty
      {
        telling.refusal = refusal
      } else if telling.way == .plain || telling.way == .assigned,
        self.action(at: action) == nil, !isColon
      {
        // *giao Trung tâm A chủ trì, phối hợp với B cấu hình …*: whatever stands behind is the work.
        if way == .assigned, !telling.coordinators.isEmpty { return telling }
        // *giao UBND cấp tỉnh chủ động linh hoạt trong chỉ đạo, điều hành …*
        if way == .assigned, words[list.end].text == "chủ", words[list.end + 1].text == "động",
          action == list.end + 2
        {
          telling.action = list.end
          return telling
        }
        // *yêu cầu các bộ, ngành được giao kế hoạch vốn … thông báo …*: the work stands behind what narrows.
        if way == .assigned, isRelative(list.end), let verb = verb(behind: action) {
          telling.action = verb
        } else {
          telling.refusal = .noVerb
        }
      } else if telling.way != .assigned, Vocabulary.conversing.matches(words, at: action) {
        telling.refusal = .opinion
      }
    }
    return telling
  }

  /// Tells whether a clause ends as letters do: *… để Bộ Tài chính biết, thực hiện*.
  private func notifies(from start: Int) -> Bool {
    (start..<end).contains { words[$0].text == "để" }
      && (max(start, end - 6)..<end).contains {
        words[$0].text == "biết" && (words[$0 + 1].isSign(",") || words[$0 + 1].text == "và")
      }
  }

  /// Passes over what stands between the agency and the verb, and keeps what it says; nothing when the
  /// clause turns out to tell something else.
  func modified(from start: Int, _ list: AgencyList, _ telling: inout Telling) -> Int? {
    var place = start
    while place < end {
      if words[place].isSign(",\"") {
        place += 1
        continue
      }
      if let length = Vocabulary.leading.length(words, at: place, upTo: end) {
        telling.way = telling.way == .plain ? .obliged : telling.way
        place += length
      } else if words[place].text == "chỉ", Vocabulary.leading.matches(words, at: place + 2) {
        // *Bộ trưởng Bộ A chỉ đạo chủ trì, phối hợp với …*
        place += 2
      } else if words[place].text == "để", !telling.coordinators.isEmpty, action(at: place + 1) == place + 1 {
        // *phối hợp với Bộ Xây dựng để thực hiện …*
        place += 1
      } else if let next = behindDuties(place) {
        // *căn cứ chức năng, nhiệm vụ được giao, hướng dẫn của Bộ A khẩn trương …*: more reasons.
        place = words[next].isSign(",") && action(at: next) == nil ? aside(at: place) ?? next : next
      } else if let length = joining(at: place), let next = coordinators(at: place + length, &telling) {
        place = next
        telling.way = telling.way == .plain ? .obliged : telling.way
      } else if let length = Vocabulary.obliging.length(words, at: place, upTo: end),
        isObliging(at: place, length)
      {
        place += length
        telling.way = telling.way == .plain ? .obliged : telling.way
      } else if telling.way == .plain, place == list.end, list.isClass, let next = behindRelative(place) {
        place = next
      } else if telling.way == .plain, Vocabulary.past.matches(words, at: place), action(at: place) == nil {
        telling.refusal = .history
        return nil
      } else if Vocabulary.planning.matches(words, at: place) {
        telling.refusal = .plan
        return nil
      } else if telling.way == .plain, Vocabulary.telling.matches(words, at: place) {
        telling.refusal = .opinion
        return nil
      } else if telling.way != .plain, words[place].text == "đã" || words[place].text == "đang" {
        telling.refusal = .history
        return nil
      } else if let length = Vocabulary.manner.length(words, at: place, upTo: end),
        isManner(at: place, length),
        // *bám sát tình hình thực tế; …*: the work itself.
        words[place].text != "bám" || words[place + length].isSign(",") || action(at: place + length) != nil,
        Vocabulary.doing.length(words, at: place, upTo: end) ?? 0 <= length
      {
        if ["khẩn", "chủ", "tích", "kịp", "sớm", "nhanh", "tập", "tiếp", "nghiêm"].contains(words[place].text)
        {
          telling.way = telling.way == .plain ? .obliged : telling.way
        }
        place += length
      } else if place == list.end, list.isClass, aside(at: place) == nil, let next = behindNarrowing(place) {
        place = next
      } else if telling.way == .assigned, let next = behindRelative(place) {
        place = next
      } else if let next = aside(at: place) {
        place = next
      } else {
        break
      }
    }
    return place
  }

  /// *được giao* obliges; *nhiệm vụ được giao* behind a verb does not stand here.
  func isObliging(at place: Int, _ length: Int) -> Bool {
    guard place + length < end else { return false }
    if words[place].text == "chịu", length == 3 {
      return Vocabulary.doing.matches(words, at: place + length)
    }
    return true
  }

  /// A word of manner stands before a verb or another such word; *thường xuyên* may be the work itself.
  func isManner(at place: Int, _ length: Int) -> Bool { place + length < end }

  func startsModifier(at place: Int) -> Bool {
    guard place < end else { return false }
    return Vocabulary.leading.matches(words, at: place)
      || ["khẩn", "chủ"].contains(words[place].text)
        && Vocabulary.manner.matches(words, at: place)
      || words[place].text == "phối" && words.word(place + 1)?.text == "hợp"
      || words[place].text == "tiếp" && words.word(place + 1)?.text == "tục"
  }

  /// Where the work begins at a place, behind words of manner: the place of its verb.
  func action(at start: Int) -> Int? {
    var place = start
    for _ in 0..<6 {
      guard place < end else { return nil }
      // *hướng dẫn của Bộ Tài chính*: a document.
      if words[place].text == "hướng", words[place + 2].text == "của" { return nil }
      if mentions[place] == nil || words[place].text == "trình" || words[place].text == "báo",
        Vocabulary.doing.matches(words, at: place)
      {
        return place
      }
      if let length = Vocabulary.manner.length(words, at: place, upTo: end) ?? Vocabulary.obliging.length(
        words, at: place, upTo: end) ?? Vocabulary.leading.length(words, at: place, upTo: end)
      {
        place += length
      } else if words[place].isSign(",") {
        place += 1
      } else {
        return nil
      }
    }
    return nil
  }
}
