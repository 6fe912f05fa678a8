import Assignments
import Phrases
import Testing

@testable import TUI

/// The table of keys: what must hold of every line of it.
@Suite struct KeyMapTests {
  @Test(arguments: Place.allCases)
  func `no key means two things in one place`(place: Place) {
    let keys = KeyMap.standard.bindings(in: place).flatMap(\.keys)
    let twice = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.map(
      \.label)
    #expect(twice == [])
  }

  @Test(arguments: Place.allCases)
  func `every key does what the table of its place says`(place: Place) {
    for binding in KeyMap.standard.bindings(in: place) {
      for key in binding.keys { #expect(KeyMap.standard.action(for: key, in: place) == binding.action) }
    }
  }

  @Test(arguments: Place.allCases)
  func `every line has words in both languages and a key to show`(place: Place) {
    for binding in KeyMap.standard.bindings(in: place) {
      #expect(!binding.phrase.vi.isEmpty && !binding.phrase.en.isEmpty)
      #expect(binding.keys.first?.label.isEmpty == false)
    }
  }

  @Test func `every deed that is done to an assignment has a key`() {
    let bound = Set(KeyMap.deeds.compactMap(\.action.deed))
    #expect(
      Set(Deed.allCases).subtracting(bound) == [.import, .correct, .deny, .undo, .register, .gate],
      "to deny and to correct are choices in the form of granting, to undo is no deed to what is selected")
  }

  @Test func `no letter that Telex rewrites changes anything`() {
    for letter in "sfrxjzdw[]" {
      for place in Place.allCases where !place.takesText {
        #expect(KeyMap.standard.action(for: .character(letter), in: place)?.deed == nil, "\(letter)")
      }
    }
  }

  @Test func `Backspace does nothing but in fields`() {
    for place in Place.allCases where !place.takesText {
      #expect(KeyMap.standard.action(for: .backspace, in: place) == nil)
      #expect(KeyMap.standard.action(for: .delete, in: place) == nil)
    }
  }

  @Test func `letters are text where text is typed`() {
    for place in Place.allCases where place.takesText {
      #expect(
        KeyMap.standard.holding(in: place).flatMap(\.keys).allSatisfy {
          if case .character = $0 { false } else { true }
        })
    }
  }

  @Test func `yes is never Enter, and never the key that asked`() {
    #expect(KeyMap.standard.action(for: .enter, in: .question) == .refuse)
    for binding in KeyMap.question where binding.action == .agree {
      #expect(binding.keys == ["c", "y"])
      for key in binding.keys {
        #expect([nil, .deed(.decline)].contains(KeyMap.standard.action(for: key, in: .list)))
      }
    }
  }

  @Test func `a nearer place comes first`() {
    #expect(KeyMap.standard.action(for: "q", in: .list) == .close)
    #expect(KeyMap.standard.action(for: "q", in: .reading) == .back)
    #expect(KeyMap.standard.action(for: .control("c"), in: .form) == .interrupt)
    #expect(!KeyMap.standard.holding(in: .reading).contains { $0.action == .close })
  }

  @Test func `a burst that comes right behind the key that opens a field is text`() {
    var player = Player()
    player.tell(.terminal(.keys(["/", "o", .backspace, "ô"])))
    #expect(player.state.filter.text == "ô")
  }
}
