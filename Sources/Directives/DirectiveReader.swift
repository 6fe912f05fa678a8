package import Assignments
package import Deadlines

/// Reads the text of a conclusion, a directive or a report on one, and proposes draft assignments.
///
/// Rules that can be named, no model; nothing is looked up outside the text and the agencies of the board.
/// The stages: words (`WordCutter`), who is named (`MentionReader`), clauses and items (`Outline`), who is
/// told what (`ClauseReader`), what clauses inherit (`Course`), rows of tables (`TableReader`), deadlines
/// (`DeadlineFinder`), what is said twice (`Repetition`).
package struct DirectiveReader: Sendable {
  private let gazetteer: Gazetteer

  /// Makes a reader that knows the agencies of a board.
  package init(_ directory: Directory) {
    gazetteer = Gazetteer(directory)
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text, in either normal form.
  ///   - issued: The directive's date as far as it is known.
  ///   - calendar: The working days.
  /// - Returns: What it seems to give, in the order of the text.
  /// - Complexity: O(*n*) in the length of the text.
  package func read(
    _ text: String, issued: DocumentDate? = nil, calendar: WorkCalendar = WorkCalendar()
  ) -> [Proposal] {
    let words = Words(text)
    let mentions = MentionReader(words: words, gazetteer: gazetteer).mentions()
    let outline = Outline(words, mentions: mentions)
    let findings = BareTimes.added(
      to: DeadlineFinder.find(in: text, issued: issued, calendar: calendar)
        .map { DirectiveReader.counted($0, issued: issued, calendar: calendar) },
      in: words, issued: issued, calendar: calendar)
    let tables = TableReader(
      words, mentions: mentions, findings: findings, issued: issued, calendar: calendar)
    var course = Course(words, mentions: mentions, findings: findings, issued: issued)
    course.isExcerpt = outline.opensInList(mentions)
    for segment in Repetition.withoutRepeated(
      tables.outside(outline.segments), words, mentions: mentions)
    {
      course.take(segment)
    }
    var drafts = course.drafts.filter { !$0.isTentative || $0.findings.contains(where: \.isLimit) }
    // A verb alone, in the cells of a table whose lines are lost: *Ban hành*.
    drafts.removeAll {
      $0.action.count <= 2 && [.inherited, .headed].contains($0.rule)
        && !$0.findings.contains(where: \.isLimit)
    }
    if !tables.drafts.isEmpty {
      drafts = (drafts + tables.drafts).sorted { $0.quote.lowerBound < $1.quote.lowerBound }
    }
    return Repetition.withoutEchoes(drafts, words).compactMap { Proposal($0, words: words) }
  }

  /// A period that starts with the directive itself is counted from its date, as a suggestion.
  private static func counted(_ finding: Finding, issued: DocumentDate?, calendar: WorkCalendar) -> Finding {
    guard case .day(let day) = issued, finding.reading.needs == .from,
      Lettering.composed(finding.phrase).lowercased().contains(/ký|ban hành|hiệu lực|công điện|văn bản này/),
      var reading = try? DeadlineReading(finding.phrase, issued: issued, from: day, calendar: calendar)
    else { return finding }
    reading.deadline.needsConfirmation = true
    var counted = finding
    counted.reading = reading
    return counted
  }
}
