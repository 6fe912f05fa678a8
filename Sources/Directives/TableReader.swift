import Deadlines

/// Work in the rows of a table whose cells are parted by `|`: the work, who leads, who works along, by when.
///
/// A row is known by the cell that holds nothing but agencies, with the work in the cell before it; so the
/// lines of a table may have run together, and its head may be missing (Phụ lục of Nghị quyết 12/NQ-CP of
/// 2023).
struct TableReader {
  let words: Words
  let mentions: [Int: Mention]
  private let findings: [Finding]
  private let issued: DocumentDate?
  private let calendar: WorkCalendar
  private var cursor = FindingCursor()
  /// What the rows give.
  private(set) var drafts: [Draft] = []
  /// Where the tables stand that give something, in words.
  private(set) var stretches: [Range<Int>] = []

  /// How many words a cell has at most.
  static let longest = 150

  /// Reads all tables of a text.
  ///
  /// - Complexity: O(*n*) in the number of words.
  init(
    _ words: Words, mentions: [Mention], findings: [Finding], issued: DocumentDate?, calendar: WorkCalendar
  ) {
    self.words = words
    self.issued = issued
    self.calendar = calendar
    self.mentions = Dictionary(uniqueKeysWithValues: mentions.map { ($0.places.lowerBound, $0) })
    self.findings = findings
    var table: [Int] = []
    for place in 0..<words.count where words[place].isSign("|") {
      if let last = table.last, place - last > TableReader.longest {
        read(table)
        table = []
      }
      table.append(place)
    }
    read(table)
  }

  /// What a cell of the head says of the column below it.
  enum Column { case person, lead, along, other }

  private mutating func read(_ pipes: [Int]) {
    guard pipes.count >= 3 else { return }
    let cells = cells(between: pipes)
    let before = drafts.count
    var columns: [Column] = []
    var isInHead = false
    var work: Range<Int>?
    var named = 0
    var waiting: [Finding] = []
    for (index, cell) in cells.enumerated() {
      let found = findings(in: cell)
      if let column = column(of: cell) {
        if !isInHead { columns = [] }
        isInHead = true
        if column != .other { columns.append(column) }
        continue
      }
      isInHead = false
      if let list = agencies(in: cell) {
        if let work, named == 0 { start(work, waiting, index, cell) }
        guard drafts.count > before else { continue }
        let column = named < columns.count ? columns[named] : named == 0 ? .lead : .along
        named += 1
        take(list, as: column, upTo: cell.upperBound)
        waiting = []
      } else if let finding = found.first, isTime(cell, finding) {
        if named > 0, drafts.count > before, drafts[drafts.count - 1].findings.isEmpty {
          drafts[drafts.count - 1].findings = [finding]
          drafts[drafts.count - 1].quote =
            drafts[drafts.count - 1].quote
            .lowerBound..<max(drafts[drafts.count - 1].quote.upperBound, cell.upperBound)
        } else if named == 0 {
          waiting = [finding]
        }
      } else if isWork(cell, hasHead: !columns.isEmpty) {
        work = cell
        named = 0
        waiting = []
      }
    }
    drafts.removeAll { $0.lead.isEmpty }
    if drafts.count > before, let first = cells.first, let last = cells.last {
      stretches.append(first.lowerBound..<last.upperBound)
    }
  }

  private mutating func start(_ work: Range<Int>, _ findings: [Finding], _ row: Int, _ cell: Range<Int>) {
    drafts.append(
      Draft(
        lead: [], coordinators: [], quote: work.lowerBound..<cell.upperBound, action: work,
        findings: findings, rule: .tabled, sentence: -row - 2, paragraph: work.lowerBound))
  }

  private mutating func take(_ list: ClauseReader.AgencyList, as column: Column, upTo end: Int) {
    switch column {
    case .lead:
      drafts[drafts.count - 1].lead += list.agencies
      drafts[drafts.count - 1].title = drafts[drafts.count - 1].title ?? list.title
    // A province without what it is names who asked, not who works along.
    case .along where list.isPlace: break
    case .along: drafts[drafts.count - 1].coordinators += list.agencies
    case .person: drafts[drafts.count - 1].title = list.title
    case .other: return
    }
    drafts[drafts.count - 1].quote = drafts[drafts.count - 1].quote.lowerBound..<end
  }

  /// The clauses that stand in no table.
  func outside(_ segments: [Segment]) -> [Segment] {
    guard !stretches.isEmpty else { return segments }
    var next = 0
    return segments.filter { segment in
      while next < stretches.count, stretches[next].upperBound <= segment.places.lowerBound { next += 1 }
      return next == stretches.count || stretches[next].lowerBound >= segment.places.upperBound
    }
  }

  private var issuedDay: Day? { if case .day(let day) = issued { day } else { nil } }

  private mutating func findings(in cell: Range<Int>) -> [Finding] {
    let found = cursor.findings(among: findings, within: words.range(cell))
    return found.isEmpty ? time(in: cell).map { [$0] } ?? [] : found
  }

  /// The time that a short cell is, when the number of the next row has run into it.
  private func time(in cell: Range<Int>) -> Finding? {
    guard cell.count <= 12, cell.contains(where: { words[$0].kind == .number }) else { return nil }
    let range = words.range(cell)
    guard
      var finding = DeadlineFinder.find(in: words.text(range), issued: issued, calendar: calendar).first,
      finding.range.count == range.count,
      // A number that reads like a year long past is no time.
      finding.reading.deadline.due.map({ due in issuedDay.map { due >= $0 } ?? true }) ?? true
    else { return nil }
    finding.range = range
    return finding
  }
}
