import Deadlines

/// Months and quarters that open a clause without a word of limit: *Tháng 2/2020, các bộ …*.
///
/// In running text a bare month tells nothing; before a comma at a clause's head it says by when (plan of
/// Quyết định 63/QĐ-TTg of 2020 as reported).
enum OpeningTimes {
  /// Adds such times to what was found.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func added(
    to findings: [Finding], in words: Words, issued: DocumentDate?, calendar: WorkCalendar
  ) -> [Finding] {
    var added: [Finding] = []
    var taken = 0
    for place in 0..<words.count {
      guard words[place].text == "tháng" || words[place].text == "quý", opens(words, at: place),
        let end = end(words, from: place)
      else { continue }
      let range = words.range(place..<end)
      while taken < findings.count, findings[taken].range.upperBound <= range.lowerBound { taken += 1 }
      if taken < findings.count, findings[taken].range.overlaps(range) { continue }
      guard
        var finding = DeadlineFinder.find(in: words.text(range), issued: issued, calendar: calendar).first,
        finding.reading.deadline.due != nil, finding.reading.deadline.kind != .history,
        finding.range.count == range.count
      else { continue }
      finding.range = range
      added.append(finding)
    }
    guard !added.isEmpty else { return findings }
    return (findings + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
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
