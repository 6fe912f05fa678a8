import Assignments
import Glibc
import Storage
import Synchronization
import TUI
import TestSupport
import Testing

/// What a person does at a board who never rests: scrolls, turns views, searches, writes notes.
private struct Typist {
  var dice: Dice

  /// Does one thing, or a few keys of it.
  mutating func work(at session: borrowing TmuxSession) throws {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0:
      for view in ["1", "3", "2"].shuffled(using: &dice) { try session.type(view) }
      try session.type("2")
    case 1:
      try session.type("/viec \(Int.random(in: 1...99, using: &dice))")
      try session.press("Enter", "Down", "Escape", "Escape")
    case 2:
      // A form that did not open, or that asks before it is left, is left as well.
      try session.type("2m")
      try session.type("bận \(Int.random(in: 1...99, using: &dice))")
      try session.press("C-s", "Escape", "c")
    default:
      let keys = ["Down", "Up", "NPage", "PPage", "End", "Home", "Tab", "C-d", "C-u", "C-l"]
      for _ in 0..<5 { try session.press(keys.randomElement(using: &dice) ?? "Down") }
    }
  }
}

@Suite(.serialized) struct `A frozen board` {
  /// How long a save may take beside a frozen board.
  ///
  /// On a machine that is full of other tests it only counts that the save is not refused, as it would be
  /// after 5 seconds.
  private static let limit = promised(.seconds(2))

  /// Where the board runs, as soon as it does, and whether the typist may rest.
  private final class Desk: Sendable {
    let pid = Atomic<Int32>(0)
    let isOver = Atomic(false)
  }

  /// How the stops went.
  private struct Stops: Sendable {
    var free: [Duration] = []
    var holding = 0
  }

  @Test(.timeLimit(.minutes(60))) func `keeps nobody from saving, at whatever moment it is stopped`() throws {
    let seed = usualSeed()
    let board = try SharedBoard(assignments: 150, liaisons: 2)
    let desk = Desk()
    let stops = try together(2) { hand -> Stops in
      if hand == 0 {
        defer { desk.pid.store(-1, ordering: .releasing) }
        let person = try Person(at: board, as: "bxd2")
        desk.pid.store(person.pid, ordering: .releasing)
        var typist = Typist(dice: Dice(seed: seed))
        while !desk.isOver.load(ordering: .acquiring) { try typist.work(at: person.session) }
        #expect(Kernel.isAlive(person.pid), "seed \(seed)")
        try waitForRest(of: person.pid, on: board)
        return Stops()
      }
      defer { desk.isOver.store(true, ordering: .releasing) }
      while desk.pid.load(ordering: .acquiring) == 0 { sched_yield() }
      return try stop(desk.pid.load(ordering: .acquiring), on: board, seed: seed)
    }[1]
    #expect(!stops.free.isEmpty)
    try board.check("seed \(seed)")
    let all = stops.free.count + stops.holding
    tell(
      """
      stops: \(all), of them \(stops.holding) within a held lock \
      (\((Double(stops.holding) / Double(all) * 1_000).rounded() / 10) %); \
      others' saves meanwhile: \(Times(stops.free)) (seed \(seed))
      """)
  }

  /// Stops a board again and again, and saves from elsewhere meanwhile.
  ///
  /// Whoever is stopped inside a transaction keeps its lock, in whatever program; those stops are counted,
  /// and the rest must harm nobody.
  private func stop(_ pid: Int32, on board: SharedBoard, seed: Int) throws -> Stops {
    var dice = Dice(seed: seed + 1)
    var stops = Stops()
    for stop in 1...(isSoak ? 200 : 12) {
      usleep(UInt32.random(in: 5_000...80_000, using: &dice))
      try freeze(pid)
      defer { kill(pid, SIGCONT) }
      guard try !Kernel.holders(of: board.path).contains(pid) else {
        stops.holding += 1
        continue
      }
      let start = ContinuousClock.now
      let outcome = try board.command("note", "1", "lúc dừng \(stop)", "--as", "bxd1").run()
      let time = ContinuousClock.now - start
      stops.free.append(time)
      #expect(
        outcome.code == 0 && time < Self.limit,
        "stop \(stop) (seed \(seed)): \(time), \(outcome)\n\(Kernel.stack(of: pid))")
    }
    return stops
  }

  /// Waits until a board that nobody types at holds no lock, look after look.
  private func waitForRest(of pid: Int32, on board: SharedBoard) throws {
    let end = ContinuousClock.now + patience
    var looks = 0
    while looks < 20 {
      usleep(10_000)
      looks = try Kernel.holders(of: board.path).contains(pid) ? 0 : looks + 1
      guard ContinuousClock.now < end else { throw Failure("a board at rest holds a lock") }
    }
  }

  @Test(.timeLimit(.minutes(60))) func `keeps nobody from saving when its terminal takes no more`() throws {
    let seed = usualSeed()
    var dice = Dice(seed: seed)
    let board = try SharedBoard(assignments: 60, liaisons: 2)
    let words = Array(board.words("--as", "bxd2").dropFirst())
    let command = Command(board.program, words, environment: ["TERM": "xterm-256color"])
    var line = try PseudoTerminal(command, size: Size(columns: 120, rows: 36))
    let pid = line.pid
    try line.waitFor("Today")
    line.type("2")
    try line.waitFor("NV-0001")
    for deafness in 1...(isSoak ? 40 : 4) {
      // A note, while there is still room to draw it; then keys and whole screens until the program waits for
      // somebody to read, some of which save notes too.
      line.type("mđầy\u{13}")
      let end = ContinuousClock.now + patience
      while try !Kernel.isStuckWriting(pid) {
        guard ContinuousClock.now < end else { throw Failure("the terminal never filled (seed \(seed))") }
        line.type(["j", "k", "\u{c}", "mđầy\u{13}", "\u{c}"].randomElement(using: &dice) ?? "\u{c}")
        // What is typed faster than it is answered would have to be answered later.
        usleep(5_000)
      }
      #expect(try !Kernel.holders(of: board.path).contains(pid), "seed \(seed)")
      let start = ContinuousClock.now
      let outcome = try board.command("note", "1", "lúc điếc \(deafness)", "--as", "bxd1").run()
      #expect(outcome.code == 0 && .now - start < Self.limit, "\(outcome) (seed \(seed))")
      #expect(try Kernel.isStuckWriting(pid), "it was not deaf all the while (seed \(seed))")
      // Somebody reads again.
      line.readAll()
    }
    let entries = try board.check("seed \(seed)")
    #expect(entries.contains { $0.remark == "đầy" }, "the board has saved nothing (seed \(seed))")
    tell("full terminals: \(isSoak ? 40 : 4), each time others saved and the board held no lock")
  }
}
