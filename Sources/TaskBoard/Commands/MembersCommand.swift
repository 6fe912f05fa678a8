import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard members`: who may use the board, and as what.
struct MembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .members, subcommands: [MembersList.self, MembersAdd.self, MembersDisable.self, MembersEnable.self],
    byDefault: MembersList.self)
}

/// `taskboard members`: everybody, by login.
struct MembersList: ReadingCommand {
  static let configuration = CommandConfiguration(.listMembers, isShown: false)

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func read(at desk: Desk) throws {
    try desk.print(desk.store.members(), as: .members)
  }
}

/// `taskboard members add`: takes in a member.
struct MembersAdd: Command {
  static let configuration = CommandConfiguration(.addMember)

  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.memberName)) var name: String
  @Option(help: .of(.role)) var role: Member.Role
  @Option(help: .of(.memberPosition)) var position: String?
  @Option(help: .of(.agency)) var agency: [String] = []

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    let desk = try Desk(toDo: .register, common, on: ground)
    guard let login = Login(self.login) else { throw BoardError.badLogin(self.login) }
    let agencies = try desk.agencyNames().coordinators(in: agency.joined(separator: ","))
    try desk.register(Member(login: login, name: name, position: position, role: role, agencies: agencies)) {
      .addMember($0)
    }
  }
}

/// `taskboard members disable`: a member may no longer do anything.
struct MembersDisable: Command {
  static let configuration = CommandConfiguration(.disable)

  @Argument(help: .of(.login)) var login: String

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    try Desk(toDo: .register, common, on: ground).setDisabled(true, login)
  }
}

/// `taskboard members enable`: a member may act again.
struct MembersEnable: Command {
  static let configuration = CommandConfiguration(.enable)

  @Argument(help: .of(.login)) var login: String

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    try Desk(toDo: .register, common, on: ground).setDisabled(false, login)
  }
}

extension Desk {
  fileprivate func setDisabled(_ isDisabled: Bool, _ name: String) throws {
    guard let login = Login(name), var member = try store.member(login) else {
      throw BoardError.noMember(name)
    }
    member.isDisabled = isDisabled
    try register(member) { .editMember($0) }
  }

  fileprivate func register(_ member: Member, as registration: (Member) -> Registration) throws {
    let receipt = try store.register(registration(member), by: actor(to: .register), at: moment)
    if format == .json {
      try out.json(Listing.members.record(member).written + "\n")
    } else {
      try print(.registered(member, line: receipt.line))
    }
  }
}

extension Listing<Member> {
  /// The members by login.
  fileprivate static var members: Listing {
    Listing(
      columns: [
        Column("login", .login) { .text($0.login.text) },
        Column("role", .role, { .text($0.role.rawValue) }, shown: { $0.role.phrase }),
        Column("agencies", .agencies) { .list($0.agencies.map { .text($0.text) }) },
        Column("active", .state, { .flag(!$0.isDisabled) }, shown: { $0.isDisabled ? .no : .yes }),
        Column("name", .name) { .text($0.name) },
        Column("position", .position) { JSON($0.position) },
      ],
      record: { member in
        .record([
          ("login", .text(member.login.text)), ("name", .text(member.name)),
          ("position", JSON(member.position)),
          ("role", .text(member.role.rawValue)), ("agencies", .list(member.agencies.map { .text($0.text) })),
          ("active", .flag(!member.isDisabled)),
        ])
      })
  }
}
