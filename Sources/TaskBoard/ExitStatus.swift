import Assignments

/// What the program tells the shell at its end.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  case failure = 1
  case usage = 2
  case notFound = 3
  case notPermitted = 4
  case stale = 5
  case unavailable = 6
  case notValid = 7
  /// A check found something.
  case found = 10
  case interrupted = 130
}

extension ExitStatus {
  /// The status for an error.
  init(_ error: BoardError) {
    self =
      switch error {
      case .noAssignment, .noAgency, .ambiguousAgency, .noMember, .noDirective, .noHoliday, .noKey,
        .noLine:
        .notFound
      case .badQuery: .usage
      case .notPermitted, .mayNotActAs, .dismissed: .notPermitted
      case .wrongStatus, .unclear, .empty, .unexplained, .unproven, .tooLong, .outOfRange, .fixed, .notLater,
        .inFuture, .noRequest, .noExtension, .unread, .sameLead, .notALead, .badLogin, .memberExists,
        .liaisonWithoutAgency, .badKey, .keyTaken, .implausible, .numberTaken, .nothingToUndo, .notUndoable:
        .notValid
      case .stale, .overtaken, .alreadyDecided: .stale
      case .noDatabase, .databaseExists, .notADatabase, .foreignDatabase, .newerDatabase, .damaged, .busy,
        .full,
        .unavailable, .replaced, .remoteFile, .fileExists, .badCopy:
        .unavailable
      case .brokenChain, .brokenAnchor, .brokenReplay: .found
      case .unexpected: .failure
      }
  }
}
