import Assignments
import Testing

@Suite struct `Numbers of assignments` {
  @Test(arguments: [
    (1, "NV-0001"), (123, "NV-0123"), (9999, "NV-9999"), (10_000, "NV-10000"), (999_999_999, "NV-999999999"),
  ]) func `are written with at least four digits and read back`(value: Int, text: String) {
    #expect(AssignmentNumber(value).description == text)
    #expect(AssignmentNumber(text)?.value == value)
  }

  @Test(arguments: ["NV-0123", "nv-123", "nv123", "Nv-00123", "123", "0123", "-123"])
  func `are read as people type them`(text: String) {
    #expect(AssignmentNumber(text)?.value == 123)
  }

  @Test(arguments: [
    "", "NV", "NV-", "NV-0", "0", "0000", "NV-12a", "N-12", "NV--12", "NV- 12", " 12", "12 ", "１２", "+12",
    "1e3",
    "1234567890", "NV-99999999999999999999", "NV-١٢",
  ]) func `are nothing else`(text: String) {
    #expect(AssignmentNumber(text) == nil)
  }

  @Test func `stand in the order of their values, not of their letters`() {
    #expect([10_000, 9999, 2].map(AssignmentNumber.init).sorted().map(\.value) == [2, 9999, 10_000])
  }
}

@Suite struct `Logins` {
  @Test(arguments: ["a", "bxd", "thuky", "_svc", "user-01", "0day", String(repeating: "z", count: 32)])
  func `are small letters, digits, low lines and hyphens`(text: String) {
    #expect(Login(text)?.text == text)
  }

  @Test(arguments: [
    "", "-bxd", "--as", "BXD", "đỗ", "a b", "a.b", "a/b", "a;b", "a\nb", "a\u{0}", "a@b", "$x",
    String(repeating: "z", count: 33),
    "\u{0430}dmin",
  ]) func `are nothing else, so that none is read as an option or a path`(text: String) {
    #expect(Login(text) == nil)
  }
}
