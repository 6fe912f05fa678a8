package import Deadlines
import Foundation

/// A passage of a directive whose tasks are known.
package struct Passage: Sendable, CustomStringConvertible {
  /// What it is called.
  package let id: String
  /// The document's date.
  package let issued: DocumentDate?
  /// The text.
  package let text: String
  /// The tasks that it gives.
  package let tasks: [GoldTask]
  /// Words that look like work and are none.
  package let traps: [String]

  /// The passage's name.
  package var description: String { id }

  /// Reads a file with a passage of JSON on each line.
  ///
  /// - Parameter path: The file.
  /// - Returns: The passages in order.
  /// - Throws: What reading and decoding the file throw.
  package static func read(_ path: String) throws -> [Passage] {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      Passage(try JSONDecoder().decode(Record.self, from: Data(line.utf8)))
    }
  }

  private init(_ record: Record) {
    id = record.id
    issued = record.doc_date.flatMap { DocumentDate($0) }
    text = record.text
    traps = record.traps ?? []
    let scalars = Array(record.text.unicodeScalars)
    var place = 0
    tasks = record.tasks.map { task in
      let gold = GoldTask(task, in: scalars, from: place)
      place = gold.range.lowerBound
      return gold
    }
  }
}

/// A task that a passage gives, as a reader settled it by hand.
package struct GoldTask: Sendable {
  /// Who takes the lead.
  package let lead: [String]
  /// Tells whether the lead stands before the passage, so that only the place can be compared.
  package let isLeadElsewhere: Bool
  /// Who works along.
  package let coordinators: [String]
  /// The words it is known by.
  package let words: String
  /// Where they stand, in Unicode scalars.
  package let range: Range<Int>
  /// The day it is due.
  package let due: String?

  fileprivate init(_ record: Record.Task, in scalars: [Unicode.Scalar], from place: Int) {
    lead = record.lead
    isLeadElsewhere = record.lead_from_context ?? false
    coordinators = record.coord
    words = record.quote ?? record.action
    let sought = Array(words.unicodeScalars)
    // The same words may stand there before: tasks come in the order of the text.
    let behind = scalars[min(place + 1, scalars.count)...].firstRange(of: sought)
    let start = (place == 0 ? nil : behind)?.lowerBound ?? scalars.firstRange(of: sought)?.lowerBound ?? 0
    range = start..<min(start + sought.count, scalars.count)
    due = record.due
  }
}

/// A line of the file.
private struct Record: Decodable {
  let id: String
  let doc_date: String?
  let text: String
  let tasks: [Task]
  let traps: [String]?

  struct Task: Decodable {
    let lead: [String]
    let coord: [String]
    let action: String
    let quote: String?
    let due: String?
    let lead_from_context: Bool?
  }
}
