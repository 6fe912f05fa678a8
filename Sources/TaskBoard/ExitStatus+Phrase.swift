import Phrases

extension ExitStatus {
  /// What the code means.
  var phrase: Phrase {
    switch self {
    case .success: .exitDone
    case .failure: .exitFailure
    case .usage: .exitUsage
    case .notFound: .exitNotFound
    case .notPermitted: .exitNotPermitted
    case .stale: .exitStale
    case .unavailable: .exitUnavailable
    case .notValid: .exitNotValid
    case .found: .exitFound
    case .interrupted: .exitInterrupted
    }
  }
}
