import Testing
import TestSupport

@Suite struct `Deeds` {
  @Test private func `an assignment lives its whole life from the command line`() throws {
    let board = try Board()
    let number = try board.add(
      "--lead", "Bộ Xây dựng", "--action", "Trình Nghị định", "--due", "31/12/2025", "--phrase",
      "trong năm 2025",
      "--with", "BCA, Bộ Khoa học và Công nghệ", "--owner", "Trần Văn A", "--position", "Vụ trưởng",
      "--accountable", "Thứ trưởng", "--authority", "Chính phủ", "--deliverable", "Nghị định", "--symbol",
      "1/TB-VPCP",
      "--issued", "2025-11", "--title", "Kết luận", "--issuer", "Phó Thủ tướng", "--quote",
      "Bộ Xây dựng trình")
    #expect(number == "NV-0001")
    let steps = [
      ("assign NV-0001", "đã giao (chờ tiếp nhận), bản 2"),
      ("accept NV-0001 --as bxd", "đã tiếp nhận (đang thực hiện), bản 3"),
      ("progress NV-0001 60% --as bxd --note đã-trình", "đã báo tiến độ (đang thực hiện), bản 4"),
      ("note NV-0001 xin thêm ý kiến --as bca", "đã ghi chú (đang thực hiện), bản 5"),
      ("extend NV-0001 2030-01-31 --reason chờ --as bxd", "đã xin lùi hạn (đang thực hiện), bản 6"),
      ("deny NV-0001 --reason gấp", "đã không cho lùi hạn (đang thực hiện), bản 7"),
      ("extend NV-0001 2030-01-31 --reason chờ --as bxd", "đã xin lùi hạn (đang thực hiện), bản 8"),
      ("grant NV-0001 --document 2/TB", "đã cho lùi hạn (đang thực hiện), bản 9"),
      (
        "submit NV-0001 --document 3/BC --dated 2025-11-01 --as bxd",
        "đã báo hoàn thành (chờ xác nhận), bản 10"
      ),
      ("return NV-0001 --reason thiếu", "đã trả lại (đang thực hiện), bản 11"),
      ("submit NV-0001 --no-document họp --as bxd", "đã báo hoàn thành (chờ xác nhận), bản 12"),
      ("confirm NV-0001", "đã xác nhận hoàn thành (hoàn thành), bản 13"),
      ("reopen NV-0001 --reason sai", "đã mở lại (đang thực hiện), bản 14"),
      ("relead NV-0001 BCA --reason đổi", "đã đổi chủ trì (chờ tiếp nhận), bản 15"),
      ("decline NV-0001 --reason không --as bca", "đã từ chối (dự thảo), bản 16"),
      ("edit NV-0001 --owner B", "đã sửa (dự thảo), bản 17"),
      ("cancel NV-0001 --document 4/QĐ", "đã dừng (đã dừng), bản 18"),
    ]
    for (line, said) in steps {
      let outcome = try board.run(line)
      #expect(
        outcome.output.hasPrefix("NV-0001: \(said), dòng nhật ký "),
        "\(line): \(outcome.output)\(outcome.errors)")
      #expect(outcome.lines.count == 1)
    }
    #expect(try board.run("journal verify").output.hasPrefix("nhật ký nguyên vẹn"))
    let record = try board.run("show NV-1 --format json").record()
    #expect(record["firstDue"] as? String == "2025-12-31")
    #expect(record["status"] as? String == "cancelled")
    #expect((record["directive"] as? [String: Any])?["issued"] as? String == "2025-11")
  }

  @Test private func `a deed with --format json answers the assignment`() throws {
    let record = try Board.demo("accept NV-4 --as bxd --format json").record()
    #expect(record["number"] as? String == "NV-0004")
    #expect(record["status"] as? String == "underway")
    #expect(record["revision"] as? Int == 3)
  }

  @Test private func `an earlier completion is recorded with its day and evidence`() throws {
    let outcome = try Board.demo(
      "confirm NV-4 --done 2025-08-10 --document 9/TTr --dated 2025-08-09 --format json")
    #expect(try outcome.record()["standing"] as? String == "completedOnTime")
    #expect(try Board.demo("confirm NV-4 --document 9/TTr --dated 2025-08-09").code == 2)
  }

  @Test(arguments: [
    "accept NV-4", "add --action x", "edit NV-4 --owner x", "assign NV-9", "note NV-4 x",
    "members add x --name x --role leader", "members disable bxd",
  ])
  private func `deeds happen now: a day given with one is a usage error`(line: String) throws {
    let board = try Board(sample: true)
    let before = try board.bytes()
    let outcome = try board.run(line + " --today 2025-12-01")
    #expect(outcome.code == 2)
    #expect(outcome.isOneLineOfError)
    #expect(try board.bytes() == before)
  }

  @Test private func `on a demo, deeds happen on the day that is given`() throws {
    let done = try Board.demo(
      "submit NV-4 --no-document x --as bxd --today 2025-07-30 --format json")
    #expect(done.code == 7)
    let board = try Board.demo("accept NV-4 --as bxd --today 2025-08-01")
    #expect(board.code == 0)
  }

  @Test private func `a department is put down for its ministry, which is said`() throws {
    let outcome = try Board.taskboard(
      ["demo", "add", "--lead", "Cục Phát triển đô thị", "--action", "x", "--format", "json"])
    #expect(try outcome.record()["lead"] as? String == "BXD")
    #expect(outcome.errors.contains("Bộ Xây dựng (BXD)"))
  }

  @Test private func `a name with commas is one name, several names are a collective draft`() throws {
    let one = try Board.taskboard(
      ["demo", "add", "--lead", "Bộ Văn hóa, Thể thao và Du lịch", "--action", "x", "--format", "json"])
    #expect(try one.record()["lead"] as? String == "BVHTTDL")
    let many = try Board.taskboard(
      [
        "demo", "add", "--lead", "Bộ Văn hóa, Thể thao và Du lịch, BCA,@provinces", "--action", "x",
        "--format", "json",
      ])
    #expect(try many.record()["lead"] is Nothing)
    #expect(try many.record()["leads"] as? [String] == ["BVHTTDL", "BCA", "@provinces"])
  }

  @Test private func `an empty text clears a field, and the rest of a deadline stays`() throws {
    let board = try Board()
    let number = try board.add("--action", "x", "--owner", "A", "--due", "2025-12-31", "--phrase", "cuối năm")
    _ = try board.run(["edit", number, "--owner", "", "--due", "2026-01-31"])
    let record = try board.run("show \(number) --format json").record()
    #expect(record["owner"] is Nothing)
    let deadline = record["deadline"] as? [String: Any]
    #expect(deadline?["due"] as? String == "2026-01-31")
    #expect(deadline?["phrase"] as? String == "cuối năm")
  }

  @Test private func `a rehearsal says who would get the work and writes nothing`() throws {
    let board = try Board(sample: true)
    let before = try board.bytes()
    let outcome = try board.run("assign NV-9 --incomplete --dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("51"))
    #expect(try board.run("assign NV-9 --dry-run").code == 7)
    #expect(try board.bytes() == before)
    #expect(try board.run("assign NV-9 --incomplete").output.contains("51"))
    #expect(try board.run("list parent:NV-9").lines.count == 51)
  }

  @Test private func `whoever is late learns who was first, with what, and when`() throws {
    let board = try Board(sample: true)
    _ = try board.run("accept NV-4 --as bxd")
    let outcome = try board.run("edit NV-4 --owner B --if-revision 2")
    #expect(outcome.code == 5)
    #expect(outcome.errors.contains("NV-0004 vừa được bxd sửa lúc "))
  }
}
