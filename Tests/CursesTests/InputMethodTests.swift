import Assignments
import Deadlines
import Testing

@testable import Curses
@testable import TUI

/// The bytes of input methods, through the reader of keys, into a field and onto a list.
@Suite struct InputMethodTests {
  /// Every way in which the bytes of a typing may come in two reads, with either Backspace.
  private func readings(of typing: Typing) -> [[[Key]]] {
    ["\u{7F}", "\u{8}"].flatMap { backspace -> [[[Key]]] in
      let bytes = Array(typing.sent.replacing("<", with: backspace).utf8).map { CInt($0) }
      return bytes.indices.map { place in
        var reader = KeyReader()
        return [bytes[..<place], bytes[place...]].map { part in
          var waiting = part
          return reader.keys { waiting.popFirst() }
        }
      }
    }
  }

  private func opened() throws -> State {
    let login = try #require(Login("thuky"))
    let today = try #require(Day(year: 2025, month: 12, day: 1))
    let member = Member(login: login, name: "Thư ký", role: .secretariat)
    var state = State(session: Session(member: member, directory: Directory([])), today: today)
    _ = state.update(.terminal(.resized(Size(columns: 80, rows: 24))))
    return state
  }

  @Test(arguments: Typing.corpus)
  func `in a field stands exactly what was meant`(typing: Typing) throws {
    for reads in readings(of: typing) {
      var state = try opened()
      _ = state.update(.terminal(.keys([.character("/")])))
      for keys in reads { _ = state.update(.terminal(.keys(keys))) }
      #expect(state.place == .filter)
      guard case .filter(let entry)? = state.layers.last else { return }
      #expect(entry.input.text == typing.meant)
    }
  }

  @Test(arguments: Typing.corpus)
  func `on a list is done only what was pressed, in its order, or nothing`(typing: Typing) {
    let method: InputMethod = typing.isVNI ? .vni : .telex
    let pressed = typing.keys.map { Key.character($0) }
    for reads in readings(of: typing) {
      var resending = Resending()
      var done: [Key] = []
      for keys in reads {
        var waiting = keys[...]
        while let stroke = Stroke.next(from: &waiting, &resending) {
          switch stroke {
          case .key(let key): done.append(key)
          case .made(let letter): if let key = method.key(of: letter) { done.append(key) }
          case .nothing: break
          }
        }
      }
      done = done.filter { KeyMap.standard.action(for: $0, in: .list) != nil }
      var rest = pressed[...]
      let isPressed = done.allSatisfy { key in
        guard let index = rest.firstIndex(of: key) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
      #expect(isPressed, "\(done.map(\.label)) of \(typing.keys), read as \(reads)")
    }
  }
}
