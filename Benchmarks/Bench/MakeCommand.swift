import Foundation
import Scoring

/// `make N FILE`: makes a board of N assignments, unless the file is there already.
struct MakeCommand {
  private let count: Int
  private let path: String
  private let agencies: String

  /// Reads the arguments after the name of the command.
  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 2, let count = Int(arguments.words[0]), (1...10_000_000).contains(count)
    else {
      throw Complaint("make wants a number of assignments and a file")
    }
    self.count = count
    path = arguments.words[1]
    agencies = arguments["--agencies"] ?? "data/agencies.json"
  }

  /// Makes the board and says how quickly.
  func run() throws {
    if FileManager.default.fileExists(atPath: path) {
      print("\(path) is there already")
      return
    }
    let maker = try BoardMaker(count: count, agencies: try AgencyFile(at: agencies).agencies)
    let start = Stopwatch.nanoseconds
    let changes = try maker.make(at: path)
    let seconds = Double(Stopwatch.nanoseconds - start) / 1e9
    let pace = Int(Double(changes) / seconds)
    print(
      "\(path): \(count) assignments, \(changes) changes, \(seconds.written(places: 1)) s, \(pace) a second")
  }
}
