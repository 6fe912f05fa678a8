import Foundation
import Glibc
import TestSupport
import Testing

/// `taskboard import`, with `taskboard export` where the two belong together.
@Suite struct `A table from a file` {
  /// A table as a ministry keeps it: a letterhead, rows numbered, headings of its own, words for days.
  private static let ministrys = """
    BỘ XÂY DỰNG;;;;;;;
    Bảng theo dõi nhiệm vụ;;;;;;;
    ;;;;;;;
    TT;Đơn vị chủ trì;Phối hợp;Nội dung nhiệm vụ;Thời hạn;Sản phẩm, kết quả;Số văn bản;Ngày ban hành
    1;Bộ Xây dựng;Bộ Công an, BKHCN;Xây dựng nghị định;Quý IV/2026;Nghị định;12/CT-TTg;16/7/2025
    2;bộ khoa học và công nghệ;;"Hướng dẫn, kiểm tra";15/8/2026;;12/CT-TTg;16/7/2025
    3;@provinces;;Rà soát quy hoạch;theo tình hình thực tế;;;
    """

  @Test func `of a ministry is read as a person reads it`() throws {
    let board = try Board()
    let file = try board.file("bang.csv", Self.ministrys)
    let outcome = try board.run(["import", file])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.text == "đã nhập: 3 mới, 0 sửa, 0 giữ như trên bảng, 0 đã có; 3 dòng")
    #expect(outcome.errors.contains("1 thời hạn cần người xem lại"))
    let records = try board.run("list sort:number --format json").records()
    #expect(records.map { $0["status"] as? String } == ["draft", "draft", "draft"])
    #expect(records.map { $0["lead"] as? String } == ["BXD", "BKHCN", nil])
    #expect(records[0]["coordinators"] as? [String] == ["BCA", "BKHCN"])
    #expect(records[1]["action"] as? String == "Hướng dẫn, kiểm tra")
    #expect(records[2]["leads"] as? [String] == ["@provinces"])
    let deadlines = try records.map { try #require($0["deadline"] as? [String: Any]) }
    #expect(deadlines.map { $0["due"] as? String } == ["2026-12-31", "2026-08-15", nil])
    #expect(deadlines.map { $0["phrase"] as? String } == ["Quý IV/2026", nil, "theo tình hình thực tế"])
    let directive = records[0]["directive"] as? [String: Any]
    #expect(directive?["symbol"] as? String == "12/CT-TTg" && directive?["issued"] as? String == "2025-07-16")
    let entry = try #require(try board.run("journal NV-1 --format json").records().first)
    #expect(entry["deed"] as? String == "import" && entry["remark"] as? String == "bang.csv")
  }

  @Test(arguments: ["csv", "json", "xlsx"])
  func `that was exported comes back as it was, and a second time changes nothing`(form: String) throws {
    let board = try Board(sample: true)
    try Self.live(on: board)
    let other = try Board()
    for table in ["agencies", "members", "directives", "assignments"] {
      let words = ["export", "--table", table, "--format", form, "--output"]
      let (first, second) = (board.folder.file("1.\(form)"), board.folder.file("2.\(form)"))
      #expect(try board.run(words + [first]).code == 0)
      let outcome = try other.run(["import", first, "--table", table])
      #expect(outcome.code == 0, "\(table): \(outcome)")
      #expect(try other.run(words + [second]).code == 0)
      #expect(try Self.bytes(first) == Self.bytes(second), "\(table)")
      let lines = try other.run("journal --limit 1 --format json").output
      let again = try other.run(["import", first, "--table", table])
      #expect(again.text.hasPrefix("đã nhập: 0 mới, 0 sửa, 0 giữ như trên bảng, "), "\(again)")
      #expect(try other.run("journal --limit 1 --format json").output == lines)
    }
    let checked = try other.run("check --replay")
    #expect(checked.code == 0, "\(checked)")
    let cells = "stats --format json"
    #expect(try other.run(cells).output == board.run(cells).output)
  }

