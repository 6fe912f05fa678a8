import Testing
import TestSupport

@Suite struct `Statistics` {
  private static let cells = ["onTime", "late", "inTerm", "overdue", "unscheduled"]
  private static let counts = cells + ["total", "drafts", "unaccepted", "unconfirmed", "unclear"]

  @Test private func `the cells sum to the total, and the agencies to everything, on any day`() throws {
    let board = try Board(sample: true)
    for line in [
      "accept NV-4 --as bxd", "confirm NV-5 --done 2025-08-09 --no-document x", "accept NV-6 --as bxd",
    ] {
      #expect(try board.run(line).code == 0)
    }
    #expect(try board.run("confirm NV-7 --done 2025-07-19 --no-document x").code == 0)
    let days = [
      "2020-01-01", "2025-07-19", "2025-07-20", "2025-07-21", "2025-07-31", "2025-08-01", "2025-08-15",
      "2025-08-16",
      "2025-11-25", "2025-11-26", "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "9999-12-31",
    ]
    for day in days {
      let rows = try board.run("stats --format json --today \(day)").records()
      let all = try #require(rows.last)
      #expect(all["agency"] as? String == "all")
      for row in rows {
        #expect(Self.cells.reduce(0) { $0 + (row[$1] as? Int ?? 0) } == row["total"] as? Int, "\(day)")
      }
      for key in Self.counts {
        #expect(
          rows.dropLast().reduce(0) { $0 + ($1[key] as? Int ?? 0) } == all[key] as? Int, "\(day) \(key)")
      }
    }
  }

  @Test private func `the demo's statistics are those of the sample on its day`() throws {
    let all = try #require(try Board.demo("stats --format json").records().last)
    #expect(all["total"] as? Int == 18)
    #expect(all["overdue"] as? Int == 8)
    #expect(all["inTerm"] as? Int == 5)
    #expect(all["unscheduled"] as? Int == 5)
    #expect(all["drafts"] as? Int == 11)
    #expect(all["rateOfAll"] as? Double == 0)
    let earlier = try #require(try Board.demo("stats --format json --today 2025-08-20").records().last)
    #expect(earlier["overdue"] as? Int == 4)
  }

  @Test private func `the table prints both completion rates with their formulas`() throws {
    let text = try Board.demo("stats --format table").output
    #expect(text.contains("(đã xong ÷ tổng): 0/18 = 0.0%"))
    #expect(text.contains("(đã xong ÷ (đã xong + quá hạn)): 0/8 = 0.0%"))
  }

  @Test private func `a query narrows the statistics`() throws {
    let rows = try Board.demo("stats lead:BXD --format json").records()
    #expect(rows.map { $0["agency"] as? String } == ["BXD", "all"])
  }
}
