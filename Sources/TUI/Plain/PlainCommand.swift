import Assignments
import Deadlines
import Phrases

/// What a line means where commands are typed: by the keys of the board, by their words, or by a number.
enum PlainCommand: Hashable {
  /// Nothing was typed.
  case nothing
  /// To list the commands.
  case help
  /// To do what a key does, to something else first where that is named.
  case press(Key, on: Goal?)
  /// To go to something.
  case go(Goal)
  /// To filter the list; nothing asks for the words.
  case find(String?)
  /// Several things begin with these words.
  case unclear([Phrase])
  /// Nobody knows what.
  case unknown

  /// What can be gone to.
  enum Goal: Hashable {
    /// An assignment.
    case assignment(AssignmentNumber)
    /// A line of the view, by the number it was said under.
    case line(Int)
  }

  /// Reads a line where some bindings hold.
  init(_ text: String, where bindings: [Binding]) {
    if text.isEmpty {
      self = .nothing
    } else if let known = PlainCommand.known(text, where: bindings) {
      self = known
    } else if let (words, goal) = PlainCommand.parted(text) {
      guard !words.isEmpty else {
        self = .go(goal)
        return
      }
      switch PlainCommand.known(words, where: bindings) {
      case .press(let key, _): self = .press(key, on: goal)
      case let other: self = other ?? .unknown
      }
    } else {
      self = .unknown
    }
  }

  private static func known(_ text: String, where bindings: [Binding]) -> PlainCommand? {
    if text == "?" { return .help }
    if text.hasPrefix("/") { return .find(text.count > 1 ? String(text.dropFirst()) : nil) }
    if text.count == 1, let character = text.first,
      let binding = bindings.first(where: { $0.keys.contains(.character(character)) })
    {
      return binding.action == .filter ? .find(nil) : .press(.character(character), on: nil)
    }
    if let action = signs[text], let key = bindings.first(where: { $0.action == action })?.keys.first {
      return .press(key, on: nil)
    }
    return named(text, where: bindings)
  }

  /// Finds a command by its words in either language, or by the beginning of them.
  private static func named(_ line: String, where bindings: [Binding]) -> PlainCommand? {
    let text = Lettering.unmarked(line)
    func names(_ binding: Binding) -> [String] {
      [binding.phrase.vi, binding.phrase.en].map(Lettering.unmarked)
    }
    for filter in bindings where filter.action == .filter {
      for name in names(filter) where text == name || text.hasPrefix(name + " ") {
        let words = line.split(separator: " ").dropFirst(name.split(separator: " ").count)
        return .find(words.isEmpty ? nil : words.joined(separator: " "))
      }
    }
    let exact = bindings.first { names($0).contains(text) }
    let begun = bindings.filter { names($0).contains { $0.hasPrefix(text) } }
    if let binding = exact ?? (Set(begun.map(\.action)).count == 1 ? begun.first : nil) {
      if binding.action == .help { return .help }
      return binding.keys.first.map { .press($0, on: nil) }
    }
    return begun.isEmpty || text.count < 2 ? nil : .unclear(begun.map(\.phrase))
  }

  /// Takes what is named at the end of a line from it: `NV-0006`, `nv6`, `dòng 3`, `line 3`, `d3`, `l3`.
  private static func parted(_ text: String) -> (words: String, goal: Goal)? {
    var words = text.split(separator: " ").map(String.init)
    guard let last = words.popLast() else { return nil }
    let folded = Lettering.unmarked(last)
    if folded.hasPrefix("nv"), let number = AssignmentNumber(folded) {
      return (words.joined(separator: " "), .assignment(number))
    }
    if let number = Int(folded), let word = words.last.map(Lettering.unmarked), lineWords.contains(word) {
      return (words.dropLast().joined(separator: " "), .line(number))
    }
    guard let word = lineWords.first(where: { folded.hasPrefix($0) }),
      let number = Int(folded.dropFirst(word.count))
    else { return nil }
    return (words.joined(separator: " "), .line(number))
  }

  private static let lineWords = ["dong", "line", "d", "l"]

  /// The signs that stand for keys without a letter.
  private static let signs: [String: Action] = [
    "+": .move(.pageDown), "-": .move(.pageUp), "0": .back, ".": .back,
  ]
}
