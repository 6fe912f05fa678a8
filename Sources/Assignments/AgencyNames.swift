/// Reads names of agencies as people type them: codes, full names, names with commas, names that are no more.
package struct AgencyNames {
  /// The agencies.
  package let directory: Directory
  private let tellStandIn: (_ named: Agency, _ standIn: Agency) -> Void
  private let index: NameIndex

  /// Prepares to read names.
  ///
  /// - Parameters:
  ///   - directory: The agencies.
  ///   - tellStandIn: Is told when a department or a former ministry was named and its stand-in is put down.
  package init(
    directory: Directory, tellStandIn: @escaping (_ named: Agency, _ standIn: Agency) -> Void
  ) {
    self.directory = directory
    self.tellStandIn = tellStandIn
    index = NameIndex(directory)
  }

  /// The addressees in a text such as `BXD`, `BXD,BCA` or `@ministries`; none when it is empty.
  ///
  /// - Throws: `BoardError.noAgency` or `.ambiguousAgency` for a name that is not understood.
  package func leads(in text: String) throws(BoardError) -> [Addressee] {
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
  ///
  /// - Throws: as `leads(in:)`.
  package func coordinators(in text: String) throws(BoardError) -> [AgencyCode] {
    var codes: [AgencyCode] = []
    for name in names(in: text) {
      codes +=
        name.hasPrefix("@") ? try directory.agencies(meantBy: name) : [try index.agency(named: name).code]
    }
    return codes.withoutRepetition
  }

  /// The agency that takes the lead under a name.
  ///
  /// - Throws: as `leads(in:)`.
  package func lead(named name: String) throws(BoardError) -> Agency {
    let named = try index.agency(named: name)
    let standIn = directory[named.standIn] ?? named
    if named != standIn { tellStandIn(named, standIn) }
    return standIn
  }

  /// Cuts a text at its commas, but not inside a name that has some (*Bộ Văn hóa, Thể thao và Du lịch*): at
  /// every place the longest name wins.
  private func names(in text: String) -> [String] {
    var parts = text.split(separator: ",").map { Cleaning.line(String($0)) }.filter { !$0.isEmpty }[...]
    var names: [String] = []
    while let first = parts.first {
      let longest =
        index.mayGoOn(first)
        ? parts.indices.reversed().first { last in
          last > parts.startIndex && index.knows(parts[...last].joined(separator: ", "))
        } : nil
      names.append(longest.map { parts[...$0].joined(separator: ", ") } ?? first)
      parts = parts[((longest ?? parts.startIndex) + 1)...]
    }
    return names
  }
}

/// The agencies by every name they go by, as names are compared; made when the first name that is no code is
/// looked for.
private final class NameIndex {
  private let directory: Directory
  private var byName: [String: [Agency]]?
  /// What stands before the first comma of a name that has some.
  private var beginnings: Set<String> = []

  init(_ directory: Directory) {
    self.directory = directory
  }

  /// Finds the agency of a code, name or alias, as `Directory.agency(named:)` does.
  func agency(named name: String) throws(BoardError) -> Agency {
    if let exact = directory[AgencyCode(name)] { return exact }
    return try Directory.only(of: names[Directory.folded(name)] ?? [], named: name)
  }

  /// Tells whether a name is one agency's.
  func knows(_ name: String) -> Bool {
    do throws(BoardError) {
      _ = try agency(named: name)
      return true
    } catch {
      return false
    }
  }

  /// Tells whether some name goes on behind a comma.
  func mayGoOn(_ beginning: String) -> Bool {
    _ = names
    return beginnings.contains(Directory.folded(beginning))
  }

  private var names: [String: [Agency]] {
    if let byName { return byName }
    var names: [String: [Agency]] = [:]
    for agency in directory.agencies {
      for name in Set(agency.names.map(Directory.folded)) {
        names[name, default: []].append(agency)
        if let comma = name.firstIndex(of: ",") { beginnings.insert(String(name[..<comma])) }
      }
    }
    byName = names
    return names
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
