import Assignments
import Deadlines
import Phrases

// The text of a directive becomes proposals, and these, one by one, drafts: nothing is kept before all is
// decided and asked about.
extension State {
  /// Goes on with the text that was being decided on, or asks which directive a new one is of.
  mutating func beginReading() {
    guard let kept = reviewDraft else { return open(.directive) }
    let columns = ReviewPane.wordColumns(in: Layout(size))
    layers.append(.review(Review(restoring: kept, columns: columns)))
    notice = .changed(.reviewRestored(kept))
    ask(.read(kept.text, of: kept.directive))
    if drafts.contains(where: { $0.form == Form.Purpose.proposal.rawValue }) {
      editProposal(isRestored: true)
    }
  }

  /// Waits for the text of the directive that a form names.
  mutating func beginReview(_ form: Form) {
    for field in form.fields {
      guard let mistake = field.mistake(in: session.directory) else { continue }
      changeForm { $0.point(at: FormMistake(field: field.name, phrase: mistake)) }
      return
    }
    let directive = Directive(
      symbol: form.text(.symbol), issued: form.text(.issued).flatMap { DocumentDate($0) },
      title: form.text(.title), issuer: form.text(.issuer))
    leaveForm()
    layers.append(.review(Review(of: directive)))
  }

  /// Has a text read that was pasted.
  mutating func readPasted(_ text: String) {
    guard case .review(let review) = layers.last else { return }
    ask(.read(text, of: review.directive))
  }

  /// Takes in what was found in a text; what was decided about the same text before stands, but for what
  /// somebody has saved meanwhile.
  mutating func receive(_ proposals: [DraftProposal], in text: String, of directive: Directive) {
    let columns = ReviewPane.wordColumns(in: Layout(size))
    if review == nil { layers.append(.review(Review(of: directive))) }
    if review?.text == nil, let kept = reviewDraft, kept.text == text, kept.directive == directive {
      changeReview { $0 = Review(restoring: kept, columns: columns) }
      notice = .changed(.reviewRestored(kept))
    }
    changeReview { review in
      if review.text?.text == text {
        review.drop(proposals)
      } else {
        review.receive(proposals, in: text, columns: columns)
      }
    }
  }

  /// Changes the review, topmost or under a form or question.
  mutating func changeReview(_ change: (inout Review) -> Void) {
    for (index, layer) in layers.enumerated().reversed() {
      guard case .review(var review) = layer else { continue }
      change(&review)
      layers[index] = .review(review)
      return
    }
  }

  /// Changes the review, or says why it cannot be changed so.
  mutating func review(orSay phrase: Phrase, _ change: (inout Review) -> Bool) {
    var isDone = false
    changeReview { isDone = change(&$0) }
    if !isDone { notice = .changed(phrase) }
  }

  /// Opens the form of the selected proposal, with what was typed into it before if that was lost.
  mutating func editProposal(isRestored: Bool = false) {
    guard case .review(let review) = layers.last, let item = review.item else { return }
    let form = Form.proposal(item.proposal, of: review.directive)
    if isRestored { return open(form) }
    layers.append(.form(form))
    known = nil
    askAboutNames()
  }

  /// Puts what was edited into the selected proposal; a deadline that nobody touched stays as it was read.
  mutating func replaceProposal(by request: Request) {
    guard case .add(var facts) = request.change, let form else { return }
    let isDeadlineTouched = form.fields.contains { $0.name.field == .deadline && $0.isDirty }
    if !isDeadlineTouched { facts[.deadline] = nil }
    let emptied: [Assignment.Field] = [
      .lead, .addressees, .coordinators, .owner, .ownerPosition, .accountable, .authority, .deliverable,
    ]
    for field in emptied where facts[field] == nil { facts[field] = Fact.none }
    leaveForm()
    changeReview { $0.replace(by: facts) }
  }

  /// Asks whether what was decided is to be kept.
  mutating func saveReview() {
    guard case .review(let review) = layers.last else { return }
    let (accepted, rejected) = (review.accepted, review.rejected)
    guard !accepted.isEmpty || !rejected.isEmpty else {
      notice = .changed(.nothingDecided)
      return
    }
    let open = review.items.count - accepted.count - rejected.count
    let lines = accepted.prefix(8).map { proposal in
      Phrase(verbatim: "• " + (proposal.fields[.action]?.text ?? "").clipped(to: 62))
    }
    let more = accepted.count > lines.count ? [Phrase.andMore(accepted.count - lines.count)] : []
    let adoption = Adoption(of: review.directive, accepted: accepted, rejected: rejected)
    layers.append(
      .question(
        Question(
          title: .adoptTitle(accepted.count),
          lines: lines + more + [.adoptRest(rejected: rejected.count, open: open)],
          consequence: .adopt(adoption))))
  }

  mutating func receive(adopted receipts: [Receipt]) {
    isSavingMarked = false
    leaveReview()
    let numbers = receipts.compactMap { $0.assignment?.number }
    mine = Set(numbers)
    notice = .done(.adopted(numbers.count))
    if let first = numbers.first { go(to: first) } else { readAgain() }
  }

  /// Leaves the review and what lies over it.
  mutating func leaveReview() {
    guard let index = layers.lastIndex(where: { if case .review = $0 { true } else { false } }) else {
      return
    }
    let text = review?.text?.text
    layers.removeSubrange(index...)
    guard let kept = reviewDraft, kept.text == text else { return }
    reviewDraft = nil
    ask(.forgetReview)
  }
}
