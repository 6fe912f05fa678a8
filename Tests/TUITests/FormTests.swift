import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Forms: what is typed, what it means, and what is saved.
@Suite struct FormTests {
  @Test func `a draft is filled in and saved`() {
    var player = Player()
    player.press("n")
    for text in ["Lập kế hoạch", "bxd", "BKHCN, 79", "", "", "trước ngày 15/8/2026", ""] {
      player.type(text)
      player.press(.enter)
    }
    player.press(.control("s"))
    let draft = player.board.assignments[nv(10)]
    #expect(draft?.action == "Lập kế hoạch")
    #expect(draft?.lead == "BXD")
    #expect(draft?.coordinators == ["BKHCN", "79"])
    #expect(draft?.deadline.due == Sample.day(2026, 8, 15))
    #expect(draft?.deadline.phrase == "trước ngày 15/8/2026")
    #expect(draft?.deadline.kind == .by && draft?.deadline.needsConfirmation == false)
    #expect(player.form == nil)
    #expect(player.shows("✓ đã lưu: thêm dự thảo NV-0010"))
  }

  @Test func `several leads make a collective draft`() {
    var player = Player()
    player.press("n")
    player.type("Báo cáo")
    player.press(.tab)
    player.type("@provinces, BXD")
    player.press(.control("s"))
    #expect(player.board.assignments[nv(10)]?.addressees == [.provinces, .agency("BXD")])
    #expect(player.board.assignments[nv(10)]?.lead == nil)
  }

  @Test func `a directive is entered with its draft`() {
    var player = Player()
    player.press("n")
    player.type("Báo cáo")
    for _ in 0..<11 { player.press(.down) }
    for text in ["382/TB-VPCP", "7/2025", "Kết luận", "VPCP"] {
      player.type(text)
      player.press(.enter)
    }
    let apply = player.board.asked.last { if case .apply = $0 { true } else { false } }
    let issued = DocumentDate.month(year: 2025, month: 7)
    let directive = Directive(symbol: "382/TB-VPCP", issued: issued, title: "Kết luận", issuer: "VPCP")
    #expect(apply == .apply(Request(.add([.action: .text("Báo cáo")]), to: nil, directive: directive)))
  }

  @Test func `what is wrong is said beside its field, and nothing is saved`() {
    var player = Player()
    player.press("n", .control("s"))
    #expect(player.form?.focused.name == .action)
    #expect(player.form?.focused.problem == .mustBeFilled)
    player.type("Việc")
    player.press(.tab)
    player.type("Bộ Không Có")
    player.press(.control("s"))
    #expect(player.form?.focused.name == .lead)
    #expect(player.form?.focused.problem == BoardError.noAgency("Bộ Không Có").phrase)
    #expect(player.board.assignments.count == 9)
  }

  @Test func `an agency is completed by Tab from any part of its name`() {
    var player = Player()
    player.press("n", .tab)
    player.type("xay")
    player.press(.tab)
    #expect(player.form?.focused.input.text == "BXD")
    player.type(", ho chi")
    player.press(.tab)
    #expect(player.form?.focused.input.text == "BXD, 79")
    player.press(.tab)
    #expect(player.form?.focused.name == .coordinators)
  }

  @Test func `an edit sends the fields that were changed, and the revision it began on`() {
    var player = Player()
    player.go(to: nv(9))
    player.press("e", .end)
    player.type(" toàn quốc")
    player.press(.control("s"))
    let facts: [Assignment.Field: Fact] = [.action: .text("Rà soát các đề án đô thị thông minh toàn quốc")]
    #expect(player.board.asked.contains(.apply(Request(.edit(facts), to: nv(9), basedOn: 1))))
  }

  @Test func `an edit that changes nothing is not saved`() {
    var player = Player()
    player.go(to: nv(9))
    player.press("e", .control("s"))
    #expect(player.form == nil)
    #expect(player.state.notice == .changed(.nothingChanged))
    #expect(!player.board.asked.contains { if case .apply = $0 { true } else { false } })
  }

