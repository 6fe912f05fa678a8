/// A column of the tables that are exchanged with spreadsheets and other programs; the raw value is its name
/// in JSON, and heads it as well as its titles do.
package enum ExchangeColumn: String, CaseIterable, Sendable {
  // What is to be done, by whom, until when: the six clarities first.
  case number, status, lead, coordinators, owner, ownerPosition, action, deadline, due
  case accountable, authority, deliverable
  // The directive that gave it.
  case symbol, issued, title, issuer, quote
  // How it went.
  case progress, assignedOn, acceptedOn, submittedOn, completedOn
  case evidence, evidenceIssued, evidenceReason
  case firstDue, extensions, dueBeforeExtension, requestedDay, requestReason, requestedOn
  case parent, follows
  // What the words of the deadline were read as.
  case time, precision, kind, basis, needsConfirmation, recurrence, movedTo, countedFrom
  // Of members and agencies.
  case login, name, role, position, agencies, active
  case code, shortName, agencyKind, headTitle, aliases, successor, agencyParent
}

extension ExchangeColumn {
  /// What heads the column.
  package var phrase: Phrase {
    switch self {
    case .number: Phrase(vi: "Số nhiệm vụ", en: "Number")
    case .status: Phrase(vi: "Trạng thái", en: "Status")
    case .lead: Phrase(vi: "Cơ quan chủ trì", en: "Lead agency")
    case .coordinators: Phrase(vi: "Cơ quan phối hợp", en: "Coordinators")
    case .owner: Phrase(vi: "Người thực hiện", en: "Owner")
    case .ownerPosition: Phrase(vi: "Chức vụ người thực hiện", en: "Owner's position")
    case .action: Phrase(vi: "Nhiệm vụ", en: "Assignment")
    case .deadline: Phrase(vi: "Thời hạn (câu chữ)", en: "Deadline (words)")
    case .due: Phrase(vi: "Hạn", en: "Due")
    case .accountable: Phrase(vi: "Người đứng đầu chịu trách nhiệm", en: "Accountable head")
    case .authority: Phrase(vi: "Cấp có thẩm quyền", en: "Authority")
    case .deliverable: Phrase(vi: "Sản phẩm", en: "Deliverable")
    case .symbol: Phrase(vi: "Số ký hiệu văn bản", en: "Directive symbol")
    case .issued: Phrase(vi: "Ngày văn bản", en: "Directive date")
    case .title: Phrase(vi: "Trích yếu", en: "Directive title")
    case .issuer: Phrase(vi: "Cơ quan ban hành", en: "Issuer")
    case .quote: Phrase(vi: "Trích văn bản", en: "Quote")
    case .progress: Phrase(vi: "Tiến độ (%)", en: "Progress (%)")
    case .assignedOn: Phrase(vi: "Ngày giao", en: "Assigned on")
    case .acceptedOn: Phrase(vi: "Ngày tiếp nhận", en: "Accepted on")
    case .submittedOn: Phrase(vi: "Ngày báo hoàn thành", en: "Submitted on")
    case .completedOn: Phrase(vi: "Ngày hoàn thành", en: "Completed on")
    case .evidence: Phrase(vi: "Minh chứng (số ký hiệu)", en: "Evidence (symbol)")
    case .evidenceIssued: Phrase(vi: "Ngày minh chứng", en: "Evidence date")
    case .evidenceReason: Phrase(vi: "Lý do không có minh chứng", en: "Reason without evidence")
    case .firstDue: Phrase(vi: "Hạn ban đầu", en: "First due")
    case .extensions: Phrase(vi: "Số lần lùi hạn", en: "Extensions")
    case .dueBeforeExtension: Phrase(vi: "Hạn trước khi lùi", en: "Due before extension")
    case .requestedDay: Phrase(vi: "Xin lùi đến", en: "Requested day")
    case .requestReason: Phrase(vi: "Lý do xin lùi", en: "Reason of request")
    case .requestedOn: Phrase(vi: "Ngày xin lùi", en: "Requested on")
    case .parent: Phrase(vi: "Thuộc nhiệm vụ chung", en: "Part of")
    case .follows: Phrase(vi: "Kỳ trước", en: "Period before")
    case .time: Phrase(vi: "Giờ hạn", en: "Due time")
    case .precision: Phrase(vi: "Độ chính xác", en: "Precision")
    case .kind: Phrase(vi: "Loại thời hạn", en: "Kind of deadline")
    case .basis: Phrase(vi: "Căn cứ", en: "Basis")
    case .needsConfirmation: Phrase(vi: "Cần xác nhận hạn", en: "Needs confirmation")
    case .recurrence: Phrase(vi: "Định kỳ", en: "Recurrence")
    case .movedTo: Phrase(vi: "Chuyển sang ngày làm việc", en: "Moved to")
    case .countedFrom: Phrase(vi: "Tính từ ngày", en: "Counted from")
    case .login: Phrase(vi: "Tên đăng nhập", en: "Login")
    case .name: Phrase(vi: "Tên", en: "Name")
    case .role: Phrase(vi: "Vai trò", en: "Role")
    case .position: Phrase(vi: "Chức vụ", en: "Position")
    case .agencies: Phrase(vi: "Cơ quan", en: "Agencies")
    case .active: Phrase(vi: "Hoạt động", en: "Active")
    case .code: Phrase(vi: "Mã", en: "Code")
    case .shortName: Phrase(vi: "Tên ngắn", en: "Short name")
    case .agencyKind: Phrase(vi: "Loại", en: "Kind")
    case .headTitle: Phrase(vi: "Chức danh người đứng đầu", en: "Title of head")
    case .aliases: Phrase(vi: "Tên khác", en: "Other names")
    case .successor: Phrase(vi: "Cơ quan kế thừa", en: "Successor")
    case .agencyParent: Phrase(vi: "Thuộc cơ quan", en: "Parent")
    }
  }

