package import Deadlines

// What is said where the board is a conversation by lines.

extension Phrase {
  /// Asks for a command.
  package static let plainPrompt = Phrase(vi: "Lệnh", en: "Command")
  /// At the beginning.
  package static let plainHint = Phrase(vi: "Gõ ? để nghe các lệnh.", en: "Type ? for the commands.")
  /// Before what went well.
  package static let plainDone = Phrase(vi: "Xong: ", en: "Done: ")
  /// Before what was refused.
  package static let plainRefused = Phrase(vi: "Chưa được: ", en: "Not done: ")
  /// Before what has happened.
  package static let plainNews = Phrase(vi: "Báo: ", en: "Note: ")
  /// Between a value and the one that took its place.
  package static let plainThen = Phrase(vi: ", sau đó ", en: ", then ")
  /// Behind a page.
  package static let plainMore = Phrase(
    vi: "Còn nữa, gõ + để nghe tiếp.", en: "There is more, type + to go on.")
  /// A line that means nothing.
  package static func plainUnknown(_ text: String) -> Phrase {
    Phrase(vi: "Không hiểu “\(text)”. Gõ ? để nghe các lệnh.", en: "“\(text)” means nothing here. Type ?.")
  }
  /// Words with which several commands begin.
  package static func plainUnclear(_ commands: [Phrase]) -> Phrase {
    Phrase(vi: "Có thể là: ", en: "This could be: ") + .list(commands)
  }
  /// A number under which nothing was said.
  package static func plainNoLine(_ number: Int) -> Phrase {
    Phrase(vi: "Không có dòng \(number).", en: "There is no line \(number).")
  }
  /// For how long something has waited.
  package static func plainWaits(_ time: Phrase) -> Phrase {
    Phrase(vi: "đã chờ: \(time.vi)", en: "waiting: \(time.en)")
  }
  /// The day something falls due.
  package static func plainDue(_ day: Day) -> Phrase {
    Phrase(vi: "hạn: \(day.phrase.vi)", en: "due: \(day.phrase.en)")
  }
  /// Behind what cannot be done, with the reason.
  package static func plainOff(_ reason: Phrase) -> Phrase {
    Phrase(vi: ", chưa được: \(reason.vi)", en: ", not now: \(reason.en)")
  }
  /// Behind a command that cannot be done just now.
  package static let plainOffNow = Phrase(vi: ", lúc này chưa dùng được", en: ", off just now")
  /// Before what a typed text was read as.
  package static let plainMeans = Phrase(vi: "Hiểu là: ", en: "Read as: ")
  /// Before names that a typed text may have meant.
  package static func plainPerhaps(_ names: [String]) -> Phrase {
    Phrase(vi: "Có thể là: ", en: "Perhaps: ") + Phrase(verbatim: names.joined(separator: "; "))
  }
  /// Behind the label of a field that must not stay empty.
  package static let plainRequired = Phrase(vi: "bắt buộc", en: "required")
  /// How a form is filled in.
  package static let plainFormHelp = Phrase(
    vi: """
      Mỗi mục một dòng. Dòng trống: giữ nguyên, sang mục sau. -: xoá mục. <: mục trước. =: lưu ngay. \
      .: bỏ. ?: nghe lại.
      """,
    en: """
      A line for each field. Empty: keep it and go on. -: empty the field. <: field before. =: save now. \
      .: leave. ?: hear it again.
      """)
  /// Over the commands.
  package static let plainHelpTitle = Phrase(
    vi: "Các lệnh ở đây, gõ phím hoặc chữ:", en: "The commands here, by key or word:")
  /// Commands that have no key on the board.
  package static let plainHelp: [Phrase] = [
    Phrase(vi: "NV-0006: đến nhiệm vụ ấy", en: "NV-0006: to that assignment"),
    Phrase(vi: "dòng 3, hoặc d3: đến dòng 3 vừa nghe", en: "line 3, or l3: to line 3 as it was said"),
    Phrase(
      vi: "lệnh NV-0006, lệnh d3: làm với nhiệm vụ ấy, như: tiếp nhận NV-0006",
      en: "command NV-0006, command l3: do it to that one, as: accept NV-0006"),
    Phrase(
      vi: "/ và chữ cần tìm: lọc danh sách; chỉ / để bỏ lọc", en: "/ and words: filter; / alone drops it"),
  ]

  /// A menu was left without a choice.
  package static let plainMenuLeft = Phrase(vi: "không chọn gì", en: "nothing chosen")
}
