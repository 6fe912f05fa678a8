package import Assignments
package import Deadlines
import Phrases

// What is typed is kept while it is typed, so that neither a lost line nor a full disk loses it; it is kept
// no more once it is saved, or once somebody has said that it is not wanted.
extension State {
  /// What is typed into the open form and not saved.
  package func draft(at now: Moment) -> FormDraft? { form?.draft(at: now) }

  /// Opens a form, with what was typed into it before.
  mutating func open(_ form: Form) {
    var form = form
    let empty = FormDraft(
      form: form.purpose.rawValue, assignment: form.subject?.number, revision: nil, texts: [:],
      keptAt: now ?? Moment(on: today))
    if let draft = drafts.first(where: { $0.isOfSameForm(as: empty) }) {
      form.restore(draft)
      notice = .changed(.draftRestored(draft.keptAt))
    }
    layers.append(.form(form))
    known = nil
    askAboutNames()
  }

  /// Asks that what is typed be kept, if there is anything new.
  mutating func keepDraft() {
    guard saving == nil, let draft = draft(at: now ?? Moment(on: today)) else { return }
    if let kept = drafts.first(where: { $0.isOfSameForm(as: draft) }), kept.texts == draft.texts { return }
    drafts.removeAll { $0.isOfSameForm(as: draft) }
    drafts.insert(draft, at: 0)
    ask(.keep(draft))
  }

  /// Asks that what was kept of the open form be forgotten.
  mutating func forgetDraft() {
    guard let form else { return }
    let gone = drafts.filter {
      $0.form == form.purpose.rawValue && $0.assignment == form.subject?.number
    }
    guard let draft = gone.first else { return }
    drafts.removeAll { $0.isOfSameForm(as: draft) }
    ask(.forget(draft))
  }
}
