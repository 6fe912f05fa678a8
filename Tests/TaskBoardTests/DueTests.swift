import Foundation
import Testing
import TestSupport

/// `taskboard due`, and how the words of directives come onto the board by the command line.
@Suite struct `Deadlines on the command line` {
  @Test func `a phrase is read without any board`() throws {
    let folder = try TemporaryFolder()
    let words = ["due", "trước ngày 20/7", "--issued", "2025-07-16", "--format", "json"]
    let outcome = try Board.taskboard(words, environment: ["TASKBOARD_DB": folder.file("none.db")])
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let record = try outcome.record()
    #expect(
      Set(record.keys) == [
        "phrase", "due", "time", "precision", "kind", "basis", "needsConfirmation", "recurrence",
        "nextWorkingDay", "rule",
      ])
    #expect(record["due"] as? String == "2025-07-20")
    #expect(record["nextWorkingDay"] as? String == "2025-07-21")
    #expect(record["kind"] as? String == "by")
  }

  @Test func `what no rule reads is an error of its own, and nothing else is`() throws {
    #expect(try Board.taskboard(["due", "xanh đỏ tím vàng"]).code == 7)
    let vague = try Board.taskboard(["due", "trong thời gian sớm nhất", "--format", "json"])
    #expect(vague.code == 0)
    #expect(try vague.record()["due"] is Nothing)
    let relative = try Board.taskboard(["due", "trong vòng 15 ngày kể từ ngày ký", "--format", "json"])
    #expect(relative.code == 0)
  }

  @Test func `a person is told day, weekday, rule and source`() throws {
    let outcome = try Board.taskboard([
      "due", "trước", "ngày 20/7", "--issued", "16/7/2025", "--format", "table",
    ])
    #expect(outcome.output.contains("Chủ nhật 20/07/2025, theo văn bản 16/07/2025"))
    #expect(outcome.output.contains("Thông báo 624/TB-VPCP"))
    #expect(outcome.output.contains("Thứ Hai 21/07/2025"))
  }

  @Test func `the holidays of the board count, and changing them is journalled`() throws {
    let board = try Board()
    let due = ["due", "trong vòng 3 ngày làm việc kể từ ngày ký", "--from", "2026-06-01", "--format", "json"]
    #expect(try board.run(due).record()["due"] as? String == "2026-06-04")
    let added = try board.run(["holidays", "add", "2026-06-03", "--kind", "holiday", "--name", "Nghỉ bão"])
    #expect(added.code == 0)
    #expect(try board.run(due).record()["due"] as? String == "2026-06-05")
    #expect(try board.run("holidays --format tsv").output.contains("2026-06-03\tholiday\tdecided\tNghỉ bão"))
    #expect(try board.run("holidays remove 2026-06-03").code == 0)
    #expect(try board.run(due).record()["due"] as? String == "2026-06-04")
    #expect(try board.run("holidays remove 2026-06-03").code == 3)
    let journal = try board.run("journal --format tsv").lines
    #expect(journal.count { $0.contains("2026-06-03\tregister") } == 2)
    #expect(try board.run("holidays remove 2026-06-03 --as bxd").code == 4)
  }

  @Test func `a year that nobody has decided is said to be so`() throws {
    let board = try Board()
    #expect(try board.run("holidays --year 2027").errors.contains("2027"))
    #expect(try board.run("holidays --year 2026").errors.isEmpty)
    #expect(try board.run(["due", "trước ngày 2/2/2027", "--format", "table"]).output.contains("năm 2027"))
  }

  @Test func `words alone give the day, and what is uncertain is kept as such and said`() throws {
    let board = try Board()
    let sure = try board.add(
      "--lead", "BXD", "--action", "A", "--phrase", "trước ngày 20/7", "--issued", "2025-07-16")
    let deadline = try #require(
      try board.run("show \(sure) --format json").record()["deadline"] as? [String: Any])
    #expect(deadline["due"] as? String == "2025-07-20")
    let unsure = try board.run(
      ["add", "--lead", "BXD", "--action", "B", "--phrase", "trung tuần tháng 12/2025"])
    #expect(unsure.code == 0)
    #expect(unsure.errors.contains("20/12/2025"))
    let unread = try board.run(["add", "--lead", "BXD", "--action", "C", "--phrase", "xanh đỏ tím vàng"])
    #expect(unread.code == 7)
    let typed = try board.run(
      ["add", "--lead", "BXD", "--action", "C", "--phrase", "xanh đỏ tím vàng", "--due", "2026-01-02"])
    #expect(typed.code == 0 && typed.errors.isEmpty)
  }
}

