import Deadlines

/// Work in the rows of a table whose cells are parted by `|`: the work, who leads, who works along, by when.
///
/// A row is known by the cell that holds nothing but agencies, with the work in the cell before it; so the
/// lines of a table may have run together, and its head may be missing (Phụ lục of Nghị quyết 12/NQ-CP, 2023).
struct TableReader {
  private let words: Words
  private let mentions: [Int: Mention]
  private let findings: [Finding]
  private var nextFinding = 0
  /// What the rows give.
  private(set) var drafts: [Draft] = []
  /// Where the tables stand that give something, in words.
  private(set) var stretches: [Range<Int>] = []

  /// How many words a cell has at most.
  static let longest = 150

  /// Reads all tables of a text.
  ///
  /// - Complexity: O(*n*) in the number of words.
  init(_ words: Words, mentions: [Mention], findings: [Finding]) {
    self.words = words
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
  private enum Column { case person, lead, along, other }

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
            drafts[drafts.count - 1].quote.lowerBound..<max(drafts[drafts.count - 1].quote.upperBound, cell.upperBound)
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

  // MARK: Cells

  /// The cells before, between and behind some bars, without numbers at their ends.
  private func cells(between pipes: [Int]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = pipes[0]
    while start > 0, pipes[0] - start < 60, words[start].gap < .line, !words[start - 1].isSign(".;:") { start -= 1 }
    for pipe in pipes + [end(behind: pipes[pipes.count - 1])] {
      var cell = start..<max(start, pipe)
      start = pipe + 1
      while let first = cell.first, words[first].kind != .word, !isNumbered(first) { cell = cell.dropFirst() }
      while let first = cell.first, cell.count > 1, words[first].kind == .number, words[first].text.count <= 3,
        words[cell.lowerBound + 1].isCapital
      {
        cell = cell.dropFirst()
      }
      while let last = cell.last, cell.count > 1, isOrder(last) { cell = cell.dropLast() }
      if !cell.isEmpty { cells.append(cell) }
    }
    return cells
  }

  private func isNumbered(_ place: Int) -> Bool { words[place].kind == .number && words[place].text.count > 2 }

  /// Tells whether a word may be the number of the next row, or a sign before it.
  private func isOrder(_ place: Int) -> Bool {
    switch words[place].kind {
    case .sign: words[place].isSign(".;,-:")
    case .number: words[place].text.count <= 2 && !words[place - 1].isSign("/-.")
    case .word: ["i", "ii", "iii", "iv", "v", "vi", "vii"].contains(words[place].text) && words[place].isCapital
    }
  }

  /// Where the last cell ends: with its line, its sentence, or after some words.
  private func end(behind pipe: Int) -> Int {
    var place = pipe + 1
    while place < words.count, place - pipe < 40, words[place].gap < .line || place == pipe + 1,
      !words[place].isSign(".;")
    {
      place += 1
    }
    return place
  }

  private func agencies(in cell: Range<Int>) -> ClauseReader.AgencyList? {
    let reader = ClauseReader(words: words, mentions: mentions, places: cell)
    guard let list = reader.agencies(at: cell.lowerBound), list.canLead else { return nil }
    return list.end >= cell.upperBound || cell.upperBound - list.end <= 2 ? list : nil
  }

  private mutating func findings(in cell: Range<Int>) -> [Finding] {
    let range = words.range(cell)
    while nextFinding < findings.count, findings[nextFinding].range.lowerBound < range.lowerBound {
      nextFinding += 1
    }
    var found: [Finding] = []
    var next = nextFinding
    while next < findings.count, findings[next].range.lowerBound < range.upperBound {
      found.append(findings[next])
      next += 1
    }
    return found
  }

  private func isTime(_ cell: Range<Int>, _ finding: Finding) -> Bool {
    cell.count { words[$0].kind != .sign && !finding.range.overlaps(words[$0].range) } <= 3
  }

  /// Tells whether a cell may hold the work: it begins with a verb or a product, or the table has a head.
  private func isWork(_ cell: Range<Int>, hasHead: Bool) -> Bool {
    let start = cell.lowerBound
    guard cell.count >= 3, mentions[start]?.sort != .authority || Vocabulary.doing.matches(words, at: start) else {
      return false
    }
    if let length = Vocabulary.documents.length(words, at: start, upTo: cell.upperBound),
      words[start + length].text == "số" || words[start + length].kind == .number
    {
      return false
    }
    return hasHead || Vocabulary.doing.matches(words, at: start) || Vocabulary.manner.matches(words, at: start)
      || Vocabulary.products.matches(words, at: start) || Vocabulary.leading.matches(words, at: start)
  }

  private func column(of cell: Range<Int>) -> Column? {
    guard cell.count <= 12 else { return nil }
    let start = cell.lowerBound
    if TableReader.persons.matches(words, at: start) { return .person }
    if TableReader.leads.matches(words, at: start) { return .lead }
    if TableReader.along.matches(words, at: start) { return .along }
    return TableReader.others.matches(words, at: start) && cell.count <= 8 ? .other : nil
  }

  private static let persons = PhraseTable(
    "người đứng đầu chịu trách nhiệm|người đứng đầu|lãnh đạo phụ trách|người chịu trách nhiệm|lãnh đạo chỉ đạo")
  private static let leads = PhraseTable(
    """
    cơ quan chủ trì|đơn vị chủ trì|cơ quan thực hiện|đơn vị thực hiện|cơ quan, đơn vị chủ trì|chủ trì|\
    cơ quan, đơn vị thực hiện|cơ quan/đơn vị chủ trì|đơn vị đầu mối|cơ quan chịu trách nhiệm
    """)
  private static let along = PhraseTable(
    "cơ quan phối hợp|đơn vị phối hợp|phối hợp|cơ quan, đơn vị phối hợp|cơ quan/đơn vị phối hợp")
  private static let others = PhraseTable(
    """
    stt|tt|nhiệm vụ|tên nhiệm vụ|nội dung nhiệm vụ|nội dung công việc|nội dung|công việc|nhiệm vụ, đề án|\
    thời gian|thời hạn|tiến độ|sản phẩm|kết quả|cấp trình|ghi chú|văn bản giao|căn cứ|nguồn kinh phí|\
    tên đề án|hoạt động|nhóm nhiệm vụ|chỉ tiêu đạt được|hình thức văn bản|thời điểm
    """)
}
