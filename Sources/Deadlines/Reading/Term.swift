/// A token as the grammar sees it: a known word or phrase, a number, a sign, or something it does not know.
struct Term: Hashable {
  var kind: Kind
  /// The words as they stand, in small letters.
  var text: String
  /// Where it stands, in Unicode scalars of the composed phrase.
  var range: Range<Int>

  enum Kind: Hashable {
    case lexeme(Lexeme)
    case number(Int, digits: Int)
    case sign(Character)
    case unknown
  }
}

extension Term {
  /// Reads tokens with the lexicon, the longest spelling first.
  ///
  /// A phrase typed without any marks is read by the spellings without marks; in it *ngay* means *ngày*
  /// before a number.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func read(_ text: String) -> [Term] {
    let tokens = Token.cut(text)
    let isBare = !Lettering.isMarked(text)
    let table = isBare ? Lexicon.bareByFirstWord : Lexicon.byFirstWord
    var terms: [Term] = []
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      switch token.kind {
      case .number(let number, let digits):
        terms.append(Term(kind: .number(number, digits: digits), text: "", range: token.range))
        place += 1
      case .sign(let sign):
        terms.append(Term(kind: .sign(sign), text: String(sign), range: token.range))
        place += 1
      case .word(let word):
        let match = table[word]?.first { entry in
          entry.words.count <= tokens.count - place
            && entry.words.indices.allSatisfy { tokens[place + $0].kind == .word(entry.words[$0]) }
        }
        let length = match?.words.count ?? 1
        var lexeme = match?.lexeme
        if isBare, lexeme == .soonest, place + 1 < tokens.count, word == "ngay",
          case .number = tokens[place + 1].kind
        {
          lexeme = .day
        }
        terms.append(
          Term(
            kind: lexeme.map(Kind.lexeme) ?? .unknown, text: match?.words.joined(separator: " ") ?? word,
            range: token.range.lowerBound..<tokens[place + length - 1].range.upperBound))
        place += length
      }
    }
    return terms
  }

  /// The number that the term names where one is expected: digits, a word, or a Roman numeral.
  func numeral(among words: [String: Int]) -> Int? {
    if case .number(let number, _) = kind { return number }
    return words[text] ?? words[Lettering.unmarked(text)]
  }

  /// Tells whether the term is a lexeme.
  func `is`(_ lexeme: Lexeme) -> Bool { kind == .lexeme(lexeme) }
}

extension Lexicon {
  /// The table for phrases typed without marks.
  static let bareByFirstWord: [String: [(words: [String], lexeme: Lexeme)]] = {
    var table: [String: [(words: [String], lexeme: Lexeme)]] = [:]
    for (_, entries) in byFirstWord {
      for entry in entries {
        let words = entry.words.map(Lettering.unmarked)
        table[words[0], default: []].append((words, entry.lexeme))
      }
    }
    return table.mapValues {
      $0.sorted { ($0.words.count, rank($0.lexeme)) > ($1.words.count, rank($1.lexeme)) }
    }
  }()

  /// Among spellings that differ only in marks the unit is meant more often than anything else.
  private static func rank(_ lexeme: Lexeme) -> Int {
    [.day, .month, .year, .quarter, .week].contains(lexeme) ? 1 : 0
  }
}
