import Assignments
import Deadlines
import Phrases

/// The page on which the proposals of a text are decided on: the text at the left, the places that were found
/// marked; the proposals at the right, the selected one below in full.
struct ReviewPane {
  private let review: Review
  private let session: Session
  private let language: Language

  /// Makes the page of a review.
  init(_ review: Review, _ session: Session, in language: Language) {
    self.review = review
    self.session = session
    self.language = language
  }

  /// The page.
  func picture(_ layout: Layout) -> Picture {
    let columns = layout.size.columns
    let heading = Line.rule(title, hasFocus: true, end: count, columns: columns)
    guard let text = review.text else { return waiting(below: heading, layout) }
    let rows = layout.bodyRows - 1
    guard layout.shape == .full else {
      return Picture(columns: columns, lines: [heading]).above(drafts(columns: columns, rows: rows))
    }
    let left = ReviewPane.textColumns(in: layout)
    let side = Picture(columns: 1, lines: (0..<rows).map { _ in Line("│", .quiet) })
    let body = page(text, rows: rows).beside(side).beside(drafts(columns: columns - left - 1, rows: rows))
    return Picture(columns: columns, lines: [heading]).above(body)
  }

  /// The columns of the text with its marks.
  static func textColumns(in layout: Layout) -> Int { layout.size.columns / 2 }

  /// The columns of the words of the text.
  static func wordColumns(in layout: Layout) -> Int { max(8, textColumns(in: layout) - 3) }

  private var title: String {
    let directive = review.directive
    let name = [directive.symbol, directive.issued?.vietnamese].compactMap(\.self).joined(separator: " ")
    let words = Phrase.reviewTitle(name.isEmpty ? directive.title ?? "" : name)
    return Printable.text(words(in: language))
  }

  private var count: String {
    guard review.text != nil else { return "" }
    return Phrase.reviewCount(
      review.accepted.count, review.rejected.count, of: review.items.count)(in: language)
  }

  /// What is said until the text is there.
  private func waiting(below heading: Line, _ layout: Layout) -> Picture {
    let words = Phrase.pasteText.flatMap { $0(in: language).wrapped(to: layout.size.columns - 4) }
    let lines = [Line()] + words.map { Line("  " + $0) }
    return Picture(
      columns: layout.size.columns, lines: [heading] + lines, cursor: Position(column: 2, row: 1),
      showsCursor: true
    ).fitted(toRows: layout.bodyRows)
  }

  // MARK: The text

  /// The text around the place of the selected proposal: `▸` beside its lines, `·` beside other found ones.
  private func page(_ text: ReviewText, rows: Int) -> Picture {
    let selected = review.item?.proposal.quote ?? 0..<0
    let top = max(0, min(text.row(of: selected) - rows / 4, text.lines.count - rows))
    let lines = text.lines.dropFirst(top).prefix(rows).map { line -> Line in
      let isSelected = line.range.overlaps(selected)
      let isFound = review.items.contains { $0.proposal.quote.overlaps(line.range) }
      let sign = isSelected ? "▸ " : isFound ? "· " : "  "
      return Line([Span(sign, .strong), Span(line.text, isSelected ? .strong : isFound ? .plain : .quiet)])
    }
    return Picture(columns: text.columns + 3, lines: Array(lines)).fitted(toRows: rows)
  }

  // MARK: The proposals

  private func drafts(columns: Int, rows: Int) -> Picture {
    guard !review.items.isEmpty else {
      let words = Phrase.nothingProposed(in: language).wrapped(to: columns - 2)
      return Picture(
        columns: columns, lines: words.map { Line(" " + $0, .quiet) }, cursor: Position(column: 0, row: 0)
      ).fitted(toRows: rows)
    }
    let detail = review.item.map { self.detail(of: $0.proposal, columns: columns) } ?? []
    let room = max(3, min(review.items.count, rows - min(detail.count, rows * 2 / 3) - 1))
    let top = ListWindow.top(0, showing: review.cursor, of: review.items.count, in: room)
    let list = review.items.indices.dropFirst(top).prefix(room).map { line($0, columns: columns) }
    let picture = Picture(
      columns: columns, lines: list + [Line.rule("", columns: columns)] + detail,
      cursor: Position(column: 0, row: review.cursor - top))
    return picture.fitted(toRows: rows)
  }

  private func line(_ index: Int, columns: Int) -> Line {
    let item = review.items[index]
    let isSelected = index == review.cursor
    let sign =
      switch item.decision {
      case .accepted: "✓"
      case .rejected: "✗"
      case .open: item.proposal.isUnsure ? "?" : " "
      }
    let lead = item.proposal.leadNames.joined(separator: ", ")
    let action = item.proposal.fields[.action]?.text ?? ""
    let width = min(18, columns / 3)
    var line = Line(isSelected ? "▸" : " ", .strong)
    line.append(sign + " ", item.decision == .accepted ? .done : .strong)
    line.append(Printable.text(lead.isEmpty ? "–" : lead).clipped(to: width - 1).fitted(to: width))
    line.append(Printable.text(action), item.decision == .rejected ? .quiet : .plain)
    line = line.fitted(to: columns)
    return isSelected ? line.all(in: .selected) : line
  }

  private func detail(of proposal: DraftProposal, columns: Int) -> [Line] {
    let draft = proposal.draft
    let clear = Set(Clarity.allCases).subtracting(draft.missing)
    var lines = [
      ClarityLine(
        clarities: Clarity.allCases.map { ($0, clear.contains($0)) }, language: language
      ).line(columns: columns)
    ]
    let due = draft.deadline.due?.phrase(in: language)
    let time = [draft.deadline.phrase.map { "“\($0)”" }, due.map { "→ \($0)" }].compactMap(\.self)
    let doubt = draft.deadline.needsConfirmation ? " (\(Phrase.needsConfirming(in: language)))" : ""
    let leads = draft.isCollective ? draft.addressees.map(\.text) : draft.lead.map { [$0.text] } ?? []
    let facts: [(Phrase, String)] = [
      (.fieldLead, named(proposal.leadNames, codes: leads)),
      (
        .fieldCoordinators,
        draft.coordinators.map { session.directory.shortName(of: $0) }.joined(separator: ", ")
      ),
      (.reviewAction, draft.action), (.reviewDeadline, time.joined(separator: " ") + doubt),
      (.fieldDeliverable, draft.deliverable ?? ""), (.fieldAuthority, draft.authority ?? ""),
      (.fieldAccountable, draft.accountable ?? ""), (.reviewWhy, proposal.why),
    ]
    for (label, text) in facts where !text.isEmpty {
      let name = label(in: language)
      let words = Printable.text(text).wrapped(to: max(8, columns - 14)).prefix(4)
      for (index, word) in words.enumerated() {
        lines.append(
          Line([Span((index == 0 ? " " + name.clipped(to: 12) : "").fitted(to: 14), .quiet), Span(word)]))
      }
    }
    return lines
  }

  /// Who leads: as the text has it, with the codes that the board knows them by.
  private func named(_ names: [String], codes: [String]) -> String {
    let known = codes.isEmpty ? Phrase.unknownLead(in: language) : codes.joined(separator: ", ")
    return names.joined(separator: ", ") + " → " + known
  }
}
