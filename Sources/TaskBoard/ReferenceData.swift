import Assignments
import Deadlines
import Foundation

/// The reference data a new board starts with, read from the embedded files.
enum ReferenceData {
  /// The agencies of `data/agencies.json`.
  static func agencies() throws -> [Agency] {
    try JSONDecoder().decode([AgencyRecord].self, from: Data(Embedded.agencies.utf8)).map(\.agency)
  }

  /// The holidays of `data/holidays.json`.
  static func holidays() throws -> [Holiday] {
    try JSONDecoder().decode([HolidayRecord].self, from: Data(Embedded.holidays.utf8)).compactMap(\.holiday)
  }
}

/// An agency as its file has it.
private struct AgencyRecord: Decodable {
  let code: String
  let name: String
  let shortName: String
  let kind: String
  let headTitle: String?
  let aliases: [String]
  let formerNames: [String]
  let successor: String?
  let parent: String?

  /// The agency; the provinces merged into one are names it goes by.
  var agency: Agency {
    Agency(
      code: AgencyCode(code), name: name, shortName: shortName, kind: Agency.Kind(rawValue: kind) ?? .body,
      headTitle: headTitle, aliases: aliases + formerNames, successor: successor.map { AgencyCode($0) },
      parent: parent.map { AgencyCode($0) })
  }
}

/// A holiday as its file has it.
private struct HolidayRecord: Decodable {
  let day: String
  let kind: String
  let name: String
  let status: String

  var holiday: Holiday? {
    guard let day = Day(day), let kind = Holiday.Kind(rawValue: kind),
      let status = Holiday.Status(rawValue: status)
    else { return nil }
    return Holiday(day: day, kind: kind, name: name, status: status)
  }
}
