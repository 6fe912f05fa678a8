import Assignments
import Deadlines
import Phrases

/// A line of the journal as text: when, who, which deed, why, and what it changed.
struct EntryText {
  /// The cells of a line.
  let columns: Int
  /// The language.
  let language: Language

  /// The line among others about the same assignment.
  func lines(of entry: Entry) -> [Line] {
    [Line([Span("  " + when(entry), .quiet)]) + deed(of: entry)] + wrapped(words(of: entry))
  }

  /// The line in full: its number, what it is about, every field before and after, and its hash.
  func page(of entry: Entry) -> [Line] {
    var head = Line([
      Span("  " + when(entry) + "  ", .quiet), Span(Printable.text(entry.subject.name), .strong),
    ])
    head = head + deed(of: entry)
    let remark = entry.remark.map { ["“\($0)”"] } ?? []
    let undone = entry.undone.map { [Phrase.undoes(line: $0)(in: language)] } ?? []
    return [head] + wrapped(remark + undone + changes(of: entry))
      + wrapped([Phrase.hash(entry.hash)(in: language)]).map { $0.all(in: .quiet) }
  }

  /// What the line says in a few words: the remark, then what the deed itself does not tell of the changes.
  func brief(of entry: Entry) -> String {
    let values: [Assignment.Field] = [.progress, .request, .evidence]
    let told = values.compactMap { field -> String? in
      guard let shift = entry.changes[field.rawValue], shift.after != .none, !entry.deed.begins else {
        return nil
      }
      return field.phrase(of: shift.after)(in: language)
    }
    let names = entry.deed == .edit || entry.deed == .undo ? [entry.changed(in: language)] : []
    return (told + (entry.remark.map { ["“\($0)”"] } ?? []) + names).joined(separator: " · ")
  }

  private func when(_ entry: Entry) -> String { entry.at.vietnamese }

  /// Who did what, with a word for what was refused.
  private func deed(of entry: Entry) -> Line {
    let what = entry.wasRefused ? .wasRefused + entry.deed.phrase : entry.deed.phrase
    let who =
      Phrase(verbatim: "  \(entry.member)") + (entry.actingFor.map { .acting($0) } ?? Phrase(verbatim: ""))
    return Line([
      Span(Printable.text(who(in: language)) + "  "),
      Span(what(in: language), entry.wasRefused ? .alarm : .strong),
    ])
  }

  private func wrapped(_ texts: [String]) -> [Line] {
    texts.flatMap { text in
      Printable.text(text).wrapped(to: max(8, columns - 6)).map { Line("      " + $0) }
    }
  }

  /// What a line says among others: the remark, then each field that changed.
  private func words(of entry: Entry) -> [String] {
    let remark = entry.remark.map { ["“\($0)”"] } ?? []
    // What a new draft held is what stands above, or what was changed since.
    return entry.deed.begins ? remark : remark + fields(of: entry)
  }

  private func fields(of entry: Entry) -> [String] {
    Assignment.Field.allCases.compactMap { field in
      entry.changes[field.rawValue].map { shift in
        words(field.phrase(in: language), shift) { field.phrase(of: $0)(in: language) }
      }
    }
  }

  /// Every change, also of members, agencies and other things than assignments.
  private func changes(of entry: Entry) -> [String] {
    if case .assignment = entry.subject { return fields(of: entry) }
    return entry.changes.sorted { $0.key < $1.key }.map { words($0.key, $0.value) { $0.plain } }
  }

  private func words(_ name: String, _ shift: Entry.Shift, _ text: (Fact) -> String) -> String {
    let after = text(shift.after)
    return shift.before == .none ? "\(name): \(after)" : "\(name): \(text(shift.before)) → \(after)"
  }
}

extension Fact {
  /// The fact as it stands in the journal.
  fileprivate var plain: String {
    switch self {
    case .none: "–"
    case .flag(let flag): flag ? "✓" : "–"
    case .number(let number): String(number)
    case .text(let text): text
    case .list(let facts): facts.map(\.plain).joined(separator: ", ")
    case .record(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.plain)" }.joined(separator: " · ")
    }
  }
}
