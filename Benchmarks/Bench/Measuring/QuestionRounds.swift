import Deadlines
import Storage

/// Puts one question to the program and to the C program by turns, and to the store in this process.
struct QuestionRounds {
  /// The program under test.
  let taskboard: String
  /// What it is held against.
  let floor: Floor
  /// How often each is run.
  let rounds: Int

  /// The headings of the rows that `row(for:file:)` gives.
  static let headings = [
    "whole process", "taskboard ms", "C ms", "ratio", "store µs", "C µs", "taskboard MiB", "C MiB",
  ]

  /// Measures a question on a file.
  func row(for question: Question, file: String) throws -> [String] {
    let ours = [taskboard, "--db", file] + question.command
    let theirs = [question.floorCommand, file] + question.floorArguments
    let whole = try wholeProcesses(ours, [floor.path] + theirs)
    // Twice as many rounds as are needed, for the first pages are read from the disk.
    let inside = try inProcess(question, file: file)
    let floorInside = try floor.repeated(theirs, times: rounds * 2)
    return [
      question.name, whole.ours.time.text(per: 1e6), whole.theirs.time.text(per: 1e6),
      Samples.ratio(of: whole.ours.time, to: whole.theirs.time), inside.text(per: 1e3, places: 0),
      floorInside.text(per: 1e3, places: 0), mebibytes(whole.ours.memory), mebibytes(whole.theirs.memory),
    ]
  }

  private typealias Figures = (time: Samples, memory: Samples)

  /// Runs two commands by turns; a command that fails has no figures.
  private func wholeProcesses(_ ours: [String], _ theirs: [String]) throws -> (ours: Figures, theirs: Figures)
  {
    var figures: [Figures] = [(Samples(), Samples()), (Samples(), Samples())]
    let commands = [ours, theirs]
    let works = try commands.map { try floor.launch($0).code == 0 }
    for _ in 0..<rounds {
      for side in commands.indices where works[side] {
        let run = try floor.launch(commands[side])
        figures[side].time.add(run.nanoseconds)
        figures[side].memory.add(run.kibibytes)
      }
    }
    return (figures[0], figures[1])
  }

  private func inProcess(_ question: Question, file: String) throws -> Samples {
    let store = try BoardStore(at: file, for: question.isChange ? .writing : .reading)
    try question.ask(store, BoardPlan.today)
    return try Stopwatch.times(rounds * 2) { try question.ask(store, BoardPlan.today) }
  }

  private func mebibytes(_ kibibytes: Samples) -> String {
    kibibytes.isEmpty ? Table.nothing : (kibibytes.greatest / 1024).written(places: 1)
  }
}
