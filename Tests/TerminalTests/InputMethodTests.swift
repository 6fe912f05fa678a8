import TUI
import TestSupport
import Testing

/// Bytes as Vietnamese input methods send them, on a real terminal: the whole corpus is read without one.
@Suite(.serialized) struct InputMethodTests {
  /// Sends bytes in one piece.
  private func send(_ bytes: [UInt8], to session: borrowing TmuxSession) throws {
    let codes = bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    for code in codes { try session.tell("send-keys", "-H", code) }
  }

  /// What UniKey sends for `tiếng` in Telex, letter by letter: what was written is taken back with a delete
  /// character and sent again.
  private func word(deletingWith delete: UInt8) -> [UInt8] {
    Array("ti".utf8) + Array("e".utf8) + [delete] + Array("ê".utf8) + Array("ng".utf8)
      + [delete, delete, delete] + Array("ếng".utf8)
  }

  @Test(arguments: [UInt8(0x7F), 0x08])
  func `in a field the word is there, in a list nothing is done`(delete: UInt8) throws {
    let board = try SharedBoard.onSample()
    let before = try board.run("journal", "--format", "json")
    let liaison = try board.open(as: "bxd")
    try liaison.waitFor("Hôm nay]")
    try liaison.type("2")
    _ = try liaison.waitForCalm("▸ NV-0006")
    // The last of a word that somebody typed into the wrong window: taken back and sent again.
    try send([delete] + Array("ê".utf8) + [delete, delete, delete] + Array("ếng".utf8), to: liaison)
    try liaison.waitFor("NV-0006")
    #expect(try board.run("journal", "--format", "json") == before)
    try liaison.press("Escape")
    try liaison.press("Escape")
    try liaison.waitUntil("nothing lies over the list") { !$0.contains("┌") }
    try liaison.type("m")
    try liaison.waitFor("Ctrl-S")
    try send(word(deletingWith: delete), to: liaison)
    try liaison.waitFor("tiếng")
    try liaison.press("C-s")
    try liaison.waitFor("đã lưu")
    #expect(try board.run("journal", "NV-0006", "--format", "json").contains("\"tiếng\""))
  }
}
