/// Pieces of law and of earlier documents that a text quotes: nobody is told anything by them.
enum Quotation {
  /// Finds the words that stand in quotation marks behind what cites: *Điều 82 quy định: “…”*, *đã giao “…”*.
  ///
  /// Marks that are not closed within 400 words quote nothing.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func cited(in words: Words) -> Set<Int> {
    var found: Set<Int> = []
    var place = 0
    while place < words.count {
      if words[place].isSign("\""), words[place + 1].gap == .none, cites(before: place, words),
        let close = (place + 2..<max(place + 2, min(place + reach, words.count)))
          .first(where: { words[$0].isSign("\"") && (words[$0].gap == .none || words[$0 + 1].gap > .none) })
      {
        found.formUnion(place + 1..<close)
        place = close
      }
      place += 1
    }
    return found
  }

  private static func cites(before place: Int, _ words: Words) -> Bool {
    let end = words[place - 1].isSign(":,") ? place - 1 : place
    return (max(0, end - 5)..<max(0, end)).contains { citing.length(words, at: $0, upTo: end) == end - $0 }
  }

  private static let reach = 400
  private static let citing = PhraseTable(
    """
    quy định|quy định như sau|quy định cụ thể|quy định rõ|đã giao|đã yêu cầu|đã chỉ đạo|nội dung kiến nghị|\
    hướng dẫn như sau|có nội dung|có quy định
    """)
}
