import Deadlines

// The cells of a table, and what they hold.
extension TableReader {
  /// The cells before, between and behind some bars, without numbers at their ends.
  func cells(between pipes: [Int]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = pipes[0]
    while start > 0, pipes[0] - start < 60, words[start].gap < .line, !words[start - 1].isSign(".;:") {
      start -= 1
    }
    for pipe in pipes + [end(behind: pipes[pipes.count - 1])] {
      var cell = start..<max(start, pipe)
      start = pipe + 1
      while let first = cell.first, words[first].isSign(".;,:-•+)") || opensRow(first, in: cell) {
        cell = cell.dropFirst()
      }
      while let last = cell.last, cell.count > 1, isOrder(last) { cell = cell.dropLast() }
      if !cell.isEmpty { cells.append(cell) }
    }
    return cells
  }

  /// Tells whether a word is the number of a row, and not of a day.
  private func opensRow(_ place: Int, in cell: Range<Int>) -> Bool {
    words[place].kind == .number && words[place].text.count <= 3
      && (place + 1 >= cell.upperBound
        || !words[place + 1].isSign("/-%") && words[place + 1].kind != .number
          && words[place + 1].gap > .none
        || words[place + 1].isSign(".)"))
  }

  /// Tells whether a word may be the number of the next row, or a sign before it.
  func isOrder(_ place: Int) -> Bool {
    switch words[place].kind {
    case .sign: words[place].isSign(".;,-:")
    case .number: words[place].text.count <= 2 && !words[place - 1].isSign("/-.")
    case .word:
      ["i", "ii", "iii", "iv", "v", "vi", "vii"].contains(words[place].text) && words[place].isCapital
    }
  }

  /// Where the last cell ends: with its line, its sentence, or after some words.
  func end(behind pipe: Int) -> Int {
    var place = pipe + 1
    while place < words.count, place - pipe < 40, words[place].gap < .line || place == pipe + 1,
      !words[place].isSign(".;")
    {
      place += 1
    }
    return place
  }

  func agencies(in cell: Range<Int>) -> ClauseReader.AgencyList? {
    let reader = ClauseReader(words: words, mentions: mentions, places: cell)
    guard let list = reader.agencies(at: cell.lowerBound), list.canLead else { return nil }
    return list.end >= cell.upperBound || cell.upperBound - list.end <= 2 ? list : nil
  }

  func isTime(_ cell: Range<Int>, _ finding: Finding) -> Bool {
    cell.count { words[$0].kind != .sign && !finding.range.overlaps(words[$0].range) } <= 3
  }

  /// Tells whether a cell may hold the work: it begins with a verb or a product, or the table has a head.
  func isWork(_ cell: Range<Int>, hasHead: Bool) -> Bool {
    let start = cell.lowerBound
    guard cell.count >= 3, mentions[start]?.sort != .authority || Vocabulary.doing.matches(words, at: start)
    else {
      return false
    }
    if let length = Vocabulary.documents.length(words, at: start, upTo: cell.upperBound),
      words[start + length].text == "số" && words[start + length + 1].kind == .number
        || words[start + length].kind == .number
    {
      return false
    }
    return hasHead || Vocabulary.doing.matches(words, at: start)
      || Vocabulary.manner.matches(words, at: start)
      || Vocabulary.products.matches(words, at: start) || Vocabulary.leading.matches(words, at: start)
  }

  func column(of cell: Range<Int>) -> Column? {
    guard cell.count <= 12 else { return nil }
    let start = cell.lowerBound
    if TableReader.persons.matches(words, at: start) { return .person }
    if TableReader.leads.matches(words, at: start) { return .lead }
    if TableReader.along.matches(words, at: start) { return .along }
    return TableReader.others.matches(words, at: start) && cell.count <= 8 ? .other : nil
  }

  static let persons = PhraseTable(
    """
    người đứng đầu chịu trách nhiệm|người đứng đầu|lãnh đạo phụ trách|người chịu trách nhiệm|\
    lãnh đạo chỉ đạo
    """
  )
  static let leads = PhraseTable(
    """
    cơ quan chủ trì|đơn vị chủ trì|cơ quan thực hiện|đơn vị thực hiện|cơ quan, đơn vị chủ trì|chủ trì|\
    cơ quan, đơn vị thực hiện|cơ quan/đơn vị chủ trì|đơn vị đầu mối|cơ quan chịu trách nhiệm
    """)
  static let along = PhraseTable(
    "cơ quan phối hợp|đơn vị phối hợp|phối hợp|cơ quan, đơn vị phối hợp|cơ quan/đơn vị phối hợp")
  static let others = PhraseTable(
    """
    stt|tt|nhiệm vụ|tên nhiệm vụ|nội dung nhiệm vụ|nội dung công việc|nội dung|công việc|nhiệm vụ, đề án|\
    thời gian|thời hạn|tiến độ|sản phẩm|kết quả|cấp trình|ghi chú|văn bản giao|căn cứ|nguồn kinh phí|\
    tên đề án|hoạt động|nhóm nhiệm vụ|chỉ tiêu đạt được|hình thức văn bản|thời điểm
    """)
}
