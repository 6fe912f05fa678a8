import Assignments
import Phrases

/// The palette of commands: what can be done here, found by words of it; and the ways to a number or an
/// agency that is typed.
struct CommandPalette: Hashable, Sendable {
  /// Everything that can be done here.
  let offers: [Menu.Offer]
  /// What was typed.
  var input = TextInput()
  /// What answers it, the best first.
  private(set) var found: [Menu.Offer]
  /// The line that the cursor is on.
  private(set) var cursor = 0

  /// Makes the palette of what can be done.
  init(_ offers: [Menu.Offer]) {
    self.offers = offers
    found = offers
  }

  /// The line under the cursor.
  var selected: Menu.Offer? { found.indices.contains(cursor) ? found[cursor] : nil }

  /// Moves the cursor; it stays among the lines.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(max(0, found.count - 1), cursor + 1)
    default: break
    }
  }

  /// Finds what answers the typed words: a key by its name first, then what begins with the words; a number
  /// and agencies last.
  mutating func find(in directory: Directory) {
    cursor = 0
    let wanted = Wanted(input.text)
    guard !wanted.isEmpty else {
      found = offers
      return
    }
    let ranked = offers.enumerated().compactMap { index, offer -> (rank: Int, index: Int)? in
      if offer.key.map(wanted.names) == true { return (-1, index) }
      return wanted.rank(of: offer.phrase).map { ($0, index) }
    }
    let best = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { offers[$0.index] }
    found = best + ways(to: wanted.text, in: directory)
  }

  /// The ways to what is named.
  private func ways(to name: String, in directory: Directory) -> [Menu.Offer] {
    let name = Cleaning.line(name)
    if name.first != "-", let number = AssignmentNumber(name) {
      return [Menu.Offer(key: nil, action: .goTo(number), phrase: .goTo(number), refusal: nil)]
    }
    guard name.count > 1 else { return [] }
    let exact = (try? directory.lead(named: name)).map { [$0.code.text] } ?? []
    let codes = (exact + directory.suggestions(for: name)).map { AgencyCode($0) }
    var seen: Set<AgencyCode> = []
    return codes.filter { seen.insert($0).inserted }.compactMap { directory[$0] }.map { agency in
      Menu.Offer(
        key: nil, action: .list(agency.code), phrase: .listOf("\(agency.code.text) · \(agency.name)"),
        refusal: nil)
    }
  }
}
