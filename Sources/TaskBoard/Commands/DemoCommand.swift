import ArgumentParser
import Assignments
import Deadlines
import Phrases
import Storage

/// `taskboard demo`: a throw-away board with the sample's assignments, deleted at the end.
struct DemoCommand: Command {
  static let configuration = CommandConfiguration(.demo)

  @Argument(parsing: .captureForPassthrough, help: .of(.command))
  var words: [String] = []

  func run(on ground: Ground) throws {
    if ground.isDemo { throw UsageMistake.databaseOnDemo }
    let command = try command()
    let folder = try DemoFolder(in: Environment.own.temporaryFolder)
    var inside = ground
    inside.place = Place(path: folder.database, reason: .demo)
    inside.clock.day = DemoCommand.day
    inside.demoMember = DemoCommand.secretary
    try DemoCommand.found(on: inside)
    try inside.run(command)
  }

  /// The command to run on the board: the words that follow, which open it when they name none.
  private func command() throws -> any Command {
    if let word = words.first, HelpPage.options.contains(word) {
      throw HelpPage(parserText: TaskBoard.helpMessage(for: DemoCommand.self))
    }
    return try TaskBoard.command(words)
  }
}

// MARK: - The board

extension DemoCommand {
  /// The day a demo's clock stands on.
  private static let day = Day(year: 2025, month: 12, day: 1) ?? .first

  /// The members, named by office and not by person.
  private static let members: [Member] = [
    Login("thuky").map { Member(login: $0, name: Phrase.secretaryName.vi, role: .secretariat) },
    Login("bxd").map { Member(login: $0, name: Phrase.liaisonName.vi, role: .liaison, agencies: ["BXD"]) },
    Login("lanhdao").map { Member(login: $0, name: Phrase.leaderName.vi, role: .leader) },
  ].compactMap(\.self)

  private static var secretary: Login? { members.first?.login }

  /// Makes the board with its members and the sample.
  private static func found(on ground: Ground) throws {
    guard let secretary = members.first else { return }
    let actor = Actor(secretary.login)
    let sample = try Sample.embedded()
    let store = try BoardStore.create(
      at: ground.place.path, secretary: secretary, agencies: ReferenceData.agencies(),
      holidays: ReferenceData.holidays(), by: actor, at: Moment(on: sample.firstDay, secondsIntoDay: 8 * 3600)
    )
    for member in members.dropFirst() {
      _ = try store.register(
        .addMember(member), by: actor, at: Moment(on: sample.firstDay, secondsIntoDay: 8 * 3600))
    }
    _ = try sample.enter(into: store, by: actor)
  }
}
