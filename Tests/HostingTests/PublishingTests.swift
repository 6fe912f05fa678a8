import Foundation
import TestSupport
import Testing

@Suite struct `Publishing the summaries` {
  @Test func `there is one for everybody and one for each member, each readable by whom it is for`() throws {
    let board = try HostedBoard.onSample()
    let outcome = try board.publish()
    #expect(outcome.code == 0)
    #expect(outcome.output + outcome.errors == "")
    let texts = try board.published()
    #expect(
      texts.keys.sorted() == [
        "motd.d/50-taskboard", "taskboard/mine/bxd", "taskboard/mine/lanhdao", "taskboard/mine/thuky",
      ])
    #expect(texts["motd.d/50-taskboard"]?.contains("Bảng nhiệm vụ liên ngành, lúc ") == true)
    #expect(texts["taskboard/mine/bxd"]?.contains(" · bxd\n") == true)
    #expect(texts["taskboard/mine/lanhdao"]?.contains("không có việc nào chờ lanhdao") == true)
    #expect(try board.mode(board.motd) == 0o644)
    #expect(try board.mode(board.mine) == 0o711)
    #expect(try board.mode(board.mine + "/bxd") == 0o400)
  }

  @Test func `a group may be the only one to read it, and the language can be chosen`() throws {
    let board = try HostedBoard.onSample()
    let group = try Command("id", ["-gn"]).run().output.filter { !$0.isNewline }
    #expect(try board.publish(["TASKBOARD_GROUP": group, "TASKBOARD_LANG": "en"]).code == 0)
    #expect(try board.mode(board.motd) == 0o640)
    #expect(try board.published()["motd.d/50-taskboard"]?.contains("Inter-ministerial task board") == true)
    #expect(try board.publish(["TASKBOARD_GROUP": "không-có"]).code == 6)
    #expect(try board.mode(board.motd) == 0o640)
  }

  @Test func `whoever is gone or disabled has none any more, and strange files go`() throws {
    let board = try HostedBoard.onSample()
    _ = try board.publish()
    try board.run("members", "disable", "bxd", "--as", "thuky")
    for name in ["ai", ".ẩn", "-rf", "a b"] {
      try "x".write(toFile: "\(board.mine)/\(name)", atomically: false, encoding: .utf8)
    }
    #expect(try board.publish().code == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: board.mine).sorted() == ["lanhdao", "thuky"])
  }

  @Test func `a link in the place of a file is replaced and not followed`() throws {
    let board = try HostedBoard.onSample()
    _ = try board.publish()
    let (victim, folder) = (board.file("nạn nhân"), board.file("thư mục"))
    try "nguyên".write(toFile: victim, atomically: false, encoding: .utf8)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for (link, target) in [
      (board.motd, victim), (board.mine + "/bxd", victim), (board.mine + "/thuky", folder),
    ] {
      try FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    }
    #expect(try board.publish().code == 0)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "nguyên")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    for file in [board.motd, board.mine + "/bxd", board.mine + "/thuky"] {
      #expect(throws: (any Error).self) { try FileManager.default.destinationOfSymbolicLink(atPath: file) }
    }
  }

  @Test(arguments: ["run/motd.d", "run/taskboard", "run/taskboard/mine", "run/taskboard/drafts"])
  func `a folder that is a link, or that others can write to, is refused`(name: String) throws {
    let board = try HostedBoard.onSample()
    _ = try board.publish()
    let before = try board.published()
    let folder = board.file(name)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
    #expect(try board.publish().code == 6)
    try FileManager.default.setAttributes([.posixPermissions: 0o711], ofItemAtPath: folder)
    try FileManager.default.moveItem(atPath: folder, toPath: board.file("khác"))
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: board.file("khác"))
    #expect(try board.publish().code == 6)
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.moveItem(atPath: board.file("khác"), toPath: folder)
    #expect(try board.published() == before)
  }

  @Test(arguments: ["printf 'a\\033[31mb\\n'", "yes", ":", "printf 'nửa chừng'; exit 6", "sleep 60"])
  func `what is no summary is not published`(program: String) throws {
    let board = try HostedBoard.onSample()
    _ = try board.publish()
    let before = try board.published()
    let impostor = board.file("chương-trình")
    try "#!/bin/sh\n\(program)\n".write(toFile: impostor, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: impostor)
    let outcome = try board.publish(["TASKBOARD_PROGRAM": impostor])
    #expect(outcome.code == 6)
    #expect(outcome.errors.hasPrefix("taskboard-publish: "))
    #expect(try board.published() == before)
  }

  @Test func `a login that is no login never becomes a path`() throws {
    let board = try HostedBoard.onSample()
    let program = board.file("chương-trình")
    let script = """
      #!/bin/sh
      case $1 in
        members)
          printf '%s\\tliaison\\tBXD\\ttrue\\tA\\n' ../../ra thuky -x 'a b' '*' '' "$(printf %033d 0)" ;;
        *) echo tóm tắt ;;
      esac
      """
    try script.write(toFile: program, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    #expect(try board.publish(["TASKBOARD_PROGRAM": program]).code == 0)
    #expect(try board.published().keys.sorted() == ["motd.d/50-taskboard", "taskboard/mine/thuky"])
  }
}
