import Assignments
import Deadlines
import Phrases

// Forms and questions, a field at a time. A form is filled in by the keys that fill it in on the board.
extension PlainTalk {
  /// What is asked for next.
  var prompt: String {
    switch state.layers.last {
    case .form(let form): prompt(of: form.focused)
    case .question(let question):
      question.proof.map { say(.typeNumber($0.phrase)) + " " } ?? answers(to: question) + ": "
    case .filter: say(.filterPrompt) + " "
    case .palette, .review, .menu, .help, .reading, nil: say(.plainPrompt) + ": "
    }
  }

  /// What there is to say before a field is asked for: all about a form that was just opened, and what is
  /// wrong with what was typed.
  mutating func prepare(_ form: Form, since before: Layer?) -> [String] {
    var lines: [Phrase] = []
    if case .form? = before {
    } else {
      if case .question? = before {} else { lines = [form.title] + (form.advice.map { [$0] } ?? []) }
      if !hasTaughtForms { lines.append(.plainFormHelp) }
      hasTaughtForms = true
    }
    let old: Form? = if case .form(let form)? = before { form } else { nil }
    if let problem = form.problem, problem != old?.problem { lines.append(.plainRefused + problem) }
    if !form.contested.isEmpty, form.contested != old?.contested { lines.append(.saveAgain) }
    if let problem = form.focused.problem { lines.append(.plainRefused + problem) }
    guard old == nil || old?.focus != form.focus else { return lines.map(say) }
    if let theirs = form.focused.theirs { lines.append(.theirs(theirs)) }
    if case .choice(let alternatives) = form.focused.kind {
      lines += alternatives.enumerated().map { Phrase(verbatim: "\($0 + 1). ") + $1 }
    }
    return lines.map(say)
  }

  /// Takes what was typed for the field that is asked for.
  mutating func fill(_ form: Form, with text: String, _ perform: (Effect) -> Event) -> [String] {
    switch text {
    case "": press([.enter], perform)
    case "<": press([.backTab], perform)
    case "=": press([.control("s")], perform)
    case ".": press([.escape], perform)
    case "?": return retell(form)
    case "-": put("", perform)
    default:
      if case .choice(let alternatives) = form.focused.kind { return choose(text, of: alternatives, perform) }
      return put(text, perform)
    }
    return []
  }

  /// Puts a text into the field, says what it means, and goes on unless it means nothing.
  @discardableResult
  private mutating func put(_ text: String, _ perform: (Effect) -> Event) -> [String] {
    press([.control("e"), .control("u")] + (text.isEmpty ? [] : [.pasted(text)]), perform)
    guard let form = state.form else { return [] }
    let directory = state.session.directory
    if let mistake = form.focused.mistake(in: directory) {
      let names = form.focused.suggestions(in: directory).map { "\($0.code.text) \($0.name)" }
      return [say(.plainRefused + mistake)] + (names.isEmpty ? [] : [say(.plainPerhaps(names))])
    }
    let readings = form.readBack(in: state.session.calendar).map {
      Phrase(vi: spoken($0.phrase.vi), en: spoken($0.phrase.en))
    }
    let meant = readings.isEmpty ? form.focused.reading(in: directory).map { [$0] } ?? [] : readings
    press([.enter], perform)
    return meant.map { say(.plainMeans + $0) }
  }

  private func spoken(_ text: String) -> String { Spoken.text(text, in: language) }

  private mutating func choose(_ text: String, of alternatives: [Phrase], _ perform: (Effect) -> Event)
    -> [String]
  {
    let folded = Lettering.unmarked(text)
    let place =
      Int(text).map { $0 - 1 }
      ?? alternatives.firstIndex { [$0.vi, $0.en].map(Lettering.unmarked).contains(folded) }
    guard let place, alternatives.indices.contains(place), let form = state.form else {
      return [say(.plainUnknown(text))]
    }
    let steps = (place - form.focused.choice + alternatives.count) % alternatives.count
    press(Array(repeating: .right, count: steps) + [.enter], perform)
    return []
  }

  /// Says the form again with all that stands in it, and how it is filled in.
  private func retell(_ form: Form) -> [String] {
    let fields = form.fields.map { $0.label + Phrase(verbatim: ": ") + value(of: $0) }
    return ([form.title] + (form.advice.map { [$0] } ?? []) + fields + [.plainFormHelp]).map(say)
  }

  private func prompt(of field: FormField) -> String {
    let label = say(field.label) + (field.isRequired ? ", " + say(.plainRequired) : "")
    let value = say(value(of: field))
    return label + (value.isEmpty ? "" : " [\(value)]") + ": "
  }

  private func value(of field: FormField) -> Phrase {
    if case .choice(let alternatives) = field.kind { return alternatives[field.choice] }
    return Phrase(verbatim: field.input.text)
  }
}

// MARK: - Questions

extension PlainTalk {
  /// Takes an answer: its key or its word; nothing at all is no.
  mutating func answer(_ question: Question, with text: String, _ perform: (Effect) -> Event) -> [String] {
    if text == "?" { return ([question.title] + question.lines).map(say) }
    if question.proof != nil {
      let keys: [Key] = text.isEmpty || text == "." ? [.escape] : [.control("u"), .pasted(text), .enter]
      press(keys, perform)
      return []
    }
    let folded = Lettering.unmarked(text)
    let binding = state.session.keys.bindings(in: question.place).first { binding in
      text.isEmpty || text == "."
        ? binding.action == .refuse
        : binding.keys.map(\.label).contains(folded)
          || [binding.phrase.vi, binding.phrase.en].map(Lettering.unmarked).contains(folded)
    }
    guard let key = binding?.keys.first else { return [say(.plainUnknown(text))] }
    press([key], perform)
    return []
  }

  private func answers(to question: Question) -> String {
    state.session.keys.bindings(in: question.place).map { binding in
      let letters = binding.keys.filter { if case .character = $0 { true } else { false } }
      let key = language == .en && binding.action == .agree ? letters.last : letters.first
      return (key?.label ?? "") + " " + say(binding.phrase)
    }.joined(separator: ", ")
  }
}
