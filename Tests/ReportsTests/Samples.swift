import Assignments
import Deadlines
import Phrases
import Reports

/// The day of the reports.
let today = Day(number: 20_423)

/// A few agencies, in reading order.
let directory = Directory([
  Agency(
    code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry, headTitle: "Bộ trưởng"),
  Agency(
    code: "BKHCN", name: "Bộ Khoa học và Công nghệ", shortName: "BKHCN", kind: .ministry,
    headTitle: "Bộ trưởng"),
  Agency(
    code: "TTCP", name: "Thanh tra Chính phủ", shortName: "TTCP", kind: .ministerialAgency,
    headTitle: "Tổng Thanh tra Chính phủ"),
  Agency(
    code: "48", name: "Thành phố Đà Nẵng", shortName: "Đà Nẵng", kind: .province,
    headTitle: "Chủ tịch UBND thành phố"),
])

/// The directives that gave the work: one with a symbol, one without.
let directives = [
  1: Directive(id: 1, symbol: "624/TB-VPCP", issued: DocumentDate("2025-11-16"), title: "Kết luận"),
  2: Directive(id: 2, issued: DocumentDate("2025-07"), title: "Kết luận phiên họp đầu tiên"),
]

/// The head that reports stand on.
let head = Head(
  line: 61, at: Moment(on: today), hash: String(repeating: "0123456789abcdef", count: 4))

/// An assignment that is underway, changed as a test wants.
func assignment(
  _ number: Int, _ action: String, lead: AgencyCode = "BXD", due: Int?,
  _ change: (inout Assignment) -> Void = { _ in }
) -> Assignment {
  var assignment = Assignment(number: AssignmentNumber(number), action: action)
  assignment.lead = lead
  assignment.status = .underway
  if let due {
    assignment.deadline = .typed(today.adding(due))
    assignment.firstDue = today.adding(due)
  }
  assignment.directive = 1
  change(&assignment)
  return assignment
}

/// Work in every state that a report tells apart.
let works: [Work] = [
  Work(assignment(1, "Trình Nghị định về phát triển đô thị thông minh", due: -108) { $0.directive = 2 }),
  Work(
    assignment(2, "Xây dựng Cổng thông tin", due: 0) { assignment in
      assignment.progress = 60
      assignment.owner = "Trần Văn B"
      assignment.ownerPosition = "Cục trưởng"
      assignment.accountable = "Bộ trưởng"
      assignment.authority = "Thủ tướng Chính phủ"
      assignment.deliverable = "Cổng thông tin"
      assignment.coordinators = ["BKHCN", "48"]
    }, remark: "đã chạy thử ở 4/6 thành phố"),
  Work(
    assignment(3, "Ban hành chiến lược dữ liệu", lead: "BKHCN", due: -3) { assignment in
      assignment.firstDue = today.adding(-90)
      assignment.extensions = 3
    }, ledger: movedLedger),
  Work(
    assignment(4, "Báo cáo kết quả kiểm tra", lead: "TTCP", due: -10) { assignment in
      assignment.status = .completed
      assignment.completedOn = today.adding(-12)
      assignment.evidence = .document(symbol: "12/BC-TTCP", issued: today.adding(-12))
    }),
  Work(
    assignment(5, "Số hoá bằng cấp", lead: "BKHCN", due: -20) { assignment in
      assignment.status = .completed
      assignment.completedOn = today.adding(-15)
      assignment.evidence = .undocumented(reason: "báo cáo tại cuộc họp")
    }),
  Work(
    assignment(6, "Đôn đốc các địa phương", lead: "48", due: nil) { assignment in
      assignment.deadline = Deadline(phrase: "thường xuyên", kind: .continuous)
      assignment.status = .assigned
    }),
  Work(
    assignment(7, "Trình kế hoạch", due: 30) { assignment in
      assignment.status = .submitted
      assignment.submittedOn = today.adding(-1)
      assignment.evidence = .document(symbol: "7/TTr-BXD", issued: today.adding(-1))
      assignment.request = ExtensionRequest(
        day: today.adding(60), reason: "chờ ý kiến", askedOn: today.adding(-2))
    }),
]

/// The ledger of a deadline that was moved three times.
private let movedLedger: Ledger = {
  func deadline(_ day: Int) -> Fact { Deadline.typed(today.adding(day)).fact }
  let days = [-90, -60, -30, -3]
  let fixed = Entry(
    line: 10, at: Moment(on: today.adding(-120)), member: "thuky", actingFor: nil,
    subject: .assignment(AssignmentNumber(3)), deed: .assign, wasRefused: false,
    changes: ["firstDue": .init(before: .none, after: .text(today.adding(-90).iso))], remark: nil, hash: "")
  let grants = (1...3).map { count in
    var entry = fixed
    (entry.line, entry.deed, entry.at) = (10 + count, .grant, Moment(on: today.adding(days[count - 1])))
    entry.remark = "\(count)/CV-VPCP"
    entry.changes = [
      "deadline": .init(before: deadline(days[count - 1]), after: deadline(days[count])),
      "extensions": .init(before: .number(count - 1), after: .number(count)),
    ]
    return entry
  }
  return Ledger([fixed] + grants)
}()

/// The tallies of some assignments on a day.
func tallies(of assignments: [Assignment], on day: Day = today) -> Tallies {
  var byAgency: [AgencyCode: Tally] = [:]
  for assignment in assignments {
    guard let lead = assignment.lead, let standing = assignment.standing(on: day) else { continue }
    byAgency[lead, default: Tally()].cells.count(standing)
    if !assignment.missing.isEmpty { byAgency[lead, default: Tally()].unclear += 1 }
  }
  return Tallies(byAgency: byAgency)
}

/// A report on the samples, or on other work.
func report(_ layout: ReportLayout, of works: [Work] = works, query: String = "") -> Report {
  let from = layout == .changes ? today.adding(-30) : nil
  var builder = ReportBuilder(
    layout,
    Material(
      basis: Report.Basis(day: today, from: from, query: query, head: head), directory: directory,
      directives: directives, tallies: tallies(of: works.map(\.assignment)),
      talliesBefore: from.map { tallies(of: works.compactMap(\.before), on: $0) }))
  builder.add(works)
  return builder.finished()
}

/// The samples as they were thirty days before: some otherwise, some not there.
let changedWorks: [Work] =
  works.map { work in
    var work = work
    var before = work.assignment
    switch work.assignment.number.value {
    case 2: (before.progress, before.owner) = (20, nil)
    case 3:
      before.deadline = .typed(today.adding(-30))
      before.extensions = 2
    case 4, 5: (before.status, before.completedOn, before.evidence) = (.underway, nil, nil)
    case 6: before.lead = "TTCP"
    case 7: return work
    default: break
    }
    work.before = before
    return work
  } + [
    Work(
      assignment(8, "Thôi thực hiện", due: 5) { $0.status = .cancelled },
      before: assignment(8, "Thôi thực hiện", due: 5)),
    Work(
      assignment(9, "Làm lại", due: 40),
      before: assignment(9, "Làm lại", due: 40) {
        $0.status = .completed
        $0.completedOn = today.adding(-40)
      }),
    Work(assignment(10, "Dự thảo", due: 40) { $0.status = .draft }),
    Work(assignment(11, "Mới trễ", due: -1), before: assignment(11, "Mới trễ", due: -1)),
  ]
