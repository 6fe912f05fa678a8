import ArgumentParser
import Assignments
import Phrases
import Reports
import Storage

/// `taskboard members`: who may use the board, and as what.
struct MembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .members,
    subcommands: [
      MembersList.self, MembersAdd.self, MembersRename.self, MembersEdit.self, MembersDisable.self,
      MembersEnable.self, MemberKeyCommand.self,
    ],
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
  @Option(help: .of(.agency), completion: .agencies) var agency: [String] = []

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

/// `taskboard members rename`: a member's full name changes; the login, by which the journal knows the
/// member, stays.
struct MembersRename: Command {
  static let configuration = CommandConfiguration(.renameMember)

  @Argument(help: .of(.login)) var login: String
  @Argument(help: .of(.memberName)) var name: String

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    try Desk(toDo: .register, common, on: ground).change(login) { $0.name = name }
  }
}

/// `taskboard members edit`: a member's role, agencies or position change.
struct MembersEdit: Command {
  static let configuration = CommandConfiguration(.editMember)

  @Argument(help: .of(.login)) var login: String
  @Option(help: .of(.role)) var role: Member.Role?
  @Option(help: .of(.memberPosition)) var position: String?
  @Option(help: .of(.agency), completion: .agencies) var agency: [String] = []

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    if role == nil, position == nil, agency.isEmpty { throw UsageMistake.nothingToEdit }
    let desk = try Desk(toDo: .register, common, on: ground)
    let agencies = try desk.agencyNames().coordinators(in: agency.joined(separator: ","))
    try desk.change(login) { member in
      if let role { member.role = role }
      if let position { member.position = position }
      if !agencies.isEmpty { member.agencies = agencies }
      if member.role != .liaison { member.agencies = [] }
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
    try Desk(toDo: .register, common, on: ground).change(login) { $0.isDisabled = true }
  }
}

/// `taskboard members enable`: a member may act again.
struct MembersEnable: Command {
  static let configuration = CommandConfiguration(.enable)

  @Argument(help: .of(.login)) var login: String

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    try Desk(toDo: .register, common, on: ground).change(login) { $0.isDisabled = false }
  }
}

extension Desk {
  fileprivate func change(_ name: String, _ change: (inout Member) -> Void) throws {
    guard let login = Login(name), var member = try store.member(login) else {
      throw BoardError.noMember(name)
    }
    change(&member)
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
        Column(
          "name", .name, { .text($0.name) },
          shown: { Phrase(verbatim: LookAlikes.marked($0.name)) }),
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
