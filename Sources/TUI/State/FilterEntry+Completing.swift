import Assignments
import Deadlines
import Phrases

/// A term of the filter that is being completed: what can stand there, and what does now.
struct Completing: Hashable, Sendable {
  /// What can stand there.
  let completion: QueryCompletion
  /// Which of it does; nothing before somebody has chosen.
  private(set) var index: Int?

  /// Begins to complete a term.
  init(_ completion: QueryCompletion) { self.completion = completion }

  /// Takes the next term, or the one before; behind the last one the first comes again.
  mutating func turn(by step: Int) {
    let count = completion.terms.count
    index = index.map { ($0 + step + count) % count } ?? (step < 0 ? count - 1 : 0)
  }

  /// The text with the term that stands there, the cursor behind it.
  var input: TextInput {
    let term = index.map { completion.terms[$0] } ?? ""
    return TextInput(completion.head + term, before: completion.tail)
  }
}

extension FilterEntry {
  /// What can stand at the cursor.
  func offers(in directory: Directory) -> Completing? {
    completing
      ?? Query.completion(of: String(input.head), before: String(input.tail), in: directory)
      .map(Completing.init)
  }

  /// Completes the term at the cursor; tells whether there was anything to complete.
  mutating func complete(by step: Int, in directory: Directory) -> Bool {
    guard var offers = offers(in: directory) else { return false }
    offers.turn(by: step)
    // What alone can stand there is settled; the next Tab goes on behind it.
    (completing, input) = (offers.completion.terms.count > 1 ? offers : nil, offers.input)
    return true
  }
}

extension State {
  /// What can stand at the cursor of the filter line, while one is typed into.
  var completing: Completing? {
    guard case .filter(let entry) = layers.last else { return nil }
    return entry.offers(in: session.directory)
  }
}

extension Completing {
  /// What can stand there in words: each term, what it means, and a sign at the one that does.
  func words(in language: Language, _ directory: Directory) -> String {
    completion.terms.enumerated().map { index, term in
      let meaning = Completing.meaning(of: term, in: directory).map { " " + $0(in: language) } ?? ""
      return (index == self.index ? "▸" : "") + term + meaning
    }.joined(separator: " · ")
  }

  private static func meaning(of term: String, in directory: Directory) -> Phrase? {
    let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first else { return nil }
    guard let value = parts.dropFirst().first?.split(separator: ",").last.map(String.init) else {
      return .meaning(ofTerm: name)
    }
    switch name.lowercased() {
    case "lead", "with": return directory[AgencyCode(value)].map { Phrase(verbatim: $0.shortName) }
    case "status": return Assignment.Status(rawValue: value)?.phrase
    case "missing": return Clarity(rawValue: value)?.phrase
    case "standing": return Standing.Name(rawValue: value)?.phrase
    case "waiting": return Member.Role(rawValue: value)?.phrase
    case "sort": return Query.Order(rawValue: value)?.phrase
    default: return nil
    }
  }
}
