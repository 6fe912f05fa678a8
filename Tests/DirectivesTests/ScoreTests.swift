import Directives
import Scoring
import Testing

/// How well the reader does on passages whose tasks were settled by hand; `make evaluate` prints the same.
@Suite struct `The reader on known passages` {
  @Test func `has material`() {
    #expect(Readings.reports.flatMap(\.tasks).count == 23)
    #expect(Readings.reports.flatMap(\.traps).count == 25)
    #expect(Readings.official.flatMap(\.tasks).count == 23)
    #expect(Readings.heldOut.flatMap(\.tasks).count == 84)
    #expect(Readings.found.flatMap(\.tasks).count == 175)
  }

  @Test func `finds nearly all of the work it was made with, and little else`() {
    let score = Readings.score(Readings.reports + Readings.official)
    #expect(score.f1 >= 0.97, "\(score.f1)")
    #expect(score.sameLead == score.placed)
    #expect(score.sameDay == score.dated)
    #expect(score.sameCoordinators * 100 >= score.matched * 90)
  }

  @Test func `takes no trap for work`() {
    #expect(Readings.score(Readings.reports).trapsTaken == [])
  }

  @Test func `keeps what it reached on passages that were settled before it saw them`() {
    let score = Readings.score(Readings.heldOut)
    #expect(score.f1 >= 0.97, "\(score.f1)")
    #expect(score.sameLead * 100 >= score.placed * 95)
  }

  @Test func `keeps what it reached on pieces of public documents and reports`() {
    let score = Readings.score(Readings.found)
    #expect(score.f1 >= 0.97, "\(score.f1)")
    #expect(score.sameLead * 100 >= score.placed * 95)
    #expect(score.sameCoordinators * 100 >= score.matched * 95)
  }

  @Test(arguments: Readings.reports + Readings.official + Readings.heldOut + Readings.found)
  func `quotes what stands there`(passage: Passage) {
    expectVerbatim(passage.text, Readings.reader.read(passage.text, issued: passage.issued))
  }

  @Test func `agrees on names however they are parted, and on nothing else`() {
    #expect(Score.agree(["các bộ, ngành"], ["Các bộ", "ngành"]))
    #expect(Score.agree(["Uỷ ban nhân dân tỉnh Huế"], ["UBND tỉnh Huế"]))
    #expect(Score.agree(["UBND các quận: A, B"], ["UBND quận A", "UBND quận B"]))
    #expect(!Score.agree(["Bộ Y tế"], ["Bộ Nội vụ"]))
    #expect(!Score.agree([], ["Bộ Nội vụ"]))
  }
}
