// The words and letters that stand for numbers.
extension Lexicon {
  /// The numbers that are written as words: of months and quarters, of weekdays, of days and weeks counted.
  static let numerals: [String: Int] = [
    "một": 1, "giêng": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "chạp": 12,
  ]

  /// The same as they are typed without marks.
  static let bareNumerals = Dictionary(
    numerals.map { (Lettering.unmarked($0), $1) }, uniquingKeysWith: { first, _ in first })

  /// The words of which larger numbers are made, without marks.
  static let echoes: Set<String> = Set(bareNumerals.keys).union([
    "lam", "muoi", "mot", "linh", "le", "tram", "khong",
  ])

  /// Roman numerals, as quarters are numbered.
  ///
  /// Scanners read *I* as *l*, and some keyboards give single signs; *V* is known so that it can be refused.
  static let romans: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "l": 1, "ll": 2, "lll": 3, "lv": 4, "1v": 4, "ⅰ": 1, "ⅱ": 2, "ⅲ": 3,
    "ⅳ": 4, "v": 5, "vi": 6,
  ]
}
