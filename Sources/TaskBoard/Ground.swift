import Assignments
import Deadlines
import Phrases

/// What a command runs on: where the board is, the clock, who runs the process, where it prints.
struct Ground {
  /// The board that is meant unless `--db` says otherwise.
  var place: Place
  /// The clock.
  var clock: Clock
  /// The Unix login of whoever runs the process.
  var login: String
  /// The language spoken.
  var language: Language
  /// The demo's member, when the board is a demo's: there everybody may be anybody.
  var demoMember: Login?
  /// Tells whether somebody has come over SSH, through the gate: then what concerns the host is refused.
  var isGated = false
  /// Where results go.
  let out: Output
  /// Where notes and errors go.
  let err: Output

  /// The ground of this process.
  static func ofProcess() -> Ground {
    Ground(
      place: Environment.own.place, clock: Clock(), login: Environment.login, language: Spoken.language,
      out: Output(1), err: Output(2))
  }

  /// Tells whether the board is a demo's.
  var isDemo: Bool { demoMember != nil }

  /// The form that results have when none is asked for: a table for people, tabs for programs.
  var usualFormat: Format { out.isTerminal ? .table : .tsv }

  /// Says something beside the results.
  func note(_ phrase: Phrase) throws(Output.Failure) {
    try err.line("taskboard: " + phrase(in: language))
    try err.flush()
  }
}
