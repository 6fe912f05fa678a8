import Foundation
import TUI
import TestSupport
import Testing

/// Compares a frame with its picture in `Frames`, or takes the picture when `TASKBOARD_RECORD` is set.
func expect(
  _ frame: Frame, looksLike name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Frames/\(name).txt")
  let drawn = FramePicture(frame).description + "\n"
  if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
    try drawn.write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(
    drawn == (try? String(contentsOf: file, encoding: .utf8)),
    "look at the difference; if it is meant: TASKBOARD_RECORD=1 swift test --filter TUITests",
    sourceLocation: sourceLocation)
}
