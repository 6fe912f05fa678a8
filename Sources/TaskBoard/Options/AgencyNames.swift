import Assignments
import Deadlines

/// Reads names of agencies as people type them: codes, full names, names with commas, names that are no more.
struct AgencyNames {
  /// The agencies.
  let directory: Directory
  /// Is told when a department or a former ministry was named and its stand-in is put down.
  let tellStandIn: (_ named: Agency, _ standIn: Agency) -> Void

  /// The addressees in a text such as `BXD`, `BXD,BCA` or `@ministries`; none when it is empty.
  func leads(in text: String) throws(BoardError) -> [Addressee] {
    var addressees: [Addressee] = []
    for name in names(in: text) {
      guard !name.hasPrefix("@") else {
        guard let group = Addressee(name) else { throw .noAgency(name) }
        addressees.append(group)
        continue
      }
      addressees.append(.agency(try lead(named: name).code))
    }
    return addressees.withoutRepetition
  }

  /// The agencies in a text such as `BKHCN,BCA` or `@ministries`; none when it is empty.
  func coordinators(in text: String) throws(BoardError) -> [AgencyCode] {
    var codes: [AgencyCode] = []
    for name in names(in: text) { codes += try directory.agencies(meantBy: name) }
    return codes.withoutRepetition
  }

  /// The agency that takes the lead under a name.
  func lead(named name: String) throws(BoardError) -> Agency {
    let named = try directory.agency(named: name)
    let standIn = try directory.lead(named: name)
    if named != standIn { tellStandIn(named, standIn) }
    return standIn
  }

  /// Cuts a text at its commas, but not inside a name that has some (*Bộ Văn hóa, Thể thao và Du lịch*): at
  /// every place the longest name wins.
  private func names(in text: String) -> [String] {
    var parts = text.split(separator: ",").map { Cleaning.line(String($0)) }.filter { !$0.isEmpty }[...]
    var names: [String] = []
    while let first = parts.first {
      let longest = parts.indices.reversed().first { last in
        last > parts.startIndex && isName(parts[...last].joined(separator: ", "))
      }
      names.append(longest.map { parts[...$0].joined(separator: ", ") } ?? first)
      parts = parts[((longest ?? parts.startIndex) + 1)...]
    }
    return names
  }

  private func isName(_ text: String) -> Bool {
    do throws(BoardError) {
      _ = try directory.agency(named: text)
      return true
    } catch {
      return false
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
