package import Assignments
package import Deadlines

// What stands on the board at all times: headings of panes and columns, labels, words for empty places.

extension Phrase {
  // MARK: Bars

  /// The member's name and role, in the title bar.
  package static func who(_ login: String, _ role: Member.Role) -> Phrase {
    Phrase(vi: "\(login) (\(role.phrase.vi))", en: "\(login) (\(role.phrase.en))")
  }

  /// What a window is told that is too small.
  package static func tooSmall(_ columns: Int, _ rows: Int, needs leastColumns: Int, _ leastRows: Int)
    -> Phrase
  {
    Phrase(
      vi: "Cửa sổ \(columns)×\(rows) quá nhỏ, cần \(leastColumns)×\(leastRows). q: thoát",
      en: "The window is \(columns)×\(rows), too small: \(leastColumns)×\(leastRows) needed. q: quit")
  }

  /// In the notice line while the disk is busy with a change.
  package static let saving = Phrase(vi: "đang lưu…", en: "saving…")

  /// In a pane whose contents are on their way.
  package static let reading = Phrase(vi: "đang đọc…", en: "reading…")

  // MARK: The view of the day

  /// Over the view of the day, for everybody.
  package static let todayOfAll = Phrase(vi: "Hôm nay · toàn bộ các cơ quan", en: "Today · all agencies")

  /// Over the view of the day, for a liaison.
  package static func todayOf(_ names: String) -> Phrase {
    Phrase(vi: "Hôm nay · \(names)", en: "Today · \(names)")
  }

  /// The labels of the cells, wide and narrow: all, done on time, done late, in term, overdue, without
  /// deadline.
  package static let cells: [(wide: Phrase, narrow: Phrase)] = [
    (Phrase(vi: "tổng số", en: "total"), Phrase(vi: "tổng số", en: "total")),
    (Phrase(vi: "xong đúng hạn", en: "done on time"), Phrase(vi: "đúng hạn", en: "on time")),
    (Phrase(vi: "xong trễ hạn", en: "done late"), Phrase(vi: "trễ hạn", en: "late")),
    (Phrase(vi: "còn trong hạn", en: "open in term"), Phrase(vi: "trong hạn", en: "in term")),
    (Phrase(vi: "đang quá hạn", en: "open overdue"), Phrase(vi: "quá hạn", en: "overdue")),
    (Phrase(vi: "chưa có hạn", en: "no deadline"), Phrase(vi: "chưa hạn", en: "no day")),
  ]

  /// The two completion rates, each with its formula.
  package static func rates(ofAll: Double?, ofDue: Double?) -> Phrase {
    let (all, due) = (percent(ofAll), percent(ofDue))
    return Phrase(
      vi: "Hoàn thành \(all.vi) (xong ÷ tổng) · \(due.vi) (xong ÷ (xong + quá hạn))",
      en: "Completed \(all.en) (done ÷ total) · \(due.en) (done ÷ (done + overdue))")
  }

  /// What waits and what is unclear, in one line.
  package static func waiting(_ tally: Tally) -> Phrase {
    let (accept, confirm) = (tally.unaccepted, tally.unconfirmed)
    let (unclear, drafts) = (tally.unclear, tally.drafts)
    return Phrase(
      vi: "Chờ tiếp nhận \(accept) · chờ xác nhận \(confirm) · chưa đủ 6 rõ \(unclear) · dự thảo \(drafts)",
      en: "To accept \(accept) · to confirm \(confirm) · not 6/6 \(unclear) · drafts \(drafts)")
  }

  /// A share in percent to one place, rounded half up; a dash when there is nothing to share.
  package static func percent(_ share: Double?) -> Phrase {
    guard let share else { return Phrase(verbatim: "–") }
    let tenths = Int((share * 1000).rounded())
    return Phrase(vi: "\(tenths / 10),\(tenths % 10) %", en: "\(tenths / 10).\(tenths % 10)%")
  }

  /// How many more assignments a stretch has.
  package static func rest(_ count: Int) -> Phrase {
    Phrase(vi: "… còn \(count) việc nữa", en: "… \(count) more")
  }

  /// On the view of the day when nothing asks for attention.
  package static let quietDay = Phrase(
    vi: "Không có việc quá hạn, sắp đến hạn hay đang chờ.  2: xem nhiệm vụ · /: tìm",
    en: "Nothing is late, due soon or waiting.  2: assignments · /: find")

  // MARK: Agencies and assignments

  /// Over the agencies.
  package static let agencies = Phrase(vi: "Cơ quan", en: "Agencies")
  /// The line that stands for all agencies.
  package static let allAgencies = Phrase(vi: "Tất cả", en: "All")
  /// Over the counts of open work.
  package static let openCount = Phrase(vi: "mở", en: "open")
  /// Over the counts of overdue work.
  package static let overdueCount = Phrase(vi: "quá", en: "late")

