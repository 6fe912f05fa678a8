import Assignments
import Deadlines
import TUI

/// The members and agencies of the tests.
enum Sample {
  static let today = day(2025, 12, 1)
  static let secretary = Member(login: login("thuky"), name: "Trần Thị Thư Ký", role: .secretariat)
  static let liaison = Member(login: login("bxd"), name: "Lê Văn Đầu Mối", role: .liaison, agencies: ["BXD"])
  static let leader = Member(login: login("lanhdao"), name: "Nguyễn Lãnh Đạo", role: .leader)

  static let directory = Directory([
    Agency(code: "BXD", name: "Bộ Xây dựng", shortName: "BXD", kind: .ministry, aliases: ["Xây dựng"]),
    Agency(code: "BKHCN", name: "Bộ Khoa học và Công nghệ", shortName: "BKHCN", kind: .ministry),
    Agency(
      code: "BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch", shortName: "BVHTTDL", kind: .ministry),
    Agency(code: "79", name: "Thành phố Hồ Chí Minh", shortName: "Hồ Chí Minh", kind: .province),
  ])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else { preconditionFailure("no such day") }
    return day
  }

  static func login(_ text: String) -> Login {
    guard let login = Login(text) else { preconditionFailure("no login: \(text)") }
    return login
  }
}

extension MemoryBoard {
  /// A board on which every status and standing occurs, with names as long as life has them.
  static func sample(for member: Member = Sample.secretary) -> MemoryBoard {
    var board = MemoryBoard(directory: Sample.directory, member: member, today: Sample.day(2025, 7, 16))
    let directive = Directive(
      symbol: "382/TB-VPCP", issued: .day(Sample.day(2025, 7, 23)),
      title:
        "Kết luận phiên họp đầu tiên của Tổ công tác liên ngành điều phối việc xây dựng đô thị thông minh",
      issuer: "Phó Thủ tướng Chính phủ Nguyễn Chí Dũng")
    func add(_ action: String, _ lead: AgencyCode?, _ phrase: String? = nil, _ due: Day? = nil) {
      let deadline = due.map { Deadline.typed($0, phrase: phrase) } ?? .unstated
      let coordinators: [Fact] = lead == "BXD" ? [.text("BKHCN")] : []
      let facts: [Assignment.Field: Fact] = [
        .action: .text(action), .lead: .text(lead?.text), .authority: .text("Thủ tướng Chính phủ"),
        .deadline: deadline.fact, .coordinators: .list(coordinators),
      ]
      board.force(Request(.add(facts), to: nil, directive: directive), by: Sample.secretary)
    }
    let day = Sample.day
    add(
      "Soạn thảo Nghị định về phát triển đô thị thông minh theo trình tự, thủ tục rút gọn", "BXD",
      "trước ngày 15/8/2025", day(2025, 8, 15))
    add("Chuẩn bị và tổ chức hội nghị tổng kết Đề án 950", "BXD", "trong tháng 11/2025", day(2025, 11, 30))
    add("Báo cáo tình hình thực hiện", "BXD", nil, Sample.today)
    add(
      "Hướng dẫn rà soát, cập nhật các Đề án đã ban hành trước Đề án 950 tại các địa phương", "BKHCN", nil,
      day(2025, 12, 5))
    add("Xây dựng bộ tiêu chí đánh giá đô thị thông minh", "BVHTTDL", "trong năm 2026", day(2026, 12, 31))
    add("Vận hành thử nghiệm Cổng Thông tin Đô thị thông minh quốc gia", "BXD")
    add("Hoàn thiện Quy chế hoạt động của Tổ công tác", "BXD", "trước ngày 20/11", day(2025, 11, 20))
    add("Cung cấp dữ liệu nền địa lý", "79", nil, day(2025, 9, 30))
    add("Rà soát các đề án đô thị thông minh", nil)
    for number in 1...8 {
      board.force(Request(.assign(incomplete: true), to: nv(number)), by: Sample.secretary)
    }
    board.today = Sample.day(2025, 8, 14)
    for number in [1, 3, 6, 7] { board.force(Request(.accept, to: nv(number)), by: Sample.liaison) }
    let owner: [Assignment.Field: Fact] = [
      .owner: .text("Nguyễn Thị Hoàng Anh"), .ownerPosition: .text("Vụ trưởng Vụ Phát triển đô thị"),
    ]
    board.force(Request(.edit(owner), to: nv(1)), by: Sample.liaison)
    board.force(
      Request(.progress(40, note: "Đang lấy ý kiến 34 tỉnh, thành phố"), to: nv(1)), by: Sample.liaison)
    board.force(
      Request(.extend(to: Sample.day(2025, 12, 30), reason: "Chờ thẩm định"), to: nv(1)), by: Sample.liaison)
    let proof = Evidence.document(symbol: "12/BC-BXD", issued: Sample.day(2025, 8, 13))
    board.force(Request(.submit(proof), to: nv(7)), by: Sample.liaison)
    let proven = Change.confirm(done: Sample.day(2025, 8, 14), evidence: proof)
    board.force(Request(proven, to: nv(8)), by: Sample.secretary)
    board.today = Sample.today
    return board
  }

  /// Makes a change that the rules of the tests are known to allow.
  mutating func force(_ request: Request, by member: Member) {
    do { try apply(request, by: member) } catch { preconditionFailure("\(error)") }
  }
}

/// The number `NV-…` of the sample.
func nv(_ number: Int) -> AssignmentNumber { AssignmentNumber(number) }
