import Assignments
import Deadlines

/// The day on which things happen here, Monday 1 December 2025.
let today = Day(number: 20_423)

extension Login {
  /// A login for tests, where the letters are known to be one.
  static func known(_ text: String) -> Login {
    guard let login = Login(text) else { fatalError("\(text) is no login") }
    return login
  }
}

extension Member {
  /// The secretary of the tests.
  static let secretary = Member(login: .known("thuky"), name: "Thư Ký", role: .secretariat)
  /// The liaison of the Ministry of Construction, which leads the assignments here.
  static let construction = Member(login: .known("bxd"), name: "Đầu Mối", role: .liaison, agencies: ["BXD"])
  /// The liaison of a ministry that works along.
  static let science = Member(login: .known("bkhcn"), name: "Đầu Mối", role: .liaison, agencies: ["BKHCN"])
  /// The liaison of a ministry that has nothing to do with it.
  static let finance = Member(login: .known("btc"), name: "Đầu Mối", role: .liaison, agencies: ["BTC"])
  /// A leader, who reads.
  static let leader = Member(login: .known("lanhdao"), name: "Lãnh Đạo", role: .leader)

  /// The same member, no longer allowed anything.
  var disabled: Member {
    var member = self
    member.isDisabled = true
    return member
  }
}

extension Assignment {
  /// An assignment of the Ministry of Construction with all six clarities, as it looks in a status.
  static func sample(_ status: Status = .draft) -> Assignment {
    var sample = Assignment(number: AssignmentNumber(7), action: "Trình Nghị định về đô thị thông minh")
    sample.status = status
    sample.lead = status == .divided ? nil : "BXD"
    sample.addressees = status == .divided ? [.ministries] : []
    sample.coordinators = ["BKHCN", "BCA"]
    sample.owner = "Nguyễn Văn A"
    sample.deadline = .typed(today.adding(10), phrase: "trước ngày 11/12/2025")
    sample.accountable = "Bộ trưởng Bộ Xây dựng"
    sample.authority = "Thủ tướng Chính phủ"
    sample.deliverable = "Dự thảo Nghị định"
    if status != .draft {
      sample.assignedOn = today.adding(-30)
      sample.firstDue = sample.deadline.due
    }
    if ![.draft, .assigned, .divided].contains(status) { sample.acceptedOn = today.adding(-29) }
    if [.submitted, .completed].contains(status) {
      sample.submittedOn = today.adding(-2)
      sample.evidence = .document(symbol: "12/TTr-BXD", issued: today.adding(-3))
    }
    if status == .completed {
      sample.completedOn = sample.submittedOn
      sample.progress = 100
    }
    return sample
  }

  /// The sample, once extended, with an open request for ten more days.
  static func requested(_ status: Status) -> Assignment {
    var sample = sample(status)
    sample.extensions = 1
    sample.request = ExtensionRequest(day: today.adding(20), reason: "Chờ ý kiến", askedOn: today.adding(-1))
    return sample
  }
}

extension Change {
  /// A change of a deed that is right in everything but perhaps its time.
  static func sound(_ deed: Deed) -> Change? {
    switch deed {
    case .add: .add([.action: .text("Việc mới")])
    case .edit: .edit([.deliverable: .text("Tờ trình")])
    case .assign: .assign(incomplete: false)
    case .relead: .relead("BCT", reason: "Đúng chức năng")
    case .accept: .accept
    case .decline: .decline(reason: "Không thuộc chức năng")
    case .progress: .progress(40, note: "Đang lấy ý kiến")
    case .submit: .submit(.document(symbol: "15/BC-BXD", issued: today))
    case .confirm: .confirm(done: nil, evidence: nil)
    case .return: .return(reason: "Thiếu phụ lục")
    case .note: .note("Đã gọi điện")
    case .cancel: .cancel(document: "99/TB-VPCP")
    case .reopen: .reopen(reason: "Nhầm")
    case .extend: .extend(to: today.adding(30), reason: "Chờ ý kiến")
    case .grant: .grant(today.adding(30), document: "100/TB-VPCP")
    case .deny: .deny(reason: "Đã lùi một lần")
    case .correct: .correct(today.adding(25), reason: "Ghi nhầm ngày")
    case .import, .undo, .register, .gate: nil
    }
  }
}

/// Answers what a change is refused with, or nothing when it is accepted.
func refusal(of change: Change, to assignment: Assignment, by member: Member, on day: Day = today)
  -> BoardError?
{
  do throws(BoardError) {
    _ = try assignment.accepting(change, by: member, on: day)
    return nil
  } catch {
    return error
  }
}
