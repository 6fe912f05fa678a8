import Glibc

extension CursesTerminal {
  /// Sends a text to the clipboard of the user's machine by OSC 52 (xterm, *Control Sequences*), which goes
  /// through SSH to where the user sits.
  ///
  /// A tmux on this side keeps such a sequence for itself unless it is wrapped. The clipboard is never read.
  package mutating func copy(_ text: String) {
    let code = Base64.encoded(Array(text.utf8))
    send("\u{1B}]52;c;\(code)\u{7}")
    if getenv("TMUX") != nil { send("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(code)\u{7}\u{1B}\\") }
  }
}

/// Bytes as letters (RFC 4648, section 4); Foundation, which does the same, is no business of this module.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// Encodes bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func encoded(_ bytes: [UInt8]) -> String {
    var code = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        code.append(place > group.count ? "=" : letters[bits >> (18 - 6 * place) & 0x3F])
      }
    }
    return code
  }
}
