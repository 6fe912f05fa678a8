import ArgumentParser
import Assignments
import Phrases
import Reports
import Storage

/// `taskboard info`: which database and why, which versions, who one is, what the terminal says of itself.
struct InfoCommand: Command {
  static let configuration = CommandConfiguration(.info)

  @OptionGroup(title: HelpWord.commonOptions.phrase(in: Spoken.language))
  var common: CommonOptions

  func run(on ground: Ground) throws {
    if ground.isDemo, common.database != nil { throw UsageMistake.databaseOnDemo }
    let place = common.database.map { Place(path: $0, reason: .option) } ?? ground.place
    var facts: [(InfoName, String?)] = [(.database, place.path), (.reason, place.reason.rawValue)]
    var role: Member.Role?
    do throws(BoardError) {
      let store = try BoardStore(at: place.path, for: .reading)
      let info = store.info
      role = try store.member(named: common.actingAs ?? ground.demoMember?.text ?? ground.login)?.role
      facts += [
        (.owner, String(info.ownerUID)), (.schema, String(info.schemaVersion)), (.sqlite, info.sqliteVersion),
        (.journalMode, info.journalMode),
      ]
    } catch {
      facts.append((.state, error.phrase(in: ground.language)))
    }
    facts += [
      (.program, Version.program), (.knownSchema, String(BoardStore.schemaVersion)), (.login, ground.login),
      (.role, role?.rawValue), (.locale, Environment.own.locale), (.terminal, Environment.own["TERM"]),
    ]
    facts += InfoCommand.configuration(in: ground.language)
    try print(facts, on: ground)
  }

  /// Which files of settings were looked for and read, and what is wrong in them.
  private static func configuration(in language: Language) -> [(InfoName, String?)] {
    let sought = Environment.own.configurationPaths.joined(separator: ", ")
    do {
      let files = try Configuration.own.get().files
      return [
        (.settingsSought, sought), (.settingsRead, files.isEmpty ? nil : files.joined(separator: ", ")),
      ]
    } catch {
      let words = (error as? ConfigurationMistake)?.phrase(in: language) ?? String(describing: error)
      return [(.settingsSought, sought), (.settingsMistake, words)]
    }
  }

  private func print(_ facts: [(InfoName, String?)], on ground: Ground) throws {
    switch common.format ?? ground.usualFormat {
    case .json:
      let pairs = facts.map { ($0.rawValue, JSON($1)) }
      try ground.out.json(JSON.record(pairs).written + "\n")
    case .csv: for (name, value) in facts { try ground.out.csv([name.rawValue, value ?? ""]) }
    case .tsv: for (name, value) in facts { try ground.out.tabbed([name.rawValue, value ?? ""]) }
    case .table:
      for (name, value) in facts {
        try ground.out.line(name.phrase(in: ground.language).filling(24) + (value ?? Phrase.nothing.vi))
      }
    }
  }
}

extension BoardStore {
  /// The member of a login as it was typed.
  fileprivate func member(named name: String) throws(BoardError) -> Member? {
    guard let login = Login(name) else { return nil }
    return try member(login)
  }
}
