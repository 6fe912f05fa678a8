import Testing

@testable import Curses

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("đô thị", "xJHDtCB0aOG7iw=="),
  ]) func `the vectors of RFC 4648, section 10, and Vietnamese`(text: String, code: String) {
    #expect(Base64.encoded(Array(text.utf8)) == code)
  }
}
