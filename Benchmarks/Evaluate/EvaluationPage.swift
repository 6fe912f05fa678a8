import Directives
import Foundation
import Scoring

/// The page that says how well the reader does: per passage, in total, and what does not agree.
struct EvaluationPage {
  /// The page in Markdown.
  let text: String

  /// Reads every passage of some files and scores what was found.
  init(_ files: [(path: String, passages: [Passage])], reader: DirectiveReader) throws {
    var lines = ["# Evaluation of the reader of directives", ""]
    var disagreements: [String] = []
    var total = Score()
    lines += [
      "| passage | tasks | found | matched | precision | recall | F1 | lead | coordinators | day | traps |",
      "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for (path, passages) in files {
      var sum = Score()
      for passage in passages {
        let score = Score(reader.read(passage.text, issued: passage.issued), of: passage)
        lines.append(EvaluationPage.row(passage.id, score))
        if !score.disagreements.isEmpty || !score.trapsTaken.isEmpty {
          disagreements += ["", "## \(passage.id)", ""] + score.disagreements.map { "- " + $0 }
          disagreements += score.trapsTaken.map { "- trap: “\($0)”" }
        }
        sum.add(score)
      }
      lines.append(EvaluationPage.row("**\(path.split(separator: "/").last ?? "")**", sum))
      total.add(sum)
    }
    lines.append(EvaluationPage.row("**all**", total))
    text = (lines + disagreements).joined(separator: "\n")
  }

  private static func row(_ name: String, _ score: Score) -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? "–" : "\(part)/\(whole)"
    }
    let cells = [
      name, "\(score.gold)", "\(score.found)", "\(score.matched)",
      String(format: "%.3f", score.precision), String(format: "%.3f", score.recall),
      String(format: "%.3f", score.f1), share(score.sameLead, score.placed),
      share(score.sameCoordinators, score.matched), share(score.sameDay, score.dated),
      "\(score.trapsTaken.count)",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
