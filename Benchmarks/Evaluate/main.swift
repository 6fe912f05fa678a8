import Assignments
import Directives
import Foundation
import Scoring

// Scores the reader of directives on files of passages whose tasks are known; prints a page in Markdown.
do {
  let given = Array(CommandLine.arguments.dropFirst())
  guard given.count >= 2 else {
    throw CocoaError(
      .fileReadUnknown, userInfo: [NSLocalizedDescriptionKey: "usage: Evaluate AGENCIES FILE…"])
  }
  let reader = DirectiveReader(Directory(try AgencyFile(at: given[0]).agencies))
  let page = try EvaluationPage(given.dropFirst().map { ($0, try Passage.read($0)) }, reader: reader)
  print(page.text)
} catch {
  FileHandle.standardError.write(Data("Evaluate: \(error.localizedDescription)\n".utf8))
  exit(1)
}
