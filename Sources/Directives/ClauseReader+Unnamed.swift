// The work of clauses that name nobody.
extension ClauseReader {
  /// The work of a clause that names nobody: where it begins, and who works along.
  ///
  /// Under a heading an item may begin with any word that is no agency; elsewhere it begins with a verb.
  func implicitAction(from start: Int, isHeaded: Bool) -> (Int, [NamedAgency])? {
    var telling = Telling(start: start, agencies: [], coordinators: [], action: start, way: .assigned)
    guard mentions[start] == nil || words[start].text == "trình" else { return nil }
    guard let place = passing(from: start, &telling) else { return nil }
    guard place < end else { return nil }
    if words[start].kind != .word || ["về", "đối"].contains(words[start].text) { return nil }
    if isHeaded {
      if Vocabulary.things.matches(words, at: place), !Vocabulary.doing.matches(words, at: place) {
        return nil
      }
      guard !Vocabulary.past.matches(words, at: place) || Vocabulary.doing.matches(words, at: place) else {
        return nil
      }
    } else {
      guard action(at: place) != nil || telling.way == .obliged else { return nil }
    }
    if tellsState(from: start) { return nil }
    return (place, telling.coordinators + laterCoordinators(from: place, upTo: end))
  }

  /// Tells whether the clause begins as a command does: with a word of haste or a verb, and no noun.
  func commands(at start: Int) -> Bool { action(at: start) != nil }

  /// Passes over words of manner and coordination at the head of a clause that names nobody; nothing when it
  /// tells what is over or meant.
  func passing(from start: Int, _ telling: inout Telling) -> Int? {
    var place = start
    while place < end {
      if words[place].isSign(",\"") {
        place += 1
      } else if let next = behindDuties(place) {
        place = next
      } else if place == start, words[place].text == "căn", let next = aside(at: place) {
        place = next
      } else if words[place].text == "để", !telling.coordinators.isEmpty, action(at: place + 1) == place + 1 {
        place += 1
      } else if let length = Vocabulary.leading.length(words, at: place, upTo: end) {
        telling.way = .obliged
        place += length
      } else if let length = joining(at: place), let next = coordinators(at: place + length, &telling) {
        telling.way = .obliged
        place = next
      } else if let length = Vocabulary.obliging.length(words, at: place, upTo: end),
        isObliging(at: place, length)
      {
        telling.way = .obliged
        place += length
      } else if Vocabulary.planning.matches(words, at: place) || ["đã", "đang"].contains(words[place].text) {
        return nil
      } else if !Vocabulary.doing.matches(words, at: place),
        let length = Vocabulary.manner.length(words, at: place, upTo: end),
        place + length < end
      {
        place += length
      } else {
        break
      }
    }
    return place
  }
}
