// Sentences that begin like a command and only tell how things are.
extension ClauseReader {
  /// A passive, a share or *đã* tells a state: *Phát triển hạ tầng số được đẩy mạnh*, *đạt 66,7 %*.
  func tellsState(from start: Int) -> Bool {
    // *Xét báo cáo của Bộ Xây dựng tại văn bản số …*: what a letter answers.
    if words[start].text == "xét",
      Vocabulary.submitting.matches(words, at: start + 1)
        || words[start + 1].text == "đề"
    {
      return true
    }
    for place in start..<max(start, min(start + 30, end)) {
      if isProgress(at: place, from: start) { return isBareNoun(from: start, to: place) }
      if isShare(at: place), place < start + 12 || ["chỉ", "ước", "mới"].contains(words[place - 1].text),
        !Vocabulary.manner.matches(words, at: start)
      {
        return true
      }
      if words[place].text == "đã", place < start + 6 { return true }
    }
    return false
  }

  /// Tells whether an item begins with a noun of which it says how it must be: *Các đoạn tuyến mở rộng phải
  /// bảo đảm quy mô*, *Nghị quyết phải đưa ra giải pháp*, *Số hộ có nhà cần phải sửa chữa*.
  func tellsHowItMustBe(from start: Int) -> Bool {
    guard mentions[start] == nil, !Vocabulary.doing.matches(words, at: start),
      action(at: start) == nil,
      Vocabulary.products.matches(words, at: start) || Vocabulary.things.matches(words, at: start)
        || Vocabulary.articles.matches(words, at: start)
    else { return false }
    return (start..<min(start + 24, end)).contains { ["cần", "phải"].contains(words[$0].text) }
  }

  /// *được đẩy mạnh, được nâng cao*: what went on by itself.
  private func isProgress(at place: Int, from start: Int) -> Bool {
    guard words[place].text == "được", let next = words.word(place + 1) else { return false }
    return ["đẩy", "nâng", "cải", "quan", "tăng", "triển", "duy", "thực"].contains(next.text)
      && words.word(place - 1)?.text != "đã"
      && !(start..<place).contains { ["để", "bảo"].contains(words[$0].text) }
  }

  /// *đạt 66,7 %, tăng 8 %*; *cắt giảm 30 %* is work.
  private func isShare(at place: Int) -> Bool {
    ["đạt", "tăng", "giảm"].contains(words[place].text) && words.word(place + 1)?.kind == .number
      && words.word(place + 2)?.isSign("%,.") == true
      && !["cắt", "tiết", "gia", "đấu", "để", "nhằm", "mục", "tiêu", "bảo", "đảm"].contains(
        words.word(place - 1)?.text)
  }

  /// Nothing but a noun phrase stands before the passive.
  private func isBareNoun(from start: Int, to place: Int) -> Bool {
    // *Hoàn thành 100% thủ tục được thực hiện trực tuyến*: what is to be reached.
    if ["hoàn", "bảo", "đảm"].contains(words[start].text) { return false }
    return words[start].isCapital && !Vocabulary.manner.matches(words, at: start) && place - start < 25
      && !(start..<place).contains {
        Vocabulary.obliging.matches(words, at: $0) || ["theo", "đã", "việc"].contains(words[$0].text)
      }
  }
}
