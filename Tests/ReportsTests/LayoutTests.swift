import Assignments
import Phrases
import Reports
import Testing

@Suite struct `A layout of the reports` {
  @Test(arguments: ReportLayout.allCases) func `looks like its picture`(layout: ReportLayout) throws {
    let report = report(layout, of: layout == .changes ? changedWorks : works)
    try expect(report.text(), looksLike: "\(layout.rawValue).txt")
  }

  @Test func `speaks English when asked`() throws {
    try expect(report(.cells).text(in: .en), looksLike: "cells-en.txt")
    try expect(report(.extensions).text(in: .en), looksLike: "extensions-en.txt")
  }

  @Test func `looks like its picture in every form`() throws {
    try expect(report(.extensions).markdown(), looksLike: "extensions.md")
    try expect(report(.cells).html(), looksLike: "cells.html")
    try expect(report(.progress).csv(), looksLike: "progress.csv")
    try expect(report(.cells).json(), looksLike: "cells.json")
  }

  @Test func `has its own words in JSON as in every other form`() throws {
    let report = report(.extensions, of: works)
    let ledgers = report.groups.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .lines = cell { cell.lines(in: .vi) } else { nil }
    }
    #expect(!ledgers.isEmpty)
    for line in ledgers.joined() { #expect(try report.json().contains(JSON.text(line).written)) }
  }

  @Test(arguments: [ReportLayout.late, .progress, .plan, .extensions]) func `says when it is empty`(
    layout: ReportLayout
  ) throws {
    let report = report(layout, of: [], query: "lead:48")
    #expect(report.rowCount == 0)
    for text in [try report.text(), try report.markdown(), try report.html()] {
      #expect(text.contains("Không có nhiệm vụ nào."))
      #expect(text.contains("lead:48"))
    }
    #expect(report.chart == nil || layout == .progress)
  }

  @Test func `heads its columns as the official tables do`() {
    func titles(_ layout: ReportLayout) -> [String] { report(layout).columns.map { $0.title.phrase.vi } }
    // Thông báo 624/TB-VPCP, Phụ lục I and II.
    #expect(
      titles(.late) == [
        "STT", "Nhiệm vụ", "Văn bản giao nhiệm vụ", "Cơ quan chủ trì thực hiện", "Thời hạn hoàn thành",
      ])
    #expect(
      titles(.progress) == [
        "STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kết quả thực hiện", "Tiến độ",
      ])
    // Công văn 6225/BVHTTDL-VP, with the authority and the owner behind.
    #expect(
      titles(.plan) == [
        "STT", "Tên nhiệm vụ", "Người đứng đầu chịu trách nhiệm", "Cơ quan chủ trì", "Cơ quan phối hợp",
        "Kết quả thực hiện", "Thời hạn hoàn thành", "Cấp có thẩm quyền", "Người thực hiện",
      ])
  }

  @Test func `shows what is late, and nothing else`() {
    #expect(report(.late).groups.flatMap(\.rows).map { $0.number?.value } == [1, 3])
    #expect(
      Set(report(.extensions).groups.flatMap(\.rows).compactMap { $0.number?.value }) == [1, 3, 5, 7])
  }

  @Test func `tells of every change once, and of nothing that stayed`() {
    let report = report(.changes, of: changedWorks)
    let found = report.groups.map { group in
      [group.heading?.vi ?? ""] + group.rows.map { "\($0.number?.value ?? 0)" }
    }
    #expect(
      found == [
        ["Giao mới", "7"], ["Hoàn thành", "4", "5"], ["Dừng, trả lại dự thảo", "8"], ["Mở lại", "9"],
        ["Mới quá hạn", "3", "11"], ["Đổi cơ quan chủ trì", "6"], ["Tiến độ, trạng thái", "2"],
      ])
  }

  @Test func `numbers its rows through all groups`() {
    for layout in ReportLayout.allCases {
      let report = report(layout, of: layout == .changes ? changedWorks : works)
      let ordinals = report.groups.flatMap(\.rows).map { $0.cells[0] }
      #expect(ordinals == (1...max(1, ordinals.count)).map { .number($0) })
      for row in report.groups.flatMap(\.rows) { #expect(row.cells.count == report.columns.count) }
    }
  }
}
