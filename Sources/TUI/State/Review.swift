import Assignments
import Deadlines

/// The proposals of a directive's text while somebody decides on them: the text in lines, the proposals, and
/// what was decided about each.
struct Review: Hashable, Sendable {
  /// The directive that the text is of.
  let directive: Directive
  /// The text; nothing until it was pasted.
  private(set) var text: ReviewText?
  /// The proposals in the order of the text.
  private(set) var items: [ReviewDraft.Item] = []
  /// The one that the cursor is on.
  private(set) var cursor = 0
  /// What was there before each decision, the latest last.
  private var past: [Past] = []
  /// Whether it goes on from what was kept.
  private var isRestored = false

  private struct Past: Hashable {
    let items: [ReviewDraft.Item]
    let cursor: Int
  }

  /// Makes the review of a directive whose text is still to come.
  init(of directive: Directive) { self.directive = directive }

  /// Takes in the text and what was found in it; what was decided on before is not proposed again.
  mutating func receive(_ proposals: [DraftProposal], in text: String, columns: Int) {
    items = proposals.filter { !$0.isDecided }.map { ReviewDraft.Item(proposal: $0, decision: .open) }
    self.text = ReviewText(text, columns: columns)
    cursor = 0
  }

  /// Goes on from what was kept.
  init(restoring draft: ReviewDraft, columns: Int) {
    directive = draft.directive
    text = ReviewText(draft.text, columns: columns)
    items = draft.items
    cursor = min(max(0, draft.cursor), max(0, draft.items.count - 1))
    isRestored = true
  }

  /// What is to be kept of it; nothing before a text is there.
  func draft(at now: Moment) -> ReviewDraft? {
    text.map {
      ReviewDraft(directive: directive, text: $0.text, items: items, cursor: cursor, keptAt: now)
    }
  }

  /// Takes out what somebody has decided on and saved meanwhile; the cursor stays on its proposal.
  mutating func drop(_ decided: [DraftProposal]) {
    let gone = Set(decided.filter(\.isDecided).map(\.quote))
    let before = items.prefix(cursor).count { gone.contains($0.proposal.quote) }
    items.removeAll { gone.contains($0.proposal.quote) }
    cursor = min(max(0, cursor - before), max(0, items.count - 1))
  }

  /// Breaks the text anew for another width.
  mutating func lay(columns: Int) {
    if let text, text.columns != columns { self.text = ReviewText(text.text, columns: columns) }
  }
}

extension Review {
  /// The proposal that the cursor is on.
  var item: ReviewDraft.Item? { items.indices.contains(cursor) ? items[cursor] : nil }

  /// Tells whether anything was decided that leaving would lose.
  var isDirty: Bool { isRestored || items.contains { $0.decision != .open } || !past.isEmpty }

  /// How many were accepted.
  var accepted: [DraftProposal] { items.filter { $0.decision == .accepted }.map(\.proposal) }

  /// How many were rejected.
  var rejected: [DraftProposal] { items.filter { $0.decision == .rejected }.map(\.proposal) }

  /// Moves the cursor among the proposals.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .up: cursor -= 1
    case .down: cursor += 1
    case .pageUp, .halfPageUp: cursor -= 5
    case .pageDown, .halfPageDown: cursor += 5
    case .first: cursor = 0
    case .last: cursor = items.count - 1
    case .left, .right: break
    }
    cursor = min(max(0, cursor), max(0, items.count - 1))
  }

  /// Decides on the proposal under the cursor and goes on to the next; deciding the same again takes it back.
  mutating func decide(_ decision: ReviewDraft.Decision) {
    guard let item else { return }
    keep()
    items[cursor].decision = item.decision == decision ? .open : decision
    if items[cursor].decision != .open { move(.down) }
  }

  /// Puts what was edited in the place of the proposal under the cursor, and accepts it.
  mutating func replace(by fields: [Assignment.Field: Fact]) {
    guard item != nil else { return }
    keep()
    items[cursor].proposal.fields.merge(fields) { $1 }
    items[cursor].decision = .accepted
  }

  /// Makes two of the proposal under the cursor, its work parted where a clause ends; tells whether it could.
  mutating func split() -> Bool {
    guard let item, let action = item.proposal.fields[.action]?.text,
      let (first, second) = Review.parts(of: action)
    else { return false }
    keep()
    var other = item
    items[cursor].proposal.fields[.action] = .text(first)
    other.proposal.fields[.action] = .text(second)
    items.insert(other, at: cursor + 1)
    return true
  }

  /// Makes one of the proposal under the cursor and the next one; tells whether there is a next.
  mutating func merge() -> Bool {
    guard let item, items.indices.contains(cursor + 1) else { return false }
    keep()
    let next = items.remove(at: cursor + 1).proposal
    var proposal = item.proposal
    let quotes = [proposal.quote, next.quote]
    proposal.quote =
      (quotes.map(\.lowerBound).min() ?? 0)..<(quotes.map(\.upperBound).max() ?? 0)
    for field in [Assignment.Field.action, .quote] {
      let texts = [proposal.fields[field]?.text, next.fields[field]?.text].compactMap(\.self)
      let isSame = texts.count == 2 && texts[0] == texts[1]
      proposal.fields[field] = .text(isSame ? texts[0] : texts.joined(separator: "; "))
    }
    proposal.fields.merge(next.fields) { own, other in own == .none || own == .list([]) ? other : own }
    items[cursor].proposal = proposal
    return true
  }

  /// Takes back the last decision; tells whether there was one.
  mutating func undo() -> Bool {
    guard let before = past.popLast() else { return false }
    (items, cursor) = (before.items, before.cursor)
    return true
  }

  private mutating func keep() {
    past.append(Past(items: items, cursor: cursor))
    if past.count > Review.mostSteps { past.removeFirst() }
  }

  /// How many decisions can be taken back.
  private static let mostSteps = 50

  /// The two parts of a clause: at a semicolon, else at the comma or the *và* nearest to its middle.
  private static func parts(of action: String) -> (String, String)? {
    for mark in ["; ", ", ", " và "] {
      let places = action.ranges(of: mark)
      let middle = action.count / 2
      let nearest = places.min { left, right in
        abs(action.distance(from: action.startIndex, to: left.lowerBound) - middle)
          < abs(action.distance(from: action.startIndex, to: right.lowerBound) - middle)
      }
      if let nearest {
        return (String(action[..<nearest.lowerBound]), String(action[nearest.upperBound...]))
      }
    }
    return nil
  }
}
