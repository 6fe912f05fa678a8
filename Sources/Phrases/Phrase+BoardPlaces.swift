// The places that have keys of their own, as the page of keys and the manual head them.

extension Phrase {
  /// The view of the day.
  package static let placeToday = Phrase(vi: "Trong màn hình Hôm nay", en: "In the view of the day")
  /// The timeline.
  package static let placeTimeline = Phrase(vi: "Trong màn hình Lịch", en: "In the timeline")
  /// The view of statistics.
  package static let placeStatistics = Phrase(vi: "Trong màn hình Thống kê", en: "In the statistics")
  /// The view of what waits.
  package static let placeInbox = Phrase(vi: "Trong màn hình Chờ tôi", en: "In the inbox")
  /// The journal.
  package static let placeJournal = Phrase(vi: "Trong màn hình Nhật ký", en: "In the journal")
  /// The view for a meeting.
  package static let placeMeeting = Phrase(vi: "Trong màn hình Họp", en: "In a meeting")
  /// The pane of agencies.
  package static let placeAgencies = Phrase(vi: "Trong khung Cơ quan", en: "Among the agencies")
  /// The pane of assignments.
  package static let placeList = Phrase(vi: "Trong danh sách nhiệm vụ", en: "In the list of assignments")
  /// The pane that shows the selected assignment.
  package static let placeDetail = Phrase(vi: "Trong khung chi tiết", en: "In the pane of details")
  /// The page that shows the selected assignment.
  package static let placeReading = Phrase(vi: "Trong trang chi tiết", en: "On the page of details")
  /// Any pane.
  package static let placeBoard = Phrase(vi: "Ở mọi khung", en: "In every pane")
  /// The filter line.
  package static let placeFilter = Phrase(vi: "Trong dòng lọc", en: "In the filter line")
  /// The palette of commands.
  package static let placePalette = Phrase(vi: "Trong bảng lệnh", en: "In the palette of commands")
  /// The line that looks for a key.
  package static let placeHelpSearch = Phrase(vi: "Khi tìm phím", en: "When a key is looked for")
  /// The menu.
  package static let placeMenu = Phrase(vi: "Trong bảng chọn", en: "In the menu")
  /// A form.
  package static let placeForm = Phrase(vi: "Trong biểu mẫu", en: "In a form")
  /// A question.
  package static let placeQuestion = Phrase(vi: "Khi được hỏi", en: "When asked")
  /// A question that wants a number typed.
  package static let placeProof = Phrase(vi: "Khi phải gõ số nhiệm vụ", en: "When a number is to be typed")
  /// The page of keys.
  package static let placeHelp = Phrase(vi: "Trong trang trợ giúp", en: "On the page of keys")
  /// A window that is too small.
  package static let placeTooSmall = Phrase(vi: "Khi cửa sổ quá nhỏ", en: "In a window that is too small")
  /// Wherever one is.
  package static let placeAnywhere = Phrase(vi: "Ở mọi nơi", en: "Anywhere")
}
