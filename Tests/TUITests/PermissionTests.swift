import Assignments
import Foundation
import Phrases
import Testing

@testable import TUI

/// Keys that are off, and why.
@Suite struct PermissionTests {
  @Test func `a key that is off says why, and does nothing`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press("b")
    #expect(player.form == nil)
    #expect(player.state.notice == .refused(BoardError.wrongStatus(nv(2), .submit, .assigned).phrase))
    player.press("a")
    #expect(player.shows("✗ bxd không có quyền giao"))
  }

  @Test func `another agency's assignment is its own`() {
    var player = Player(Sample.liaison)
    player.press("2", .left, "g")
    player.press(.right)
    player.go(to: nv(4))
    player.press("t")
    #expect(player.shows("✗ bxd không được tiếp nhận ở nhiệm vụ của cơ quan khác"))
  }

  @Test func `a leader reads, and is offered nothing else`() {
    var player = Player(Sample.leader)
    player.go(to: nv(1))
    player.press(.enter)
    guard case .menu(let menu) = player.state.layers.last else {
      Issue.record("there is no menu")
      return
    }
    #expect(menu.offers.map(\.action) == [.read, .copy, .filter, .chooseOrder, .chooseView])
  }

  @Test func `the menu does what the keys do`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    player.press(.enter, "t")
    #expect(player.board.assignments[nv(2)]?.status == .underway)
    player.press(.enter)
    while case .menu(let menu) = player.state.layers.last, menu.offers[menu.cursor].action != .deed(.note) {
      player.press(.down)
    }
    player.press(.enter)
    #expect(player.form?.purpose == .note)
  }

  @Test func `the hint bar keeps the place of what is off`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    let on = player.screen().last ?? ""
    #expect(on.contains("t tiếp nhận") && !on.contains("p tiến độ"))
    player.press("t")
    player.wait()
    let off = player.screen().last ?? ""
    #expect(!off.contains("t tiếp nhận") && off.contains("p tiến độ"))
    func column(in line: String) -> Int? {
      line.range(of: "i xin lùi hạn").map { Width.of(line[..<$0.lowerBound]) }
    }
    #expect(column(in: on) != nil && column(in: on) == column(in: off))
  }
}
