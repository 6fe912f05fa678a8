import ArgumentParser
import Assignments
import Phrases
import Reports
import Storage

/// `taskboard members key`: the SSH keys by which members are known.
struct MemberKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .memberKey, subcommands: [KeyList.self, KeyAdd.self, KeyRemove.self], byDefault: KeyList.self)

  /// `taskboard members key list`: whose keys there are.
  struct KeyList: ReadingCommand {
    static let configuration = CommandConfiguration(.listKeys, isShown: false)

    @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
    var common: CommonOptions

    func read(at desk: Desk) throws {
      try desk.print(desk.store.keys(), as: .keys)
    }
  }

  /// `taskboard members key add`: lets a member sign in with a key.
  struct KeyAdd: Command {
    static let configuration = CommandConfiguration(.addKey)

    @Argument(help: .of(.login)) var login: String
    @Argument(help: .of(.publicKey)) var key: [String]
    @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
    var common: CommonOptions

    func run(on ground: Ground) throws {
      let desk = try Desk(toDo: .register, common, on: ground)
      guard let login = Login(self.login) else { throw BoardError.noMember(self.login) }
      let line = key == ["-"] ? readLine(strippingNewline: true) ?? "" : key.joined(separator: " ")
      let key = try MemberKey(reading: line, of: login)
      try desk.register(.addKey(key), printing: .keyAdded(key.fingerprint, login))
    }
  }

  /// `taskboard members key remove`: lets a member sign in with a key no more.
  struct KeyRemove: Command {
    static let configuration = CommandConfiguration(.removeKey)

    @Argument(help: .of(.login)) var login: String
    @Argument(help: .of(.fingerprint)) var fingerprint: String
    @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
    var common: CommonOptions

    func run(on ground: Ground) throws {
      let desk = try Desk(toDo: .register, common, on: ground)
      guard let login = Login(self.login) else { throw BoardError.noMember(self.login) }
      try desk.register(.removeKey(fingerprint, of: login), printing: .keyRemoved(fingerprint, login))
    }
  }
}

extension Desk {
  fileprivate func register(_ registration: Registration, printing phrase: Phrase) throws {
    let receipt = try store.register(registration, by: actor(to: .register), at: moment)
    try print(phrase + .journalLine(receipt.line))
  }
}

extension Listing<MemberKey> {
  /// The keys by login.
  fileprivate static var keys: Listing {
    Listing(
      columns: [
        Column("login", .login) { .text($0.login.text) },
        // A fingerprint is typed again to take the key away: it must not be cut.
        Column("type") { .text($0.type) }, Column("comment") { JSON($0.comment) },
        Column("fingerprint", .fingerprint) { .text($0.fingerprint) },
      ],
      record: { key in
        .record([
          ("login", .text(key.login.text)), ("type", .text(key.type)),
          ("fingerprint", .text(key.fingerprint)), ("key", .text(key.text)), ("comment", JSON(key.comment)),
        ])
      })
  }
}
