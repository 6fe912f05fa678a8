/// Reads the terms of a phrase into facts: at every place the first rule that fits takes its terms.
struct PhraseReader {
  let terms: ArraySlice<Term>
  var place: Int
  var facts = Facts()
  /// The limits that wait for their time.
  var pending: Set<Lexeme> = []
  /// The place behind the last time.
  var pointEnd: Int?
  /// How many terms were unread at the last time: words between two times part them.
  var unreadAtPoint = 0
  /// The tie that waits for the next time.
  var join: Point.Join?
  /// Tells whether a time is looked for behind the name of an event.
  var expects = false
  /// Tells whether the next time is only what a plan looks forward to: *tầm nhìn đến năm 2045*.
  var isOutlook = false
  /// How many terms were unread at the last word that may turn the meaning.
  var cautioned: Int?
  /// The place behind the last term that some rule read; what no rule knows does not move it.
  private(set) var end: Int
  /// How often the rules were tried, a measure of the work.
  private(set) var trials = 0

  /// The number of times that a phrase names at most; more are not kept, and asked about.
  static let most = 16

  /// Reads a phrase.
  init(_ text: String) { self.init(Term.read(text)[...]) }

  /// Reads terms, all of them or up to the first that no rule knows.
  ///
  /// - Complexity: O(*n*) in the number of terms: each rule looks a bounded number of terms ahead and
  ///   returns having taken at least one or none.
  init(_ terms: ArraySlice<Term>, stoppingAtUnread isStopping: Bool = false) {
    self.terms = terms
    place = terms.startIndex
    end = terms.startIndex
    while place < terms.endIndex {
      // *…, hoàn thành …*: the next deadline begins.
      if isStopping, !facts.points.isEmpty, sign(","), ahead(.completion, 1) { return }
      // *trong năm 2026 15/11/2025 14:01*: a number right behind a time with its year is another matter.
      if isStopping, isBehindPoint, number() != nil, join == nil, facts.points.last?.year != nil,
        !sign("%", 1)
      {
        return
      }
      let start = place
      trials += 1
      if readOne(), place > start {
        end = place
      } else if isStopping, !sign(",:()") {
        return
      } else {
        skip()
      }
    }
  }

  // MARK: The terms ahead

  func term(_ offset: Int = 0) -> Term? {
    terms.indices.contains(place + offset) ? terms[place + offset] : nil
  }

  func ahead(_ lexeme: Lexeme, _ offset: Int = 0) -> Bool { term(offset)?.is(lexeme) ?? false }

  func number(_ offset: Int = 0) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits) = term(offset)?.kind { (value, digits) } else { nil }
  }

  /// A number of at most two digits, as days and months have.
  func short(_ offset: Int = 0) -> Int? { number(offset).flatMap { $0.digits <= 2 ? $0.value : nil } }

  func sign(_ signs: String, _ offset: Int = 0) -> Bool {
    if case .sign(let sign) = term(offset)?.kind { signs.unicodeScalars.contains(sign) } else { false }
  }

  func unit(at offset: Int) -> Lexeme? { Lexeme.units.first { ahead($0, offset) } }

  /// Tells whether nothing was read between the last time and here.
  var isBehindPoint: Bool { pointEnd == place }

  /// Tells whether a time may stand here without a word that says so.
  var isExpected: Bool { expects || !pending.isEmpty || facts.unread == 0 || join != nil && isBehindPoint }

  mutating func take(_ lexeme: Lexeme) -> Bool {
    guard ahead(lexeme) else { return false }
    place += 1
    return true
  }

  // MARK: The rules, in order

  private mutating func readOne() -> Bool {
    readRepetition() || readClock() || readMonthsOfYear() || readCountedMonths() || readLength() || readDays()
      || readDay()
      || readMonth() || readQuarter() || readHalf() || readYears() || readWeek() || readPart()
      || readWeekday() || readEvent() || readWord()
  }

  /// Passes over a term that no rule knows.
  private mutating func skip() {
    if number() != nil, isCutOff || isLostYear { facts.isOdd = true }
    // A comma or a colon may stand between a limit and its time; a word may not.
    if !sign(",:()\"'*") { pending = [] }
    if !sign(",;:.()\"'*-+") { facts.unread += 1 }
    place += 1
  }

  /// Tells whether a number that no rule reads stands so close to a time that it may belong to it.
  var isCutOff: Bool {
    if pointEnd == place - 1 { return sign("/.", -1) }
    return isBehindPoint && (!sign(",;(", -1) || sign("/", 1))
  }

  /// Tells whether a year that no rule reads may belong to a time without one.
  private var isLostYear: Bool { year(at: 0) != nil && facts.points.last.map { $0.year == nil } ?? false }

  /// Keeps a time, with what stood before it.
  mutating func add(_ point: Point) {
    var point = point
    point.limits = pending
    if facts.points.isEmpty {
      facts.unreadBefore = facts.unread
    } else if join == .through || facts.unread == unreadAtPoint {
      point.join = join
    }
    if let cautioned, facts.unread - cautioned < 3 { facts.isOdd = true }
    if facts.points.count >= PhraseReader.most {
      facts.isOdd = true
    } else if !isOutlook {
      facts.points.append(point)
    }
    isOutlook = false
    cautioned = nil
    pending = []
    join = nil
    pointEnd = place
    unreadAtPoint = facts.unread
  }
}

extension PhraseReader {
  /// Ties the last time to the one before it.
  mutating func tie(_ join: Point.Join) {
    if !facts.points.isEmpty { facts.points[facts.points.count - 1].join = join }
  }
}
