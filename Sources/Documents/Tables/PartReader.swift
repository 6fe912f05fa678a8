/// Reads the parts of a pack one after another, and counts what they take.
struct PartReader {
  private let archive: Archive
  private var rest = TableFile.most

  /// Reads parts of a pack.
  init(_ archive: Archive) {
    self.archive = archive
  }

  /// Tells whether the pack has a part.
  func has(_ part: String) -> Bool { archive.has(part) }

  /// Reads a part of markup.
  mutating func read(_ part: String, to listener: MarkupListener) throws {
    do {
      let stream = try MarkupStream(listener)
      rest -= try archive.read(part, most: rest) { try stream.feed($0) }
      try stream.feed([])
    } catch {
      throw PartReader.failure(error, reading: part)
    }
  }

  /// The merged ranges of a sheet, which stand behind its rows: a sheet without any is not read for them.
  mutating func merges(of part: String) throws -> [MergedRange] {
    let word = Array("mergeCell".utf8)
    var (matched, isFound) = (0, false)
    do {
      var isFirst = true
      rest -= try archive.read(part, most: rest) { stretch in
        // Markup in UTF-16 begins with its mark, and has noughts between the letters.
        if isFirst, stretch.starts(with: [0xFF, 0xFE]) || stretch.starts(with: [0xFE, 0xFF]) {
          isFound = true
        }
        isFirst = false
        if isFound { return }
        for byte in stretch {
          matched = byte == word[matched] ? matched + 1 : byte == word[0] ? 1 : 0
          if matched == word.count {
            isFound = true
            return
          }
        }
      }
      guard isFound else { return [] }
      let listener = MergeListener(part: part)
      let stream = try MarkupStream(listener)
      try archive.read(part, most: TableFile.most) { try stream.feed($0) }
      try stream.feed([])
      return listener.ranges
    } catch {
      throw PartReader.failure(error, reading: part)
    }
  }

  /// What is wrong with the file, when reading a part went wrong.
  static func failure(_ error: any Error, reading part: String) -> TableFailure {
    switch error {
    case let failure as TableFailure: failure
    case Archive.Failure.tooLarge: .tooLarge
    case DocumentFailure.noLibrary(let name): .noLibrary(name)
    case DocumentFailure.brokenMarkup: .brokenMarkup(part: part)
    default: .brokenArchive
    }
  }
}
