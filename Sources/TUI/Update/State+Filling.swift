import Assignments
import Phrases

extension State {
  /// Changes the text field that is typed into.
  mutating func changeInput(_ change: (inout TextInput) -> Void) {
    switch layers.last {
    case .form: changeForm { form in form.change { change(&$0.input) } }
    case .question(var question):
      change(&question.input)
      layers[layers.count - 1] = .question(question)
    case .filter(var entry):
      let before = entry.input.text
      change(&entry.input)
      entry.completing = nil
      layers[layers.count - 1] = .filter(entry)
      if entry.input.text != before { refilter(entry.input.text) }
    case .palette(var palette):
      change(&palette.input)
      palette.find(in: session.directory)
      layers[layers.count - 1] = .palette(palette)
    case .help(var keys):
      change(&keys.search)
      keys.top = 0
      layers[layers.count - 1] = .help(keys)
    default: break
    }
  }

  /// Changes the text, or the choice where there is nothing to type.
  mutating func edit(_ edit: Edit) {
    if case .form(let form) = layers.last, case .choice = form.focused.kind {
      let step = edit == .left ? -1 : edit == .right ? 1 : 0
      changeForm { form in form.change { $0.choose(by: step) } }
    } else if edit == .yank {
      let text = killed
      changeInput { $0.insert(text) }
    } else {
      var cut: String?
      changeInput { cut = $0.edit(edit) }
      if let cut, !cut.isEmpty { killed = cut }
    }
  }

  /// Moves the cursor by lines in the text of the field; tells whether there was such a line.
  mutating func moveLine(by step: Int) -> Bool {
    guard case .form(let form) = layers.last else { return false }
    if case .choice = form.focused.kind { return false }
    let input = form.focused.input
    let text = FieldText(Printable.text(input.text), room: FormBox.room(in: Layout(size)))
    let before = Printable.text(String(input.head)).utf8.count
    guard let head = text.head(movedFrom: before, by: step) else { return false }
    changeInput { $0.move(behind: head.count) }
    return true
  }

  /// Goes to the next field; where something was begun that is known, completes it instead.
  mutating func goOn(completing isCompleting: Bool = true) {
    let (session, known) = (session, known)
    changeForm { form in
      if isCompleting, let completion = form.completions(in: session.directory, known).first {
        form.complete(with: completion)
      } else {
        form.check(in: session)
        _ = form.goOn()
      }
    }
    askAboutNames()
  }

  /// Asks who and what is known to the lead that the form names, once it names another one.
  mutating func askAboutNames() {
    guard let form, form.purpose == .draft || form.purpose == .edit else { return }
    let lead = form.field(.lead)?.text.flatMap { try? session.directory.lead(named: $0).code }
    let asked = lead ?? form.subject?.lead
    if known?.lead != .some(asked) { ask(.known(asked)) }
  }

  /// Goes to the field before.
  mutating func goBack() {
    let session = session
    changeForm { form in
      form.check(in: session)
      form.goBack()
    }
  }

  /// Goes to the next field, and saves from the last one.
  mutating func enterField() {
    let session = session
    var isLast = false
    changeForm { form in
      form.check(in: session)
      isLast = !form.goOn()
    }
    askAboutNames()
    if isLast { save() }
  }

  /// Saves the form, or keeps the filter; what is far-reaching is asked about first.
  mutating func save() {
    switch layers.last {
    case .filter:
      layers.removeLast()
      return
    case .help: return keepKeySearch()
    case .review: return saveReview()
    default: break
    }
    guard let form else { return }
    if form.purpose == .settings { return keepSettings(form) }
    if form.purpose == .directive { return beginReview(form) }
    do throws(FormMistake) {
      guard let request = try form.request(in: session) else {
        leaveForm()
        notice = .changed(.nothingChanged)
        return
      }
      if form.purpose == .proposal {
        replaceProposal(by: request)
      } else if form.purpose == .nameView {
        saveView(form)
      } else if let rehearsal = form.rehearsal {
        layers.append(.question(.toAll(rehearsal) { _ in request.change }))
      } else if let question = Question.before(request, of: form, in: session) {
        layers.append(.question(question))
      } else {
        apply(request)
      }
    } catch {
      changeForm { $0.point(at: error) }
    }
  }

  /// Leaves the form and what lies over it.
  mutating func leaveForm() {
    guard let index = layers.lastIndex(where: { $0.place == .form }) else { return }
    forgetDraft()
    layers.removeSubrange(index...)
  }
}
