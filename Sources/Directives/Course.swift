import Deadlines

/// The course of a text, clause by clause: who was told last, under which heading, and what is still open.
struct Course {
  let words: Words
  let mentions: [Int: Mention]
  let findings: [Finding]
  /// The words that stand in quotes of law and earlier documents.
  let cited: Set<Int>
  var drafts: [Draft] = []

  /// Who is told in the items below, by the mark of the item.
  var headings: [Heading] = []
  /// Who was told last in this item.
  var subject: Subject?
  var earlier: Subject?
  var level = 0
  /// Tells whether the lines are of those a letter goes to.
  var isAddressing = false
  /// Tells whether the document is over: its recipients and signature stand there.
  var isClosed = false
  /// The sentence that tells whom a document is sent to.
  var sending = -1
  /// The paragraph of the last heading without a mark.
  var headed = -2
  /// The sentence of that heading: items may follow it in the same paragraph.
  var headedSentence = -2
  var sentence = -1
  var paragraph = -1
  var lastNamed: NamedAgency?
  var lastPlace: NamedAgency?
  /// How far the deadlines are given to clauses.
  var cursor = FindingCursor()
  /// The drafts of this item, which a deadline at its end may belong to.
  var itemStart = 0
  /// The drafts that the lines under a word belong to: *Cơ quan chủ trì: …*.
  var labelled: [Int] = []
  /// What the names in the lines below are, behind a word alone in its line.
  var listing: Label?
  /// What agencies have proposed so far, a few of the last.
  var proposals: [Draft] = []
  /// How deep the heading stands under which things are judged, not told.
  ///
  /// *I. ĐÁNH GIÁ CHUNG*.
  var assessing: Int?
  /// The sentence that says how things must be.
  var statedSentence = -1
  /// The sentence whose last draft may still grow.
  var openSentence = -1
  /// What the items below the last colon are, if they are no work of their own.
  var listed: Listed?
  /// Tells whether the text begins in the midst of a list of commands: those who are told stand before it.
  var isExcerpt = false
  /// Who was told in the item before, under its number.
  ///
  /// *2.1. Các bộ …*, *2.2. Khẩn trương …*.
  var sibling: Subject?
  /// The day of the directive.
  let issued: Day?

  init(_ words: Words, mentions: [Mention], findings: [Finding], issued: DocumentDate? = nil) {
    self.words = words
    self.issued = if case .day(let day) = issued { day } else { nil }
    self.mentions = Dictionary(uniqueKeysWithValues: mentions.map { ($0.places.lowerBound, $0) })
    self.findings = findings
    cited = Quotation.cited(in: words)
  }

  /// Who is told in the items below.
  struct Heading {
    /// How deep it stands; what stands deeper is below it.
    var level: Int
    var subject: Subject
    /// How deep its own mark stands, where items with a mark of less depth stand right below it.
    var mark: Int?
  }

  /// The level of a heading without a mark: below numbers, above dashes.
  static let unmarked = 2 * Marker.letter.rawValue

  /// Reads the next clause.
  mutating func take(_ segment: Segment) {
    var segment = segment
    if cited.contains(segment.places.lowerBound) { return }
    enter(segment)
    if addresses(segment) || sends(segment) { return }
    let found = findings(in: segment.places)
    if takeListed(segment, found) { return }
    if let behind = workBehindLabel(segment) { segment.places = behind..<segment.places.upperBound }
    if takeLabel(segment, found) { return }
    notePlaces(segment)
    if lend(found, of: segment) { return }
    if adopts(segment) { return }
    noteProposal(segment, found)
    if isProviso(segment) { return extend(with: segment, found) }
    noteAssessing(segment)
    if isHeading(segment, found) { return noteList(segment) }
    let count = drafts.count
    var rest = segment.places
    var isFirst = true
    while !rest.isEmpty {
      let cut = read(rest, of: segment, found, isFirst: isFirst)
      guard let cut, cut > rest.lowerBound else { break }
      rest = cut..<segment.places.upperBound
      isFirst = false
    }
    noteList(segment, of: drafts.count > count ? drafts.count - 1 : nil)
  }
}
