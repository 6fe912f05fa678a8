import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard keys USER TYPE KEY`: answers sshd's question who may sign in with a key, and as whom.
///
/// It is read without the parser, asks no database and waits for no lock: sshd asks twice at every login.
struct KeysLine {
  private let account: String
  private let type: String
  private let key: String

  /// Makes the question from its parts.
  init(account: String, type: String, key: String) {
    self.account = account
    self.type = type
    self.key = key
  }

  /// Reads a line that asks it; nothing when it is another one.
  init?(_ words: [String]) {
    guard words.count == 4, words[0] == "keys", !words.contains(where: { $0.hasPrefix("-") }) else {
      return nil
    }
    self.init(account: words[1], type: words[2], key: words[3])
  }

  /// Answers with a line of an `authorized_keys` file that allows the member's session and nothing else, or
  /// with nothing.
  func run(on ground: Ground) throws {
    if ground.isDemo { throw UsageMistake.databaseOnDemo }
    let configuration = try HostConfiguration()
    guard account == ground.login, MemberKey.types.contains(type),
      let login = try KeyList.login(ofKey: key, type: type, besideBoardAt: configuration.database)
    else { return }
    try ground.out.line("restrict,pty,command=\"taskboard --as \(login.text)\" \(type) \(key)")
  }
}

/// The command as its help shows it.
struct KeysCommand: Command {
  static let configuration = CommandConfiguration(.keys)

  @Argument(help: .of(.account)) var account: String
  @Argument(help: .of(.keyType)) var type: String
  @Argument(help: .of(.keyText)) var key: String

  func run(on ground: Ground) throws {
    try KeysLine(account: account, type: type, key: key).run(on: ground)
  }
}
