/// The plain C program that everything is held against; it also starts and times whole processes.
struct Floor {
  /// Where the program lies.
  let path: String
  /// The environment of everything that is started.
  static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// What one run of a whole process took.
  struct Run {
    /// From before it was started to after it had ended.
    let nanoseconds: Double
    /// The greatest memory it held.
    let kibibytes: Double
    /// Its exit code.
    let code: Int
  }

  /// Runs a command to its end, its output thrown away.
  ///
  /// The small program starts it, because a child's peak memory counts what its parent held when it was
  /// started.
  func launch(_ command: [String]) throws -> Run {
    let answer = try ChildProcess.output(of: [path, "launch"] + command, environment: Floor.environment)
    let numbers = answer.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count == 3 else { throw Complaint("\(path) launch answers \(answer)") }
    return Run(nanoseconds: numbers[0], kibibytes: numbers[1], code: Int(numbers[2]))
  }

  /// Asks the C program to do the same several times in one process; the median in nanoseconds.
  func repeated(_ arguments: [String], times: Int) throws -> Samples {
    var samples = Samples()
    let answer = try ChildProcess.output(
      of: [path] + arguments + ["--repeat", String(times)], environment: Floor.environment)
    if let nanoseconds = Double(answer.filter { !$0.isWhitespace }) { samples.add(nanoseconds) }
    return samples
  }
}
