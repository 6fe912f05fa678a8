package import Deadlines

// The view for a meeting.

extension Phrase {
  /// The heading of the view: which agency of how many.
  package static func meetingTitle(_ place: Int, of count: Int) -> Phrase {
    Phrase(vi: "Họp · cơ quan \(place)/\(count)", en: "Meeting · agency \(place)/\(count)")
  }
  /// Nobody has open work.
  package static let nothingToMeetAbout = Phrase(
    vi: "Không cơ quan nào còn việc đang mở. 2: xem nhiệm vụ · 4: xem thống kê",
    en: "No agency has open work. 2: assignments · 4: statistics")
  /// To the next agency.
  package static let nextAgency = Phrase(vi: "cơ quan sau", en: "next agency")
  /// To the agency before.
  package static let previousAgency = Phrase(vi: "cơ quan trước", en: "agency before")
  /// There is no agency before.
  package static let firstAgency = Phrase(vi: "đây là cơ quan đầu tiên", en: "this is the first agency")
  /// There is no next agency.
  package static let lastAgency = Phrase(vi: "đây là cơ quan cuối cùng", en: "this is the last agency")
  /// Writes a conclusion down as a new draft.
  package static let conclude = Phrase(vi: "ghi kết luận", en: "write a conclusion")
  /// Below the rows: the agency has more than were read.
  package static func restInList(_ count: Int) -> Phrase {
    Phrase(vi: "… còn \(count) việc: xem 2 Nhiệm vụ", en: "… \(count) more: see 2 Assignments")
  }
  /// The title of the directive that a conclusion belongs to.
  package static func meetingOf(_ day: Day) -> Phrase {
    Phrase(vi: "Kết luận họp ngày \(day.vietnamese)", en: "Kết luận họp ngày \(day.vietnamese)")
  }
}
