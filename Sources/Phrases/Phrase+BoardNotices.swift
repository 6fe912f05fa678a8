package import Assignments

// What the board says in its notice line.

extension Phrase {
  /// A change was kept.
  package static func saved(_ deed: Deed, _ number: AssignmentNumber?, children: Int) -> Phrase {
    let what = number.map { " \($0)" } ?? ""
    let split =
      children == 0
      ? Phrase(verbatim: "")
      : Phrase(vi: ", tách thành \(children) nhiệm vụ", en: ", divided into \(children)")
    return Phrase(vi: "đã lưu: \(deed.phrase.vi)\(what)", en: "saved: \(deed.phrase.en)\(what)") + split
  }

  /// Others have changed assignments that are on the screen.
  package static func changedByOthers(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) nhiệm vụ vừa được người khác cập nhật",
      en: count == 1
        ? "1 assignment was just changed by somebody else"
        : "\(count) assignments were just changed by others")
  }

  /// A key was pressed that needs an assignment.
  package static let nothingSelected = Phrase(vi: "chưa chọn nhiệm vụ nào", en: "no assignment is selected")
  /// An assignment was sent to the clipboard; whether the terminal took it nobody can tell.
  package static func copied(_ number: AssignmentNumber) -> Phrase {
    Phrase(
      vi: "đã gửi \(number) vào bộ nhớ tạm của máy bạn, nếu cửa sổ dòng lệnh cho phép",
      en: "\(number) was sent to your machine's clipboard, if your terminal lets it")
  }
  /// A text is longer than what terminals take into the clipboard.
  package static func tooLongToCopy(_ bytes: Int) -> Phrase {
    Phrase(
      vi: "dài quá để chép (\(bytes) byte, nhiều nhất \(mostCopiedBytes)); dùng taskboard show",
      en: "too long to copy (\(bytes) bytes, \(mostCopiedBytes) at most); use taskboard show")
  }
  /// The bytes of text that fit into a sequence of 74,994 in base64, the most that terminals are known to
  /// take.
  package static let mostCopiedBytes = 56_244
  /// An edit was saved that changes nothing.
  package static let nothingChanged = Phrase(vi: "không có gì thay đổi", en: "nothing was changed")
  /// Text was pasted where there is no field.
  package static let pasteIsForFields = Phrase(
    vi: "chỉ dán được văn bản vào ô nhập", en: "text is pasted into fields only")
  /// A paste was longer than what is taken.
  package static let pasteWasCut = Phrase(
    vi: "văn bản dán quá dài: chỉ nhận 256 KiB đầu",
    en: "the pasted text is too long: only its first 256 KiB were taken")
  /// Esc was pressed where there is nothing left to close.
  package static let quitWithQ = Phrase(vi: "q: thoát", en: "q: quit")
  /// Ctrl-C was pressed once.
  package static let quitWithInterrupt = Phrase(
    vi: "bấm Ctrl-C lần nữa để thoát", en: "press Ctrl-C again to quit")
}
