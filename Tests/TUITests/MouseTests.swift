import Assignments
import Phrases
import Testing

@testable import TUI

/// Clicks and the wheel, by what the places of a screen stand for.
@Suite struct MouseTests {
  /// Clicks on a place of the screen, as the conversation would have it.
  private static func click(
    _ position: Position, in player: inout Player, isSecond: Bool = false, _ language: Language = .vi
  ) {
    player.tell(
      .terminal(.keys([.click(position, isSecond: isSecond)])).aimed(at: player.state, in: language))
  }

  /// The place of a text on the screen.
  private static func place(of text: String, in player: Player, _ language: Language = .vi) -> Position? {
    for (row, line) in player.screen(in: language).enumerated() {
      if let range = line.firstRange(of: text) {
        return Position(column: Width.of(line[..<range.lowerBound]), row: row)
      }
    }
    return nil
  }

  /// What a row is known by: the number of its assignment, otherwise its words.
  private static func name(of row: String) -> String {
    let numbers = row.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter { $0.hasPrefix("NV-") }
    return numbers.first.map(String.init) ?? String(row.dropFirst(2))
  }

  private static let sizes = [
    Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15),
  ]

  @Test(arguments: sizes) func `a click puts the cursor on the row that was clicked, in every view`(
    size: Size
  ) {
    for key: Key in ["1", "2", "3", "4", "5", "6", "7"] {
      var player = Player(Sample.secretary, size, board: key == "2" ? .long(30) : nil)
      player.press(key)
      player.wait()
      let rows = Set(
        player.state.picture(Layout(size), in: .vi).spots.compactMap { spot -> Int? in
          if case .aim(.line) = spot.key { spot.row } else { nil }
        })
      #expect(!rows.isEmpty, "\(key)")
      for row in rows.sorted() {
        // The heading above may come onto the screen with the row: it is known by its words.
        var fresh = player
        let wanted = Self.name(of: fresh.screen()[row])
        Self.click(Position(column: size.columns - 3, row: row), in: &fresh)
        let place = fresh.frame().cursor.row
        #expect(
          Self.name(of: fresh.screen()[place]) == wanted && fresh.screen()[place].contains("▸"), "\(key)")
      }
    }
  }

  @Test func `a click on an agency lists its assignments, and one on the details goes there`() throws {
    var player = Player(Sample.secretary)
    player.press("2")
    player.wait()
    Self.click(try #require(Self.place(of: "BKHCN", in: player)), in: &player)
    #expect(player.state.agencies.scope == "BKHCN" && player.state.pane == .agencies)
    let details = try #require(Self.place(of: "rõ thẩm quyền", in: player))
    Self.click(details, in: &player)
    #expect(player.state.pane == .detail)
  }

  @Test(arguments: Language.allCases) func `a click on the name of a view goes there`(language: Language)
    throws
  {
    for size in Self.sizes.prefix(2) {
      var player = Player(Sample.secretary, size)
      for view in View.allCases.reversed() {
        let name = "\(view.rawValue) \(view.phrase(in: language))"
        Self.click(try #require(Self.place(of: name, in: player, language)), in: &player, language)
        #expect(player.state.view == view)
      }
    }
  }

  @Test func `a click on a hint presses its key, and a hasty second one nothing`() throws {
    var player = Player(Sample.secretary)
    let quit = try #require(Self.place(of: "q thoát", in: player))
    player.press("2")
    Self.click(try #require(Self.place(of: "n thêm", in: player)), in: &player)
    #expect(player.form != nil)
    Self.click(try #require(Self.place(of: "Esc bỏ", in: player)), in: &player)
    #expect(player.form == nil)
    let place = try #require(Self.place(of: "q thoát", in: player))
    Self.click(place, in: &player)
    #expect(player.state.view == .today)
    Self.click(quit, in: &player, isSecond: true)
    #expect(!player.state.isOver)
  }

  @Test func `two clicks are Enter`() throws {
    var player = Player(Sample.secretary)
    player.press("2")
    player.wait()
    let row = try #require(Self.place(of: "NV-0004", in: player))
    Self.click(row, in: &player)
    Self.click(row, in: &player, isSecond: true)
    #expect(player.shows("┌─ NV-0004"))
    let offer = try #require(Self.place(of: "ghi chú", in: player))
    Self.click(offer, in: &player)
    #expect(player.screen()[offer.row].contains("▸ m"))
    Self.click(offer, in: &player, isSecond: true)
    #expect(player.form?.purpose == .note)
  }

  @Test func `what is typed is not left or changed by a click elsewhere`() throws {
    var player = Player(Sample.secretary)
    player.press("n")
    player.type("Việc")
    let before = player.form
    for row in 0..<player.state.size.rows - 1 {
      for column in stride(from: 0, to: player.state.size.columns, by: 7) {
        Self.click(Position(column: column, row: row), in: &player)
      }
    }
    #expect(player.form == before && player.state.view == .today)
    player.press(.escape)
    Self.click(Position(column: 20, row: 0), in: &player)
    #expect(player.state.layers.count == 2, "the question waits for its answer")
  }

  @Test func `the wheel moves by three rows, and pages scroll`() {
    var player = Player(Sample.secretary, board: .long(40))
    player.press("2")
    player.wait()
    player.press(.wheel(.down), .wheel(.down), .wheel(.up))
    #expect(player.state.list.cursor == 3)
    player.press("?")
    player.press(.wheel(.down))
    guard case .help(let keys) = player.state.layers.last else { return #expect(Bool(false)) }
    #expect(keys.top <= 3)
    player.press(.escape, "n")
    let before = player.state
    player.press(.wheel(.down))
    #expect(player.state.form == before.form)
  }

  @Test func `a click on nothing does nothing`() {
    var player = Player(Sample.secretary)
    let before = player.state
    Self.click(Position(column: 0, row: 1), in: &player)
    Self.click(Position(column: 500, row: 500), in: &player)
    player.press(.aim(.offer(3)), .aim(.line(9999)), .aim(.agency(7)))
    #expect(player.state.view == before.view && player.state.layers.isEmpty)
    player.tell(.terminal(.resized(Size(columns: 20, rows: 5))))
    Self.click(Position(column: 3, row: 0), in: &player)
    #expect(!player.state.isOver)
  }
}

extension Event {
  /// The event with keys in the place of clicks.
  fileprivate func aimed(at state: State, in language: Language) -> Event {
    guard case .terminal(let event) = self else { return self }
    return .terminal(state.aimed(event, in: language))
  }
}
