// What is asked and said about how a member wants the board, and to whoever sees it for the first time.

extension Phrase {
  /// Over the form of settings.
  package static let settingsTitle = Phrase(vi: "Tuỳ chọn của tôi", en: "My settings")
  /// In that form.
  package static let settingsAdvice = Phrase(
    vi: "Giữ theo tên đăng nhập, dùng ở mọi máy. ← → đổi, Ctrl-S lưu.",
    en: "Kept with your login, on any machine. ← → change, Ctrl-S saves.")
  /// The settings are kept.
  package static let settingsKept = Phrase(
    vi: "đã lưu tuỳ chọn; màu, ký hiệu và màn hình đầu có hiệu lực từ lần mở sau",
    en: "kept; colours, signs and first view hold from the next start on")
  /// The field of the language.
  package static let fieldLanguage = Phrase(vi: "Ngôn ngữ", en: "Language")
  /// The field of the colours.
  package static let fieldColors = Phrase(vi: "Màu", en: "Colours")
  /// The field of the signs.
  package static let fieldSigns = Phrase(vi: "Ký hiệu", en: "Signs")
  /// The field of the line.
  package static let fieldSlow = Phrase(vi: "Đường truyền", en: "Line")
  /// A line that is fast enough.
  package static let lineFast = Phrase(vi: "đủ nhanh", en: "fast enough")
  /// A line that is slow.
  package static let lineSlow = Phrase(vi: "chậm: gửi ít hơn", en: "slow: less is sent")
  /// The field of the mouse.
  package static let fieldMouse = Phrase(vi: "Chuột", en: "Mouse")
  /// The mouse is the terminal's.
  package static let mouseOff = Phrase(vi: "để thiết bị đầu cuối dùng", en: "the terminal's own")
  /// The board listens to the mouse.
  package static let mouseOn = Phrase(vi: "bấm và cuộn trên bảng", en: "clicks and scrolls the board")
  /// The field of the first view.
  package static let fieldFirstView = Phrase(vi: "Mở đầu bằng", en: "Opens on")
  /// The terminal's own colours.
  package static let colorsAuto = Phrase(vi: "theo thiết bị", en: "the terminal's own")
  /// Colours for a dark background.
  package static let colorsDark = Phrase(vi: "cho nền tối", en: "for a dark background")
  /// Colours for a light background.
  package static let colorsLight = Phrase(vi: "cho nền sáng", en: "for a light background")
  /// No colours.
  package static let colorsNone = Phrase(vi: "không màu", en: "none")
  /// Signs beyond ASCII.
  package static let signsUnicode = Phrase(vi: "đầy đủ (✓ ▸ ─)", en: "all (✓ ▸ ─)")
  /// Signs of ASCII.
  package static let signsASCII = Phrase(vi: "chỉ ASCII (+ > -)", en: "ASCII only (+ > -)")

  /// Three lines for whoever sees the board for the first time.
  package static let tour = [
    Phrase(
      vi: "1–7 đổi màn hình · ↑ ↓ chọn dòng · Enter: việc làm được với dòng ấy",
      en: "1–7 change the view · ↑ ↓ choose a line · Enter: what can be done with it"),
    Phrase(
      vi: "/ tìm (gõ không dấu cũng được) · : lệnh theo tên · ? mọi phím · , tuỳ chọn",
      en: "/ finds (marks can be left out) · : commands by name · ? all keys · , settings"),
    Phrase(
      vi: "Esc lùi một bước · u hoàn tác · q thoát. Chưa lưu thì chưa đổi gì.",
      en: "Esc goes a step back · u undoes · q quits. Nothing changes until it is saved."),
  ]
}
