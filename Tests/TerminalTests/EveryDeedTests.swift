import TUI
import TestSupport
import Testing

/// Every deed of a liaison and of a secretary on a real screen, from the key to the journal.
@Suite(.serialized) struct EveryDeedTests {
  private static let sizes = [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)]

  @Test(arguments: sizes, ["bxd", "thuky"])
  func `a deed is done with its key, its form and its question, and is in the journal`(
    size: Size, member: String
  ) throws {
    let board = try SharedBoard.onSample()
    let plays = DeedPlay.all.filter { $0.member == member }
    let session = try board.open(as: member, size: size)
    try session.waitFor("Hôm nay")
    for (index, play) in plays.enumerated() {
      let prepared = try board.prepare(play, as: index)
      if let prepared { try session.find(word(index), at: prepared) }
      try session.type(play.key)
      try session.fill(play)
      try session.confirmUntilSaved(prepared)
      let number = try prepared ?? board.latest()
      let journal = try board.run("journal", number, "--format", "json")
      let lines = try board.run("journal", number).split(separator: "\n")
      #expect(
        lines.contains { $0.contains("\t\(member)\t") && $0.contains("\t\(number)\t\(play.deed)\t") },
        "\(play.deed) of \(number):\n\(journal)")
      for text in play.fields.map(\.text) where !text.contains("/") && Int(text) == nil {
        #expect(journal.contains(text), "\(play.deed) of \(number): \(text)\n\(journal)")
      }
    }
  }
}

/// A word that only the assignment of one play has.
private func word(_ index: Int) -> String {
  "việc "
    + ["sông", "núi", "biển", "rừng", "đồng", "suối", "hồ", "đảo", "vịnh", "đèo", "làng", "phố", "cầu"][index]
}

extension SharedBoard {
  /// Brings an assignment of its own to where the play begins; answers its number.
  fileprivate borrowing func prepare(_ play: DeedPlay, as index: Int) throws -> String? {
    guard let stage = play.stage else { return nil }
    let added = try command([
      "add", "--lead", "BXD", "--action", "Chuẩn bị \(word(index))", "--due", "15/8/2026", "--as", "thuky",
    ])
    let number = String(added.prefix { $0 != ":" && !$0.isWhitespace })
    let course = DeedPlay.course.filter { $0.stage.rawValue <= stage.rawValue }.map(\.words)
    for words in course + play.before {
      try command([words[0], number] + words.dropFirst())
    }
    return number
  }

  /// The number of the assignment that was added last.
  fileprivate borrowing func latest() throws -> String {
    let numbers = try command(["list", "--format", "tsv"]).split(separator: "\n").compactMap { line in
      line.split(separator: "\t").first.map(String.init)
    }
    return try #require(numbers.max())
  }

  @discardableResult
  private borrowing func command(_ words: [String]) throws -> String {
    let outcome = try Command(program, words + ["--db", file]).run(within: .seconds(60))
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
    return outcome.output
  }
}

extension TmuxSession {
  /// Goes to an assignment by a word of it, and waits for its details.
  fileprivate func find(_ word: String, at number: String) throws {
    try type("/")
    try waitFor("giữ lọc")
    try press("C-u")
    try type("\"\(word)\"")
    try press("Enter")
    _ = try waitForCalm("▸ \(number)")
    _ = try waitForCalm("\(number) · ")
  }

  /// Fills in the fields of a form, each found by its label.
  fileprivate func fill(_ play: DeedPlay) throws {
    if play.fields.isEmpty { return }
    _ = try waitForCalm("Ctrl-S")
    for _ in 0..<play.choice { try press("Right") }
    for field in play.fields {
      for _ in 0..<20 where try !screen().contains("▸ \(field.label)") {
        let before = try screen()
        try press("Tab")
        try waitUntil("the next field has the focus") { $0 != before }
      }
      try waitFor("▸ \(field.label)")
      try press("C-u")
      try type(field.text)
      try waitFor(String(field.text.suffix(5)))
    }
    try press("C-s")
  }

  /// Says yes to questions and saves forms that only want to be saved, until the board says that it is done.
  fileprivate func confirmUntilSaved(_ number: String?) throws {
    for _ in 0..<4 {
      let screen = try waitUntil("it is saved, or asks") { screen in
        ["đã lưu", "c: có", "Ctrl-S", "để xác nhận:"].contains(where: screen.contains)
      }
      if screen.contains("đã lưu") { return }
      if screen.contains("để xác nhận:") {
        try type(number ?? "")
        try press("Enter")
      } else if screen.contains("c: có") {
        try type("c")
      } else {
        try press("C-s")
      }
      try waitUntil("something has happened") { $0 != screen }
    }
    throw Failure("It was not saved:\n\(try screen())")
  }
}
