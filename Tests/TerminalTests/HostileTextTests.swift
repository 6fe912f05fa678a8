import Assignments
import Foundation
import GRDB
import TUI
import TestSupport
import Testing

/// Text that attacks the screen: it may change the cells of its own fields and nothing else.
///
/// The board is walked from assignment to assignment, and so is one that has a harmless letter in place of
/// each cell of the texts; whatever stands elsewhere must be the same on both.
@Suite(.serialized) struct HostileTextTests {
  private static let texts = HostileText.all

  /// The letter that stands in for a cell; it stands nowhere else.
  private static let standIn: Character = "~"

  @Test func `no text changes a cell outside its field, be it entered or left by an old or foreign program`()
    throws
  {
    let kept = Self.texts.map(\.kept)
    let board = try AttackedBoard(entering: Self.texts)
    try Self.expectCleaned(board)

    let planted = try AttackedBoard(board, planting: Self.texts.map(\.bytes), instead: kept)
    let calm = Self.texts.map { Array(Self.calm($0.shown).utf8) }
    try Self.compare(planted, with: AttackedBoard(board, planting: calm, instead: kept), named: "planted")
    try Self.expectHarmlessLines(of: planted)
    try Self.expectWhole(planted)

    // What was cleaned is no more than what was planted; only the white space in it differs.
    guard isSoak else { return }
    let entered = try AttackedBoard(board, planting: kept.map { Array($0.utf8) }, instead: kept)
    let same = kept.map { Array(Self.calm($0).utf8) }
    try Self.compare(entered, with: AttackedBoard(board, planting: same, instead: kept), named: "entered")
    try Self.expectHarmlessLines(of: board)
  }

