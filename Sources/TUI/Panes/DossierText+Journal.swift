import Assignments
import Deadlines
import Phrases

extension DossierText {
  /// What a line of the journal says: when, who, which deed, why, and what it changed.
  func lines(of entry: Entry) -> [Line] {
    let when = "\(entry.at.day.vietnamese) \(entry.at.clock)"
    let what = entry.wasRefused ? .wasRefused + entry.deed.phrase : entry.deed.phrase
    let who =
      Phrase(verbatim: "  \(entry.member)") + (entry.actingFor.map { .acting($0) } ?? Phrase(verbatim: ""))
    var head = Line("  " + when, .quiet)
    head.append(Printable.text(who(in: language)) + "  ")
    head.append(what(in: language), entry.wasRefused ? .alarm : .strong)
    return [head]
      + words(of: entry).flatMap { text in
        Printable.text(text).wrapped(to: columns - 6).map { Line("      " + $0) }
      }
  }

  /// What a line says: the remark, then each field that changed.
  private func words(of entry: Entry) -> [String] {
    let remark = entry.remark.map { ["“\($0)”"] } ?? []
    // What a new draft held is what stands above, or what was changed since.
    if entry.deed == .add { return remark }
    return remark
      + Assignment.Field.allCases.compactMap { field in
        entry.changes[field.rawValue].map { words(of: $0, in: field) }
      }
  }

  private func words(of shift: Entry.Shift, in field: Assignment.Field) -> String {
    let name = field.phrase(in: language)
    let after = field.phrase(of: shift.after)(in: language)
    if shift.before == .none { return "\(name): \(after)" }
    return "\(name): \(field.phrase(of: shift.before)(in: language)) → \(after)"
  }
}
