import Assignments
import Deadlines

/// The names of the agencies that the board knows, as they stand in texts.
struct Gazetteer: Sendable {
  /// Names and codes that stand for themselves wherever they are written.
  let full: PhraseTable<Entry>
  /// Names without *Bộ*, which are safe only in a list of ministries.
  let bare: PhraseTable<Entry>
  /// Plain names of provinces and cities, former ones included.
  let places: PhraseTable<AgencyCode>
  private let directory: Directory

  /// A name and whose it is.
  struct Entry: Sendable {
    var code: AgencyCode
    var kind: Agency.Kind
    /// Tells whether it is written in capitals only, and is a name only where the text has capitals.
    var isCode: Bool
  }

  /// Makes a gazetteer of the agencies of a board; names come from its data alone, former ones included.
  init(_ directory: Directory) {
    self.directory = directory
    var full: [(String, Entry)] = []
    var bare: [(String, Entry)] = []
    var places: [(String, AgencyCode)] = []
    for agency in directory.agencies {
      if agency.kind == .body { continue }
      if agency.kind == .province {
        for name in [agency.shortName, agency.name] + agency.aliases {
          places.append((Gazetteer.plain(name), agency.code))
        }
        continue
      }
      let isMinistry = agency.kind == .ministry || agency.kind == .former
      for name in [agency.name] + agency.aliases + [agency.code.text] {
        let isCode = !name.contains(" ")
        let entry = Entry(code: agency.code, kind: agency.kind, isCode: isCode)
        let isWhole = !isMinistry || Gazetteer.startsAsName(name) || (isCode && name.hasPrefix("B"))
        if isWhole { full.append((name, entry)) } else { bare.append((name, entry)) }
        if isMinistry, let rest = Gazetteer.withoutRank(name) {
          bare.append((rest, entry))
          full.append(("Bộ " + rest, entry))
        }
      }
    }
    self.full = PhraseTable(full)
    self.bare = PhraseTable(bare)
    self.places = PhraseTable(places)
  }

  /// Who can take the lead for an agency: a department's ministry, a former ministry's successor.
  func addressee(for code: AgencyCode) -> Addressee {
    .agency(directory[code]?.standIn ?? code)
  }

  /// What a province is, as it is written before its name: *tỉnh* or *thành phố*.
  func rank(of code: AgencyCode) -> String {
    guard let name = directory[code]?.name.lowercased() else { return "" }
    return name.hasPrefix("thành phố") ? "thành phố" : name.hasPrefix("tỉnh") ? "tỉnh" : ""
  }

  private static func startsAsName(_ name: String) -> Bool {
    let first = Words(name).all.first?.text
    return first == "bộ" || first == "ủy"
  }

  private static func withoutRank(_ name: String) -> String? {
    guard name.lowercased().hasPrefix("bộ ") else { return nil }
    return String(name.dropFirst(3))
  }

  /// A place without what it is: *Thành phố Huế* is *Huế*.
  private static func plain(_ name: String) -> String {
    for rank in ["Thành phố ", "thành phố ", "Tỉnh ", "tỉnh ", "TP. ", "TP.", "TP "]
    where name.hasPrefix(rank) {
      return String(name.dropFirst(rank.count))
    }
    return name
  }
}
