import Assignments
import Foundation
import Glibc
import Storage
import Synchronization
import TUI
import TestSupport
import Testing

/// What those who work side by side know of each other.
private final class Scene: Sendable {
  /// The boards that may be killed and stopped, by their places.
  let boards = Mutex<[Int: Int32]>([:])
  /// The words that were acknowledged.
  let acknowledged = Mutex<[String]>([])
  /// How often a board was killed, and how often one was stopped.
  let kills = Atomic(0)
  let stops = Atomic(0)
  let end: ContinuousClock.Instant
  let seed: Int

  init(lasting length: Duration, seed: Int) {
    end = .now + length
    self.seed = seed
  }

  var isOver: Bool { .now > end }

  func keep(_ words: String) { acknowledged.withLock { $0.append(words) } }
}

/// What a board that lives from the beginning to the end needs, at first and at last.
private struct Needs: Sendable {
  var memory: Int
  var files: Int

  init(of pid: Int32) throws {
    memory = try Kernel.memory(of: pid)
    files = try Kernel.openFiles(of: pid)
  }
}

/// Boards, commands, kills, stops and resizes, all at once for some minutes; only the long proofs have it.
@Suite struct `Everything at once` {
  private static let boards = 6
  private static let commands = 4
  private static let usualSize = Size(columns: 100, rows: 30)
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 160, rows: 50), Size(columns: 60, rows: 15),
    Size(columns: 40, rows: 10), usualSize,
  ]

  @Test(.enabled(if: isSoak), .timeLimit(.minutes(60)))
  func `loses nothing, and a board needs no more at the end than at first`() throws {
    let scene = Scene(lasting: .seconds(300), seed: Int.random(in: 0..<1_000_000))
    let hands = Self.boards + Self.commands
    let board = try SharedBoard(assignments: hands, liaisons: hands)
    let needs = try together(hands + 1) { hand -> [Needs] in
      switch hand {
      case 0: return try survive(at: board, in: scene)
      case ..<Self.boards: try live(hand, at: board, in: scene)
      case ..<hands: try command(hand, on: board, in: scene)
      default: try harm(in: scene)
      }
      return []
    }[0]
    let occasion = "seed \(scene.seed)"
    let kept = try board.check(occasion).compactMap(\.remark)
    #expect(Set(kept).count == kept.count, "something was written twice, \(occasion)")
    let said = scene.acknowledged.withLock { $0 }
    let lost = Set(said).subtracting(kept)
    #expect(!said.isEmpty && lost.isEmpty, "acknowledged and lost: \(lost), \(occasion)")
    let (first, last) = (try #require(needs.first), try #require(needs.last))
    #expect(first.files == last.files, "open files: \(needs.map(\.files))")
    // SQLite fills its cache of pages first, which is as large as this and then grows no more.
    let cache = 2_000
    #expect(last.memory * 10 < first.memory * 11 + cache * 10, "kilobytes: \(needs.map(\.memory))")
    tell(
      """
      everything at once: \(said.count) saves acknowledged, 0 lost, \(kept.count) kept; \
      \(scene.kills.load(ordering: .relaxed)) kills, \(scene.stops.load(ordering: .relaxed)) stops; \
      memory of a board \(first.memory) kB at first, \(needs[needs.count * 3 / 4].memory) kB after three \
      quarters, \(last.memory) kB at last (SQLite's cache may take \(cache) of it); \
      \(first.files) files open, then \(last.files) (\(occasion))
      """)
  }

  /// Saves notes at a board that nobody harms, and looks at what it needs, at first after some of them.
  private func survive(at board: SharedBoard, in scene: Scene) throws -> [Needs] {
    let person = try Person(at: board, as: "bxd1")
    var needs: [Needs] = []
    var note = 0
    while !scene.isOver || note < 100 {
      note += 1
      let words = "bền \(note)"
      try save(words, by: person)
      scene.keep(words)
      if note.isMultiple(of: 25) { needs.append(try Needs(of: person.pid)) }
    }
    return needs
  }

  /// Saves notes at boards of which one after the other is killed.
  private func live(_ hand: Int, at board: SharedBoard, in scene: Scene) throws {
    var dice = Dice(seed: scene.seed + hand)
    var note = 0
    while !scene.isOver {
      let person = try Person(at: board, as: "bxd\(hand + 1)", choosing: hand + 1)
      scene.boards.withLock { $0[hand] = person.pid }
      defer { scene.boards.withLock { $0[hand] = nil } }
      while !scene.isOver {
        note += 1
        let words = "tay \(hand) lời \(note)"
        do {
          try resize(person, to: Self.sizes.randomElement(using: &dice) ?? Self.usualSize)
          try save(words, by: person)
          scene.keep(words)
        } catch {
          if Kernel.isAlive(person.pid) { throw error }
          break
        }
      }
    }
  }

  /// Gives a screen another size, and its usual one again.
  private func resize(_ person: borrowing Person, to size: Size) throws {
    let pid = person.pid
    try person.session.resize(to: size)
    let isTooSmall = size.columns < 60
    if isTooSmall {
      try person.session.waitUntil("it needs more room") { $0.contains("60×15") || !Kernel.isAlive(pid) }
    }
    try person.session.resize(to: Self.usualSize)
    if isTooSmall {
      try person.session.waitUntil("it is a board again") {
        $0.contains("Enter choose") || !Kernel.isAlive(pid)
      }
    }
  }

  private func save(_ words: String, by person: borrowing Person) throws {
    try person.write(words)
    try person.session.press("C-s")
    let pid = person.pid
    let screen = try person.session.waitUntil("“\(words)” is saved") { screen in
      Self.tells(words, screen) || !Kernel.isAlive(pid)
    }
    guard Self.tells(words, screen) else { throw Failure("the board is gone before it saved “\(words)”") }
  }

  /// Tells whether a screen says that a note was saved: in so many words, or in the journal when the news of
  /// others' changes came right after.
  private static func tells(_ words: String, _ screen: String) -> Bool {
    !screen.contains("Ctrl-S save") && (screen.contains("saved: note") || screen.contains("“\(words)”"))
  }

  /// Saves notes by commands, as often as somebody who works fast.
  private func command(_ hand: Int, on board: SharedBoard, in scene: Scene) throws {
    var dice = Dice(seed: scene.seed + hand)
    var note = 0
    while !scene.isOver {
      note += 1
      let words = "lệnh \(hand) lời \(note)"
      let outcome = try board.command("note", "\(hand + 1)", words, "--as", "bxd\(hand + 1)").run()
      #expect(outcome.code == 0, "\(outcome) (seed \(scene.seed))")
      if outcome.code == 0 { scene.keep(words) }
      rest(until: .now + .milliseconds(Int.random(in: 0...300, using: &dice)))
    }
  }

  /// Kills and stops boards.
  private func harm(in scene: Scene) throws {
    var dice = Dice(seed: scene.seed)
    while !scene.isOver {
      usleep(UInt32.random(in: 20_000...400_000, using: &dice))
      guard let pid = scene.boards.withLock({ $0.values.randomElement() }) else { continue }
      if Int.random(in: 0..<4, using: &dice) == 0 {
        kill(pid, SIGKILL)
        scene.kills.add(1, ordering: .relaxed)
      } else {
        kill(pid, SIGSTOP)
        usleep(UInt32.random(in: 1_000...300_000, using: &dice))
        kill(pid, SIGCONT)
        scene.stops.add(1, ordering: .relaxed)
      }
    }
  }
}
