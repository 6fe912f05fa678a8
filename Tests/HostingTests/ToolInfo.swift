import Foundation
import TestSupport

/// What the program tells of itself to other programs, by `--experimental-dump-help`.
struct ToolInfo: Decodable {
  var command: Command

  /// A command with its arguments and subcommands.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The commands below it that people are told of.
    var shown: [Command] { (subcommands ?? []).filter { $0.shouldDisplay ?? true } }
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    var kind: String
    var shouldDisplay: Bool?
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var allValues: [String]?
    var abstract: String?

    struct Name: Decodable {
      var kind: String
      var name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }
  }

  /// Asks the program.
  static func ask(in language: String) throws -> ToolInfo {
    let outcome = try TestSupport.Command(
      Product.path(), ["--experimental-dump-help", "--lang", language],
      environment: ["TASKBOARD_LANG": language]
    ).run()
    return try JSONDecoder().decode(ToolInfo.self, from: Data(outcome.output.utf8))
  }
}
