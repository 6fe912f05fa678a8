package import Assignments
import Deadlines

extension Assignment.Field {
  /// What the journal keeps of the field, in words.
  package func phrase(of fact: Fact) -> Phrase {
    switch (self, fact) {
    case (_, .none): Phrase(verbatim: "–")
    case (.status, .text(let text)): Assignment.Status(rawValue: text)?.phrase ?? Phrase(verbatim: text)
    case (.deadline, _):
      Phrase(
        verbatim: [fact["due"].text.map(Assignment.Field.day), fact["phrase"].text].compactMap(\.self).joined(
          separator: " "))
    case (.request, _):
      Phrase(verbatim: fact["day"].text.map(Assignment.Field.day) ?? "–")
    case (.evidence, _): Evidence(fact).map { .evidence($0) } ?? Phrase(verbatim: "–")
    case (.progress, .number(let number)): Phrase(vi: "\(number) %", en: "\(number)%")
    case (_, .text(let text)): Phrase(verbatim: Assignment.Field.day(text))
    case (.parent, .number(let number)): Phrase(verbatim: AssignmentNumber(number).description)
    case (_, .number(let number)): Phrase(verbatim: String(number))
    case (_, .list(let facts)): Phrase(verbatim: facts.compactMap(\.text).joined(separator: ", "))
    case (_, .flag), (_, .record): Phrase(verbatim: "…")
    }
  }

  /// A day as offices write it, where the text is one; other text as it is.
  private static func day(_ text: String) -> String {
    text.utf8.count == 10 ? Day(text)?.vietnamese ?? text : text
  }
}
