import Assignments
import Deadlines
import Phrases
import Reports
import Testing

@Suite struct `The report of the four cells` {
  /// A report of the cells of some agencies.
  private func report(_ cells: [AgencyCode: FourCells]) -> Report {
    ReportBuilder(
      .cells,
      Material(
        basis: Report.Basis(day: today, head: head), directory: directory,
        tallies: Tallies(byAgency: cells.mapValues { Tally(cells: $0) }))
    ).finished()
  }

  private func numbers(_ row: Report.Row?) -> [Int] {
    row?.cells.compactMap { if case .number(let number) = $0 { number } else { nil } } ?? []
  }

  @Test func `has the figures of 2017, with both rates by their formulas`() throws {
    // Báo cáo 1270/BC-TCTTTg: 21.914 = 16.051 (14.068 + 1.983) + 5.863 (5.640 + 223).
    let report = report([
      "BXD": FourCells(onTime: 14_000, late: 983, inTerm: 640, overdue: 200),
      "TTCP": FourCells(onTime: 68, late: 1_000, inTerm: 5_000, overdue: 23),
    ])
    #expect(numbers(report.total) == [21_914, 14_068, 1_983, 5_640, 223, 0, 0])
    #expect(
      report.total?.cells.suffix(3).prefix(2) == [.share(16_051, of: 21_914), .share(16_051, of: 16_274)])
    let text = try report.text()
    #expect(text.contains("Tỷ lệ (1) = đã hoàn thành ÷ tổng số = 16.051 ÷ 21.914 = 73,25%"))
    #expect(
      text.contains(
        "Tỷ lệ (2) = đã hoàn thành ÷ (đã hoàn thành + chưa hoàn thành quá hạn) = "
          + "16.051 ÷ (16.051 + 223) = 98,63%"))
    #expect(
      text.contains("21.914 = đúng hạn 14.068 + hoàn thành quá hạn 1.983 + trong hạn 5.640 + quá hạn 223"))
  }

  @Test(arguments: 1...20) func `sums, in rows and columns, whatever is counted`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 40) % 1_000
    }
    var cells: [AgencyCode: FourCells] = [:]
    for agency in directory.agencies {
      cells[agency.code] = FourCells(
        onTime: next(), late: next(), inTerm: next(), overdue: next(), unscheduled: next())
    }
    let report = report(cells)
    let rows = report.groups.flatMap(\.rows)
    #expect(rows.count == 4)
    for row in rows + [report.total].compactMap(\.self) {
      let counts = numbers(row).suffix(7)
      #expect(counts.first == counts.dropFirst().prefix(5).reduce(0, +))
    }
    for column in 2...7 {
      let sum = rows.reduce(0) { sum, row in
        if case .number(let number) = row.cells[column] { sum + number } else { sum }
      }
      #expect(report.total?.cells[column] == .number(sum))
    }
  }

  @Test func `has no rate of nothing`() throws {
    let report = report(["48": FourCells(unscheduled: 2)])
    #expect(try report.text().contains("÷ (0 + 0) = –"))
    #expect(try report.json().contains("\"rateOfAll\":0.0000,\"rateOfDue\":null"))
  }
}
