import Foundation
import Testing

/// The files of the repository, found from where this one lies.
enum SourceTree {
  /// The repository's folder.
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of text.
  struct File: Sendable, CustomTestStringConvertible {
    /// The path below the repository.
    var path: String
    /// What it says.
    var text: String

    var testDescription: String { path }

    /// The lines, numbered from 1.
    var lines: [(number: Int, text: Substring)] {
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
    }

    /// The module of a source file, `Sources/Module/…`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  /// The text files below a folder, by path; what make or the build writes is left out.
  static func files(in folder: String, endingIn endings: [String] = [".swift"]) -> [File] {
    let start = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      guard endings.contains(where: name.hasSuffix), !name.hasPrefix("."), !name.contains("/."),
        let data = FileManager.default.contents(atPath: start.appendingPathComponent(name).path)
      else { return nil }
      return File(
        path: folder.isEmpty ? name : "\(folder)/\(name)", text: String(decoding: data, as: UTF8.self))
    }
  }

  /// The Swift files of the program.
  static let sources = files(in: "Sources")

  /// The modules of the program.
  static let modules = Set(sources.map(\.module))
}
