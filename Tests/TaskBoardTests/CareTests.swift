import Foundation
import TestSupport
import Testing

@Suite struct `Care of the board` {
  @Test private func `check says of everything that it is fine, and ends with 0`() throws {
    let board = try Board(sample: true)
    let outcome = try board.run("check --replay --format json")
    #expect(outcome.code == 0)
    let records = try outcome.records()
    #expect(
      records.compactMap { $0["check"] as? String } == [
        "library", "files", "integrity", "chain", "anchors", "keys", "replay", "derived",
      ])
    #expect(records.allSatisfy { $0["ok"] as? Bool == true })
  }

  @Test private func `check ends with 10 when something is not as it should be`() throws {
    let board = try Board()
    #expect(try Command("chmod", ["644", board.path]).run().code == 0)
    let outcome = try board.run("check --format json")
    #expect(outcome.code == 10)
    #expect(
      try outcome.records().filter { $0["ok"] as? Bool == false }.compactMap { $0["check"] as? String } == [
        "files"
      ])
    #expect(outcome.errors == "")
  }

  @Test private func `on a terminal a backup says beforehand that saving may wait, where it may`() throws {
    let board = try Board(sample: true)
    let words = ["backup", board.folder.file("copy.db"), "--db", board.path, "--lang", "en"]
    let (ending, bytes) = try PseudoTerminal.run(Command(Product.path(), words))
    #expect(ending == .exit(0))
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let waits = try board.run("info --format json").record()["journalMode"] as? String != "wal"
    #expect(lines.count == (waits ? 2 : 1), "\(lines)")
    #expect(lines.first?.contains("while it copies, saves may wait") == waits, "\(lines)")
  }

  @Test private func `a backup opens as the board, and is never written over`() throws {
    let board = try Board(sample: true)
    let copy = board.folder.file("sao lưu.db")
    let made = try board.run(["backup", copy])
    #expect(made.code == 0)
    #expect(made.errors.isEmpty, "what is said beforehand is for people")
    #expect(made.output.hasPrefix("đã sao lưu ra \(copy), đã kiểm tra; nhật ký "))
    #expect(try Board.taskboard(["list", "--db", copy]).output == board.run("list").output)
    let again = try board.run(["backup", copy])
    #expect(again.code == 6)
    #expect(again.isOneLineOfError)
  }

  @Test private func `undo takes back the last deed and says which`() throws {
    let board = try Board()
    _ = try board.add("--action", "Việc", "--lead", "BXD")
    _ = try board.run("assign 1 --incomplete")
    _ = try board.run("accept 1 --as bxd")
    let asked = try board.run("undo --dry-run --as bxd --lang en")
    #expect(asked.lines.count == 1 && asked.output.hasPrefix("undo, on NV-0001: "))
    #expect(try board.run("show 1 --format json").record()["status"] as? String == "underway")
    let undone = try board.run("undo --as bxd --lang en")
    #expect(undone.lines.last?.hasPrefix("NV-0001: undone (assigned), revision 4") == true)
    #expect(try board.run("undo --as bxd").code == 7)
    #expect(try board.run("undo --as lanhdao").code == 7)
  }

  @Test private func `list, show and stats tell the past`() throws {
    let board = try Board(sample: true)
    _ = try board.run("cancel 6 --document 9/TB")
    let now = try board.run("list --format json").records()
    let past = try board.run("list --format json --as-of 2025-12-01").records()
    #expect(now.count + 1 == past.count)
    #expect(past.contains { $0["number"] as? String == "NV-0006" })
    #expect(
      try board.run("show 6 --as-of 2025-12-01 --format json").record()["status"] as? String != "cancelled")
    #expect(
      try board.run("stats --as-of 2025-12-01 --format csv").output != board.run("stats --format csv").output)
    let words = try board.run(["list", "do thi", "--as-of", "2025-12-01"])
    #expect(words.code == 0 && !words.lines.isEmpty)
    #expect(try board.run("list --as-of 2999-01-01").code == 7)
    #expect(try board.run("list --as-of 2025-12-01 --today 2025-12-01").code == 2)
    #expect(try board.run("show 6 --as-of 2000-01-01").code == 3)
  }

  @Test private func `keys are listed, added from a file, removed`() throws {
    let board = try Board()
    let file = board.folder.file("key")
    #expect(
      try Command("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "máy B", "-f", file]).run().code == 0)
    let line = try String(contentsOfFile: file + ".pub", encoding: .utf8)
    let added = try Command(
      Product.path(), ["members", "key", "add", "bxd", "-"], environment: ["TASKBOARD_DB": board.path],
      input: line
    ).run()
    #expect(added.code == 0, "\(added.errors)")
    let key = try #require(try board.run("members key list --format json").records().first)
    #expect(key["login"] as? String == "bxd")
    #expect(key["comment"] as? String == "máy B")
    let fingerprint = try #require(key["fingerprint"] as? String)
    #expect(
      try board.run(["members", "key", "add", "bca"] + line.split(separator: " ").map(String.init)).code == 7)
    #expect(try board.run(["members", "key", "remove", "bxd", fingerprint]).code == 0)
    #expect(try board.run(["members", "key", "remove", "bxd", fingerprint]).code == 3)
    #expect(try board.run("members key list").output == "")
  }

  @Test private func `a member is renamed and given another role, and the login stays`() throws {
    let board = try Board()
    #expect(try board.run(["members", "rename", "bxd", "Trần Thị B"]).code == 0)
    #expect(try board.run("members edit bxd --role leader").code == 0)
    let member = try #require(
      try board.run("members --format json").records().first { $0["login"] as? String == "bxd" })
    #expect(member["name"] as? String == "Trần Thị B")
    #expect(member["role"] as? String == "leader")
    #expect(member["agencies"] as? [String] == [])
    #expect(try board.run("members edit bxd").code == 2)
    #expect(try board.run("members edit bxd --role liaison").code == 7)
  }
}
