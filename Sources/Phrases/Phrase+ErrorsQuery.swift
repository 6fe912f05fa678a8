package import Assignments

extension QueryMistake {
  /// The mistake in words: the term, where it stands, and what could stand there.
  package var phrase: Phrase {
    let place = Phrase(
      vi: "không hiểu “\(term)” ở ký tự thứ \(offset + 1) của câu lọc",
      en: "“\(term)”, at character \(offset + 1) of the query, is not understood")
    guard !expected.isEmpty else {
      return place
        + Phrase(
          vi: "; kiểm tra lại, hoặc đặt trong ngoặc kép để tìm đúng chữ ấy",
          en: "; check it, or quote it to find the words themselves")
    }
    let words = expected.joined(separator: ", ")
    return place + Phrase(vi: "; ở đó có thể viết: \(words)", en: "; what can stand there: \(words)")
  }
}
