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

  @Test(arguments: [Sample.secretary, Sample.liaison, Sample.leader])
  func `on every assignment a hint of a deed is there or blank, in one place, and says why when pressed`(
    member: Member
  ) {
    var player = Player(member)
    let numbers = player.board.assignments.keys.sorted()
    #expect(Set(player.board.assignments.values.map(\.status)).count >= 5)
    var columns: [Action: Set<Int>] = [:]
    for number in numbers {
      player.go(to: number)
      guard player.state.selected?.number == number else { continue }
      let line = player.screen().last ?? ""
      for binding in player.state.session.keys.holding(in: .list) where binding.isHint {
        guard let deed = binding.action.deed, let key = binding.keys.first else { continue }
        let hint = "\(key.label) \(binding.phrase.vi)"
        let isOn = player.state.isEver(deed) && player.state.whyNot(binding.action) == nil
        if let place = line.range(of: hint) {
          #expect(isOn, "\(hint) is shown for \(number)")
          columns[binding.action, default: []].insert(Width.of(line[..<place.lowerBound]))
        }
        if !isOn {
          var hasty = player
          hasty.press(key)
          #expect(hasty.form == nil && hasty.state.layers == [], "\(hint) on \(number)")
          #expect(hasty.state.notice?.kind == .refused, "\(hint) on \(number)")
          #expect(hasty.board.assignments == player.board.assignments)
        }
      }
    }
    #expect(columns.values.allSatisfy { $0.count == 1 }, "a hint moved")
    #expect(columns.isEmpty == (member.role == .leader))
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
