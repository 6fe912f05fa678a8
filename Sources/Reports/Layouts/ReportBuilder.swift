import Assignments
import Deadlines
package import Phrases

/// Makes a report of the assignments that are handed in, slice by slice.
package struct ReportBuilder {
  let layout: ReportLayout
  let material: Material
  /// The rows by the place of their group, in which they stay in the order they came.
  var groups: [Int: [Report.Row]] = [:]
  /// What a chart counts of each agency.
  var marks: [AgencyCode: [Int]] = [:]
  /// How many of the rows lack each of the six clarities.
  var missing: [Clarity: Int] = [:]
  /// How many of the rows are not 6/6.
  var unclear = 0
  private let places: [AgencyCode: Int]

  /// Begins a report in a layout.
  package init(_ layout: ReportLayout, _ material: Material) {
    self.layout = layout
    self.material = material
    places = Dictionary(material.directory.agencies.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// Takes more assignments in; those that the layout does not show are left out.
  package mutating func add(_ works: some Sequence<Work>) {
    for work in works {
      guard let row = row(for: work) else { continue }
      groups[row.group, default: []].append(
        Report.Row(number: work.assignment.number, cells: [.nothing] + row.cells))
      for clarity in work.assignment.missing { missing[clarity, default: 0] += 1 }
      if !work.assignment.missing.isEmpty { unclear += 1 }
    }
  }

  /// What a layout makes of an assignment: the group, and the cells behind the row's ordinal.
  typealias Placed = (group: Int, cells: [Report.Cell])

  private mutating func row(for work: Work) -> Placed? {
    switch layout {
    case .late: lateRow(for: work)
    case .progress: progressRow(for: work)
    case .plan: planRow(for: work)
    case .changes: changeRow(for: work)
    case .extensions: extensionRow(for: work)
    case .cells: nil
    }
  }

  /// Ends the report.
  package func finished() -> Report {
    if layout == .cells { return cellsReport }
    var ordinal = 0
    let numbered = groups.sorted { $0.key < $1.key }.map { place, rows in
      Report.Group(
        heading: heading(of: place),
        rows: rows.map { row in
          ordinal += 1
          var row = row
          row.cells[0] = .number(ordinal)
          return row
        })
    }
    return Report(
      layout: layout, basis: material.basis, columns: columns, groups: numbered, counts: counts, notes: [],
      chart: chart)
  }

  /// How many rows there are.
  private var rowCount: Int { groups.values.reduce(0) { $0 + $1.count } }

  private var columns: [Report.Column] {
    let ordinal = Report.Column("ordinal", .ordinal, .count)
    return switch layout {
    case .late: [ordinal] + ReportBuilder.lateColumns
    case .progress: [ordinal] + ReportBuilder.progressColumns
    case .plan: [ordinal] + ReportBuilder.planColumns
    case .changes: [ordinal] + ReportBuilder.changeColumns
    case .extensions: [ordinal] + ReportBuilder.extensionColumns
    case .cells: ReportBuilder.cellColumns
    }
  }

  private func heading(of place: Int) -> Phrase? {
    switch layout {
    case .late, .plan, .cells: nil
    case .progress: agency(at: place).map(Phrase.workOf) ?? .workOfNobody
    case .changes: ReportShift(rawValue: place)?.phrase
    case .extensions: ReportDelay(rawValue: place)?.phrase
    }
  }

  private var chart: Report.Chart? {
    switch layout {
    case .late: chart(.ages, [.init(.week, .fair), .init(.month, .bad), .init(.older, .worse)])
    case .extensions: chart(.delays, [.init(.extended, .fair), .init(.asked, .open), .init(.delayed, .bad)])
    case .progress, .cells: cellsChart
    case .plan: clarityChart
    case .changes: daysChart
    }
  }

  private var counts: [Report.Count] {
    var counts = [Report.Count(key: "rows", label: .reportRows, value: .number(rowCount))]
    counts.append(
      Report.Count(key: "unclear", label: .reportUnclear, value: .part(unclear, of: rowCount)))
    if let from = material.basis.from, let before = material.talliesBefore {
      counts.append(
        Report.Count(key: "cellsBefore", label: .cellsOn(from), value: .cells(before.all.cells)))
      counts.append(
        Report.Count(
          key: "cells", label: .cellsOn(material.basis.day), value: .cells(material.tallies.all.cells)))
    } else {
      counts.append(
        Report.Count(key: "cells", label: .reportScope, value: .cells(material.tallies.all.cells)))
    }
    return counts
  }
}

// MARK: - Agencies

extension ReportBuilder {
  /// The place of an agency in reading order; whatever has no lead comes last.
  func place(of code: AgencyCode?) -> Int {
    code.flatMap { places[$0] } ?? material.directory.agencies.count
  }

  /// The agency at a place in reading order.
  private func agency(at place: Int) -> Agency? {
    material.directory.agencies.indices.contains(place) ? material.directory.agencies[place] : nil
  }

  /// The full name of an agency, the code itself when nobody knows it.
  func name(of code: AgencyCode) -> String {
    material.directory[code]?.name ?? code.text
  }

  /// The lead as a report names it.
  func lead(of assignment: Assignment) -> Report.Cell {
    if let lead = assignment.lead { return .text(name(of: lead)) }
    return assignment.isCollective
      ? .text(assignment.addressees.map(\.text).joined(separator: ", ")) : .nothing
  }

  /// The deadline as the State's tables print it: the day, else what holds always, else the words.
  func deadline(of assignment: Assignment, isClarity: Bool = false) -> Report.Cell {
    let deadline = assignment.deadline
    if let due = deadline.due { return .day(due) }
    if deadline.kind == .continuous, !deadline.needsConfirmation { return .phrase(.continuousWork) }
    if let phrase = deadline.phrase { return .text(phrase) }
    return isClarity && !deadline.isClear ? .missing : .nothing
  }
}
