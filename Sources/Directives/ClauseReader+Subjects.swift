import Assignments

// Lists of agencies, and what stands between them and their work.
extension ClauseReader {
  /// Agencies named one after the other.
  struct AgencyList {
    var agencies: [NamedAgency]
    var start: Int
    var end: Int
    var canLead: Bool
    var title: String?
    var isPersonal: Bool
    var isPointer: Bool
    /// Tells whether a whole class stands last.
    var isClass: Bool
    /// Tells whether the first is a place without what it is: *Lào Cai*.
    var isPlace: Bool
  }

  /// Reads agencies with commas or *và* between them.
  func agencies(at start: Int, acceptingAuthorities: Bool = false) -> AgencyList? {
    guard let first = mentions[start], first.places.upperBound <= end else { return nil }
    var list = AgencyList(
      agencies: first.agencies, start: start, end: first.places.upperBound, canLead: first.canLead,
      title: first.title,
      isPersonal: first.isPersonal, isPointer: first.sort == .pointer, isClass: first.sort == .collective,
      isPlace: first.sort == .place)
    guard first.canLead else { return acceptingAuthorities ? list : nil }
    // *các đơn vị: Vụ Pháp chế, Cục Quản lý nhà*: the class is told by name.
    if first.sort == .collective, words.word(list.end)?.isSign(":") == true, list.end + 1 < end,
      let named = mentions[list.end + 1], named.sort == .named, named.places.upperBound < end,
      words[named.places.upperBound].isSign(",;"), mentions[named.places.upperBound + 1]?.sort == .named
    {
      list.agencies = named.agencies
      list.end = named.places.upperBound
      list.isClass = false
    }
    while list.agencies.count < MentionReader.most {
      var next = list.end
      if words.word(next)?.isSign("(") == true, let close = closingPlace(next) { next = close + 1 }
      let before = next
      if next < end, words[next].isSign(",;") { next += 1 }
      if next < end, ["và", "cùng"].contains(words[next].text) { next += 1 }
      if next < end, words[next].text == "như", words[next - 1].text == "cũng" { next += 1 }
      if next + 1 < end, words[next].text == "cũng", words[next + 1].text == "như" { next += 2 }
      // *Bộ Tư pháp cùng với Bộ Công an rà soát*: the second works along.
      if words.word(next)?.text == "với", words[next - 1].text == "cùng" { break }
      // *yêu cầu các thành viên Chính phủ và đề nghị các Bí thư Tỉnh ủy …*: all of them.
      if next > before, words[next - 1].text == "và", ["đề", "yêu"].contains(words[next].text),
        mentions[next + 2]?.canLead == true
      {
        next += 2
      }
      // *Bộ Xây dựng, ACV nghiên cứu …*: a body by its letters, which the board does not know.
      if next > before, next + 1 < end, mentions[next] == nil, isAcronym(at: next),
        action(at: next + 1) == next + 1 || startsModifier(at: next + 1) || words[next + 1].isSign(",")
      {
        list.agencies.append(NamedAgency(name: words.spaced(next..<next + 1), addressee: nil))
        list.end = next + 1
        list.isClass = false
        continue
      }
      guard next > before, let mention = mentions[next], mention.canLead, mention.places.upperBound <= end
      else { break }
      // *Bộ trưởng Bộ Y tế, Thứ trưởng Bộ Y tế*: one ministry.
      list.agencies += mention.agencies.filter { agency in !list.agencies.contains(agency) }
      list.title = list.title ?? mention.title
      list.end = mention.places.upperBound
      list.isClass = mention.sort == .collective
    }
    return list
  }

  /// Where short brackets close.
  func closingPlace(_ place: Int) -> Int? {
    (place..<max(place, min(place + 14, end))).first { words[$0].isSign(")") }
  }
}
