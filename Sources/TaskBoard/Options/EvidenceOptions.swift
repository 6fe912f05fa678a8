import ArgumentParser
import Assignments
import Deadlines
import Phrases

/// What proves a completion: a document with its date, or the reason why there is none.
struct EvidenceOptions: ParsableArguments {
  @Option(help: .of(.document))
  var document: String?

  @Option(help: .of(.dated))
  var dated: Day?

  @Option(help: .of(.noDocument))
  var noDocument: String?

  /// The evidence, or nothing when none of the options is given.
  func evidence() throws(UsageMistake) -> Evidence? {
    switch (document, dated, noDocument) {
    case (nil, nil, nil): return nil
    case (nil, nil, let reason?): return .undocumented(reason: reason)
    case (let symbol?, let day?, nil): return .document(symbol: symbol, issued: day)
    case (_?, nil, nil): throw .alone("--document", needs: "--dated")
    case (nil, _?, nil): throw .alone("--dated", needs: "--document")
    case (_, _, _?): throw .together(document == nil ? "--dated" : "--document", "--no-document")
    }
  }
}