  /// What the program has stored of each text, in every field, is what is to be kept of it.
  private static func expectCleaned(_ board: AttackedBoard) throws {
    let columns = AttackedBoard.columns + ["symbol", "title", "issuer", "remark"]
    for column in columns {
      let stored = try board.withFile { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT \(column) FROM assignment JOIN directive ON directive = id
            JOIN journal ON assignment = number AND deed = 'note' ORDER BY number
            """)
      }
      #expect(stored.count == texts.count)
      for (text, stored) in zip(texts, stored) {
        let right = column == "remark" ? Cleaning.lines(text.text) : text.kept
        #expect(Array(stored.unicodeScalars) == Array(right.unicodeScalars), "\(column): \(text)")
        #expect(HostileText.isHarmless(stored), "\(column): \(text)")
      }
    }
    if isSoak {
      print("hostile text stored: \(texts.count) texts in \(columns.count) fields, as they are to be kept")
    }
  }

  /// A text with a harmless letter for each of its cells; white space stays.
  private static func calm(_ text: String) -> String {
    var calm = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        calm.unicodeScalars.append(scalar)
      } else {
        calm += String(repeating: standIn, count: Width.of(scalar))
      }
    }
    return calm
  }
}

// MARK: - The board

extension HostileTextTests {
  /// Walks both boards, and compares what stands outside the fields.
  private static func compare(
    _ attacked: AttackedBoard, with plain: AttackedBoard, named name: String
  ) throws {
    let theirs = try walk(attacked)
    let ours = try walk(plain)
    #expect(theirs.count == ours.count)
    var changed = 0
    for ((place, screen), (_, calm)) in zip(theirs, ours) {
      let places = differences(between: screen, and: calm)
      changed += places.count
      #expect(places.isEmpty, "\(name), \(place), at \(places.prefix(5)):\n\(screen)\n\(calm)")
    }
    if isSoak {
      print(
        "hostile text, \(name): \(texts.count) texts, \(theirs.count) screens, \(changed) cells changed"
      )
    }
  }

  /// The screens of a board: each assignment with all its fields, and the form of some; nothing has come to
  /// the terminal's title or clipboard meanwhile.
  private static func walk(_ board: AttackedBoard) throws -> [(place: String, screen: String)] {
    let session = try TmuxSession(
      board.program, ["--db", board.file, "--as", "thuky"], size: Size(columns: 160, rows: 64))
    for option in ["set-clipboard", "allow-rename", "allow-passthrough"] {
      try session.tell("set-option", "-g", option, "on")
    }
    try session.tell("select-pane", "-T", "own title")
    try session.waitFor("Hôm nay")
    try session.type("2")
    var screens: [(String, String)] = []
    // Every screen lists the texts around as well; all of them are gone through when there is time.
    let step = isSoak ? 1 : 2
    for number in stride(from: 1, through: texts.count, by: step) {
      if number > 1 { for _ in 0..<step { try session.press("Down") } }
      let name = String(format: "NV-%04d", number)
      screens.append((name, try session.waitForCalm("\(name) · chi tiết")))
      guard isSoak || number % 8 == 1 else { continue }
      try session.type("e")
      screens.append(("form of \(name)", try session.waitForCalm("Sửa \(name)")))
      try session.press("Escape")
      try session.waitUntil("the form is gone") { !$0.contains("Sửa \(name)") && !$0.contains("Esc bỏ") }
    }
    // The journal: the notes and, further down, whole drafts.
    try session.type("6")
    screens.append(("journal", try session.waitForCalm("Nhật ký · ")))
    for line in 1...(isSoak ? texts.count * 2 : 8) {
      try session.press("Down")
      screens.append(("line \(line) of the journal", try session.waitForCalm("mã băm: ")))
    }
    #expect(try session.ask("#{pane_title}") == "own title")
    #expect(try session.tell("list-buffers").isEmpty)
    #expect(try session.ask("#{mouse_any_flag} #{insert_flag} #{origin_flag}") == "0 0 0")
    return screens
  }

  /// The cells that differ where no stand-in is: column and row.
  private static func differences(between screen: String, and calm: String) -> [String] {
    let (lines, calmLines) = (screen.components(separatedBy: "\n"), calm.components(separatedBy: "\n"))
    guard lines.count == calmLines.count else { return ["\(lines.count) lines"] }
    return zip(lines, calmLines).enumerated().flatMap { row, pair in
      let (theirs, ours) = (cells(of: pair.0), cells(of: pair.1))
      return (0..<max(theirs.count, ours.count)).compactMap { column in
        let our = column < ours.count ? ours[column] : " "
        let their = column < theirs.count ? theirs[column] : " "
        return our == their || our == String(standIn) ? nil : "\(column),\(row)"
      }
    }
  }

  /// What stands in each cell of a line; the second half of a wide character is empty.
  private static func cells(of line: String) -> [String] {
    var cells: [String] = []
    for scalar in line.unicodeScalars {
      switch Width.of(scalar) {
      case 0 where !cells.isEmpty: cells[cells.count - 1].unicodeScalars.append(scalar)
      case 2: cells += [String(scalar), ""]
      default: cells.append(String(scalar))
      }
    }
    return cells
  }
}

// MARK: - The command line

extension HostileTextTests {
  /// Has every command that prints texts run on a terminal: it sends letters and line feeds alone.
  private static func expectHarmlessLines(of board: AttackedBoard) throws {
    let lists = [
      "list", "journal --limit 1000", "members", "directives", "agencies", "stats", "summary", "holidays",
    ]
    let numbers = stride(from: isSoak ? 1 : 2, through: texts.count, by: isSoak ? 1 : 2)
    let commands = lists + numbers.map { "show NV-\($0)" }
    var bytes = 0
    for command in commands {
      let words = command.split(separator: " ").map(String.init) + ["--db", board.file]
      let (ending, sent) = try PseudoTerminal.run(Command(board.program, words + ["--as", "thuky"]))
      #expect(ending == .exit(0), "\(command)")
      bytes += sent.count
      let text = String(validating: sent, as: UTF8.self)?.replacing("\r\n", with: "\n")
      #expect(text.map { HostileText.isHarmless($0) } == true, "\(command): \(text.debugDescription)")
    }
    if isSoak {
      print("hostile text in lines: \(commands.count) commands on a terminal, \(bytes) bytes, all harmless")
    }
  }

  /// Programs are given every text whole, in escapes that do no harm on the way.
  private static func expectWhole(_ board: AttackedBoard) throws {
    let json = try Command(board.program, ["list", "--format", "json", "--db", board.file]).run().output
    #expect(HostileText.isHarmless(json))
    let records = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(records?.count == texts.count)
    for (text, record) in zip(texts, records ?? []) {
      for field in ["action", "owner", "accountable", "authority", "deliverable", "quote"] {
        let told = (record[field] as? String).map { Array($0.unicodeScalars) }
        #expect(told == Array(text.text.unicodeScalars), "\(field): \(text)")
      }
    }
  }
}
