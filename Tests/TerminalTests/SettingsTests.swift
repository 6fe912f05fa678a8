import Foundation
import TUI
import TestSupport
import Testing

/// Files of settings and what members have chosen, on a real screen.
@Suite(.serialized) final class SettingsTests {
  private let home: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    home = folder.path
    try FileManager.default.createDirectory(atPath: home + "/taskboard", withIntermediateDirectories: true)
  }

  private func settle(_ text: String) throws {
    try text.write(toFile: home + "/taskboard/config.toml", atomically: true, encoding: .utf8)
  }

  private var environment: [String: String] { ["XDG_CONFIG_HOME": home, "XDG_CONFIG_DIRS": "/nowhere"] }

  @Test func `keys, language and first view come from the file`() throws {
    let board = try SharedBoard.onSample()
    try settle(
      """
      language = "en"
      view = "assignments"
      ascii = true
      [keys]
      note = "N"
      quit = ["Q", "F10"]
      """
    )
    let secretary = try board.open(as: "thuky", environment: environment)
    try secretary.waitFor("[2 Assignments]")
    try secretary.waitFor("Q quit")
    #expect(try !secretary.screen().contains("─"))
    try secretary.type("N")
    try secretary.waitFor("NV-0006: note")
    try secretary.press("Escape", "F10")
    try secretary.waitFor("Today]")
    try secretary.press("F10")
    #expect(try secretary.waitForEnd() == .exit(0))
    let info = try Command(
      board.program, ["info", "--db", board.file], environment: environment
    ).run(within: .seconds(30))
    #expect(info.output.contains("settingsRead\t\(home)/taskboard/config.toml"), "\(info.output)")
  }

  @Test(
    arguments: [
      ("[keys]\naccept = \"p\"\n", "phím p không thể vừa là"),
      ("[keys]\naccept = \"s\"\n", "phím dấu của Telex"),
      ("colour = \"dark\"\n", "không có tuỳ chọn “colour”"),
      ("colors = \"pink\"\n", "auto, dark, light, none"),
      ("keys = 3\n", "[keys]"), ("language = \n", "TOML"),
    ])
  func `what is wrong in the file is named, and nothing is opened`(text: String, said: String) throws {
    let board = try SharedBoard.onSample()
    try settle(text)
    let session = try board.open(as: "bxd", environment: environment)
    try session.waitFor(said)
    try session.waitFor("config.toml")
    #expect(try session.waitForEnd() == .exit(2))
    // What only reads goes on.
    let list = try Command(board.program, ["list", "--db", board.file], environment: environment)
      .run(within: .seconds(30))
    #expect(list.code == 0 && !list.output.isEmpty)
    let info = try Command(board.program, ["info", "--db", board.file], environment: environment)
      .run(within: .seconds(30))
    #expect(info.code == 0 && info.output.contains("settingsMistake"), "\(info.output)")
  }

  @Test func `a member's own settings go along to any machine, and the first lines come once`() throws {
    let board = try SharedBoard.onSample(greeting: true)
    let first = try board.open(as: "bxd", size: Size(columns: 80, rows: 24))
    try first.waitFor("1–7 đổi màn hình")
    try first.type(",")
    try first.waitFor("Tuỳ chọn của tôi")
    try first.press("Right", "Tab", "Tab", "Tab", "Tab", "Tab", "Right", "C-s")
    try first.waitFor("kept; colours")
    try first.type("q")
    #expect(try first.waitForEnd() == .exit(0))
    let second = try board.open(as: "bxd", size: Size(columns: 80, rows: 24))
    try second.waitFor("[2 Assignments]")
    #expect(try !second.screen().contains("1–7"))
    let other = try board.open(as: "lanhdao", size: Size(columns: 80, rows: 24))
    try other.waitFor("1–7 đổi màn hình")
  }
}