  /// Other headings that tables of ministries have over the same, after Thông báo 624/TB-VPCP and Công văn
  /// 6225/BVHTTDL-VP.
  package var otherHeadings: [String] {
    switch self {
    case .number: ["Mã nhiệm vụ", "Mã số nhiệm vụ"]
    case .lead: ["Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì thực hiện", "Lead"]
    case .coordinators: ["Phối hợp", "Đơn vị phối hợp"]
    case .owner: ["Người phụ trách", "Cán bộ thực hiện"]
    case .action: ["Nội dung nhiệm vụ", "Tên nhiệm vụ", "Nội dung", "Nội dung công việc", "Task"]
    case .deadline: ["Thời hạn", "Thời hạn hoàn thành", "Thời gian hoàn thành", "Thời gian thực hiện"]
    case .due: ["Hạn hoàn thành", "Ngày hết hạn"]
    case .accountable: ["Người chịu trách nhiệm", "Trách nhiệm"]
    case .authority: ["Thẩm quyền", "Cấp phê duyệt", "Cấp trình"]
    case .deliverable: ["Sản phẩm, kết quả", "Kết quả, sản phẩm", "Kết quả thực hiện", "Sản phẩm hoàn thành"]
    case .symbol: ["Số, ký hiệu văn bản", "Số văn bản", "Văn bản giao nhiệm vụ", "Số ký hiệu"]
    case .issued: ["Ngày ban hành"]
    case .progress: ["Tiến độ", "Progress"]
    case .evidence: ["Minh chứng", "Văn bản báo cáo", "Evidence"]
    case .name: ["Họ và tên", "Tên cơ quan", "Full name"]
    case .code: ["Mã cơ quan"]
    default: []
    }
  }

  /// Headings of columns that say nothing: a row's place in its table.
  package static let ordinals = ["STT", "TT", "Số TT", "Số thứ tự", "No.", "No", "#"]
}

extension Phrase {
  /// What the tables are called that are exchanged.
  package static let assignmentsTable = Phrase(vi: "Nhiệm vụ", en: "Assignments")
  /// The members.
  package static let membersTable = Phrase(vi: "Thành viên", en: "Members")
  /// The agencies.
  package static let agenciesTable = Phrase(vi: "Cơ quan", en: "Agencies")
  /// The documents and meetings that gave work.
  package static let directivesTable = Phrase(vi: "Văn bản", en: "Directives")
}
