import Deadlines

/// What libFuzzer calls with each input: a date and a day to start from, then a phrase.
///
/// A crash is a finding, and so is a promise that does not hold: a finding's range lies in the text, a period
/// lies after the day asked for, and the normal forms, capitals and spaces of a phrase change nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 4 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let day = Day(number: 20_000 + Int(bytes[0]) * 16 + Int(bytes[1]) / 16)
  let dates: [DocumentDate?] = [nil, .day(day), .month(year: day.year, month: day.month), .year(day.year)]
  let issued = dates[Int(bytes[1]) % 4]
  let from = bytes[2] % 2 == 0 ? nil : day
  let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
  read(text, issued, from, day)
  find(text, issued)
  return 0
}

private func read(_ text: String, _ issued: DocumentDate?, _ from: Day?, _ day: Day) {
  let reading = try? DeadlineReading(text, issued: issued, from: from)
  let composed = try? DeadlineReading(Lettering.composed(text), issued: issued, from: from)
  precondition(meaning(reading) == meaning(composed), "the normal form changed the meaning")
  let spaced = try? DeadlineReading(" \(text)\u{A0}", issued: issued, from: from)
  precondition(meaning(reading) == meaning(spaced), "spaces changed the meaning")
  guard let deadline = reading?.deadline else { return }
  precondition(deadline.phrase == text, "the phrase is kept verbatim")
  if let due = deadline.due {
    precondition((Day.first...Day.last).contains(due), "a day that can be written")
  }
  for later in [day, .first, .last, Day(number: .min), Day(number: .max)] {
    if let next = deadline.nextDue(after: later) { precondition(next > later, "a period lies after the day") }
    precondition(deadline.periods(after: later, upTo: .last, atMost: 3).count <= 3)
  }
}

/// What a reading says, without the words it was read from.
private func meaning(_ reading: DeadlineReading?) -> DeadlineReading? {
  var reading = reading
  reading?.deadline.phrase = nil
  return reading
}

private func find(_ text: String, _ issued: DocumentDate?) {
  let length = text.unicodeScalars.count
  var end = 0
  for finding in DeadlineFinder.find(in: text, issued: issued) {
    precondition(finding.range.lowerBound >= end && finding.range.upperBound <= length, "a range in the text")
    end = finding.range.upperBound
  }
}
