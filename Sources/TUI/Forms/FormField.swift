import Assignments
import Deadlines
import Phrases

/// A field of a form.
struct FormField: Hashable, Sendable {
  /// What the field is.
  let name: Name
  /// What stands before it.
  let label: Phrase
  /// What can be typed into it.
  let kind: Kind
  /// Tells whether it must not stay empty.
  let isRequired: Bool
  /// The text.
  var input: TextInput
  /// The number of the alternative that is chosen, where there are any.
  private(set) var choice: Int
  /// What is wrong with it.
  var problem: Phrase?
  /// What somebody else has written into it meanwhile.
  var theirs: String?
  /// What the form itself has filled in, because it follows from other fields.
  private(set) var derived: String?
  private let original: String
  private let originalChoice: Int

  /// What can be typed into a field.
  enum Kind: Hashable, Sendable {
    /// Any text.
    case line
    /// A percentage.
    case percent
    /// A day in full.
    case day
    /// A date as far as it is known.
    case date
    /// One agency.
    case agency
    /// Agencies with commas between; classes too, where whoever gets the work is named.
    case agencies(orClasses: Bool)
    /// One of several alternatives.
    case choice([Phrase])
  }

  /// What a field of any form can be.
  enum Name: String, Sendable {
    case lead, coordinators, owner, ownerPosition, action, phrase, from, due, accountable, authority,
      deliverable
    case symbol, issued, title, issuer
    case percent, words, day, decision
    case viewName, audience, startingRole
    case language, colors, ascii, slow, mouse, firstView
  }

  /// Makes a field with a text in it.
  init(
    _ name: Name, _ label: Phrase, _ kind: Kind = .line, text: String = "", choice: Int = 0,
    isRequired: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    input = TextInput(text)
    self.choice = choice
    original = text
    originalChoice = choice
  }

  /// Tells whether something else stands in it than at first.
  var isDirty: Bool { input.text != original || choice != originalChoice }

  /// Tells whether somebody typed what stands in it.
  var isTyped: Bool { isDirty && input.text != derived }

  /// Puts in what follows from other fields, in the place of what nobody typed.
  mutating func derive(_ text: String) {
    derived = text
    input = TextInput(text)
  }

  /// The text as it is kept: cleaned, or nothing when nothing is left of it.
  var text: String? { Cleaning.optionalLine(input.text) }

  /// Puts in what was typed before, as `typed` tells it.
  mutating func fill(_ text: String) {
    if case .choice(let alternatives) = kind {
      choice = min(max(0, Int(text) ?? 0), alternatives.count - 1)
    } else {
      input = TextInput(text)
    }
  }

  /// What was typed or chosen, nothing when it is as it was at first.
  var typed: String? {
    guard isDirty else { return nil }
    if case .choice = kind { return String(choice) }
    return input.text
  }

  /// Goes to another alternative.
  mutating func choose(by step: Int) {
    guard case .choice(let alternatives) = kind else { return }
    choice = (choice + step + alternatives.count) % alternatives.count
  }
}

/// What is wrong with a field, so that the form cannot be saved.
struct FormMistake: Error, Hashable, Sendable {
  /// The field.
  let field: FormField.Name
  /// What is wrong.
  let phrase: Phrase
}

extension FormField.Name {
  /// The field of an assignment that it stands for.
  var field: Assignment.Field? {
    switch self {
    case .lead: .lead
    case .coordinators: .coordinators
    case .owner: .owner
    case .ownerPosition: .ownerPosition
    case .action: .action
    case .phrase, .from, .due: .deadline
    case .accountable: .accountable
    case .authority: .authority
    case .deliverable: .deliverable
    case .symbol, .issued, .title, .issuer, .percent, .words, .day, .decision,
      .viewName, .audience, .startingRole, .language, .colors, .ascii, .slow, .mouse, .firstView:
      nil
    }
  }
}
