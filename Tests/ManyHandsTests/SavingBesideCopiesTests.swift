import Assignments
import Deadlines
import Glibc
import Storage
import Synchronization
import TestSupport
import Testing

/// Whether people who save wait while a large board is copied.
@Suite(.serialized) struct `Saving beside copies` {
  /// A board with so many drafts besides.
  private func board(drafts: Int) throws -> SharedBoard {
    let board = try SharedBoard(assignments: 2, liaisons: 2)
    let store = try BoardStore(at: board.path, for: .writing)
    let secretary = try board.actor("thuky")
    for start in stride(from: 0, to: drafts, by: 1_000) {
      _ = try store.apply(
        (start..<min(start + 1_000, drafts)).map { number in
          let fields: [Assignment.Field: Fact] = [
            .action: .text("Việc \(number) của một bảng lớn"), .lead: .text("BXD"),
            .quote: .text(String(repeating: "Giao Bộ Xây dựng chủ trì, phối hợp. ", count: 20)),
          ]
          return BoardStore.Request(.add(fields), to: nil, by: secretary, at: Moment(seconds: 1_790_000_000))
        })
    }
    return board
  }

  @Test(.timeLimit(.minutes(60))) func `nobody is refused while copies are made, and each copy is whole`()
    throws
  {
    let (drafts, copies) = isSoak ? (30_000, 10) : (2_000, 3)
    let board = try board(drafts: drafts)
    let isOver = Atomic(false)
    let gate = Gate(for: 2)
    /// The times of the saves beside the copies, and of the copies.
    let times = try together(2) { hand -> [Duration] in
      _ = gate.pass()
      var times: [Duration] = []
      if hand == 0 {
        defer { isOver.store(true, ordering: .releasing) }
        for copy in 1...copies {
          let file = board.file("copy-\(copy).db")
          let start = ContinuousClock.now
          let outcome = try board.command("backup", file).run(within: .seconds(600))
          times.append(.now - start)
          #expect(outcome.code == 0, "\(outcome)")
          #expect(try BoardStore(at: file, for: .reading).verify() > drafts)
          unsafe unlink(file)
        }
        return times
      }
      repeat {
        let start = ContinuousClock.now
        let words = "lần \(times.count + 1)"
        let outcome = try board.command("note", "1", words, "--as", "bxd1").run()
        times.append(.now - start)
        #expect(outcome.code == 0, "\(words): \(outcome)")
      } while !isOver.load(ordering: .acquiring)
      return times
    }
    let kept = Set(try board.open().entries(of: AssignmentNumber(1), limit: .max).compactMap(\.remark))
    for save in 1...times[1].count { #expect(kept.contains("lần \(save)"), "save \(save) is lost") }
    // Beside nothing, on the same board.
    let alone = try (1...20).map { save in
      let start = ContinuousClock.now
      _ = try board.command("note", "2", "một mình \(save)", "--as", "bxd1").run()
      return ContinuousClock.now - start
    }
    tell(
      """
      copies of a board of \(drafts) drafts: \(Times(times[0])); saves beside them: \(Times(times[1])); \
      saves beside nothing: \(Times(alone))
      """)
  }

  @Test(.timeLimit(.minutes(60)))
  func `who saves while a copy is being read waits for it, unless there is a write-ahead log`() throws {
    let board = try board(drafts: isSoak ? 10_000 : 2_000)
    let waits = try board.open().info.savingWaitsForReading
    // A copy is stopped in the middle of a stretch that it reads: it reads as long as the test wants.
    var copies = 0
    while true {
      copies += 1
      let file = board.file("copy-\(copies).db")
      var copy = try board.command("backup", file).start()
      while copy.isAlive, try !Kernel.holders(of: board.path).contains(copy.pid) { sched_yield() }
      guard copy.isAlive else { continue }
      try freeze(copy.pid)
      guard try Kernel.holders(of: board.path).contains(copy.pid) else { continue }
      let during = try board.command("note", "1", "trong lúc chép", "--as", "bxd1").run()
      #expect(during.code == (waits ? 6 : 0), "\(during)")
      copy.kill(SIGCONT)
      #expect(try copy.wait().code == 0)
      let after = try board.command("note", "1", "sau khi chép", "--as", "bxd1").run()
      #expect(after.code == 0, "\(after)")
      return
    }
  }
}
