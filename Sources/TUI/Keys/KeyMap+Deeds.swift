import Assignments
import Phrases

extension KeyMap {
  /// The deeds, a liaison's first: whoever reads the hint bar sees only those of the own role.
  static let deeds: [Binding] = [
    .both("t", does: .deed(.accept), .accept),
    .both("p", does: .deed(.progress), .progress),
    .both("b", does: .deed(.submit), .submit),
    .both("i", does: .deed(.extend), .extend),
    .offer("y", does: .deed(.decline), .decline),
    .both("n", does: .deed(.add), .add),
    .both("e", does: .deed(.edit), .edit),
    .both("a", does: .deed(.assign), .assign),
    .both("o", does: .deed(.confirm), .confirm),
    .both("v", does: .deed(.return), .giveBack),
    .both("H", does: .deed(.grant), .decide),
    .both("m", does: .deed(.note), .note),
    .offer("L", does: .deed(.relead), .relead),
    .offer("C", does: .deed(.cancel), .cancel),
    .offer("O", does: .deed(.reopen), .reopen),
    .offer("u", does: .undo, .undo),
    .offer("P", does: .readDirective, .readDirective),
  ]
}
