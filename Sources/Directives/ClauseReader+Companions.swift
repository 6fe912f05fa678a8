import Assignments

// Who works along.
extension ClauseReader {
  /// The length of the words behind which coordinators stand: *phối hợp với*, *phối hợp chặt chẽ, quyết liệt
  /// với*.
  func joining(at start: Int) -> Int? {
    let known = Vocabulary.along.length(words, at: start, upTo: end)
    guard words[start].text == "phối", words[start + 1].text == "hợp" else { return known }
    for place in start + 2..<max(start + 2, min(start + 11, end)) {
      if ["với", "cùng"].contains(words[place].text) { return place + 1 - start }
      guard mentions[place] == nil,
        words[place].kind == .word ? !words[place].isCapital : words[place].isSign(","),
        Vocabulary.degrees.contains(words[place].text) || words[place].isSign(",")
      else { break }
    }
    return known
  }

  /// Coordinators behind such words.
  func coordinators(at start: Int, _ telling: inout Telling) -> Int? {
    guard let (found, next) = companions(at: start) else { return nil }
    telling.coordinators += found
    return next
  }

  /// Those who work along: agencies, and forces that are written small (*phối hợp công an, quân đội*).
  func companions(at start: Int) -> (agencies: [NamedAgency], end: Int)? {
    var found: [NamedAgency] = []
    var place = start
    var last: Int?
    while place < end, found.count < MentionReader.most {
      if let list = agencies(at: place), list.canLead {
        found += list.agencies
        place = list.end
      } else if let length = Vocabulary.forces.length(words, at: place, upTo: end) {
        found.append(NamedAgency(name: words.spaced(place..<place + length), addressee: nil))
        place += length
      } else if last != nil, isAcronym(at: place) || isBrand(at: place) {
        found.append(NamedAgency(name: words.spaced(place..<place + 1), addressee: nil))
        place += 1
      } else {
        break
      }
      // *Phối hợp Sở Nội vụ (Ban Thi đua - Khen thưởng) tiến hành …*
      if words[place].isSign("("), let close = closingPlace(place), close + 1 < end {
        if action(at: close + 1) == close + 1 { place = close + 1 }
      }
      last = place
      if place < end, words[place].isSign(",;") { place += 1 }
      if place < end, ["và", "cùng"].contains(words[place].text) { place += 1 }
      if place == last { break }
    }
    return last.map { (found, $0) }
  }

  /// Tells whether a word is a name that no rank introduces: *Đài Truyền hình Việt Nam, Viettel, VNPT*.
  private func isBrand(at place: Int) -> Bool {
    words[place].kind == .word && words[place].isCapital && mentions[place] == nil
      && (words[place + 1].isSign(",") || words[place + 1].text == "và" || action(at: place + 1) == place + 1)
      && !Vocabulary.doing.matches(words, at: place) && !Vocabulary.manner.matches(words, at: place)
  }

  /// Tells whether a word is a name in capitals: *các bộ, ngành, FPT, CMC*.
  func isAcronym(at place: Int) -> Bool {
    let text = words.text(words[place].range)
    return words[place].kind == .word && 2...8 ~= text.unicodeScalars.count
      && text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }
}

extension Vocabulary {
  /// Words that say how one works along.
  static let degrees: Set = [
    "chặt", "chẽ", "kịp", "thời", "hiệu", "quả", "đồng", "bộ", "thường", "xuyên", "chủ", "động", "tích",
    "cực", "quyết", "liệt", "nhịp", "nhàng", "tốt", "trực", "tiếp", "và", "khẩn", "trương", "nghiêm", "túc",
    "linh", "hoạt", "có", "thống", "nhất", "ngay", "toàn", "diện", "sâu", "sát",
  ]

  /// Forces and bodies that work along and are written small.
  static let forces = PhraseTable(
    """
    công an|quân đội|bộ đội|biên phòng|bộ đội biên phòng|kiểm lâm|hải quan|cảnh sát|cảnh sát giao thông|\
    dân quân|dân quân tự vệ|địa phương|chính quyền địa phương|mặt trận tổ quốc|mặt trận|đoàn thanh niên|\
    quản lý thị trường|thanh tra|thuế|cơ quan công an|cơ quan quân sự|cơ quan liên quan|đơn vị liên quan|\
    lực lượng công an|lực lượng quân đội|chủ đầu tư
    """)
}
