package import Phrases

extension Place {
  /// The heading of the place.
  package var phrase: Phrase {
    switch self {
    case .today: .placeToday
    case .timeline: .placeTimeline
    case .statistics: .placeStatistics
    case .inbox: .placeInbox
    case .journal: .placeJournal
    case .meeting: .placeMeeting
    case .agencies: .placeAgencies
    case .list: .placeList
    case .detail: .placeDetail
    case .reading: .placeReading
    case .board: .placeBoard
    case .filter: .placeFilter
    case .palette: .placePalette
    case .review: .placeReview
    case .pasting: .placePasting
    case .helpSearch: .placeHelpSearch
    case .menu: .placeMenu
    case .form: .placeForm
    case .question: .placeQuestion
    case .proof: .placeProof
    case .inputMethod: .placeInputMethod
    case .help: .placeHelp
    case .tooSmall: .placeTooSmall
    case .anywhere: .placeAnywhere
    }
  }
}
