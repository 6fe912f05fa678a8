/// A deadline that was found in a text: where it stands, its words, and what they mean.
package struct Finding: Hashable, Sendable {
  /// Where it stands, in Unicode scalars of the text as it was given, whatever its normal form.
  package var range: Range<Int>
  /// The words, verbatim.
  package var phrase: String
  /// What they mean.
  package var reading: DeadlineReading
}

/// Finds deadlines in running text and in the cells of tables.
///
/// It reads at the words that open a deadline (*trước, chậm nhất, trong, hoàn thành, định kỳ, cuối*) and
/// keeps what the rules of phrases understand. The date or number of a cited document, a fraction, a
/// statistic, the name of a plan and what is already done open no deadline, or are told apart by the words
/// around them.
package enum DeadlineFinder {
  /// Finds the deadlines of a text, in order; they do not overlap.
  ///
  /// - Parameters:
  ///   - text: The text, in either normal form; the cells of a table are parted by `|`.
  ///   - issued: The directive's date as far as it is known.
  ///   - calendar: The working days.
  /// - Returns: What was found, with ranges in the text as given.
  /// - Complexity: O(*n*) in the length of the text: at each word at most `reach` words are read.
  package static func find(
    in text: String, issued: DocumentDate? = nil, calendar: WorkCalendar = WorkCalendar()
  )
    -> [Finding]
  {
    var search = Search(text, issued, calendar)
    search.run()
    return search.findings
  }

  /// The number of words and signs that a deadline has at most.
  static let reach = 40
}

/// A search in one text.
struct Search {
  let terms: [Term]
  let issued: DocumentDate?
  let calendar: WorkCalendar
  private let scalars: [Unicode.Scalar]
  private(set) var findings: [Finding] = []
  /// How many terms were given to the rules, a measure of the work.
  private(set) var termsRead = 0

  init(_ text: String, _ issued: DocumentDate?, _ calendar: WorkCalendar) {
    terms = Term.read(text)
    scalars = Array(text.unicodeScalars)
    self.issued = issued
    self.calendar = calendar
  }

  mutating func run() {
    for cell in cells {
      if let finding = whole(cell) { findings.append(finding) } else { scan(cell) }
    }
  }

  /// The cells of a table; a text without one is one cell.
  private var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    for (place, term) in terms.enumerated() where term.kind == .sign("|") {
      cells.append(start..<place)
      start = place + 1
    }
    return (cells + [start..<terms.count]).filter { !$0.isEmpty }
  }

  /// The deadline that a short cell is, every word of it.
  private func whole(_ cell: Range<Int>) -> Finding? {
    guard cell.count <= 12, PhraseReader(terms[cell]).facts.unread == 0 || isDependent(cell) else {
      return nil
    }
    return finding(at: cell)
  }

  private func isDependent(_ cell: Range<Int>) -> Bool { terms[cell.lowerBound].is(.whenThereIs) }

  /// Reads a cell from left to right, at every word that may open a deadline.
  private mutating func scan(_ cell: Range<Int>) {
    var place = cell.lowerBound
    while place < cell.upperBound {
      if opens(at: place) { termsRead += min(DeadlineFinder.reach, cell.upperBound - place) }
      guard opens(at: place), let end = end(from: place, in: cell), let found = finding(at: place..<end),
        isDeadline(found.reading, at: place..<end)
      else {
        place += 1
        continue
      }
      keep(found)
      place = end
    }
  }

  /// Keeps a finding; a rhythm and the day that follows it in the same sentence are one.
  private mutating func keep(_ found: Finding) {
    guard let last = findings.last, last.reading.deadline.recurrence != nil, last.reading.isBareRhythm,
      found.reading.deadline.kind == .by, found.reading.deadline.precision == .day,
      found.range.lowerBound - last.range.upperBound < 200,
      !scalars[last.range.upperBound..<found.range.lowerBound].contains(where: {
        ".;|".unicodeScalars.contains($0)
      }),
      let joined = finding(of: last.range.lowerBound..<found.range.upperBound),
      joined.reading.deadline.recurrence != nil
    else {
      findings.append(found)
      return
    }
    findings[findings.count - 1] = joined
  }

  private func finding(at places: Range<Int>) -> Finding? {
    finding(of: terms[places.lowerBound].range.lowerBound..<terms[places.upperBound - 1].range.upperBound)
  }

  private func finding(of range: Range<Int>) -> Finding? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    let phrase = String(view)
    return (try? DeadlineReading(phrase, issued: issued, calendar: calendar)).map {
      Finding(range: range, phrase: phrase, reading: $0)
    }
  }
}

extension DeadlineReading {
  /// Tells whether it names a rhythm and nothing else.
  fileprivate var isBareRhythm: Bool {
    deadline.kind == .recurring && PhraseReader(deadline.phrase ?? "").facts.points.isEmpty
  }
}
