import Assignments
import Phrases

/// A question before something far-reaching: what it would touch, and what follows from yes.
///
/// The answer is no unless a key of its own says yes. What must not be waved through by habit wants the
/// number of the assignment typed.
struct Question: Hashable, Sendable {
  /// What is asked.
  let title: Phrase
  /// What it would touch.
  let lines: [Phrase]
  /// What follows from yes.
  let consequence: Consequence
  /// What must be typed to say yes; nothing where a key is enough.
  let proof: Proof?
  /// What was typed so far.
  var input = TextInput()

  /// Makes a question.
  init(title: Phrase, lines: [Phrase], consequence: Consequence, proof: Proof? = nil) {
    self.title = title
    self.lines = lines
    self.consequence = consequence
    self.proof = proof
  }

  /// Tells whether nothing more is wanted for a yes: `NV-0006`, `nv-6` and `6` are the same number.
  var isProven: Bool {
    guard let proof else { return true }
    let typed = input.text.filter { !$0.isWhitespace }
    switch proof {
    case .number(let number): return AssignmentNumber(typed) == number || Int(typed) == number.value
    case .count(let count): return Int(typed) == count
    }
  }

  /// The place whose keys answer.
  var place: Place {
    if proof != nil { return .proof }
    return consequence == .settleInputMethod ? .inputMethod : .question
  }

  /// What can be wanted as a proof that somebody means it.
  enum Proof: Hashable, Sendable {
    /// The number of the assignment.
    case number(AssignmentNumber)
    /// How many assignments are touched.
    case count(Int)

    /// What is to be typed.
    var phrase: Phrase {
      switch self {
      case .number(let number): Phrase(verbatim: number.description)
      case .count(let count): Phrase(verbatim: String(count))
      }
    }
  }

  /// What can follow from yes.
  enum Consequence: Hashable, Sendable {
    /// A change is saved.
    case apply(Request)
    /// Drafts are made of what was accepted of a text.
    case adopt(Adoption)
    /// The proposals of a text are left.
    case leaveReview
    /// Several changes are saved.
    case applyAll([Request])
    /// The form is left and what was typed is forgotten.
    case leaveForm
    /// It is kept which input method is on; the answer is no yes.
    case settleInputMethod
  }
}
