import Phrases
import Reports
import Testing

@Suite struct `Numbers in reports` {
  @Test func `have their digits in threes`() {
    #expect(0.written(in: .vi) == "0")
    #expect(999.written(in: .vi) == "999")
    #expect(21_914.written(in: .vi) == "21.914")
    #expect(1_000_001.written(in: .en) == "1,000,001")
    #expect((-1234).written(in: .vi) == "-1.234")
  }

  @Test func `are rounded half up in percentages, and nothing of nothing is no percentage`() {
    #expect(percent(1, of: 8, in: .vi) == "12,50%")
    #expect(percent(1, of: 3, in: .en) == "33.33%")
    #expect(percent(2, of: 3, in: .vi) == "66,67%")
    #expect(percent(1, of: 20_000, in: .vi) == "0,01%")
    #expect(percent(5, of: 5, in: .vi) == "100,00%")
    #expect(percent(0, of: 0, in: .vi) == "–")
  }

  @Test func `of parts are Roman`() {
    #expect([1, 4, 9, 14, 40, 51, 1994].map(roman) == ["I", "IV", "IX", "XIV", "XL", "LI", "MCMXCIV"])
  }
}
