import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Deeds to several assignments at once.
@Suite struct MarksTests {
  /// Marks some assignments.
  private func marked(_ numbers: Int..., by member: Member = Sample.secretary) -> Player {
    var player = Player(member)
    for number in numbers {
      player.go(to: nv(number))
      player.press(" ")
    }
    return player
  }

  @Test func `a note goes to all that are marked, after a list of them`() {
    var player = marked(1, 4, 5)
    player.press("m")
    #expect(player.form?.title.vi == "ghi chú: 3 nhiệm vụ")
    player.type("họp ngày 20/12")
    player.press(.enter)
    #expect(player.state.place == .question)
    for number in [1, 4, 5] { #expect(player.shows("NV-000\(number)")) }
    player.press("c")
    for number in [1, 4, 5] {
      let notes = player.board.entries.filter { $0.subject == .assignment(nv(number)) && $0.deed == .note }
      #expect(notes.count == 1)
    }
    #expect(player.shows("✓ đã lưu 3 nhiệm vụ") && player.state.marks.isEmpty)
  }

  @Test func `Enter and no change nothing, and the marks stay`() {
    var player = marked(1, 4)
    let before = player.board.assignments
    player.press("m")
    player.type("x")
    player.press(.enter, .enter)
    #expect(player.board.assignments == before && player.form != nil)
    player.press(.escape, "c")
    #expect(player.state.marks.count == 2)
  }

  @Test func `what cannot be done is left out beforehand, and said`() {
    var player = marked(2, 3, by: Sample.liaison)
    player.press("t")
    #expect(player.shows("Bỏ qua") == (player.board.assignments[nv(3)]?.status != .assigned))
    player.press("c")
    #expect(player.board.assignments[nv(2)]?.status == .underway)
  }

  @Test func `what somebody else changed meanwhile is refused by itself and stays marked`() {
    var player = marked(2, 4, by: Sample.secretary)
    player.press("C")
    player.type("15/QĐ-TTg")
    player.press(.enter)
    #expect(player.state.place == .proof)
    player.board.force(Request(.note("vừa đổi"), to: nv(2)), by: Sample.secretary)
    player.type("2")
    player.press(.enter)
    #expect(player.board.assignments[nv(4)]?.status == .cancelled)
    #expect(player.board.assignments[nv(2)]?.status != .cancelled)
    #expect(player.state.marks.rows.map(\.number) == [nv(2)])
    #expect(player.shows("đã lưu 1; 1 chưa"))
  }

  @Test func `to stop several wants their count typed`() {
    var player = marked(1, 4, 5)
    player.press("C")
    player.type("15/QĐ-TTg")
    player.press(.enter)
    player.type("4")
    player.press(.enter)
    #expect(player.board.assignments.values.allSatisfy { $0.status != .cancelled })
    #expect(player.shows("chưa đúng số 3"))
    player.press(.backspace)
    player.type("3")
    player.press(.enter)
    #expect([1, 4, 5].allSatisfy { player.board.assignments[nv($0)]?.status == .cancelled })
  }

  @Test func `deeds that differ for each are done one by one`() {
    var player = marked(1, 4)
    player.press("e")
    #expect(player.form == nil && player.shows("chỉ làm từng nhiệm vụ một"))
    player.press("H")
    #expect(player.form == nil)
  }

  @Test func `nobody does to several what is not theirs to do`() {
    var player = marked(1, 4, by: Sample.leader)
    player.press("m")
    #expect(player.form == nil && player.shows("không có quyền"))
    player = Player(Sample.liaison)
    player.press("2", .left, "g", .right, "*")
    player.press("b")
    #expect(
      player.state.place != .question
        || player.state.layers.last.map { layer in
          guard case .question(let question) = layer, case .applyAll(let all) = question.consequence else {
            return false
          }
          return all.allSatisfy { player.board.assignments[$0.number ?? nv(0)]?.lead == "BXD" }
        } == true)
  }

  @Test func `the whole filtered list is marked, the heading counts, Esc takes the marks off first`() {
    var player = Player()
    player.press("/")
    player.type("lead:BXD")
    player.press(.enter, "*")
    #expect(player.state.marks.count == 5 && player.shows("✓ 5 đánh dấu"))
    player.press(.escape)
    #expect(player.state.marks.isEmpty && player.state.filter.text == "lead:BXD")
  }

  @Test func `marks hold while the list shows something else`() {
    var player = marked(1, 4)
    player.press("/")
    player.type("lead:BVHTTDL")
    player.press(.enter)
    #expect(player.state.marks.count == 2 && player.shows("✓ 2 đánh dấu"))
  }
}

/// Filters that have names.
@Suite struct SavedViewTests {
  @Test func `a filter gets a name and is found under it`() {
    var player = Player(Sample.liaison)
    player.press("/")
    player.type("standing:overdue sort:number")
    player.press(.enter, "V", .enter)
    #expect(player.form?.fields.map(\.name) == [.viewName])
    player.type("Chậm")
    player.press(.enter)
    #expect(
      player.board.savedViews == [
        SavedView(
          owner: Sample.liaison.login, name: "Chậm", query: "lead:BXD standing:overdue sort:number")
      ])
    player.press(.escape, .escape, "V", .enter)
    #expect(player.state.filter.text == "lead:BXD standing:overdue sort:number")
    #expect(player.state.view == .assignments && player.state.layers == [])
  }

  @Test func `the secretariat names one for everybody, and for a role to begin with`() {
    var player = Player(Sample.secretary)
    player.press("/")
    player.type("missing:owner")
    player.press(.enter, "V", .enter)
    player.type("Thiếu người")
    player.press(.tab, .right, .tab, .right, .right, .control("s"))
    #expect(
      player.board.savedViews == [
        SavedView(owner: nil, name: "Thiếu người", query: "missing:owner", role: .liaison)
      ])
  }

  @Test func `nothing is named where nothing is filtered, and a name can be forgotten`() {
    var player = Player(Sample.secretary)
    player.board.savedViews = [SavedView(owner: nil, name: "Chung", query: "status:open")]
    player.press("2", "V", .down, .enter)
    #expect(player.form == nil && player.shows("danh sách chưa lọc gì"))
    player.press(.end, .enter, .enter)
    #expect(player.board.savedViews == [] && player.shows("đã bỏ cách lọc “Chung”"))
  }

  @Test func `the list begins with the view of the role`() {
    let session = Session(
      member: Sample.leader, directory: Sample.directory, startingQuery: "standing:overdue")
    var player = Player(Sample.leader)
    player.state = State(session: session, today: player.board.today)
    player.tell(.terminal(.resized(Size(columns: 120, rows: 36))))
    player.press("2")
    #expect(player.state.filter.text == "standing:overdue")
    #expect(player.state.list.rows.allSatisfy { $0.standing(on: player.board.today)?.name == "overdue" })
  }
}
