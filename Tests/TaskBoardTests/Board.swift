import Foundation
import Glibc
import TestSupport

/// A board of a test's own, made by the program under test, and the program run on it.
struct Board: ~Copyable {
  /// The folder that the board is in.
  let folder: TemporaryFolder

  /// Makes a board whose secretary is whoever runs the tests, with the sample's assignments or without.
  init(sample: Bool = false) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("board.db")
    let made = try Board.taskboard(["init", "--db", path] + (sample ? ["--sample"] : []))
    guard made.code == 0 else { throw Failure("The board could not be made: \(made.errors)") }
    for member in [
      "bxd --role liaison --agency BXD", "bca --role liaison --agency BCA", "lanhdao --role leader",
    ] {
      let words = member.split(separator: " ").map(String.init)
      _ = try Board.taskboard(["members", "add", "--name", words[0], "--db", path] + words)
    }
    self.folder = folder
  }

  /// The path of the database.
  var path: String { folder.file("board.db") }

  /// Runs the program on the board.
  func run(_ words: [String], environment: [String: String] = [:]) throws -> Outcome {
    try Board.taskboard(words, environment: environment.merging(["TASKBOARD_DB": path]) { $1 })
  }

  /// Runs the program on the board, the words cut at spaces.
  func run(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try run(line.split(separator: " ").map(String.init), environment: environment)
  }

  /// Adds a draft and answers its number.
  func add(_ words: String...) throws -> String {
    let added = try run(["add"] + words)
    guard added.code == 0 else { throw Failure("Nothing was added: \(added.errors)") }
    return String(added.output.prefix { $0 != ":" })
  }

  /// The bytes of the database as they are.
  func bytes() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Runs the program wherever its environment puts it.
  static func taskboard(_ words: [String], environment: [String: String] = [:]) throws -> Outcome {
    try Command(Product.path(), words, environment: environment).run()
  }

  /// Runs the program on a demo, the words cut at spaces.
  static func demo(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try taskboard(["demo"] + line.split(separator: " ").map(String.init), environment: environment)
  }
}

extension Outcome {
  /// The output without its last line feed.
  var text: String { String(output.drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed()) }

  /// The lines of the output.
  var lines: [String] { text.isEmpty ? [] : text.components(separatedBy: "\n") }

  /// The output read as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
  }

  /// The output read as a JSON array of objects.
  func records() throws -> [[String: Any]] {
    guard let records = try json() as? [[String: Any]] else {
      throw Failure("No array of objects: \(output)")
    }
    return records
  }

  /// The output read as a JSON object.
  func record() throws -> [String: Any] {
    guard let record = try json() as? [String: Any] else { throw Failure("No object: \(output)") }
    return record
  }

  /// Tells whether the errors are one line that says who speaks.
  var isOneLineOfError: Bool {
    errors.hasPrefix("taskboard: ") && errors.hasSuffix("\n") && errors.filter(\.isNewline).count == 1
  }
}
