import ArgumentParser
import Glibc
import Phrases
import Storage

/// The program: its commands, and the road from a line of words to an exit status.
@main
struct TaskBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    .taskboard,
    version: Phrase.version(Version.program, schema: BoardStore.schemaVersion)(in: Spoken.language),
    groups: [
      CommandGroup(
        .reading,
        [
          ListCommand.self, ShowCommand.self, StatsCommand.self, SummaryCommand.self, DueCommand.self,
          ReadCommand.self, JournalCommand.self, WatchCommand.self, ReportCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        .secretariat,
        [
          AddCommand.self, EditCommand.self, AssignCommand.self, ReleadCommand.self, ConfirmCommand.self,
          ReturnCommand.self, CancelCommand.self, ReopenCommand.self, GrantCommand.self, DenyCommand.self,
          ImportCommand.self,
        ]),
      CommandGroup(
        .liaison,
        [
          AcceptCommand.self, DeclineCommand.self, ProgressCommand.self, SubmitCommand.self,
          ExtendCommand.self, NoteCommand.self, UndoCommand.self,
        ]),
      CommandGroup(
        .reference,
        [AgenciesCommand.self, MembersCommand.self, DirectivesCommand.self, HolidaysCommand.self]),
      CommandGroup(
        .board,
        [
          InitCommand.self, DemoCommand.self, InfoCommand.self, CheckCommand.self, BackupCommand.self,
          KeysCommand.self, OpenCommand.self,
        ]),
    ],
    byDefault: OpenCommand.self)

  static func main() {
    // Whoever reads our output may go away, and a file may not grow beyond the process's limit; both are told
    // by write(2), and no reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    if Gate.isCalled { Glibc.exit(Gate.pass(Array(CommandLine.arguments.dropFirst())).rawValue) }
    Glibc.exit(Ground.ofProcess().run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}

extension TaskBoard {
  /// Reads a command from its words.
  ///
  /// - Throws: `UsageMistake`, or `HelpPage` when help or the version is asked for.
  static func command(_ words: [String]) throws -> any Command {
    var ordered = try ArgumentLine(words).ordered()
    // Help on the program and its version need no other option.
    let isProgramPage = ordered.first.map(HelpPage.options.contains) ?? false
    if isProgramPage { ordered = Array(ordered.prefix(1)) }
    if let text = text(for: ordered) { throw HelpPage(verbatim: text) }
    if let name = ordered.first, !name.hasPrefix("-"), !name.isEmpty, !names.contains(name) {
      throw UsageMistake.unknownCommand(name, nearest: Suggestion.nearest(to: name, among: names))
    }
    do {
      var parsed = try parseAsRoot(ordered)
      if let command = parsed as? any Command { return command }
      // What is left is the parser's own: its help command says its page by throwing.
      try parsed.run()
      throw HelpPage(parserText: "")
    } catch let error where exitCode(for: error) == .success {
      throw HelpPage(parserText: message(for: error), ofProgram: isProgramPage)
    } catch {
      throw UsageMistake(parserText: message(for: error))
    }
  }

  /// What other programs are told: completions of a shell, or all commands as JSON; nothing otherwise.
  private static func text(for words: [String]) -> String? {
    let asked = words.prefix(2).joined(separator: "=").split(separator: "=")
    switch asked.first {
    case "--generate-completion-script":
      return asked.dropFirst().first.flatMap { CompletionShell(rawValue: String($0)) }
        .map { BoardCompletions.added(to: completionScript(for: $0), of: $0.rawValue) }
    case "--experimental-dump-help": return _dumpHelp()
    default: return nil
    }
  }

  /// The names of the commands that a person may mean.
  private static var names: [String] {
    CommandName.allCases.filter(\.isCommand).map(\.word) + ["help"]
  }
}
