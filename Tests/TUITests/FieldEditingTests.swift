import Assignments
import Deadlines
import Testing

@testable import TUI

/// Editing in a field, as an Emacs does it.
@Suite struct FieldEditingTests {
  private func player(typing text: String) -> Player {
    var player = Player()
    player.press("2", "n")
    player.type(text)
    return player
  }

  private func text(_ player: Player) -> String? { player.form?.focused.input.text }
  private func cursor(_ player: Player) -> Int? { player.form?.focused.input.cursor }

  @Test func `by words, to both sides`() {
    var player = player(typing: "soạn thảo  nghị định")
    player.press(.alt("b"), .alt("b"))
    #expect(cursor(player) == 11)
    player.press(.alt("f"))
    #expect(cursor(player) == 15)
    player.press(.control("a"), .alt("d"))
    #expect(text(player) == " thảo  nghị định")
  }

  @Test func `what was deleted is put in again, in another field as well`() {
    var player = player(typing: "báo cáo Thủ tướng")
    player.press(.control("w"), .control("y"), .control("y"))
    #expect(text(player) == "báo cáo Thủ tướngtướng")
    player.press(.control("u"), .enter, .enter, .enter, .control("y"))
    #expect(player.form?.focused.name == .owner && text(player) == "báo cáo Thủ tướngtướng")
  }

  @Test func `typing is undone by words, to the beginning`() {
    var player = player(typing: "một hai")
    player.press(.control("k"), .control("a"), .control("k"), .control("_"))
    #expect(text(player) == "một hai")
    player.press(.control("_"))
    #expect(text(player) == "một ")
    player.press(.control("_"), .control("_"), .control("_"), .control("_"))
    #expect(text(player) == "")
  }

  @Test func `an arrow goes by the lines of a text, then to the next field and back`() {
    var player = player(typing: String(repeating: "chữ dài ", count: 30))
    let room = FormBox.room(in: Layout(player.state.size))
    #expect(room < 8 * 30)
    let end = cursor(player) ?? 0
    player.press(.up)
    let above = cursor(player) ?? 0
    #expect(above < end && above >= end - room - 8)
    player.press(.down)
    #expect(player.form?.focused.name == .action)
    for _ in 0..<10 { player.press(.down) }
    #expect(player.form?.focused.name != .action)
    for _ in 0..<40 { player.press(.up) }
    #expect(player.form?.focused.name == .action && (cursor(player) ?? 99) <= room)
  }

  @Test func `an arrow up or down never leaves its column by more than the text forces it to`() {
    let text = FieldText("một hai ba bốn năm sáu bảy tám", room: 10)
    for bytes in 0..<20 {
      let place = text.place(after: bytes)
      guard let head = text.head(movedFrom: bytes, by: 1) else { continue }
      let below = text.place(after: head.utf8.count)
      #expect(below.row == place.row + 1 && below.column <= place.column)
    }
    #expect(text.head(movedFrom: 0, by: -1) == nil)
  }

  @Test func `on the filter line an Escape with a letter stays two keys`() {
    var player = Player()
    player.press("/")
    player.type("đô thị")
    player.press(.alt("b"))
    #expect(player.state.place != .filter)
  }
}

/// Names and directives that are known, completed in forms.
@Suite struct KnownNamesTests {
  private func edited() -> Player {
    var player = Player()
    let facts: [Assignment.Field: Fact] = [
      .owner: .text("Trần Văn Minh"), .ownerPosition: .text("Phó Vụ trưởng"),
      .accountable: .text("Bộ trưởng Trần Hồng Minh"),
    ]
    player.board.force(Request(.edit(facts), to: nv(1)), by: Sample.secretary)
    player.go(to: nv(2))
    player.press("e")
    for _ in 0..<9 where player.form?.focused.name != .owner { player.press(.enter) }
    return player
  }

  @Test func `an officer is completed by any part of the name, with the position`() {
    var player = edited()
    player.type("minh")
    #expect(player.shows("Tab: Trần Văn Minh (Phó Vụ trưởng)"))
    player.press(.tab)
    #expect(player.form?.text(.owner) == "Trần Văn Minh")
    #expect(player.form?.text(.ownerPosition) == "Phó Vụ trưởng")
    #expect(player.form?.focused.name == .owner)
    player.press(.tab)
    #expect(player.form?.focused.name == .ownerPosition)
  }

  @Test func `Enter and the arrow keep what was typed as it is`() {
    var player = edited()
    player.type("Minh")
    player.press(.down, .up)
    #expect(player.form?.text(.owner) == "Minh")
    player.press(.enter)
    #expect(player.form?.text(.owner) == "Minh" && player.form?.focused.name == .ownerPosition)
  }

  @Test func `a directive brings its date, title and issuer along`() {
    var player = Player()
    player.press("2", "n")
    player.type("Việc mới")
    for _ in 0..<20 where player.form?.focused.name != .symbol { player.press(.down) }
    player.type("382")
    #expect(player.shows("Tab: 382/TB-VPCP 23/07/2025"))
    player.press(.tab, .control("s"))
    let added = player.board.assignments.values.max { $0.number < $1.number }
    #expect(added?.directive.flatMap { player.board.directives[$0] }?.symbol == "382/TB-VPCP")
  }

  @Test func `names are those of the lead that the form names`() {
    var player = Player()
    player.press("2", "n")
    player.type("Việc")
    player.press(.enter)
    player.type("BKHCN")
    player.press(.enter)
    #expect(player.board.asked.last == .known("BKHCN"))
  }
}
