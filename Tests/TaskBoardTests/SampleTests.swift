import Foundation
import Testing
import TestSupport

@Suite struct `The sample` {
  /// The assignments of data/sample.json.
  private static func file() throws -> [[String: Any]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let url = folder.appendingPathComponent("../../data/sample.json").standardizedFileURL
    let sample = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    return try #require(sample?["assignments"] as? [[String: Any]])
  }

  @Test private func `leads, coordinators, days and words are those of the file`() throws {
    let board =
      try Board.demo("list --format json").records()
      + Board.demo("list status:divided --format json").records()
    for row in try Self.file() {
      let found = board.filter { $0["action"] as? String == row["action"] as? String }
      let first = try #require(found.first, "\(row["id"] ?? "")")
      for key in ["deliverable", "authority", "accountable", "quote", "owner"] {
        #expect(first[key] as? String == row[key] as? String)
      }
      let (mine, theirs) = (first["deadline"] as? [String: Any], row["deadline"] as? [String: Any])
      for key in ["phrase", "due", "precision", "kind", "basis"] {
        #expect(mine?[key] as? String == theirs?[key] as? String)
      }
      #expect(mine?["needsConfirmation"] as? Bool == theirs?["needsConfirmation"] as? Bool)
      #expect(first["coordinators"] as? [String] == row["coordinators"] as? [String])
      let leads = try #require(row["leads"] as? [String])
      if row["assign"] as? Bool == true, !leads.isEmpty {
        #expect(Set(found.compactMap { $0["lead"] as? String }) == Set(leads))
        #expect(found.allSatisfy { ["assigned", "divided"].contains($0["status"] as? String) })
      } else {
        #expect(found.count == 1)
        #expect(first["lead"] as? String == row["lead"] as? String)
        #expect(first["leads"] as? [String] == leads)
        #expect(first["status"] as? String == (row["assign"] as? Bool == true ? "assigned" : "draft"))
      }
    }
  }

  @Test private func `work counts as assigned on the day of its directive`() throws {
    let lines = try Board.demo("journal --format json").records().filter { $0["deed"] as? String == "assign" }
    let days = Set(lines.compactMap { ($0["at"] as? String)?.prefix(10) })
    #expect(days == ["2020-12-31", "2025-07-16", "2025-11-15", "2025-12-01"])
    #expect(lines.allSatisfy { ($0["at"] as? String)?.dropFirst(11).hasPrefix("17:00:") == true })
  }

  @Test private func `a shared board can start with it`() throws {
    let board = try Board(sample: true)
    #expect(try board.run("list").lines.count == 29)
    #expect(try board.run("journal verify").code == 0)
  }
}
