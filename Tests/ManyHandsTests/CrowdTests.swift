import Assignments
import Deadlines
import Storage
import TestSupport
import Testing

/// Many people at once: how long each waits, and that nobody is refused for a lock.
///
/// Times are only promised of a build for use on a machine that does nothing else, so they are told and not
/// judged here.
@Suite(.serialized) struct `Many people saving at once` {
  /// A save of the real program, from its start to its end.
  private struct Save: Sendable {
    var words: String
    var time: Duration
    var outcome: Outcome?
  }

  private func save(_ words: String, to number: Int, by hand: Int, on board: SharedBoard) throws -> Save {
    let start = ContinuousClock.now
    let outcome = try board.command("note", "\(number)", words, "--as", "bxd\(hand)").run()
    return Save(words: words, time: .now - start, outcome: outcome)
  }

  /// Looks that every save was accepted and is kept.
  @discardableResult
  private func judge(_ saves: [Save], on board: SharedBoard) throws -> [Entry] {
    for case (let words, let outcome?) in saves.map({ ($0.words, $0.outcome) }) {
      #expect(outcome.code == 0, "\(words): \(outcome)")
    }
    let entries = try board.check("after the crowd")
    let kept = Set(entries.compactMap(\.remark))
    for save in saves { #expect(kept.contains(save.words), "\(save.words) is lost") }
    return entries
  }

  @Test(.timeLimit(.minutes(60)))
  func `twenty people save once a second while a thousand drafts are entered`() throws {
    let (people, seconds, drafts, slice) = (20, isSoak ? 60 : 3, isSoak ? 1_000 : 200, 20)
    let board = try SharedBoard(assignments: people, liaisons: people)
    let gate = Gate(for: people + 2)
    let saves = try together(people + 2) { hand -> [Save] in
      // Opened before anybody writes: a process that opens a file again drops the locks it has on it.
      let store = hand < people ? nil : try BoardStore(at: board.path, for: .writing)
      let start = gate.pass()
      switch hand {
      case people:
        // A board that is open already: the time of the save within.
        return try (0..<seconds).map { second in
          let (words, moment) = ("mở sẵn \(second)", Moment(seconds: 1_790_000_000 + second))
          rest(until: start + .seconds(second) + .milliseconds(500))
          let begun = ContinuousClock.now
          _ = try store?.apply(.note(words), to: AssignmentNumber(1), by: try board.actor("bxd1"), at: moment)
          return Save(words: words, time: .now - begun)
        }
      case people + 1:
        // Entered in slices spread over the time, as whoever imports them must: one transaction would keep
        // everybody waiting.
        return try (0..<drafts / slice).map { part in
          rest(until: start + .seconds(seconds) * part / (drafts / slice))
          let begun = ContinuousClock.now
          _ = try store?.apply(
            try (0..<slice).map { row in
              let fields: [Assignment.Field: Fact] = [
                .action: .text("Việc nhập \(part * slice + row)"), .lead: .text("BXD"),
              ]
              return BoardStore.Request(
                .add(fields), to: nil, by: try board.actor("thuky"), at: Moment(seconds: 1_790_000_000))
            })
          return Save(words: "", time: .now - begun)
        }
      default:
        return try (0..<seconds).map { second in
          let phase = Duration.milliseconds(hand * 1_000 / people)
          rest(until: start + .seconds(second) + phase)
          return try save("người \(hand) lần \(second)", to: hand + 1, by: hand + 1, on: board)
        }
      }
    }
    let kept = try judge(saves.dropLast().flatMap { $0 }, on: board)
    #expect(kept.count { $0.deed == .add } == people + drafts)
    tell("crowd: whole processes: \(Times(saves.prefix(people).flatMap { $0.map(\.time) }))")
    tell("crowd: an open board's saves: \(Times(saves[people].map(\.time)))")
    tell("crowd: \(slice) drafts in one transaction: \(Times(saves[people + 1].map(\.time)))")
  }

  @Test(.timeLimit(.minutes(60))) func `sixty-four writers at once are all heard`() throws {
    // Sixty-four programs at once keep all other tests waiting.
    let writers = isSoak ? 64 : 24
    let board = try SharedBoard(assignments: writers, liaisons: writers)
    let saves = try together(writers) { hand in
      try save("cùng lúc \(hand)", to: hand + 1, by: hand + 1, on: board)
    }
    try judge(saves, on: board)
    // The floors of the figure on this machine: programs that only start, and commits one after the other.
    let idle = try together(writers) { _ in
      let start = ContinuousClock.now
      _ = try Command(board.program, ["--version"]).run()
      return ContinuousClock.now - start
    }
    let store = try BoardStore(at: board.path, for: .writing)
    let start = ContinuousClock.now
    for hand in 1...writers {
      _ = try store.apply(
        .note("một mình"), to: AssignmentNumber(hand), by: try board.actor("bxd\(hand)"),
        at: Moment(seconds: 1_790_000_000))
    }
    let alone = ContinuousClock.now - start
    tell(
      "64 writers at once: \(Times(saves.map(\.time))); 64 times --version at once: \(Times(idle)); "
        + "64 commits one after the other: \(alone)")
  }
}
