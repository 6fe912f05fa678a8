import Assignments
import Deadlines
import Phrases

extension DossierText {
  /// The latest lines of the journal, newest first.
  var journal: [Line] {
    guard !dossier.entries.isEmpty else { return [] }
    return [Line("  " + Phrase.journal(in: language), .strong)] + dossier.entries.flatMap(lines)
  }

  private func lines(of entry: Entry) -> [Line] {
    let when = "\(entry.at.day.vietnamese) \(entry.at.clock)"
    let what = entry.wasRefused ? .wasRefused + entry.deed.phrase : entry.deed.phrase
    let who = Phrase(verbatim: "  \(entry.member)") + (entry.actingFor.map { .acting($0) } ?? Phrase(verbatim: ""))
    var head = Line("  " + when, .quiet)
    head.append(Printable.text(who(in: language)) + "  ")
    head.append(what(in: language), entry.wasRefused ? .alarm : .strong)
    return [head] + words(of: entry).flatMap { text in
      Printable.text(text).wrapped(to: columns - 6).map { Line("      " + $0) }
    }
  }

  /// What a line says: the remark, then each field that changed.
  private func words(of entry: Entry) -> [String] {
    let changes = Assignment.Field.allCases.compactMap { field -> String? in
      guard let shift = entry.changes[field.rawValue], entry.deed != .add || shift.after != .none else { return nil }
      let (before, after) = (field.phrase(of: shift.before)(in: language), field.phrase(of: shift.after)(in: language))
      let name = field.phrase(in: language)
      return shift.before == .none ? "\(name): \(after)" : "\(name): \(before) → \(after)"
    }
    let remark = entry.remark.map { ["“\($0)”"] } ?? []
    return entry.deed == .add ? remark + Array(changes.prefix(2)) : remark + changes
  }
}
