import Assignments
import Foundation
import Testing

@testable import TUI

/// Terms of the filter that are completed, and mistakes at their place.
@Suite struct CompletionTests {
  private func typed(_ text: String, then keys: Key...) -> Player {
    var player = Player()
    player.press("/")
    player.type(text)
    for key in keys { player.press(key) }
    return player
  }

  private func text(_ player: Player) -> String? {
    guard case .filter(let entry)? = player.state.layers.last else { return nil }
    return entry.input.text
  }

  @Test func `names, values and agencies are completed in turn`() {
    #expect(text(typed("le", then: .tab)) == "lead:")
    #expect(text(typed("stand", then: .tab, .tab)) == "standing:completedOnTime")
    #expect(text(typed("standing:o", then: .tab)) == "standing:overdue")
    #expect(text(typed("lead:khoa", then: .tab)) == "lead:BKHCN")
    #expect(text(typed("lead:BXD,bkh", then: .tab)) == "lead:BXD,BKHCN")
    #expect(text(typed("lead:@p", then: .tab)) == "lead:@provinces")
    #expect(text(typed("đô thị sort:c", then: .tab)) == "đô thị sort:changed")
  }

  @Test func `Tab again takes the next, Shift-Tab the one before, and typing begins anew`() {
    #expect(text(typed("s", then: .tab)) == "status:")
    #expect(text(typed("s", then: .tab, .tab)) == "standing:")
    #expect(text(typed("sta", then: .tab, .backTab)) == "standing:")
    var player = typed("standing:d", then: .tab)
    #expect(text(player) == "standing:dueToday")
    player.press(.tab)
    #expect(text(player) == "standing:dueSoon")
    player.press(.tab)
    #expect(text(player) == "standing:dueToday")
    player.press(.backTab)
    #expect(text(player) == "standing:dueSoon")
    #expect(player.state.filter.query.standings == [.dueSoon])
  }

  @Test func `what can stand there is shown with its meaning while it is typed`() {
    let player = typed("standing:d")
    #expect(player.shows("standing:dueSoon sắp đến hạn"))
    #expect(!player.shows("^"))
    #expect(typed("xyzzy", then: .tab).shows("không có gì để điền"))
  }

  @Test func `a mistake is pointed at, wherever it stands`() {
    for text in ["standing:đâu", "lead:BXD  standing:đâu", "“đô thị” 測試 standing:đâu lead:BXD"] {
      let player = typed(text)
      let lines = player.screen()
      guard let row = lines.firstIndex(where: { $0.contains("^^^") }) else {
        Issue.record("nothing points at the mistake in \(text)")
        continue
      }
      func column(of text: String, in line: String) -> Int? {
        line.range(of: text).map { Width.of(line[..<$0.lowerBound]) }
      }
      #expect(column(of: "^", in: lines[row]) == column(of: "standing:đâu", in: lines[row - 1]))
      #expect(lines[row].count { $0 == "^" } == "standing:đâu".count)
    }
  }
}

/// The orders of the list.
@Suite struct SortingTests {
  @Test func `the order is a term of the filter, and the cursor stays on its assignment`() {
    var player = Player()
    player.go(to: nv(4))
    player.press("T", .down, .enter)
    #expect(player.state.filter.text == "sort:lead")
    #expect(player.state.selected?.number == nv(4))
    let leads = player.state.list.rows.map { $0.lead?.text ?? "" }
    #expect(leads == leads.sorted())
    player.press("T", .end, .enter)
    #expect(player.state.filter.text == "sort:number")
    #expect(player.state.list.rows.map(\.number) == player.state.list.rows.map(\.number).sorted())
    player.press("T", .home, .enter)
    #expect(player.state.filter.text.isEmpty)
  }

  @Test func `what somebody changes moves to the top of what was changed last`() {
    var player = Player()
    player.press("2", "T", .down, .down, .enter)
    player.go(to: nv(5))
    player.other(.note("xong phần một"), to: nv(5), by: Sample.secretary)
    player.wait()
    #expect(player.state.list.rows.first?.number == nv(5))
    #expect(player.state.selected?.number == nv(5))
  }
}
