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
    } else {
      changeInput { $0.edit(edit) }
    }
  }

  /// Goes to the next field; where the name of an agency was begun, completes it instead.
  mutating func goOn() {
    let session = session
    changeForm { form in
      if let agency = form.focused.suggestions(in: session.directory).first {
        form.change { $0.complete(with: agency) }
      } else {
        form.check(in: session)
        _ = form.goOn()
      }
    }
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
    if isLast { save() }
  }

  /// Saves the form, or keeps the filter; what is far-reaching is asked about first.
  mutating func save() {
    switch layers.last {
    case .filter:
      layers.removeLast()
      return
    case .help: return keepKeySearch()
    default: break
    }
    guard let form else { return }
    if form.purpose == .settings { return keepSettings(form) }
    do throws(FormMistake) {
      guard let request = try form.request(in: session) else {
        leaveForm()
        notice = .changed(.nothingChanged)
        return
      }
      if form.purpose == .nameView {
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
