import Assignments
import Phrases
import Storage

/// What nobody who has come over SSH may ask for: to be somebody else, to work on another database, to make
/// or copy one, to read or to write a file of the host.
enum HostRule {
  /// The options that are the host's to choose.
  private static let options = ["--as", "--db"]
  /// The commands that belong to the host.
  private static let commands: Set = ["init", "demo", "backup", "keys"]

  /// Refuses a line that asks for any of it, and keeps the refusal in the journal.
  ///
  /// - Throws: `BoardError.notPermitted`.
  static func check(_ words: [String], on ground: Ground) throws(BoardError) {
    let line = words.prefix { $0 != "--" }
    let asked = options.contains { option in line.contains { $0 == option || $0.hasPrefix(option + "=") } }
    let targets = ArgumentLine(words).values(of: "--output")
    let own = (try? ArgumentLine(words).parted())?.own
    guard
      asked || targets.contains(where: { $0 != "-" }) || own?.first.map(commands.contains) ?? false
        || readsFile(words)
    else { return }
    try refuse(words, because: .outside, on: ground)
  }

  /// Tells whether a line reads anything but the input, however its words are ordered.
  private static func readsFile(_ words: [String]) -> Bool {
    switch try? TaskBoard.command(words) {
    case let command as ReadCommand: command.file != "-"
    case let command as ImportCommand: command.file != "-"
    default: false
    }
  }

  /// Refuses a line, and keeps the refusal in the journal.
  ///
  /// - Throws: `BoardError.notPermitted`.
  static func refuse(_ words: [String], because reason: Refusal.Ground, on ground: Ground) throws(BoardError)
  {
    let refusal = Refusal(member: ground.login, ground: reason, allowed: .secretariat)
    guard let login = Login(ground.login) else { throw .notPermitted(.gate, refusal) }
    let store = try BoardStore(at: ground.place.path, for: .writing)
    try store.refuse(.gate, for: Actor(login), remark: words.joined(separator: " "), at: ground.clock.now)
    throw .notPermitted(.gate, refusal)
  }
}
