import Assignments
import Deadlines
import Phrases

// The text of a directive becomes proposals, and these, one by one, drafts: nothing is kept before all is
// decided and asked about.
extension State {
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

  mutating func receive(_ proposals: [DraftProposal], in text: String, of directive: Directive) {
    let columns = ReviewPane.wordColumns(in: Layout(size))
    if case .review = layers.last {} else { layers.append(.review(Review(of: directive))) }
    changeReview { $0.receive(proposals, in: text, columns: columns) }
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

  /// Opens the form of the selected proposal.
  mutating func editProposal() {
    guard case .review(let review) = layers.last, let item = review.item else { return }
    layers.append(.form(.proposal(item.proposal, of: review.directive)))
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
    layers.removeSubrange(index...)
  }
}
