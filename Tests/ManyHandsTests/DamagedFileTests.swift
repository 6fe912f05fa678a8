import Foundation
import TestSupport
import Testing

/// What the program does with a file that something has happened to.
@Suite struct `Damaged files` {
  /// Commands that read what there is, and one that writes.
  private static let reading = [
    ["list", "--format", "json"], ["journal", "--format", "json"], ["journal", "verify"],
    ["show", "NV-0002", "--format", "json"], ["stats"], ["summary"], ["members"], ["info"],
  ]
  private static let writing = ["note", "NV-0002", "một lời", "--as", "bxd1"]

  /// What came of a file.
  private enum Verdict {
    /// Some command said that something is wrong.
    case seen
    /// All went well and said what they say of a whole board.
    case harmless
    /// All went well, and something that was said is not so.
    case wrong
  }

  private func run(_ words: [String], on path: String) throws -> Outcome {
    try Command(
      Product.path(),
      words
        + ["--db", path, "--lang", "en", "--today", "2025-12-03"].prefix(
          words.first == "note" ? 4 : 6)
    ).run()
  }

  @Test(.timeLimit(.minutes(60))) func `crash nothing, hang nothing, and are not written to when refused`()
    throws
  {
    let seed = usualSeed()
    var dice = Dice(seed: seed)
    let board = try SharedBoard(assignments: 12, liaisons: 2)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: board.path))
    let whole = try Self.reading.map { try run($0, on: board.path).output.withoutTime }
    let path = board.file("damaged.db")
    var verdicts: [Damage: [Verdict]] = [:]
    for round in 0..<(isSoak ? 1_000 : 44) {
      // Bits flip more often than pipes stand in for files.
      let damage = round % 2 == 0 ? .flippedBit : Damage.allCases[round / 2 % Damage.allCases.count]
      let occasion = "round \(round), \(damage), seed \(seed)"
      // The anchors are those of the file that was there before.
      try? FileManager.default.removeItem(atPath: path + ".anchors")
      try damage.strike(bytes, at: path, by: &dice)
      let before = try? Data(contentsOf: URL(fileURLWithPath: path))
      var (isSeen, isWrong) = (false, false)
      // In the short run a few of the reading commands take turns.
      let commands = isSoak ? Array(Self.reading.indices) : [0, round % Self.reading.count]
      for index in commands {
        let outcome = try run(Self.reading[index], on: path)
        try judge(outcome, occasion)
        isSeen = isSeen || outcome.code != 0
        isWrong = isWrong || outcome.output.withoutTime != whole[index]
      }
      #expect((try? Data(contentsOf: URL(fileURLWithPath: path))) == before, "read and changed: \(occasion)")
      let written = try run(Self.writing, on: path)
      try judge(written, occasion)
      isSeen = isSeen || written.code != 0
      // That somebody is no member, as it seems then, is a refusal for the journal; no other one is written.
      if let code = written.code, ![0, 4].contains(code) {
        let after = try? Data(contentsOf: URL(fileURLWithPath: path))
        #expect(after == before, "refused and changed: \(written), \(occasion)")
      }
      verdicts[damage, default: []].append(isSeen ? .seen : isWrong ? .wrong : .harmless)
    }
    for damage in [Damage.otherApplication, .empty, .directory, .pipe, .loop] {
      #expect(verdicts[damage]?.allSatisfy { $0 == .seen } ?? false, "\(damage) (seed \(seed))")
    }
    #expect(verdicts[.link]?.allSatisfy { $0 == .harmless } ?? false, "a link to a good board (seed \(seed))")
    report(verdicts, seed: seed)
  }

  /// Judges how a command ended: by itself, with a code that is documented, and one line if it refuses.
  private func judge(_ outcome: Outcome, _ occasion: String) throws {
    guard let code = outcome.code else {
      Issue.record("\(outcome.ending), \(occasion): \(outcome.errors)")
      return
    }
    #expect([0, 1, 3, 4, 6, 7, 10].contains(code), "\(code), \(occasion): \(outcome.errors)")
    if code != 0 { #expect(outcome.isOneLineOfError, "\(occasion): \(outcome)") }
  }

  private func report(_ verdicts: [Damage: [Verdict]], seed: Int) {
    for damage in Damage.allCases {
      guard let all = verdicts[damage] else { continue }
      func count(_ verdict: Verdict) -> Int { all.count { $0 == verdict } }
      tell(
        """
        damage: \(damage): \(all.count) files, \(count(.seen)) found out, \(count(.harmless)) not seen and \
        harmless, \(count(.wrong)) not seen and something told is wrong (seed \(seed))
        """)
    }
  }
}

extension String {
  /// The text without lines that differ from one run to the next: the path, and the time of day.
  fileprivate var withoutTime: String {
    split(separator: "\n").filter { !$0.contains(".db") && !$0.contains(":") || $0.contains("{") }
      .joined(separator: "\n")
  }
}
