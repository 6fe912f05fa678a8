import TestSupport

/// A deed as it is done on the board: what the assignment is brought to first, what is typed, and by whom.
struct DeedPlay: Sendable {
  /// The name of the deed in the journal.
  let deed: String
  /// Who does it.
  let member: String
  /// The key that begins it.
  let key: String
  /// How far the assignment has come before; nothing where there is none.
  var stage: Stage? = .underway
  /// What happens to it then, as commands without their number.
  var before: [[String]] = []
  /// What is typed: the field as its label begins, and the text.
  var fields: [(label: String, text: String)] = []
  /// How many times to the right a choice is moved first.
  var choice = 0

  /// How far an assignment has come.
  enum Stage: Int, Sendable {
    case draft, assigned, underway, submitted, completed
  }

  /// The commands that bring a draft to a stage, each without its number.
  static let course: [(stage: Stage, words: [String])] = [
    (.assigned, ["assign", "--incomplete", "--as", "thuky"]), (.underway, ["accept", "--as", "bxd"]),
    (.submitted, ["submit", "--document", "12/BC-BXD", "--dated", "18/7/2025", "--as", "bxd"]),
    (.completed, ["confirm", "--as", "thuky"]),
  ]
}

extension DeedPlay {
  private static let reason = (label: "lý do", text: "Chờ ý kiến các bộ")
  private static let asking = ["extend", "31/12/2026", "--reason", "chờ ý kiến", "--as", "bxd"]
  private static let granting = ["grant", "31/12/2026", "--as", "thuky"]

  /// What is done, in order.
  static let all = liaison + secretary

  /// What a liaison does.
  private static let liaison = [
    DeedPlay(deed: "accept", member: "bxd", key: "t", stage: .assigned),
    DeedPlay(deed: "decline", member: "bxd", key: "y", stage: .assigned, fields: [reason]),
    DeedPlay(
      deed: "progress", member: "bxd", key: "p", fields: [("tiến độ", "60"), ("nội dung", "Đã trình")]),
    DeedPlay(
      deed: "submit", member: "bxd", key: "b",
      fields: [("số văn bản", "41/BC-BXD"), ("ngày văn bản", "1/7/2025")]),
    DeedPlay(deed: "extend", member: "bxd", key: "i", fields: [("hạn mới", "31/12/2026"), reason]),
    DeedPlay(deed: "edit", member: "bxd", key: "e", fields: [("người thực hiện", "Trần Văn Minh")]),
    DeedPlay(deed: "note", member: "bxd", key: "m", fields: [("nội dung", "Đang lấy ý kiến")]),
    DeedPlay(deed: "undo", member: "bxd", key: "u", before: [["progress", "30", "--as", "bxd"]]),
  ]

  /// What a secretary does.
  private static let secretary = [
    DeedPlay(
      deed: "add", member: "thuky", key: "n", stage: nil, fields: [("nội dung việc", "Việc ghi từ bảng")]),
    DeedPlay(deed: "edit", member: "thuky", key: "e", stage: .draft, fields: [("sản phẩm", "Báo cáo")]),
    DeedPlay(deed: "assign", member: "thuky", key: "a", stage: .draft),
    DeedPlay(
      deed: "relead", member: "thuky", key: "L", stage: .assigned, fields: [("chủ trì mới", "BYT"), reason]),
    DeedPlay(deed: "confirm", member: "thuky", key: "o", stage: .submitted),
    DeedPlay(deed: "return", member: "thuky", key: "v", stage: .submitted, fields: [reason]),
    DeedPlay(deed: "grant", member: "thuky", key: "H", before: [asking], fields: [("văn bản", "77/VPCP")]),
    DeedPlay(
      deed: "deny", member: "thuky", key: "H", before: [asking], fields: [("văn bản", "Đã gấp")], choice: 1),
    DeedPlay(
      deed: "correct", member: "thuky", key: "H", before: [granting],
      fields: [("hạn mới", "30/11/2026"), ("văn bản", "Ghi nhầm ngày")], choice: 1),
    DeedPlay(deed: "note", member: "thuky", key: "m", fields: [("nội dung", "Đã đôn đốc")]),
    DeedPlay(deed: "cancel", member: "thuky", key: "C", fields: [("theo văn bản", "99/QĐ-TTg")]),
    DeedPlay(deed: "reopen", member: "thuky", key: "O", stage: .completed, fields: [reason]),
    DeedPlay(deed: "undo", member: "thuky", key: "u", before: [["note", "nhầm", "--as", "thuky"]]),
  ]
}
