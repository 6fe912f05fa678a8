extension Line {
  /// A line of blanks.
  static func blank(_ columns: Int, _ style: Style = .plain) -> Line {
    Line(String.blank(columns), style)
  }

  /// Adds a stretch of text behind the others.
  mutating func append(_ text: String, _ style: Style = .plain) {
    spans.append(Span(text, style))
  }

  /// The line in exactly so many cells: cut with an ellipsis, or filled with blanks behind.
  func fitted(to columns: Int, filling style: Style = .plain) -> Line {
    var fitted = Line()
    var room = columns
    for span in spans where room > 0 {
      let width = Width.of(span.text)
      guard width <= room else {
        fitted.spans.append(Span(span.text.fitted(to: room), span.style))
        return fitted
      }
      fitted.spans.append(span)
      room -= width
    }
    if room > 0 { fitted.append(String.blank(room), style) }
    return fitted
  }

  /// The same text in one style throughout: what a selected row looks like.
  func all(in style: Style) -> Line {
    Line(text, style)
  }

  /// The line in so many cells, with something at its right end that is kept when there is room for both.
  func fitted(to columns: Int, before end: Line, filling style: Style = .plain) -> Line {
    let width = end.width
    guard width <= columns / 2 || self.width + width <= columns else {
      return fitted(to: columns, filling: style)
    }
    return fitted(to: columns - width, filling: style) + end
  }

  static func + (left: Line, right: Line) -> Line {
    Line(left.spans + right.spans)
  }
}

extension Line {
  /// The line with another one laid over it from a column on.
  func covered(by cover: Line, from column: Int) -> Line {
    let behind = column + cover.width
    return cells(in: 0..<column) + cover + cells(in: behind..<max(behind, width))
  }

  /// The cells of a stretch; half of a wide character at either end becomes a blank.
  private func cells(in range: Range<Int>) -> Line {
    var cut = Line()
    var column = 0
    for span in spans {
      var text = ""
      for character in span.text {
        let cells = column..<column + Width.of(character)
        column = cells.upperBound
        if range.lowerBound <= cells.lowerBound, cells.upperBound <= range.upperBound {
          text.append(character)
        } else {
          text += String.blank(cells.clamped(to: range).count)
        }
      }
      if !text.isEmpty { cut.append(text, span.style) }
    }
    cut.append(String.blank(range.count - cut.width))
    return cut
  }
}