  /// Has work of every status, with what few assignments have: extensions, requests, periods, children, words
  /// that begin as a formula does.
  private static func live(on board: borrowing Board) throws {
    let deeds = [
      "edit NV-3 --owner 'Lan", "accept NV-2 --as bxd", "progress NV-2 40 --as bxd", "accept NV-3 --as bxd",
      "submit NV-3 --document 1/BC-BXD --dated 2025-12-01 --as bxd", "confirm NV-3", "accept NV-4 --as bxd",
      "submit NV-4 --no-document miệng --as bxd", "extend NV-5 31/12/2027 --reason khó --as bxd",
      "extend NV-6 31/12/2027 --reason khó --as bxd", "grant NV-6 30/11/2027 --document 5/VPCP",
      "cancel NV-7 --document 6/VPCP", "edit NV-2 --deliverable =1+1",
      "edit NV-4 --owner '=Lan", "edit NV-2 --owner=-Lan", "decline NV-18 --reason nhầm --as bxd",
    ]
    for deed in deeds {
      let outcome = try board.run(deed)
      guard outcome.code == 0 else { throw Failure("\(deed): \(outcome.errors)") }
    }
    let periodic = try board.add(
      "--lead", "BXD", "--action", "Báo cáo tháng", "--phrase", "hằng tháng, trước ngày 25", "--due",
      "2025-12-25")
    for deed in ["assign \(periodic) --incomplete", "confirm \(periodic) --done 2025-12-20 --no-document x"] {
      let outcome = try board.run(deed)
      guard outcome.code == 0 else { throw Failure("\(deed): \(outcome.errors)") }
    }
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test func `brings completions of the past with what proves them`() throws {
    let board = try Board()
    let file = try board.file(
      "xong.csv",
      """
      Nhiệm vụ,Chủ trì,Hạn,Ngày giao,Ngày hoàn thành,Minh chứng,Ngày minh chứng,Lý do không có minh chứng
      Việc một,BXD,15/8/2025,1/7/2025,20/8/2025,12/BC-BXD,19/8/2025,
      Việc hai,BCA,2025-09-30,2025-07-01,2025-09-30,,,Báo cáo tại họp
      """)
    #expect(try board.run(["import", file]).code == 0)
    let records = try board.run("list sort:number --format json").records()
    #expect(records.map { $0["standing"] as? String } == ["completedLate", "completedOnTime"])
    #expect(records.map { $0["days"] as? Int } == [5, nil])
    #expect(records.map { $0["progress"] as? Int } == [100, 100])
    #expect(records.map { $0["firstDue"] as? String } == ["2025-08-15", "2025-09-30"])
    #expect(try board.run("show NV-1 --format table").output.contains("12/BC-BXD, 19/08/2025"))
    #expect(try board.run("show NV-2 --format table").output.contains("Báo cáo tại họp"))
  }

  @Test func `is only looked at where somebody wants to know beforehand`() throws {
    let board = try Board()
    let file = try board.file("bang.csv", Self.ministrys)
    let before = try board.bytes()
    let outcome = try board.run(["import", file, "--dry-run"])
    #expect(outcome.code == 0)
    #expect(outcome.text == "sẽ nhập: 3 mới, 0 sửa, 0 giữ như trên bảng, 0 đã có; 3 dòng")
    #expect(try board.bytes() == before)
    let record = try board.run(["import", file, "--dry-run", "--format", "json"]).record()
    #expect(record["added"] as? Int == 3 && record["doubts"] as? Int == 1)
    #expect(record["written"] as? Bool == false)
  }

  @Test(arguments: [
    ("Nhiệm vụ,Chủ trì\n=cmd|' /C calc'!A0,BXD", ["A2"]),
    (
      "Nhiệm vụ,Chủ trì\n@SUM(1),BXD\n+cmd|' /C calc'!A0,BXD\n\"-2+3+cmd|' /C calc'!A0\",BXD",
      ["A2", "A3", "A4"]
    ),
    ("Nhiệm vụ,Chủ trì\nViệc,Bộ Ma\n,BXD\nViệc,BXD\nViệc,BXD", ["B2", "A3", "A5"]),
    ("Nhiệm vụ,Số nhiệm vụ\nMột,NV-7\nHai,7\nBa,x", ["B3", "B4"]),
    ("Nhiệm vụ,Hạn\nMột,31/2/2026\nHai,15/8/26\nBa,45000\nBốn,2026-13-01", ["B2", "B3", "B4", "B5"]),
    ("Nhiệm vụ,Thời hạn\nMột,trước ngày 31/2/2026", ["B2"]),
    ("Nhiệm vụ,Trạng thái,Chủ trì\nMột,bay,BXD\nHai,hoàn thành,BXD", ["B2", "A3"]),
    ("Nhiệm vụ,Thuộc nhiệm vụ chung\nMột,NV-99", ["B2"]),
    ("Nhiệm vụ,Minh chứng,Ngày minh chứng\nMột,12/BC,", ["C2"]),
    ("Nhiệm vụ,Tiến độ\nMột,101\nHai,-1\nBa,nửa", ["B2", "B3", "B4"]),
    ("Nhiệm vụ,Sản phẩm\n\"\(String(repeating: "a", count: 1_048_576))\",x", ["A2"]),
    ("Nhiệm vụ,Sản phẩm\nMột,\(String(repeating: "á", count: 1001))", ["B2"]),
    ("Nhiệm vụ,Hạn\nTốt,15/8/2026\nXấu,không rõ 5", ["B3"]),
  ])
  func `with anything wrong is refused whole, and each cell is named`(text: String, places: [String]) throws {
    let board = try Board()
    let file = try board.file("xau.csv", text)
    let before = try board.bytes()
    let outcome = try board.run(["import", file, "--format", "json"])
    #expect(outcome.code == 7)
    let problems = try outcome.records()
    #expect(problems.map { $0["cell"] as? String } == places)
    #expect(problems.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
    #expect(outcome.isOneLineOfError && outcome.errors.contains("chưa ghi gì"))
    #expect(try board.bytes() == before)
    let lines = try board.run(["import", file, "--format", "table", "--lang", "en"]).lines
    #expect(lines.count == places.count && zip(lines, places).allSatisfy { $0.hasPrefix($1 + ", ") })
  }

  @Test(arguments: [
    ("Nhiệm vụ,Chủ trì,Lạ\nViệc,BXD,1", "C1"), ("Nhiệm vụ,Chủ trì,chu tri\nViệc,BXD,BCA", "C1"),
    ("Chủ trì,Hạn\nBXD,15/8/2026", "Nhiệm vụ"), ("a,b,c\n1,2,3", "tiêu đề"),
    ("Nhiệm vụ,Chủ trì\nViệc,BXD,thừa", "C2"), ("Nhiệm vụ,Chủ trì\n\"Việc,BXD", "A2"), ("", "không có gì"),
  ])
  func `without the right headings is refused in a line`(text: String, named: String) throws {
    let board = try Board()
    let file = try board.file("la.csv", text)
    let before = try board.bytes()
    let outcome = try board.run(["import", file])
    #expect(outcome.code == 7 && outcome.output.isEmpty && outcome.isOneLineOfError, "\(outcome)")
    #expect(outcome.errors.contains(named), "\(outcome.errors)")
    #expect(try board.bytes() == before)
  }

  @Test func `passes over columns that nobody knows where that is asked for`() throws {
    let board = try Board()
    let file = try board.file("la.csv", "STT,Nhiệm vụ,Chủ trì,Lạ\n1,Việc,BXD,1")
    #expect(try board.run(["import", file]).code == 7)
    #expect(try board.run(["import", file, "--skip"]).code == 0)
    #expect(try board.run("list --format json").records().count == 1)
  }

  @Test func `in an encoding of the past is named with its row`() throws {
    let board = try Board()
    let path = board.folder.file("cu.csv")
    try (Data("Nhiệm vụ,Chủ trì\nViệc,BXD\n".utf8) + Data([0xD0, 0xEA, 0x6D, 0x0A]))
      .write(to: URL(fileURLWithPath: path))
    let outcome = try board.run(["import", path])
    #expect(outcome.code == 7 && outcome.errors.contains("dòng 3") && outcome.isOneLineOfError)
  }

  @Test func `that the board has otherwise waits for a word about it`() throws {
    let board = try Board()
    let first = try board.file("1.csv", "Nhiệm vụ,Chủ trì,Sản phẩm,Số nhiệm vụ\nMột,BXD,Nghị định,NV-1")
    let second = try board.file("2.csv", "Nhiệm vụ,Chủ trì,Sản phẩm,Số nhiệm vụ\nMột,BXD,Thông tư,NV-1")
    #expect(try board.run(["import", first]).code == 0)
    let refused = try board.run(["import", second, "--format", "json"])
    #expect(refused.code == 7)
    #expect(try refused.records().map { $0["cell"] as? String } == ["C2"])
    func product() throws -> String? {
      try board.run("list --format json").records().first?["deliverable"] as? String
    }
    #expect(try board.run(["import", second, "--keep"]).text.contains("1 giữ như trên bảng"))
    #expect(try product() == "Nghị định")
    #expect(try board.run(["import", second, "--update"]).text.contains("1 sửa"))
    #expect(try product() == "Thông tư")
    let entry = try #require(try board.run("journal --limit 1 --format json").records().first)
    #expect(entry["deed"] as? String == "edit")
    // How far work has come is told by deeds, never by a file.
    let third = try board.file(
      "3.csv", "Nhiệm vụ,Trạng thái,Ngày giao,Số nhiệm vụ\nMột,chờ tiếp nhận,1/7/2025,1")
    let fixed = try board.run(["import", third, "--update", "--format", "json"])
    #expect(fixed.code == 7)
    #expect(try fixed.records().count == 2)
    #expect(try board.run(["import", second, "--keep", "--update"]).code == 2)
  }

  @Test(arguments: ["bxd", "lanhdao"])
  func `is the secretariat's alone to bring`(login: String) throws {
    let board = try Board()
    let file = try board.file("bang.csv", Self.ministrys)
    for table in ["assignments", "members", "agencies", "directives"] {
      let outcome = try board.run(["import", file, "--table", table, "--as", login])
      #expect(outcome.code == 4 && outcome.isOneLineOfError, "\(table): \(outcome)")
      let entry = try #require(try board.run("journal --limit 1 --format json").records().first)
      #expect(entry["refused"] as? Bool == true || entry["wasRefused"] as? Bool == true, "\(entry)")
    }
    #expect(try board.run("list --format json").records().isEmpty)
  }

  @Test func `of members, agencies or directives changes the board where it is told to`() throws {
    let board = try Board()
    let members = try board.file(
      "nguoi.csv",
      "Tên đăng nhập,Họ và tên,Vai trò,Cơ quan\nbxd,Trần Thị Lan,đầu mối,BXD\nbyt,Lê An,liaison,BYT")
    #expect(try board.run(["import", members, "--table", "members"]).code == 7)
    #expect(try board.run(["import", members, "--table", "members", "--update"]).code == 0)
    let known = try board.run("members --format json").records()
    #expect(known.first { $0["login"] as? String == "bxd" }?["name"] as? String == "Trần Thị Lan")
    #expect(known.contains { $0["login"] as? String == "byt" })
    let agencies = try board.file(
      "coquan.json",
      """
      [{"code":"X2","name":"Cục Hai","agencyKind":"unit","agencyParent":"X1","aliases":["Cục 2","C2"]},
      {"code":"X1","name":"Bộ Một","agencyKind":"ministry"}]
      """)
    #expect(try board.run(["import", agencies, "--table", "agencies"]).code == 0)
    #expect(try board.run(["add", "--lead", "C2", "--action", "Việc"]).errors.contains("X1"))
    let lost = try board.file("lac.csv", "Mã,Tên,Loại,Thuộc cơ quan\nX3,Cục Ba,đơn vị trực thuộc,X9")
    let refused = try board.run(["import", lost, "--table", "agencies", "--format", "json"])
    #expect(refused.code == 7)
    #expect(try refused.records().first?["cell"] as? String == "D2")
    let directives = try board.file(
      "vanban.csv", "Số ký hiệu,Ngày ban hành,Trích yếu\n9/CT-TTg,7/2025,Về đô thị")
    for added in [1, 0] {
      let outcome = try board.run(["import", directives, "--table", "directives"])
      #expect(outcome.text.hasPrefix("đã nhập: \(added) mới"), "\(outcome)")
    }
  }

  @Test func `comes through a pipe as well`() throws {
    let board = try Board()
    let outcome = try Command(
      Product.path(), ["import", "-"], environment: ["TASKBOARD_DB": board.path],
      input: #"[{"action":"Việc","lead":"BXD","due":"15/8/2026"}]"#
    ).run()
    #expect(outcome.code == 0, "\(outcome)")
    let record = try #require(try board.run("list --format json").records().first)
    #expect((record["deadline"] as? [String: Any])?["due"] as? String == "2026-08-15")
    let entry = try #require(try board.run("journal NV-1 --format json").records().first)
    #expect(entry["remark"] as? String == "-")
  }

  /// A table that is too long to be written in one transaction.
  private static let long =
    "Nhiệm vụ,Chủ trì,Hạn\n"
    + (1...1_100).map { "Việc số \($0) của năm,\($0 % 2 == 0 ? "BXD" : "BCA"),15/8/2026\n" }.joined()

  @Test func `that is long says that others will wait, and lets them save in between`() throws {
    let board = try Board()
    let number = try board.add("--lead", "BXD", "--action", "Việc khác")
    let file = try board.file("dai.csv", Self.long)
    var running = try Command(
      Product.path(), ["import", file], environment: ["TASKBOARD_DB": board.path]
    ).start()
    for note in 1...5 { #expect(try board.run("note \(number) lần\(note) --as bxd").code == 0) }
    let outcome = try running.wait(within: .seconds(120))
    #expect(outcome.code == 0 && outcome.errors.contains("ghi 1.100 dòng, mỗi lượt 250"), "\(outcome)")
    let entries = try board.run("journal --limit 2000 --format json").records()
    #expect(entries.count { $0["deed"] as? String == "import" } == 1_100)
    #expect(entries.count { $0["deed"] as? String == "note" } == 5)
    #expect(try board.run("check").code == 0)
  }

  @Test(arguments: isSoak ? Array(1...30) : [1, 2])
  func `that is long can be stopped, and goes on where it was`(
    round: Int
  ) throws {
    let board = try Board()
    let file = try board.file("dai.csv", Self.long)
    let command = try Command(Product.path(), ["import", file], environment: ["TASKBOARD_DB": board.path])
    var running = try command.start()
    // It is killed somewhere behind the first slice.
    let end = ContinuousClock.now + .seconds(60)
    while try board.run("list --limit 1 --format json").records().isEmpty, ContinuousClock.now < end {}
    running.kill(SIGKILL)
    _ = try running.wait(within: .seconds(30))
    let written = try board.run("list --limit 5000 --format json").records().count
    #expect(written > 0 && (written % 250 == 0 || written == 1_100))
    let again = try command.run(within: .seconds(120))
    #expect(again.code == 0)
    #expect(again.output.hasPrefix("đã nhập: \(1_100 - written) mới"), "\(again), \(written)")
    let actions = try board.run("list --limit 5000 --format json").records().compactMap {
      $0["action"] as? String
    }
    #expect(actions.count == 1_100 && Set(actions).count == 1_100)
    #expect(try board.run("check --replay").code == 0)
  }
}

extension Board {
  /// Writes a file beside the board and answers its path.
  borrowing func file(_ name: String, _ text: String) throws -> String {
    let path = folder.file(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