/// Deadlines moved, corrected and repeated, by the command line.
@Suite struct `The ledger of deadlines` {
  @Test func `every deadline is kept with who, when and why; the third is flagged`() throws {
    let board = try Board()
    let number = try board.add("--lead", "BXD", "--action", "Trình Nghị định", "--due", "2030-01-10")
    func done(_ words: String...) throws { #expect(try board.run(words).code == 0, "\(words)") }
    try done("assign", number, "--incomplete")
    try done("accept", number, "--as", "bxd")
    try done("extend", number, "2030-02-20", "--reason", "Chờ ý kiến", "--as", "bxd")
    try done("grant", number, "2030-02-10", "--document", "1/TB")
    try done("extend", number, "2030-03-20", "--reason", "Chờ nữa", "--as", "bxd")
    try done("deny", number, "--reason", "Không đủ lý do")
    try done("grant", number, "2031-03-10", "--document", "2/TB")
    try done("grant", number, "2030-03-10", "--correct", "Ghi nhầm năm")
    let third = try board.run(["grant", number, "2030-04-10", "--document", "3/TB"])
    #expect(third.output.contains("3 lần, cần lưu ý"))
    let record = try board.run("show \(number) --format json").record()
    #expect(record["firstDue"] as? String == "2030-01-10")
    #expect(record["extensions"] as? Int == 3)
    #expect(record["slippage"] as? Int == 90)
    let sheet = try board.run("show \(number) --format table").output
    let ledger = [
      "hạn ban đầu 10/01/2030", "xin lùi đến 20/02/2030", "cho lùi lần 1 đến 10/02/2030 (xin 20/02/2030)",
      "không cho lùi đến 20/03/2030", "cho lùi lần 2 đến 10/03/2031",
      "sửa hạn đã lùi thành 10/03/2030 (trước ghi 10/03/2031)", "cho lùi lần 3 đến 10/04/2030 (cần lưu ý)",
    ]
    let flat = sheet.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let places = ledger.map { flat.range(of: $0)?.lowerBound ?? flat.endIndex }
    #expect(places == places.sorted() && !places.contains(flat.endIndex))
    #expect(try board.run(["grant", number, "2030-05-10", "--correct", "x", "--as", "bxd"]).code == 4)
  }

  @Test func `confirming a period opens the next one once, and what was missed is seen`() throws {
    let board = try Board()
    let number = try board.add(
      "--lead", "BXD", "--action", "Báo cáo", "--phrase", "trước ngày 25 hằng tháng", "--issued", "2025-05-29"
    )
    _ = try board.run("assign \(number) --incomplete")
    _ = try board.run("accept \(number) --as bxd")
    let sheet = try board.run("show \(number) --today 2025-09-01 --format table").output
    #expect(sheet.contains("2 kỳ sau cũng đã đến hạn"))
    func confirm() throws -> Outcome {
      try board.run([
        "confirm", number, "--done", "2025-06-20", "--document", "1/BC", "--dated", "2025-06-20",
      ])
    }
    let confirmed = try confirm()
    #expect(confirmed.code == 0)
    #expect(confirmed.output.contains("mở kỳ kế tiếp NV-0002 hạn 25/07/2025"))
    let next = try board.run("show NV-0002 --format json").record()
    #expect(next["follows"] as? String == number)
    #expect(next["status"] as? String == "underway")
    #expect((next["deadline"] as? [String: Any])?["due"] as? String == "2025-07-25")
    #expect(try board.run(["reopen", number, "--reason", "Nhầm"]).code == 0)
    #expect(try confirm().code == 0)
    #expect(try board.run("list --format tsv").lines.count == 2)
    #expect(try board.run("journal verify").code == 0)
  }
}
