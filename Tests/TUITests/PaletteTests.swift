import Assignments
import Phrases
import Testing

@testable import TUI

/// The palette of commands.
@Suite struct PaletteTests {
  private func palette(_ player: Player) -> CommandPalette? {
    guard case .palette(let palette)? = player.state.layers.last else { return nil }
    return palette
  }

  @Test func `words without marks find a command, and Enter does it`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press(":")
    player.type("tiep nhan")
    #expect(palette(player)?.selected?.action == .deed(.accept))
    player.press(.enter)
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    #expect(player.state.layers == [])
  }

  @Test func `English words and keys find the same`() {
    var player = Player(Sample.secretary)
    player.go(to: nv(1))
    player.press(":")
    player.type("change the lead")
    #expect(palette(player)?.selected?.action == .deed(.relead))
    player.press(.control("u"))
    player.type("H")
    #expect(palette(player)?.selected?.action == .deed(.grant))
    player.press(.control("u"))
    player.type("ctrl-l")
    #expect(palette(player)?.selected?.action == .repaint)
  }

  @Test func `what is off says why, and nothing is done`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press(":")
    player.type("bao hoan thanh")
    player.press(.enter)
    #expect(player.state.notice == .refused(BoardError.wrongStatus(nv(2), .submit, .assigned).phrase))
    #expect(player.form == nil && player.state.layers == [])
  }

  @Test func `what the role never does is not offered`() {
    var player = Player(Sample.leader)
    player.go(to: nv(1))
    player.press(":")
    #expect(palette(player)?.offers.contains { $0.action.deed != nil || $0.action == .undo } == false)
  }

  @Test func `a number leads to its assignment, from any view and filter`() {
    var player = Player()
    player.press("/")
    player.type("lead:BKHCN")
    player.press(.enter, "1", ":")
    player.type("nv-7")
    player.press(.enter)
    #expect(player.state.view == .assignments && player.state.selected?.number == nv(7))
    player.board.force(Request(.cancel(document: "1/QĐ"), to: nv(1)), by: Sample.secretary)
    player.press(":")
    player.type("nv-1")
    player.press(.enter)
    #expect(player.state.selected?.number == nv(1) && player.state.filter.text.contains("cancelled"))
  }

  @Test func `a number that is on no assignment is said to be`() {
    var player = Player()
    player.press(":")
    player.type("NV-0099")
    player.press(.enter)
    #expect(player.state.notice == .refused(BoardError.noAssignment(nv(99)).phrase))
    #expect(player.state.filter.text.isEmpty && player.state.selected != nil)
    player.press(":")
    player.type("-5")
    #expect(palette(player)?.found == [])
    #expect(player.shows("không có lệnh nào như vậy"))
    player.press(.enter, .escape)
    #expect(player.state.layers == [])
  }

  @Test func `an agency's name leads to its list`() {
    var player = Player()
    player.press(":")
    player.type("khoa hoc")
    player.press(.enter)
    #expect(player.state.agencies.scope == "BKHCN" && player.state.view == .assignments)
    player.press("1", ":")
    player.type("Bộ Văn hóa, Thể thao và Du lịch")
    player.press(.enter)
    #expect(player.state.agencies.scope == "BVHTTDL" && player.state.view == .assignments)
    player.press(":")
    player.type("bkhcn")
    player.press(.enter)
    #expect(player.state.agencies.scope == "BKHCN" && player.state.view == .assignments)
  }

  @Test func `keys that come together with the palette are typed into it`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.tell(.terminal(.keys([":"] + "tiep nhan".map { .character($0) } + [.enter])))
    #expect(player.board.assignments[nv(2)]?.status == .underway)
  }

  @Test(arguments: [Sample.secretary, Sample.liaison, Sample.leader], View.allCases)
  func `all that has a key in a view and is ever done by the role is in its palette`(
    member: Member, view: View
  ) {
    var player = Player(member)
    player.press(.character(Character(String(view.rawValue))))
    let ground = player.state.ground
    let bound = player.state.session.keys.holding(in: ground).map(\.action)
      .filter { $0.isCommand && player.state.isEver($0) }
    player.press(":")
    #expect(Set(palette(player)?.offers.map(\.action) ?? []) == Set(bound))
    #expect(bound.count > 10)
  }
}

/// Looking for a key on the page of keys.
@Suite struct KeySearchTests {
  private func found(_ words: String) -> [String] {
    var player = Player(Sample.secretary)
    player.press("2", "?", "/")
    player.type(words)
    return player.screen().map { String($0.drop { $0 == " " }) }
  }

  @Test func `by what it does, without marks and in English`() {
    #expect(found("lui han").contains { $0.hasPrefix("H ") && $0.contains("cho lùi hạn") })
    #expect(found("change the lead").contains { $0.hasPrefix("L ") })
    #expect(!found("lui han").contains { $0.contains("đổi chủ trì") })
  }

  @Test func `by the key, in this place and in others`() {
    #expect(found("Ctrl-S").contains { $0.hasPrefix("Ctrl-S") && $0.contains("lưu") })
    #expect(found("H").contains { $0.hasPrefix("H ") })
    #expect(found("không đâu có phím này").contains { $0.contains("không có phím nào như vậy") })
  }

  @Test func `what was found is kept to be moved in, and one step back lists all again`() {
    var player = Player()
    player.press("2", "?", "/")
    player.type("trang")
    player.press(.enter)
    #expect(player.state.place == .help && !player.shows("đổi chủ trì"))
    player.press(.escape)
    #expect(player.state.place == .help && player.shows("đổi chủ trì"))
    player.press(.escape)
    #expect(player.state.layers == [])
  }
}
