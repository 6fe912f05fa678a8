import Assignments

// Who gives work, and by which words.
extension ClauseReader {
  /// Somebody who may give work, with the place behind the name.
  func assigner(at place: Int) -> (name: String, next: Int, isAuthority: Bool)? {
    if let mention = mentions[place], mention.sort == .authority {
      return (words.spaced(mention.places), behindApposition(mention.places.upperBound), true)
    }
    if mentions[place] == nil, let length = Vocabulary.chairs.length(words, at: place, upTo: end) {
      let chair = Mention(places: place..<place + length, agencies: [], sort: .authority)
        .skippingPerson(in: words)
      return (words.spaced(chair.places), chair.places.upperBound, true)
    }
    if mentions[place] == nil, let end = document(at: place), assigning(at: end) != nil {
      return (words.spaced(place..<end), end, true)
    }
    guard let list = agencies(at: place) else { return nil }
    let isHead = list.title != nil && list.isPersonal
    return (words.spaced(place..<list.end), list.end, isHead)
  }

  /// A document that gives work in its author's place: *Công điện này yêu cầu*, *Văn bản nêu trên cũng giao*.
  private func document(at place: Int) -> Int? {
    if let length = Vocabulary.seats.length(words, at: place, upTo: end) { return place + length }
    guard let length = Vocabulary.documents.length(words, at: place, upTo: end),
      let pointing = Vocabulary.pointing.length(words, at: place + length, upTo: end)
    else { return nil }
    return place + length + pointing
  }

  /// A word by which work is given, behind words that change nothing.
  func assigning(at start: Int) -> (behind: Int, isWeak: Bool, isPast: Bool)? {
    var place = start
    var isPast = false
    for _ in 0..<4 {
      if let length = Vocabulary.assigning.length(words, at: place, upTo: end) {
        // *giao chi tiết kế hoạch vốn*: work of its own.
        if Vocabulary.doing.length(words, at: place, upTo: end) ?? 0 > length { return nil }
        let isWeak = Vocabulary.weaklyAssigning.length(words, at: place, upTo: end) == length
        return (place + length, isWeak, isPast)
      }
      if words.word(place)?.text == "đã" || words.word(place)?.text == "vừa" {
        isPast = words[place].text == "đã"
        place += 1
      } else if let length = Vocabulary.beforeAssigning.length(words, at: place, upTo: end) {
        place += length
      } else {
        return nil
      }
    }
    return nil
  }

  /// Reads who is told behind a word by which work is given.
  func recipients(at start: Int, from first: Int, assigner: String?, isPast: Bool) -> Telling? {
    var place = start
    if place < end, words[place].isSign(":,") { place += 1 }
    if let list = agencies(at: place, acceptingAuthorities: true) {
      if !list.canLead {
        guard list.isPersonal || words.spaced(place..<list.end).lowercased().hasPrefix("phó thủ tướng") else {
          return Telling(
            start: first, agencies: [], coordinators: [], action: list.end, way: .assigned, refusal: .petition
          )
        }
        // A member of the Government is told in person.
        var person = list
        person.agencies = [NamedAgency(name: words.spaced(place..<list.end), addressee: nil)]
        return subject(person, from: first, assigner: assigner, way: .assigned)
      }
      return subject(list, from: first, assigner: assigner, way: .assigned)
        .map { refused(isPast && $0.refusal == nil, .history, $0) }
    }
    guard let action = action(at: place) else { return nil }
    return Telling(
      start: first, agencies: bracketed(from: action), coordinators: [], assigner: assigner ?? "",
      action: action, way: .assigned, refusal: isPast ? .history : exhortation(at: action))
  }
}
