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

// What is decided about a text is kept in the same way: a text of fifty clauses is an hour's work.
extension State {
  /// The review, topmost or under a form or question.
  var review: Review? {
    for case .review(let review) in layers.reversed() { return review }
    return nil
  }

  /// What is decided about a text and not saved; nothing where nothing was.
  package func reviewDraft(at now: Moment) -> ReviewDraft? {
    guard let review, review.isDirty || form?.isDirty == true else { return nil }
    return review.draft(at: now)
  }

  /// Asks that what is decided be kept, if there is anything new, or forgotten where all was taken back.
  mutating func keepReview() {
    guard let review, review.text != nil, !isSavingMarked else { return }
    guard let draft = reviewDraft(at: now ?? Moment(on: today)) else {
      guard reviewDraft?.text == review.text?.text else { return }
      reviewDraft = nil
      return ask(.forgetReview)
    }
    if let kept = reviewDraft, kept.isSame(as: draft) { return }
    reviewDraft = draft
    ask(.keepReview(draft))
  }
}

extension ReviewDraft {
  /// Tells whether both hold the same, whenever they were kept.
  fileprivate func isSame(as other: ReviewDraft) -> Bool {
    cursor == other.cursor && items == other.items && text == other.text && directive == other.directive
  }
}
