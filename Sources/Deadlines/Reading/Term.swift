/// A token as the grammar sees it: a known word or phrase, a number, a sign, or something it does not know.
struct Term: Hashable {
  var kind: Kind
  /// The words as they stand, in small letters.
  var text: String
  /// Where it stands, in Unicode scalars of the text as given.
  var range: Range<Int>
  /// Tells whether the text is typed without any marks.
  var isBare = false

  enum Kind: Hashable {
    case lexeme(Lexeme)
    case number(Int, digits: Int)
    case sign(Unicode.Scalar)
    case unknown
  }

  /// Tells whether the term is a lexeme.
  func `is`(_ lexeme: Lexeme) -> Bool { kind == .lexeme(lexeme) }

  /// The lexeme, when the lexicon knows the words.
  var lexeme: Lexeme? { if case .lexeme(let lexeme) = kind { lexeme } else { nil } }

  /// The number that the term names where one is expected: digits, a word, or a Roman numeral.
  func numeral(among words: [String: Int]) -> Int? {
    if case .number(let number, _) = kind { return number }
    if case .sign = kind { return nil }
    return words[text]
  }

  /// The number that the term names in digits or as a word.
  var numeral: Int? { numeral(among: isBare ? Lexicon.bareNumerals : Lexicon.numerals) }
}

extension Term {
  /// Reads a text with the lexicon, the longest spelling first.
  ///
  /// A text typed without any marks is read by the spellings without marks.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ text: String) -> [Term] {
    let tokens = Token.cut(text)
    let isBare = !tokens.contains(where: \.isMarked)
    let table = isBare ? Lexicon.bareByFirstWord : Lexicon.byFirstWord
    var terms: [Term] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      var length = 1
      switch token.kind {
      case .number(let number, let digits):
        terms.append(Term(kind: .number(number, digits: digits), text: "", range: token.range))
      case .sign(let sign):
        terms.append(Term(kind: .sign(sign), text: String(sign), range: token.range))
      case .word(let word):
        let match = table[word]?.first { stands($0.words, in: tokens, at: place) }
        length = match?.words.count ?? 1
        let range = token.range.lowerBound..<tokens[place + length - 1].range.upperBound
        if let match {
          terms.append(
            Term(kind: .lexeme(match.lexeme), text: match.words.joined(separator: " "), range: range))
        } else {
          terms += halves(of: word, range, table) ?? [Term(kind: .unknown, text: word, range: range)]
        }
      }
      place += length
    }
    terms = withoutEchoes(terms)
    return isBare ? settled(terms.map { $0.bare }) : terms
  }

  /// Leaves out a number said again in words: *ngày 15 (mười lăm) tháng 6*.
  private static func withoutEchoes(_ terms: [Term]) -> [Term] {
    var kept: [Term] = []
    var place = 0
    while place < terms.count {
      if terms[place].kind == .sign("("), case .number? = kept.last?.kind,
        let close = terms[place...].prefix(6).firstIndex(where: { $0.kind == .sign(")") }), close > place + 1,
        terms[place + 1..<close].allSatisfy({ Lexicon.echoes.contains(Lettering.unmarked($0.text)) })
      {
        place = close + 1
      } else {
        kept.append(terms[place])
        place += 1
      }
    }
    return kept
  }

  private var bare: Term {
    var term = self
    term.isBare = true
    return term
  }

  private static func stands(_ words: [String], in tokens: [Token], at place: Int) -> Bool {
    words.count <= tokens.count - place
      && words.indices.allSatisfy { tokens[place + $0].kind == .word(words[$0]) }
  }

  /// Reads two words that lost the space between them, a limit and a unit or a unit and a Roman numeral:
  /// *trongtháng*, *quýIV*.
  private static func halves(of word: String, _ range: Range<Int>, _ table: [String: [Lexicon.Entry]])
    -> [Term]?
  {
    guard (2...12).contains(word.unicodeScalars.count), word.utf8.count == range.count || word.utf8.count > 3
    else { return nil }
    for cut in word.indices.dropFirst() {
      let (left, right) = (String(word[..<cut]), String(word[cut...]))
      guard let first = single(left, table) else { continue }
      let length = left.unicodeScalars.count
      let middle = min(range.lowerBound + length, range.upperBound - 1)
      let second: Term.Kind? =
        if Lexeme.limits.contains(first), let unit = single(right, table), Lexeme.units.contains(unit) {
          .lexeme(unit)
        } else if first == .quarter, Lexicon.romans[right] != nil { .unknown } else { nil }
      guard let second else { continue }
      return [
        Term(kind: .lexeme(first), text: left, range: range.lowerBound..<middle),
        Term(kind: second, text: right, range: middle..<range.upperBound),
      ]
    }
    return nil
  }

  private static func single(_ word: String, _ table: [String: [Lexicon.Entry]]) -> Lexeme? {
    word == "q" ? .quarter : table[word]?.first { $0.words.count == 1 }?.lexeme
  }

  /// Decides, in a text typed without marks, between *ngày* and *ngay*.
  private static func settled(_ terms: [Term]) -> [Term] {
    terms.indices.map { place in
      let term = terms[place]
      guard term.is(.day), term.text == "ngay" else { return term }
      let before = place > 0 ? terms[place - 1].lexeme : nil
      let next = place + 1 < terms.count ? terms[place + 1] : nil
      let isCounted = next?.numeral != nil || next?.lexeme == .ordinal || next?.lexeme == .every
      let isLimited = before.map { $0 == .every || Lexeme.limits.contains($0) } ?? false
      if isCounted || isLimited { return term }
      return Term(kind: .lexeme(.soonest), text: term.text, range: term.range, isBare: true)
    }
  }
}
