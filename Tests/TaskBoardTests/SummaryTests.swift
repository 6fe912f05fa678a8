import Testing
import TestSupport

@Suite struct `The login summary` {
  @Test(arguments: [
    "summary", "summary --mine", "summary --lang en", "summary --today 2026-12-25", "--as bxd summary --mine",
  ])
  private func `it has 24 lines of 80 cells at most, and nothing but print and line feeds`(line: String)
    throws
  {
    let outcome = try Board.demo(line)
    #expect(outcome.code == 0)
    #expect(outcome.lines.count <= 24)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    #expect(outcome.output.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    #expect(outcome.output.hasSuffix("\n"))
  }

  @Test private func `it tells the cells, what is overdue by age and whose it is, and the journal's head`()
    throws
  {
    let lines = try Board.demo("summary").lines
    #expect(lines[0].contains("Thứ Hai 01/12/2025"))
    #expect(lines[1] == "Tổng 18: xong đúng hạn 0, xong trễ 0, trong hạn 5, quá hạn 8, chưa có hạn 5")
    #expect(lines[2] == "Quá hạn 8: trên 30 ngày 4, 8–30 ngày 0, 1–7 ngày 4")
    #expect(lines[3] == "  BXD 4, BNNMT 1, BVHTTDL 1, BYT 1, TTCP 1")
    #expect(lines.last?.hasPrefix("Nhật ký: dòng ") == true)
  }

  @Test private func `nothing to say is one line`() throws {
    let board = try Board()
    #expect(try board.run("summary").lines.count == 1)
  }

  @Test private func `it is JSON on request`() throws {
    let record = try Board.demo("summary --format json").record()
    #expect(record["overdue"] as? Int == 8)
    #expect((record["agenda"] as? [String: Any])?["overdueLong"] as? Int == 4)
  }

  @Test private func `however it is asked for, it is the same, and mistakes are the parser's`() throws {
    let board = try Board(sample: true)
    let expected = try board.run("summary --today 2025-12-01 --lang en --format json").record()
    for line in [
      "--lang=en --format=json summary --today=2025-12-01",
      "--today 2025-12-01 --format json summary --lang en",
    ] {
      let record = try board.run(line).record()
      #expect(record["overdue"] as? Int == expected["overdue"] as? Int)
      #expect((record["asOf"] as? String)?.prefix(10) == "2025-12-01")
    }
    for line in [
      "--today hôm-nay", "--format xml", "--lang fr", "--db", "--mine x", "--as bxd --as bca", "-- x",
      "--nhanh",
    ] {
      let outcome = try board.run("summary " + line)
      #expect(outcome.code == 2, "\(line)")
      #expect(outcome.isOneLineOfError)
    }
  }

  @Test private func `my own summary wants a member`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    #expect(try Board.taskboard(["init", "--db", path, "--secretary", "thuky"]).code == 0)
    #expect(try Board.taskboard(["summary", "--mine", "--db", path]).code == 3)
    #expect(try Board.taskboard(["summary", "--db", path]).code == 0)
    #expect(try Board.taskboard(["summary", "--mine", "--db", path, "--as", "thuky"]).code == 0)
  }
}