  @Test func `a liaison edits the owner and nothing else`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(3))
    player.press("e")
    #expect(player.form?.fields.map(\.name) == [.owner, .ownerPosition])
  }

  @Test func `a deadline that is fixed is not in the form`() {
    var player = Player()
    player.go(to: nv(2))
    player.press("e")
    #expect(player.form?.field(.due) == nil && player.form?.field(.lead) == nil)
    #expect(player.form?.field(.deliverable) != nil)
  }

  @Test
  func `when another was first, what was typed stays, who and what are said, and saving again is deliberate`()
  {
    var player = Player()
    player.go(to: nv(1))
    player.press("e", .tab, .tab)
    player.press(.control("u"))
    player.type("Trần Văn Bình")
    let other: [Assignment.Field: Fact] = [.owner: .text("Phạm Thị Lan")]
    player.other(.edit(other), to: nv(1))
    player.wait()
    player.press(.control("s"))
    #expect(player.form?.text(.owner) == "Trần Văn Bình")
    #expect(player.form?.field(.owner)?.theirs == "Phạm Thị Lan")
    #expect(player.shows("người khác vừa ghi: Phạm Thị Lan"))
    #expect(player.shows("bxd"))
    player.press(.control("s"))
    #expect(player.board.assignments[nv(1)]?.owner == "Trần Văn Bình")
  }

  @Test func `a full disk leaves the form on the screen`() {
    var player = Player()
    player.press("n")
    player.type("Việc dài")
    player.board.refusal = .full(path: "board.db")
    player.press(.control("s"))
    #expect(player.form?.text(.action) == "Việc dài")
    #expect(player.form?.problem == BoardError.full(path: "board.db").phrase)
    player.press(.control("s"))
    #expect(player.form == nil)
  }

  @Test func `Esc asks before it forgets what was typed`() {
    var player = Player()
    player.press("n", .escape)
    #expect(player.state.layers == [])
    player.press("n", "a", .escape)
    #expect(player.state.place == .question)
    player.press(.enter)
    #expect(player.form?.text(.action) == "a")
    player.press(.escape, "c")
    #expect(player.state.layers == [])
  }

  @Test func `fields are edited as in Emacs, character by character`() {
    var input = TextInput("rõ việc")
    for edit in [Edit.deleteWord, .start, .right, .deleteToEnd] { input.edit(edit) }
    #expect(input.text == "r" && input.cursor == 1)
    input.insert("o\u{302}")
    #expect(input.cursor == 2)
    input.insert("\u{301}")
    #expect(input.text.count == 2 && input.cursor == 2)
    input.edit(.deleteBackward)
    #expect(input.text == "r")
  }

  @Test func `pasted text goes into one field, line breaks and all`() {
    var player = Player()
    player.press("n", .pasted("một\nhai\tba"))
    #expect(player.form?.focused.input.text == "một hai ba")
    player.press(.escape, "c", .pasted("qqq"))
    #expect(!player.state.isOver, "pasted text is no command")
    #expect(player.shows("chỉ dán được văn bản vào ô nhập"))
  }

  @Test func `pasted line breaks neither save nor leave the field`() {
    var player = Player()
    player.press("n", .pasted("Rà soát\r\nxây dựng\n\n"))
    #expect(player.form?.focused.name == .action)
    #expect(player.form?.text(.action) == "Rà soát xây dựng")
    player.press(.control("s"))
    #expect(player.board.assignments.count == 10)
  }

  @Test func `a paste that may have been cut says so`() {
    var player = Player()
    player.press("n", .pasted(String(repeating: "a", count: Key.longestPaste)))
    #expect(player.shows("chỉ nhận 256 KiB đầu"))
  }

  @Test func `a Telex burst arrives in a field as it was meant`() {
    var player = Player()
    player.press("n")
    player.tell(.terminal(.keys(["d", .backspace, "đ", "o", .backspace, "ô"])))
    #expect(player.form?.focused.input.text == "đô")
  }
}
