import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Every deed by its key: what it asks for, and what is saved.
@Suite struct DeedTests {
  /// The request that was saved last.
  private func saved(_ player: Player) -> Request? {
    for case .apply(let request) in player.board.asked.reversed() { return request }
    return nil
  }

  @Test func `to accept needs no form`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("t")
    #expect(saved(player) == Request(.accept, to: nv(2), ifRevision: 2))
    #expect(player.board.assignments[nv(2)]?.status == .underway)
  }

  @Test func `the screen says that it is saving before the disk is asked`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    let effects = player.state.update(.terminal(.keys(["t"])))
    #expect(effects == [.apply(Request(.accept, to: nv(2), ifRevision: 2))])
    #expect(player.shows("… đang lưu…"))
  }

  @Test func `progress is a number and a note`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(3))
    player.press("p", .control("u"))
    player.type("75")
    player.press(.enter)
    player.type("Đã gửi dự thảo")
    player.press(.enter)
    #expect(saved(player) == Request(.progress(75, note: "Đã gửi dự thảo"), to: nv(3)))
  }

  @Test func `a completion takes a document or a reason`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(3))
    player.press("b", .control("s"))
    #expect(player.form?.focused.problem == .wantsEvidence)
    player.type("12/BC-BXD")
    player.press(.tab)
    player.type("30/11/2025")
    player.press(.control("s"))
    let proof = Evidence.document(symbol: "12/BC-BXD", issued: Sample.day(2025, 11, 30))
    #expect(saved(player) == Request(.submit(proof), to: nv(3), ifRevision: 3))

    player = Player(Sample.liaison)
    player.go(to: nv(3))
    player.press("b", .tab, .tab)
    player.type("Họp trực tiếp")
    player.press(.enter)
    #expect(saved(player)?.change == .submit(.undocumented(reason: "Họp trực tiếp")))
  }

  @Test func `more time is asked for with a day and a reason`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(3))
    player.press("i")
    player.type("15/1/2026")
    player.press(.enter)
    player.type("Chờ số liệu")
    player.press(.enter)
    #expect(saved(player)?.change == .extend(to: Sample.day(2026, 1, 15), reason: "Chờ số liệu"))
    #expect(player.shows("xin lùi hạn"))
  }

  @Test func `a request is granted as asked, or denied with a reason`() {
    var player = Player()
    player.go(to: nv(1))
    player.press("H", .control("s"))
    #expect(saved(player)?.change == .grant(Sample.day(2025, 12, 30), document: nil))
    #expect(player.board.assignments[nv(1)]?.extensions == 1)

    player = Player()
    player.go(to: nv(1))
    player.press("H", .right, .tab, .tab)
    player.type("Đã đủ thời gian")
    player.press(.enter)
    #expect(saved(player)?.change == .deny(reason: "Đã đủ thời gian"))
  }

  @Test(arguments: [(Character("m"), Change.note("vì thế")), ("y", .decline(reason: "vì thế"))])
  func `words are enough for a note and to decline`(key: Character, change: Change) {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press(.character(key))
    player.type("vì thế")
    player.press(.enter)
    #expect(saved(player)?.change == change)
  }

  @Test(arguments: [
    (Character("v"), 7, Change.return(reason: "vì thế")), ("O", 8, .reopen(reason: "vì thế")),
  ])
  func `what is far-reaching asks, and Enter is no`(key: Character, number: Int, change: Change) {
    var player = Player()
    player.go(to: nv(number))
    player.press(.character(key))
    player.type("vì thế")
    player.press(.enter, .enter)
    #expect(saved(player) == nil)
    player.press(.enter, "c")
    #expect(saved(player)?.change == change)
    #expect(player.form == nil)
  }

  @Test(arguments: ["NV-0002", "nv-2", "2", " 2 "])
  func `work is stopped only once its number is typed`(typed: String) {
    var player = Player()
    player.go(to: nv(2))
    player.press("C")
    player.type("99/QĐ-TTg")
    player.press(.enter)
    #expect(player.shows("Gõ NV-0002 để xác nhận:"))
    // Neither habit nor haste stops anything: not Enter, not yes, not another number.
    for wrong in ["", "c", "y", "1", "NV-0001", "02x"] {
      player.type(wrong)
      player.press(.enter)
      #expect(saved(player) == nil && player.shows("chưa đúng số NV-0002"), "\(wrong)")
      player.press(.control("u"))
    }
    player.type(typed)
    player.press(.enter)
    #expect(saved(player)?.change == .cancel(document: "99/QĐ-TTg"))
    #expect(player.form == nil)
  }

  @Test func `Esc leaves the question, and the form with what was typed`() {
    var player = Player()
    player.go(to: nv(2))
    player.press("C")
    player.type("99/QĐ-TTg")
    player.press(.enter, "2", .escape)
    #expect(saved(player) == nil && player.form?.text(.words) == "99/QĐ-TTg")
  }

  @Test func `the lead is changed by name, after a question`() {
    var player = Player()
    player.go(to: nv(2))
    player.press("L")
    player.type("khoa hoc")
    player.press(.tab, .tab)
    player.type("Đúng chức năng")
    player.press(.enter, "y")
    #expect(saved(player)?.change == .relead("BKHCN", reason: "Đúng chức năng"))
  }

  @Test func `a report is confirmed as it is, or with its own day`() {
    var player = Player()
    player.go(to: nv(7))
    player.press("o", .control("s"))
    #expect(saved(player)?.change == .confirm(done: nil, evidence: nil))

    player = Player()
    player.go(to: nv(3))
    player.press("o", .control("s"))
    #expect(player.form?.focused.problem == .mustBeFilled, "nobody has reported it")
  }

  @Test func `to assign lists what is missing, and asks`() {
    var player = Player()
    player.board.force(
      Request(.add([.action: .text("Gửi báo cáo"), .lead: .text("BXD")]), to: nil), by: Sample.secretary)
    player.go(to: nv(10))
    player.press("a")
    #expect(player.shows("Còn thiếu: rõ người, rõ thời gian, rõ trách nhiệm"))
    player.press(.enter)
    #expect(saved(player) == nil)
    player.press("a", "c")
    #expect(saved(player) == Request(.assign(incomplete: true), to: nv(10), ifRevision: 1))
  }

  @Test func `to assign to many says how many`() {
    var player = Player()
    let all: [Assignment.Field: Fact] = [.action: .text("Gửi báo cáo"), .addressees: .list([.text("@all")])]
    player.board.force(Request(.add(all), to: nil), by: Sample.secretary)
    player.go(to: nv(10))
    player.press("a")
    #expect(player.shows("Tách thành 4 nhiệm vụ, mỗi cơ quan một nhiệm vụ: @all"))
  }

  @Test func `a draft without a lead cannot be assigned`() {
    var player = Player()
    player.go(to: nv(9))
    player.press("a")
    #expect(player.state.notice == .refused(BoardError.empty(.lead).phrase))
  }
}
