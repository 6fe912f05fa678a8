/// What was heard of a cell.
struct HeardCell {
  /// What its value is.
  enum Kind { case number, shared, words, formulaWords, flag, error, day, unknown }

  /// What its value is.
  var kind = Kind.number
  /// The number of its format.
  var format = 0
  /// The number of the formula that it shares, -1 when it has one of its own; nothing when it has none.
  var formula: Int?
  /// Its formula.
  var formulaText = ""
  /// Its value, as it is written.
  var value: [UInt8] = []

  /// What it amounts to; nothing when it refers to something that is not there.
  func read(_ book: SheetTable) -> TableCell? {
    // LibreOffice writes true and false as formulas.
    let isConstant = kind == .flag && (formulaText == "TRUE()" || formulaText == "FALSE()")
    if formula != nil, !isConstant { return .unusable(.formula(formulaText)) }
    if value.isEmpty { return .empty }
    var text: String { String(decoding: value, as: UTF8.self) }
    switch kind {
    case .number:
      guard var number = PlainNumber(value[...], isStrict: false) else { return .unusable(.error(text)) }
      number.roundAsShown()
      if book.formats.isDay(format), let serial = Double(text), case .number(let shown) = number.cell {
        return SerialDate.cell(serial, shown: shown, is1904: book.is1904)
      }
      return number.cell
    case .shared: return Int(text).flatMap { book.strings.cell($0) }
    case .words: return TableCell(utf8: value[...])
    case .formulaWords: return TableCell(utf8: EscapedText.resolved(value)[...])
    case .flag: return ["1", "true"].contains(text) ? .flag(true) : .flag(false)
    case .error: return .unusable(.error(text))
    case .day: return SerialDate.cell(iso: text)
    case .unknown: return nil
    }
  }
}

extension HeardCell.Kind {
  /// What a value is, by the word of the sheet.
  init(_ word: Span<UInt8>) {
    let first = word.count > 0 ? word[0] : 0
    switch (first, word.count) {
    case (UInt8(ascii: "s"), 1): self = .shared
    case (UInt8(ascii: "n"), 1): self = .number
    case (UInt8(ascii: "b"), 1): self = .flag
    case (UInt8(ascii: "e"), 1): self = .error
    case (UInt8(ascii: "d"), 1): self = .day
    case (UInt8(ascii: "s"), 3): self = .formulaWords
    case (UInt8(ascii: "i"), 9): self = .words
    default: self = .unknown
    }
  }
}
