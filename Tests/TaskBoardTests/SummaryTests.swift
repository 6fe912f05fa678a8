import Foundation
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
    #expect(
      lines.suffix(5).map { $0.prefix { !$0.isNumber } } == [
        "Hạn hôm nay ", "Hạn trong ", "Chờ cơ quan tiếp nhận ", "Nhật ký: dòng ", "Có giá trị đến ",
      ])
  }

  @Test private func `it says itself until when it holds: two hours into the same time of the next day`()
    throws
  {
    let record = try Board.demo("summary --format json").record()
    let asOf = try #require((record["asOf"] as? String).flatMap { try? Date($0, strategy: .iso8601) })
    let until = try #require((record["validUntil"] as? String).flatMap { try? Date($0, strategy: .iso8601) })
    #expect(until.timeIntervalSince(asOf) == 26 * 3600)
    let last = try #require(try Board.demo("summary").lines.last)
    #expect(last.hasSuffix("02/12/2025; quá giờ đó xin báo người quản trị"))
    #expect(try Board.demo("summary --lang en").lines.last?.hasPrefix("Valid until ") == true)
  }

  @Test private func `my own summary is my agency's for a liaison, and says whose turn it is since when`()
    throws
  {
    let lines = try Board.demo("--as bxd summary --mine").lines
    #expect(lines[0].hasSuffix(" · bxd"))
    #expect(lines[1].hasPrefix("Tổng 11: "))
    #expect(lines.contains("Chờ tôi tiếp nhận 11"))
    #expect(lines.contains { $0.hasPrefix("  NV-0004 BXD       tiếp nhận từ 16/07/2025 ") })
    #expect(!lines.contains { $0.contains("BNNMT") })
  }

  @Test private func `my own summary is the inbox for a secretary: reports and requests, longest first`()
    throws
  {
    let board = try Board(sample: true)
    #expect(try board.run("summary --mine").lines.count == 1)
    for line in [
      "accept NV-4", "accept NV-6", "extend NV-6 2999-01-01 --reason x", "submit NV-4 --no-document x",
    ] {
      #expect(try board.run(line + " --as bxd").code == 0)
    }
    let lines = try board.run("summary --mine").lines
    #expect(lines[1] == "Chờ thư ký 2: xác nhận 1, quyết định xin lùi hạn 1")
    #expect(lines[2].hasPrefix("  NV-0004 BXD       xác nhận từ "))
    #expect(lines[3].hasPrefix("  NV-0006 BXD       xin lùi hạn từ "))
    #expect(lines.count == 6)
    let record = try board.run("summary --mine --format json").record()
    let waits = try #require(record["waits"] as? [[String: Any]])
    #expect(waits.map { $0["turn"] as? String } == ["confirm", "decide"])
    #expect(waits.map { $0["number"] as? String } == ["NV-0004", "NV-0006"])
    #expect(record["waitingForMe"] as? Int == 2)
    #expect(try board.run("summary --mine --as lanhdao").lines.count == 1)
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
