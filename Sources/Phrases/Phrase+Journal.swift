package import Assignments
import Deadlines

extension Entry {
  /// The line in words: when, who, what, and what for.
  package var phrase: Phrase {
    let who = actingFor.map { "\(member) (\($0))" } ?? member
    let when = "\(at.day.vietnamese) \(at.clock)"
    let refused =
      wasRefused ? Phrase(vi: " (bị từ chối vì không có quyền)", en: " (refused)") : Phrase(verbatim: "")
    return Phrase(verbatim: "\(when)  \(who): ") + deed.phrase + refused + (remark.map { ": \($0)" } ?? "")
  }

  /// The names of what changed.
  package var changed: Phrase {
    let fields = changes.keys.compactMap(Assignment.Field.init).sorted { $0.place < $1.place }
    if let undone {
      let line = Phrase(vi: "dòng \(undone)", en: "line \(undone)")
      return fields.isEmpty ? line : line + ": " + .list(fields.map(\.phrase))
    }
    return fields.isEmpty ? .nothing : .list(fields.map(\.phrase))
  }
}

extension Entry.Subject {
  /// What the line is about, as one word that reads the same in both languages.
  package var name: String {
    switch self {
    case .assignment(let number): number.description
    case .member(let login): login
    case .agency(let code): code.text
    case .directive(let id): "#\(id)"
    case .holiday(let day): day.iso
    case .board: "*"
    }
  }
}

extension Assignment.Field {
  /// The place of the field among all.
  fileprivate var place: Int { Assignment.Field.allCases.firstIndex(of: self) ?? 0 }
}
