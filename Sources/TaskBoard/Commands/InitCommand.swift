import ArgumentParser
import Assignments
import Phrases
import Storage

/// `taskboard init`: makes the shared database, with its first secretary and its reference data.
struct InitCommand: Command {
  static let configuration = CommandConfiguration(.initialise)

  @Option(help: .of(.secretary)) var secretary: String?
  @Flag(help: .of(.sample)) var sample = false

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    if ground.isDemo { throw UsageMistake.databaseOnDemo }
    if common.today != nil { throw UsageMistake.dayWithDeed(.register) }
    if common.actingAs != nil { throw UsageMistake.together("--as", "init") }
    let name = secretary ?? ground.login
    guard let login = Login(name) else { throw BoardError.badLogin(name) }
    let path = common.database ?? ground.place.path
    let actor = Actor(login, actingFor: name == ground.login ? nil : ground.login)
    let member = Member(login: login, name: Phrase.secretaryName.vi, role: .secretariat)
    let store = try BoardStore.create(
      at: path, secretary: member, agencies: ReferenceData.agencies(), holidays: ReferenceData.holidays(),
      by: actor,
      at: ground.clock.now)
    try ground.out.line(Phrase.created(path, secretary: login)(in: ground.language))
    if sample {
      let count = try Sample.embedded().enter(into: store, by: actor)
      try ground.out.line(Phrase.sampleEntered(count)(in: ground.language))
    }
  }
}
