import Foundation
import TestSupport
import Testing

@Suite struct `Embedded data` {
  @Test func `is what the script makes of data/ today`() throws {
    let folder = try TemporaryFolder()
    let script = SourceTree.root.appendingPathComponent("Scripts/embed-data").path
    let outcome = try Command("sh", [script, folder.path]).run()
    #expect(outcome.code == 0, "\(outcome.errors)")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(made == ["EmbeddedAgencies.swift", "EmbeddedHolidays.swift", "EmbeddedSample.swift"])
    for name in made {
      let kept = SourceTree.root.appendingPathComponent("Sources/TaskBoard/Embedded/\(name)")
      let isFresh =
        FileManager.default.contents(atPath: kept.path)
        == FileManager.default.contents(atPath: folder.file(name))
      #expect(isFresh, "Sources/TaskBoard/Embedded/\(name) is stale: run `make docs`")
    }
  }
}
