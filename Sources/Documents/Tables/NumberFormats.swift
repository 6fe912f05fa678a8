/// Which cells of a workbook show their number as a day, by the formats of `styles.xml`.
struct NumberFormats: Sendable {
  private let isDay: [Bool]

  /// The formats of cells, each by the number of its pattern.
  ///
  /// - Parameters:
  ///   - cells: The number of the pattern of each format.
  ///   - patterns: The patterns that the file has of its own.
  init(cells: [Int] = [], patterns: [Int: String] = [:]) {
    isDay = cells.map { number in
      patterns[number].map(NumberFormats.isDay) ?? NumberFormats.builtIn.contains { $0.contains(number) }
    }
  }

  /// Tells whether cells of a format show days.
  func isDay(_ format: Int) -> Bool {
    isDay.indices.contains(format) && isDay[format]
  }

  /// The patterns of days that need not be in the file (ECMA-376, part 1, 18.8.30).
  private static let builtIn = [14...22, 27...36, 45...47, 50...58]

  /// Tells whether a pattern has parts of a day or time, outside quotation marks and brackets.
  ///
  /// A time that runs on beyond a day (`[h]:mm`) is a number.
  static func isDay(_ pattern: String) -> Bool {
    var letters = pattern.lowercased().unicodeScalars.makeIterator()
    var isFound = false
    while let letter = letters.next() {
      switch letter {
      case "\\", "_", "*": _ = letters.next()
      case "\"": while let next = letters.next(), next != "\"" {}
      case "[":
        var words = ""
        while let next = letters.next(), next != "]" { words.unicodeScalars.append(next) }
        if ["h", "hh", "m", "mm", "s", "ss"].contains(words) { return false }
      case "d", "m", "y", "h", "s": isFound = true
      // The first part is that of numbers from nought.
      case ";": return isFound
      default: break
      }
    }
    return isFound
  }
}
