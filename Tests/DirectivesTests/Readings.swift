import Assignments
import Deadlines
@testable import Directives
import Scoring
import TestSupport

/// The passages whose tasks are known, and the reader with the agencies of `data/agencies.json`.
enum Readings {
  static let reader = DirectiveReader(directory)

  static let directory = Directory(
    (try? AgencyFile(at: Machine.repository + "/data/agencies.json").agencies) ?? [])

  static let reports = passages("data/directives/reports.jsonl")
  static let official = passages("data/directives/passages.jsonl")
  static let heldOut =
    passages("Tests/DirectivesTests/Passages/held-out.jsonl")
    + passages("Tests/DirectivesTests/Passages/held-out-2.jsonl")
    + passages("Tests/DirectivesTests/Passages/held-out-3.jsonl")

  /// Pieces of public documents and reports, settled before the reader saw them.
  static let found = (4...9).flatMap { passages("Tests/DirectivesTests/Passages/held-out-\($0).jsonl") }

  private static func passages(_ path: String) -> [Passage] {
    (try? Passage.read("\(Machine.repository)/\(path)")) ?? []
  }

  static func score(_ passages: [Passage]) -> Score {
    var total = Score()
    for passage in passages {
      total.add(Score(reader.read(passage.text, issued: passage.issued), of: passage))
    }
    return total
  }

  static func read(_ text: String, issued: String? = "2025-10-01") -> [Proposal] {
    reader.read(text, issued: issued.flatMap { DocumentDate($0) })
  }

  /// The agencies named in a text, each mention as one string.
  static func mentions(_ text: String) -> [[String]] {
    MentionReader(words: Words(text), gazetteer: Gazetteer(directory)).mentions()
      .map { $0.agencies.map(\.name) }
  }
}
