import Foundation
import TUI
import TestSupport
import Testing

/// The pictures of docs/screens, taken of the real program on a real terminal.
@Suite(.serialized, .enabled(if: FalseClock.isThere)) struct GalleryTests {
  private static let folder = URL(fileURLWithPath: Machine.repository + "/docs/screens")
  private static var isRecording: Bool { ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" }

  @Test func `every picture shows the board as it is`() throws {
    let board = try GalleryBoard.withStory()
    let empty = try GalleryBoard.empty()
    for scene in GalleryScene.all {
      let picture = try scene.isEmpty ? Self.take(scene, of: empty) : Self.take(scene, of: board)
      try Self.compare(picture, with: "\(scene.name).svg")
    }
  }

  @Test func `the page of the gallery names every picture, and there is no other`() throws {
    let sections = GalleryScene.all.map { "## \($0.caption)\n\n![\($0.caption)](\($0.name).svg)\n" }
    let page = "# Màn hình / Screens\n\n\(Self.foreword)\n\n" + sections.joined(separator: "\n")
    try Self.compare(page, with: "README.md")
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(GalleryScene.all.map { $0.name + ".svg" } + ["README.md"]))
  }

  private static let foreword = """
    The board as a terminal shows it, on the assignments of real documents; what was done about them here is
    made up.
    `make docs` takes the pictures anew, and the tests compare them with what the program shows.
    """

  /// Brings a scene onto a screen and takes its picture.
  private static func take(_ scene: GalleryScene, of board: borrowing GalleryBoard) throws -> String {
    let session = try board.open(
      as: scene.member, size: scene.size, words: scene.words, environment: scene.environment)
    try session.waitFor("? ", within: .seconds(20))
    for step in scene.steps {
      switch step {
      case .type(let text, let wish):
        try session.type(text)
        _ = try session.waitForCalm(wish)
      case .paste(let text, let wish):
        try session.paste(text)
        _ = try session.waitForCalm(wish)
      case .press(let keys, let wish):
        for key in keys { try session.press(key) }
        _ = try session.waitForCalm(wish)
      }
    }
    let cells = ScreenCells(try session.tell("capture-pane", "-p", "-e", "-N").droppingLast("\n"))
    return ScreenPicture(
      cells: cells, columns: scene.size.columns, theme: scene.theme, title: scene.caption
    ).svg
  }

  /// Compares a file with what it should be, or writes it when `TASKBOARD_RECORD` is set.
  private static func compare(
    _ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording { try text.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      text == kept, "docs/screens/\(name): look at the difference; if it is meant: make docs",
      sourceLocation: sourceLocation)
  }
}

extension String {
  /// The text without one ending, if it has it.
  fileprivate func droppingLast(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }
}
