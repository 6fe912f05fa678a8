import Testing

/// What input methods send, as it was typed, as it arrives, and what was meant.
struct Typing: Sendable, CustomTestStringConvertible {
  /// Which input method sends so.
  let sender: String
  /// The keys that were pressed.
  let keys: String
  /// What arrives; `<` stands for the Backspace of the input method.
  let sent: String
  /// The text that was meant.
  let meant: String
  /// Tells whether digits make the marks.
  var isVNI: Bool { sender.hasSuffix("VNI") }

  var testDescription: String { "\(sender): \(keys)" }

  private static func rows(_ sender: String, _ rows: [(String, String, String)]) -> [Typing] {
    rows.map { Typing(sender: sender, keys: $0.0, sent: $0.1, meant: $0.2) }
  }

  static let corpus: [Typing] =
    rows(
      "UniKey Telex",
      [
        ("tieengs Vieetj", "tie<êng<<<ếng Vie<êt<<ệt", "tiếng Việt"),
        ("dduwowngf", "d<đu<ưo<ơng<<<ờng", "đường"), ("Nguyeenx", "Nguye<ên<<ễn", "Nguyễn"),
        ("hoaf", "hoa<à", "hoà"), ("uow", "uo<<ươ", "ươ"), ("Quys III", "Quy<ý III", "Quý III"),
        ("DDUWOWNGF", "D<ĐU<ƯO<ƠNG<<<ỜNG", "ĐƯỜNG"), ("aaa", "a<â<aa", "aa"),
        ("hofan", "ho<òa<<oàn", "hoàn"),
      ])
    + rows(
      "UniKey VNI",
      [
        ("tie6ng1 Vie6t5", "tie<êng<<<ếng Vie<êt<<ệt", "tiếng Việt"),
        ("d9u7o7ng2", "d<đu<ưo<ơng<<<ờng", "đường"), ("Nguye6n4", "Nguye<ên<<ễn", "Nguyễn"),
        ("hoa2", "hoa<à", "hoà"), ("uo7", "uo<<ươ", "ươ"), ("Quy1 III", "Quy<ý III", "Quý III"),
        ("D9U7O7NG2", "D<ĐU<ƯO<ƠNG<<<ỜNG", "ĐƯỜNG"),
      ])
    + rows(
      "EVKey Telex",
      [
        ("tieengs", "tie\u{202F}<<êng\u{202F}<<<<ếng", "tiếng"), ("hoaf", "hoa\u{202F}<<à", "hoà"),
        ("ddoo", "d\u{202F}<<đo\u{202F}<<ô", "đô"),
      ])
    + rows(
      "macOS Telex",
      [
        ("tieengs Vieetj", "tiếng Việt", "tiếng Việt"), ("dduwowngf", "đường", "đường"),
        ("DDUWOWNGF", "ĐƯỜNG", "ĐƯỜNG"),
      ])
    + rows(
      "ibus Telex",
      [
        ("Nguyeenx", "Nguye<ên<<ễn", "Nguyễn"), ("uow", "uo<<ươ", "ươ"), ("Quys III", "Quý III", "Quý III"),
      ])
    + rows("fcitx5 VNI", [("hoa2", "hoà", "hoà"), ("d9u7o7ng2", "đường", "đường")])
    + rows(
      "decomposed Telex",
      [
        ("tieengs", "tie<e\u{302}ng<<<e\u{302}\u{301}ng", "tiếng"), ("hoaf", "hoa<a\u{300}", "hoà"),
        ("uow", "uo<<u\u{31B}o\u{31B}", "ươ"), ("Nguyeenx", "Nguye\u{302}\u{303}n", "Nguyễn"),
      ])
}
