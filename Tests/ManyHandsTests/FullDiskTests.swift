import Assignments
import Glibc
import TestSupport
import Testing

/// A disk without room: a save says so in one line, keeps what was there, and works when there is room again.
@Suite(.serialized) struct `A full disk` {
  @Test(.enabled(if: Machine.hasPrivateMounts)) func `refuses a save in one line and loses nothing`() throws {
    let board = try SharedBoard(assignments: 3, liaisons: 1)
    let disk = try SmallDisk(with: board)
    var acknowledged: [String] = []
    var refused = 0
    // From no room at all to room for a part of the save, and then for all of it.
    let rooms = isSoak ? Array(stride(from: 0, through: 120, by: 4)) : [0, 4, 8, 12, 16, 24, 40, 120]
    for room in rooms {
      try disk.fill(leaving: room)
      let words = "còn \(room) kB " + String(repeating: "x", count: 1_500)
      let save = try disk.taskboard("note", "1", words, "--as", "bxd1")
      if save.code == 0 {
        acknowledged.append(words)
      } else {
        refused += 1
        #expect(save.code == 6 && save.output.isEmpty, "\(save)")
        #expect(save.isOneLineOfError && save.errors.contains("disk is full"), "\(save)")
      }
      #expect(try disk.taskboard("show", "1").code == 0, "what is there cannot be read with \(room) kB")
      try disk.empty()
      #expect(try disk.notes() == acknowledged.reversed(), "with \(room) kB")
    }
    #expect(refused > 0 && !acknowledged.isEmpty, "\(refused) refused of \(rooms.count)")
    let save = try disk.taskboard("note", "1", "có chỗ lại", "--as", "bxd1")
    #expect(save.code == 0, "\(save)")
    #expect(try disk.notes() == ["có chỗ lại"] + acknowledged.reversed())
    tell("full disk: \(refused) refused with 6, \(acknowledged.count + 1) acknowledged = stored")
  }

  @Test(.enabled(if: Machine.hasPrivateMounts))
  func `leaves an open form with what was typed, which is saved when there is room again`() throws {
    let board = try SharedBoard(assignments: 3, liaisons: 1)
    let disk = try SmallDisk(with: board)
    let session = try disk.open(as: "bxd1")
    try session.waitFor("[1 Today]")
    try session.type("2")
    try session.waitFor("▸ NV-0001")
    try session.type("m")
    try session.waitFor("Ctrl-S save")
    try session.type("không còn chỗ")
    try session.waitFor("không còn chỗ")
    try disk.fill()
    for _ in 1...3 {
      try session.press("C-s")
      let screen = try session.waitFor("disk is full")
      #expect(screen.contains("không còn chỗ") && screen.contains("NV-0001: note"))
    }
    #expect(try disk.notes().isEmpty)
    // The form is still a form.
    try session.type(" nữa")
    try session.waitFor("không còn chỗ nữa")
    try disk.empty()
    try session.press("C-s")
    try session.waitFor("saved: note NV-0001")
    #expect(try disk.notes() == ["không còn chỗ nữa"])
  }

  @Test func `a limit on the size of files refuses a save and kills nobody`() throws {
    let board = try SharedBoard(assignments: 3, liaisons: 1)
    let size = try Command("stat", ["-c", "%s", board.path]).run().output.split(separator: "\n").first
    let start = size.flatMap { Int($0) } ?? 0
    var acknowledged: [String] = []
    var refused = 0
    // From a limit that not even the journal fits under to one that lets the file grow.
    for limit in [512, 4_096, 8_192, 16_384, start, start + 8_192, start + 65_536] {
      for attempt in 1...4 {
        let words = "giới hạn \(limit) lần \(attempt) " + String(repeating: "x", count: 1_500)
        let save = try Command(
          "prlimit",
          ["--fsize=\(limit):\(limit)", "--"] + board.words("note", "1", words, "--as", "bxd1")
        ).run()
        if save.code == 0 {
          acknowledged.append(words)
        } else {
          refused += 1
          #expect(save.code == 6 && save.isOneLineOfError, "\(save)")
        }
      }
    }
    #expect(refused > 0 && !acknowledged.isEmpty)
    #expect(try board.command("note", "1", "không giới hạn", "--as", "bxd1").run().code == 0)
    let kept = try board.check("after limits").compactMap(\.remark)
    #expect(kept == ["không giới hạn"] + acknowledged.reversed())
    tell("file size limit: \(refused) refused with 6, \(acknowledged.count + 1) acknowledged = stored")
  }
}

extension Outcome {
  /// Tells whether the errors are one line that says who speaks.
  var isOneLineOfError: Bool {
    errors.hasPrefix("taskboard: ") && errors.hasSuffix("\n") && errors.count(where: \.isNewline) == 1
  }
}
