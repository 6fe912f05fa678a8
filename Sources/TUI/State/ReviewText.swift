package import Assignments

/// The text of a directive, and which one it is of.
package struct DirectiveText: Hashable, Sendable {
  /// The text.
  package let text: String
  /// The directive.
  package let directive: Directive

  /// Makes a text of a directive.
  package init(_ text: String, of directive: Directive) {
    self.text = text
    self.directive = directive
  }
}

/// The text of a directive in lines of a width, each with its place in the text.
struct ReviewText: Hashable, Sendable {
  /// The text.
  let text: String
  /// The cells of a line.
  let columns: Int
  /// The lines.
  let lines: [TextLine]

  /// A line of the text.
  struct TextLine: Hashable, Sendable {
    /// What stands in it.
    let text: String
    /// Where it stands, in Unicode scalars of the text.
    let range: Range<Int>
  }

  /// Breaks a text into lines, at its own breaks and between words.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
    let room = max(8, columns)
    var lines: [TextLine] = []
    var line = String.UnicodeScalarView()
    var (start, place, width) = (0, 0, 0)
    // Where the line can be broken: the scalars and cells up to behind its last blank.
    var gap: (count: Int, width: Int)?
    func finish(_ end: Int) {
      lines.append(TextLine(text: Printable.text(String(line)), range: start..<end))
    }
    for scalar in text.unicodeScalars {
      defer { place += 1 }
      if scalar == "\n" {
        finish(place)
        (line, start, width, gap) = (String.UnicodeScalarView(), place + 1, 0, nil)
        continue
      }
      let cells = Width.of(scalar)
      if width + cells > room, width > 0 {
        let kept = gap?.count ?? line.count
        let rest = line.dropFirst(kept)
        let rested = width - (gap?.width ?? width)
        line.removeLast(line.count - kept)
        finish(start + kept)
        (line, start, width, gap) = (String.UnicodeScalarView(rest), start + kept, rested, nil)
      }
      line.append(scalar)
      width += cells
      if scalar == " " || scalar == "\t" { gap = (line.count, width) }
    }
    finish(place)
    self.lines = lines
  }

  /// The first line that holds a part of a range.
  func row(of range: Range<Int>) -> Int {
    lines.firstIndex { $0.range.upperBound > range.lowerBound } ?? 0
  }
}
