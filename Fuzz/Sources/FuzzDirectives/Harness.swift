import Assignments
import Deadlines
import Directives

/// A few agencies of every kind, with names that are hard to read.
private let reader = DirectiveReader(
  Directory([
    Agency(code: "BYT", name: "Bộ Y tế", shortName: "BYT", kind: .ministry, aliases: ["Y tế", "BYT"]),
    Agency(
      code: "BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch", shortName: "BVHTTDL", kind: .ministry,
      aliases: ["Văn hoá, Thể thao và Du lịch"]),
    Agency(
      code: "BTC", name: "Bộ Tài chính", shortName: "BTC", kind: .ministry, aliases: ["TC", "Tài chính"]),
    Agency(
      code: "BTTTT", name: "Bộ Thông tin và Truyền thông", shortName: "BTTTT", kind: .former,
      aliases: ["Bộ TT&TT"], successor: "BTC"),
    Agency(
      code: "01", name: "Thành phố Hà Nội", shortName: "Hà Nội", kind: .province, aliases: ["TP. Hà Nội"]),
    Agency(code: "TTCP", name: "Thanh tra Chính phủ", shortName: "TTCP", kind: .ministerialAgency),
  ]))

/// What libFuzzer calls with each input: a date, then the text of a directive.
///
/// A crash is a finding, and so is a promise that does not hold: what is quoted stands at its place, word for
/// word, and the same text is read the same way twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 3 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let day = Day(number: 20_000 + Int(bytes[0]) * 16 + Int(bytes[1]) / 16)
  let issued: DocumentDate? = bytes[1] % 2 == 0 ? nil : .day(day)
  let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
  let proposals = reader.read(text, issued: issued)
  precondition(reader.read(text, issued: issued) == proposals, "the same text was read in two ways")
  let scalars = Array(text.unicodeScalars)
  for proposal in proposals {
    check(proposal.action.text, proposal.action.range, scalars)
    check(proposal.quote.text, proposal.quote.range, scalars)
    if let deadline = proposal.deadline { check(deadline.phrase, deadline.range, scalars) }
    precondition(proposal.missing.contains(.owner), "an agency is no person")
  }
  return 0
}

private func check(_ text: String, _ range: Range<Int>, _ scalars: [Unicode.Scalar]) {
  precondition(
    range.lowerBound >= 0 && range.upperBound <= scalars.count && !range.isEmpty, "a range in the text")
  precondition(text.unicodeScalars.elementsEqual(scalars[range]), "what is quoted stands there")
}
