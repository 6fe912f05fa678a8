package import Assignments
import Deadlines

// The inbox: what waits, whose turn it is, and since when.

extension Phrase {
  /// Over the inbox: of the member's agencies, or of all; whoever only reads sees whose turn it is.
  package static func inboxTitle(_ role: Member.Role, _ names: String) -> Phrase {
    switch role {
    case .secretariat: Phrase(vi: "Chờ tôi · toàn bộ các cơ quan", en: "Inbox · all agencies")
    case .liaison: Phrase(vi: "Chờ tôi · \(names)", en: "Inbox · \(names)")
    case .leader: Phrase(vi: "Đang chờ ai · toàn bộ các cơ quan", en: "Whose turn it is · all agencies")
    }
  }

  /// Whose turn it is, for a member of a role.
  package static func turn(of turn: Member.Role, is role: Member.Role) -> Phrase {
    if turn == role { return Phrase(vi: "đến lượt tôi", en: "my turn") }
    return turn == .secretariat
      ? Phrase(vi: "đến lượt thư ký", en: "the secretariat’s turn")
      : Phrase(vi: "đến lượt cơ quan chủ trì", en: "the lead agency’s turn")
  }

  /// For how many days something has waited.
  package static func waits(_ days: Int) -> Phrase {
    days <= 0
      ? Phrase(vi: "hôm nay", en: "today")
      : Phrase(vi: "\(days) ngày", en: days == 1 ? "1 day" : "\(days) days")
  }

  /// A number of items, as far as they are counted.
  package static func waitingCount(_ count: Int) -> String {
    count < Inbox.countLimit ? String(count) : "\(Inbox.countLimit)+"
  }

  /// In an empty inbox: what will stand here, and where to go.
  package static func emptyInbox(_ role: Member.Role) -> Phrase {
    switch role {
    case .secretariat:
      Phrase(
        vi: """
          Không có việc nào chờ quyết định. Báo hoàn thành, xin lùi hạn, việc bị từ chối nhận, \
          dự thảo đủ 6 rõ và việc quá 3 ngày làm việc chưa tiếp nhận sẽ hiện ở đây.  \
          n: thêm nhiệm vụ · 2: xem nhiệm vụ
          """,
        en: """
          Nothing waits to be decided. Reports, requests for time, declined work, drafts with 6/6 \
          and what is not accepted within 3 working days will stand here.  n: new · 2: assignments
          """)
    case .liaison:
      Phrase(
        vi: """
          Không có việc nào chờ. Việc mới giao, việc được trả lại, việc quá hạn và việc đang chờ \
          thư ký sẽ hiện ở đây.  2: xem nhiệm vụ
          """,
        en: """
          Nothing waits. New work, what was given back, what is overdue and what waits for the \
          secretariat will stand here.  2: assignments
          """)
    case .leader:
      Phrase(
        vi: "Không có việc nào đang chờ ai quyết định.  2: xem nhiệm vụ",
        en: "Nothing waits for anybody.  2: assignments")
    }
  }
}

extension Inbox.Section {
  /// The heading of the section.
  package var phrase: Phrase {
    switch self {
    case .toConfirm: Phrase(vi: "Chờ xác nhận hoàn thành", en: "To confirm")
    case .toDecide: Phrase(vi: "Xin lùi hạn, chờ quyết định", en: "Time asked for, to decide")
    case .toReassign: Phrase(vi: "Bị từ chối nhận, chờ giao lại", en: "Declined, to assign anew")
    case .toAssign: Phrase(vi: "Dự thảo đủ 6 rõ, chờ giao", en: "Drafts with 6/6, to assign")
    case .unaccepted:
      Phrase(
        vi: "Quá \(Inbox.workingDays) ngày làm việc chưa tiếp nhận",
        en: "Not accepted within \(Inbox.workingDays) working days")
    case .toAccept: Phrase(vi: "Chờ tiếp nhận", en: "To accept")
    case .returned: Phrase(vi: "Được trả lại, làm tiếp", en: "Given back, to go on with")
    case .overdue: Phrase(vi: "Đang quá hạn, chưa báo hoàn thành", en: "Overdue, not reported")
    case .unconfirmed: Phrase(vi: "Đã báo hoàn thành, chờ xác nhận", en: "Reported, to be confirmed")
    case .undecided: Phrase(vi: "Đã xin lùi hạn, chờ quyết định", en: "Time asked for, to be decided")
    }
  }
}
