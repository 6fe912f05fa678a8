import Foundation

/// `exchange FILE`: measures how long tables of a board take to be written and to be taken over, the latter
/// held against a plain C program that writes the same tables.
struct ExchangeCommand {
  private let file: String
  private let taskboard: String
  private let floor: Floor
  private let importFloor: String
  private let isMarkdown: Bool

  /// Reads the arguments after the name of the command.
  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 1, let taskboard = arguments["--taskboard"],
      let floor = arguments["--floor"], let importFloor = arguments["--import-floor"]
    else {
      throw Complaint("exchange wants a file, --taskboard PATH, --floor PATH and --import-floor PATH")
    }
    file = arguments.words[0]
    self.taskboard = taskboard
    self.floor = Floor(path: floor)
    self.importFloor = importFloor
    isMarkdown = arguments.has("--markdown")
  }

  /// Measures and prints.
  func run() throws {
    let folder = file + ".exchanged"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var table = Table("each once", headings: ["", "s", "MiB", "MB of file", "C s", "ratio"])
    for form in ["csv", "json", "xlsx"] {
      let path = "\(folder)/assignments.\(form)"
      let run = try measure(["export", "--format", form, "--output", path], on: file)
      table.add(row("export \(form)", run, path))
    }
    for form in ["csv", "json", "xlsx"] {
      let board = "\(folder)/\(form).db"
      try found(board, in: folder)
      let path = "\(folder)/assignments.\(form)"
      table.add(row("check \(form)", try measure(["import", path, "--dry-run"], on: board), path))
      let run = try measure(["import", path], on: board)
      table.add(row("import \(form)", run, path, floor: try floorSeconds(board)))
    }
    print(table.text(markdown: isMarkdown))
  }

  /// Makes a board that has what the tables of assignments refer to.
  private func found(_ board: String, in folder: String) throws {
    _ = try measure(["init", "--secretary", NSUserName()], on: board)
    for name in ["agencies", "members", "directives"] {
      let path = "\(folder)/\(name).csv"
      _ = try measure(["export", "--table", name, "--format", "csv", "--output", path], on: file)
      _ = try measure(["import", path, "--table", name, "--update"], on: board)
    }
  }

  private func measure(_ words: [String], on board: String) throws -> Floor.Run {
    let run = try floor.launch([taskboard] + words + ["--db", board])
    guard run.code == 0 else { throw Complaint("\(words.joined(separator: " ")) ends with \(run.code)") }
    return run
  }

  /// How many seconds the C program needs to write the tables that were imported.
  private func floorSeconds(_ board: String) throws -> Double {
    let answer = try ChildProcess.output(
      of: [importFloor, board, board + ".floor"], environment: Floor.environment)
    guard let milliseconds = answer.split(whereSeparator: \.isWhitespace).last.flatMap({ Double($0) }) else {
      throw Complaint("\(importFloor) answers \(answer)")
    }
    return milliseconds / 1_000
  }

  private func row(_ name: String, _ run: Floor.Run, _ path: String, floor: Double? = nil) -> [String] {
    let seconds = run.nanoseconds / 1e9
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    func written(_ number: Double) -> String { String(format: "%.1f", number) }
    return [
      name, written(seconds), written(run.kibibytes / 1_024), written(Double(size) / 1e6),
      floor.map(written) ?? Table.nothing, floor.map { written(seconds / $0) } ?? Table.nothing,
    ]
  }
}
