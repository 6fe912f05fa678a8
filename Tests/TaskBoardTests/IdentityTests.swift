import Testing
import TestSupport

@Suite struct `Who one is` {
  @Test private func `acting for a member keeps both names in the journal`() throws {
    let board = try Board(sample: true)
    #expect(try board.run("accept NV-4 --as bxd").code == 0)
    let line = try #require(try board.run("journal NV-4 --limit 1 --format json").records().first)
    #expect(line["member"] as? String == "bxd")
    #expect(line["actingFor"] is String)
    let own = try #require(try board.run("journal NV-5 --limit 1 --format json").records().first)
    #expect(own["actingFor"] is Nothing)
  }

  @Test private func `a login that is no member reads, and changes nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    #expect(try Board.taskboard(["init", "--db", path, "--secretary", "thuky", "--sample"]).code == 0)
    #expect(try Board.taskboard(["list", "--db", path]).code == 0)
    let refused = try Board.taskboard(["cancel", "NV-4", "--document", "x", "--db", path])
    #expect(refused.code == 4)
    #expect(refused.errors.contains("không phải người dùng của bảng"))
    #expect(
      try Board.taskboard(["cancel", "NV-4", "--document", "x", "--db", path, "--as", "thuky"]).code == 0)
  }

  @Test private func `a refusal is kept in the journal`() throws {
    let board = try Board(sample: true)
    _ = try board.run("accept NV-4 --as lanhdao")
    let line = try #require(try board.run("journal --limit 1 --format json").records().first)
    #expect(line["refused"] as? Bool == true)
    #expect(line["member"] as? String == "lanhdao")
  }

  @Test private func `a disabled member can do nothing until enabled again`() throws {
    let board = try Board(sample: true)
    #expect(try board.run("members disable bxd").code == 0)
    #expect(try board.run("accept NV-4 --as bxd").code == 4)
    #expect(try board.run("members enable bxd").code == 0)
    #expect(try board.run("accept NV-4 --as bxd").code == 0)
  }

  @Test private func `on a demo everybody may be anybody, and nobody else`() throws {
    #expect(try Board.demo("--as bxd accept NV-4").code == 0)
    #expect(try Board.demo("--as lanhdao list").code == 0)
    #expect(try Board.demo("--as ai list").code == 3)
    #expect(try Board.demo("members").lines.count == 3)
  }
}
