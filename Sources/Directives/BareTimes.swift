import Deadlines

/// Times that need no word of limit where they stand: a month or quarter that opens a clause (*Tháng 2/2020,
/// các bộ …*), a rhythm that closes one (*công bố kết quả hằng quý.*).
///
/// In running text a bare month tells nothing; before a comma at a clause's head it says by when (plan of
/// Quyết định 63/QĐ-TTg of 2020 as reported).
enum BareTimes {
  /// Adds such times to what was found.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func added(
    to findings: [Finding], in words: Words, issued: DocumentDate?, calendar: WorkCalendar
  ) -> [Finding] {
    var added: [Finding] = []
    var taken = 0
    for place in 0..<words.count {
      guard let end = period(words, at: place) ?? rhythm(words, at: place) else { continue }
      let range = words.range(place..<end)
      while taken < findings.count, findings[taken].range.upperBound <= range.lowerBound { taken += 1 }
      if taken < findings.count, findings[taken].range.overlaps(range) { continue }
      guard
        var finding = DeadlineFinder.find(in: words.text(range), issued: issued, calendar: calendar).first,
        finding.isLimit, finding.reading.deadline.kind != .history,
        finding.range.count == range.count
      else { continue }
      finding.range = range
      added.append(finding)
    }
    guard !added.isEmpty else { return findings }
    return (findings + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// *quý* as words have it: the tone mark where the old spelling puts it.
  private static let quarter = Spelling.plain("quý")

  /// The place behind a month or quarter that opens a clause.
  private static func period(_ words: Words, at place: Int) -> Int? {
    guard words[place].text == "tháng" || words[place].text == quarter, opens(words, at: place) else {
      return nil
    }
    return end(words, from: place)
  }

  /// The place behind a rhythm that closes a clause and is no noun's: *công bố kết quả hằng quý.*
  private static func rhythm(_ words: Words, at place: Int) -> Int? {
    guard ["hằng", "hàng"].contains(words[place].text),
      ["tháng", quarter, "năm", "tuần"].contains(words[place + 1].text),
      place + 2 == words.count || words[place + 2].isSign(".;"), place > 0, words[place - 1].kind == .word,
      !["hoạch", "tiêu", "toán", "trình", "vụ", "kỳ", "lượng", "thường", "báo", "họp", "sách"].contains(
        words[place - 1].text)
    else { return nil }
    return place + 2
  }

  private static func opens(_ words: Words, at place: Int) -> Bool {
    place == 0 || words[place].gap > .space || words[place - 1].isSign(".;:,-+•")
  }

  /// The place behind the number and year, when a comma or colon stands there.
  private static func end(_ words: Words, from start: Int) -> Int? {
    let number = words[start + 1]
    guard number.kind == .number && number.text.count <= 2 || ["i", "ii", "iii", "iv"].contains(number.text)
    else { return nil }
    var place = start + 2
    if words[place].isSign("/-.") || words[place].text == "năm", words[place + 1].kind == .number,
      words[place + 1].text.count == 4
    {
      place += 2
    }
    return words[place].isSign(",:") ? place : nil
  }
}
