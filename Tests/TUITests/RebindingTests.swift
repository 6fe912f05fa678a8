import Assignments
import Testing

@testable import TUI

/// Keys of one's own.
@Suite struct RebindingTests {
  private func mistake(_ keys: [String: [String]]) -> KeyMapMistake? {
    do throws(KeyMapMistake) {
      _ = try KeyMap.standard(with: keys)
      return nil
    } catch {
      return error
    }
  }

  private func player(_ keys: [String: [String]]) throws -> Player {
    var player = Player(Sample.liaison)
    let session = Session(
      member: Sample.liaison, directory: Sample.directory, keys: try KeyMap.standard(with: keys))
    player.state = State(session: session, today: player.board.today)
    player.tell(.terminal(.resized(Size(columns: 120, rows: 36))))
    return player
  }

  @Test func `a deed has its new keys, on every screen that prints it, and not the old one`() throws {
    var player = try player(["accept": ["A", "F3"], "palette": ["f4"]].filter { $0.key == "accept" })
    player.go(to: nv(2))
    #expect(player.shows("A tiếp nhận") && !player.shows("t tiếp nhận"))
    player.press("t")
    #expect(player.board.assignments[nv(2)]?.status == .assigned)
    player.press("?", "/")
    player.type("tiep nhan")
    #expect(player.shows("A F3"))
    player.press(.escape, .escape, .function(3))
    #expect(player.board.assignments[nv(2)]?.status == .underway)
  }

  @Test func `two actions can change places`() throws {
    let keys = try KeyMap.standard(with: ["accept": ["p"], "progress": ["t"]])
    #expect(keys.action(for: "p", in: .list) == .deed(.accept))
    #expect(keys.action(for: "t", in: .list) == .deed(.progress))
  }

  @Test func `a clash is named, wherever the other key is bound`() {
    #expect(
      mistake(["accept": ["p"]]) == .clash("p", "progress", "accept")
        || mistake(["accept": ["p"]]) == .clash("p", "accept", "progress"))
    for key in ["q", "?", "1", "Ctrl-L", "h", "c", "M", "."] {
      guard case .clash(let found, _, _)? = mistake(["note": [key]]) else {
        Issue.record("note on \(key) takes a key that is bound")
        continue
      }
      #expect(found.label == key)
    }
  }

  @Test func `what cannot be meant is said with what could`() {
    guard case .unknownAction("nhận", let known)? = mistake(["nhận": ["A"]]) else {
      Issue.record("an unknown name")
      return
    }
    #expect(known.contains("accept") && known.contains("page-down"))
    #expect(mistake(["accept": ["Hyper-A"]]) == .unknownKey("Hyper-A", of: "accept"))
    #expect(mistake(["accept": []]) == .noKey("accept"))
    #expect(mistake(["accept": ["Enter"]]) == .reserved(.enter, of: "accept"))
    #expect(mistake(["accept": ["Ctrl-C"]]) == .reserved(.control("c"), of: "accept"))
    for letter in ["s", "F", "z", "w", "["] {
      #expect(mistake(["accept": [letter]]) == .rewritten(.character(Character(letter)), of: "accept"))
    }
    #expect(mistake(["read": ["w"]]) == nil)
  }

  @Test func `every key that a page prints can be named`() {
    for place in Place.allCases {
      for key in KeyMap.standard.bindings(in: place).flatMap(\.keys) {
        #expect(Key(named: key.label) == key, "\(key.label)")
      }
    }
    #expect(Key(named: "pgup") == .pageUp && Key(named: "ctrl-A") == .control("a"))
    #expect(Key(named: "F13") == nil && Key(named: "") == nil && Key(named: "ab") == nil)
  }

  @Test func `no two actions have one name`() {
    let bindings = Place.allCases.filter { $0.chain.contains(.board) }
      .flatMap { KeyMap.standard.bindings(in: $0) }
    let names = Dictionary(grouping: Set(bindings.map(\.action)).filter { $0.name != nil }) { $0.name ?? "" }
    #expect(names.filter { $0.value.count > 1 }.isEmpty)
  }
}