  /// Over the list, with whose assignments it shows and what it is filtered by.
  package static func listTitle(of agency: String?, filter: String) -> Phrase {
    let (of, filtered) = (agency.map { " · \($0)" } ?? "", filter.isEmpty ? "" : " · \(filter)")
    return Phrase(vi: "Nhiệm vụ\(of)\(filtered)", en: "Assignments\(of)\(filtered)")
  }

  /// Over the numbers.
  package static let columnNumber = Phrase(vi: "số", en: "no.")
  /// Over the standings.
  package static let columnStanding = Phrase(vi: "thời hạn", en: "deadline")
  /// Over the statuses.
  package static let columnStatus = Phrase(vi: "trạng thái", en: "status")
  /// Over the clarities.
  package static let columnClarity = Phrase(vi: "6 rõ", en: "6/6")
  /// Over the leads.
  package static let columnLead = Phrase(vi: "chủ trì", en: "lead")
  /// Over the actions.
  package static let columnAction = Phrase(vi: "việc", en: "action")
  /// In the place of a status when an extension waits to be decided.
  package static let asksExtension = Phrase(vi: "xin lùi hạn", en: "asks for time")

  /// The deadline of a draft.
  package static func dueOn(_ day: Day) -> Phrase {
    Phrase(vi: "hạn \(day.vietnamese)", en: "due \(day.vietnamese)")
  }

  /// In an empty list.
  package static func emptyList(canAdd: Bool) -> Phrase {
    canAdd
      ? Phrase(
        vi: "Chưa có nhiệm vụ nào.  n: thêm · /: tìm", en: "There is no assignment yet.  n: new · /: find")
      : Phrase(vi: "Chưa có nhiệm vụ nào.  /: tìm", en: "There is no assignment yet.  /: find")
  }

  /// In a list that is empty because of its filter.
  package static let emptyFilter = Phrase(
    vi: "Không có nhiệm vụ nào khớp.  Esc: bỏ lọc", en: "No assignment answers.  Esc: drop the filter")

  /// Before the words of the filter.
  package static let filterPrompt = Phrase(vi: "Lọc:", en: "Filter:")
  /// Beside an empty filter line.
  package static let filterExample = Phrase(
    vi: "đô thị · lead:BXD · standing:overdue · missing:owner · due<2026-01-01",
    en: "đô thị · lead:BXD · standing:overdue · missing:owner · due<2026-01-01")

  // MARK: The page of keys

  /// Over the page of keys.
  package static let helpTitle = Phrase(
    vi: "Trợ giúp: các phím dùng được ở đây", en: "Help: the keys that hold here")
  /// Below the keys: what the dash behind some of them means.
  package static let offSign = Phrase(
    vi: "–  lúc này không dùng được; bấm phím để biết vì sao",
    en: "–  off just now; press the key to be told why")
  /// Before the path of the database.
  package static let databasePath = Phrase(vi: "cơ sở dữ liệu: ", en: "database: ")
  /// Over the menu when no assignment is selected.
  package static let menuTitle = Phrase(vi: "Chọn việc", en: "Choose")
}

extension Stretch.Heading {
  /// The heading, on the view of the day.
  package var phrase: Phrase {
    switch self {
    case .agenda(.overdueLong): Phrase(vi: "Quá hạn trên 30 ngày", en: "More than 30 days overdue")
    case .agenda(.overdueWeeks): Phrase(vi: "Quá hạn 8–30 ngày", en: "8–30 days overdue")
    case .agenda(.overdueDays): Phrase(vi: "Quá hạn 1–7 ngày", en: "1–7 days overdue")
    case .agenda(.today): Phrase(vi: "Đến hạn hôm nay", en: "Due today")
    case .agenda(.soon): Phrase(vi: "Đến hạn trong 7 ngày tới", en: "Due in the next 7 days")
    case .waitingForMe: Phrase(vi: "Chờ tôi", en: "Waiting for me")
    case .changed: Phrase(vi: "Mới thay đổi", en: "Lately changed")
    case .changedSince(let moment):
      Phrase(
        vi: "Thay đổi từ lần vào trước (\(moment.vietnamese))",
        en: "Changed since your last visit (\(moment.vietnamese))")
    }
  }
}

extension Standing {
  /// The standing for narrow columns: `quá 108 ngày`.
  package var shortPhrase: Phrase {
    switch self {
    case .completedOnTime: Phrase(vi: "đúng hạn", en: "on time")
    case .completedLate(let days): Phrase(vi: "trễ \(days) ngày", en: "\(days)d late")
    case .overdue(let days): Phrase(vi: "quá \(days) ngày", en: "\(days)d overdue")
    case .dueToday: Phrase(vi: "hôm nay", en: "today")
    case .dueSoon(let days), .inTerm(let days): Phrase(vi: "còn \(days) ngày", en: "\(days)d left")
    case .unscheduled: Phrase(vi: "chưa có hạn", en: "no deadline")
    }
  }
}
