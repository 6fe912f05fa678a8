import Assignments
import Deadlines
import Foundation

/// What was decided about a text and not saved, as the texts of a form that was not saved.
struct KeptReview {
  /// The form's name, which no form of the board has.
  static let form = "review"

  private static let (text, decisions) = ("text", "decisions")

  /// What is kept beside the text.
  private struct Decisions: Codable {
    let symbol: String?
    let issued: String?
    let title: String?
    let issuer: String?
    let cursor: Int
    let items: [Item]
  }

  private struct Item: Codable {
    let fields: [String: Fact]
    let start: Int
    let length: Int
    let leads: [String]
    let why: String
    let isUnsure: Bool
    let decision: String
  }

  /// Writes a draft as the texts of a form.
  static func formDraft(of draft: ReviewDraft) throws -> FormDraft {
    let directive = draft.directive
    let decisions = Decisions(
      symbol: directive.symbol, issued: directive.issued?.iso, title: directive.title,
      issuer: directive.issuer, cursor: draft.cursor,
      items: draft.items.map { item in
        let proposal = item.proposal
        return Item(
          fields: Dictionary(uniqueKeysWithValues: proposal.fields.map { ($0.key.rawValue, $0.value) }),
          start: proposal.quote.lowerBound, length: proposal.quote.count, leads: proposal.leadNames,
          why: proposal.why, isUnsure: proposal.isUnsure, decision: item.decision.rawValue)
      })
    let written = String(decoding: try JSONEncoder().encode(decisions), as: UTF8.self)
    return FormDraft(
      form: form, assignment: nil, revision: nil, texts: [text: draft.text, Self.decisions: written],
      keptAt: draft.keptAt)
  }

  /// Reads a draft that was written so; nothing where it was written otherwise, since that must not keep a
  /// member from the board.
  static func draft(from kept: FormDraft) -> ReviewDraft? {
    guard let text = kept.texts[text], let written = kept.texts[decisions],
      let decisions = try? JSONDecoder().decode(Decisions.self, from: Data(written.utf8))
    else { return nil }
    let directive = Directive(
      symbol: decisions.symbol, issued: decisions.issued.flatMap { DocumentDate($0) },
      title: decisions.title, issuer: decisions.issuer)
    let items = decisions.items.compactMap { item -> ReviewDraft.Item? in
      guard let decision = ReviewDraft.Decision(rawValue: item.decision), item.start >= 0, item.length >= 0
      else { return nil }
      var fields: [Assignment.Field: Fact] = [:]
      for (name, fact) in item.fields {
        if let field = Assignment.Field(rawValue: name) { fields[field] = fact }
      }
      return ReviewDraft.Item(
        proposal: DraftProposal(
          fields: fields, quote: item.start..<item.start + item.length, leadNames: item.leads,
          why: item.why, isUnsure: item.isUnsure),
        decision: decision)
    }
    return ReviewDraft(
      directive: directive, text: text, items: items, cursor: decisions.cursor, keptAt: kept.keptAt)
  }
}
