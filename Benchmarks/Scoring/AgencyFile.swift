package import Assignments
import Foundation

/// The agencies as `data/agencies.json` lists them.
package struct AgencyFile {
  /// The agencies in reading order.
  package let agencies: [Agency]

  /// Reads the file.
  ///
  /// - Parameter path: The file.
  /// - Throws: What reading and decoding the file throw.
  package init(at path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    agencies = try JSONDecoder().decode([Entry].self, from: data).map(\.agency)
  }

  /// An agency in the words of the file.
  private struct Entry: Decodable {
    let code: String
    let name: String
    let shortName: String
    let kind: String
    let headTitle: String?
    let aliases: [String]
    let formerNames: [String]?
    let successor: String?
    let parent: String?

    var agency: Agency {
      Agency(
        code: AgencyCode(code), name: name, shortName: shortName, kind: Agency.Kind(rawValue: kind) ?? .body,
        headTitle: headTitle, aliases: aliases + (formerNames ?? []),
        successor: successor.map { AgencyCode($0) }, parent: parent.map { AgencyCode($0) })
    }
  }
}
