import Assignments
import Phrases

/// A question, laid over the panes; *no* is what is selected.
struct QuestionBox {
  private let question: Question
  private let keys: KeyMap
  private let language: Language

  /// Makes the box of a question.
  init(_ question: Question, _ keys: KeyMap, in language: Language) {
    self.question = question
    self.keys = keys
    self.language = language
  }

  /// The box, as large as its words want and the screen allows.
  func picture(_ layout: Layout) -> Picture {
    let columns = min(70, layout.size.columns - 8)
    var lines = question.lines.flatMap {
      Printable.text($0(in: language)).wrapped(to: columns).map { Line($0) }
    }
    lines = Array(lines.prefix(layout.bodyRows - 5))
    if let proof = question.proof { return typed(proof, below: lines, columns: columns) }
    let answers = keys.bindings(in: question.place).reversed()
    var bar = Line()
    for binding in answers {
      let isNo = binding.action == .refuse
      bar.append("   ")
      bar.append(" \(key(of: binding)): \(binding.phrase(in: language)) ", isNo ? .selected : .strong)
    }
    lines += [Line(), bar]
    let inside = Picture(
      columns: columns, lines: lines, cursor: Position(column: 4, row: lines.count - 1))
    return .box(inside, heading: question.title(in: language))
  }

  /// The box of a question that wants a number typed.
  private func typed(_ proof: Question.Proof, below lines: [Line], columns: Int) -> Picture {
    let words = Phrase.typeNumber(proof.phrase)(in: language)
    let room = max(4, columns - Width.of(words))
    let text = Printable.text(String(question.input.head)).clipped(to: room - 1)
    let field = Line([
      Span(words, .strong), Span(Printable.text(question.input.text).fitted(to: min(room, 12)), .field),
    ])
    let cursor = Position(column: Width.of(words) + min(Width.of(text), room - 1), row: lines.count + 1)
    let inside = Picture(
      columns: columns, lines: lines + [Line(), field], cursor: cursor, showsCursor: true)
    return .box(inside, heading: question.title(in: language))
  }

  /// The key that answers, by the language it is asked in.
  private func key(of binding: Binding) -> String {
    let isOther = language == .en && binding.action == .agree
    return (isOther ? binding.keys.last : binding.keys.first)?.label ?? ""
  }
}
