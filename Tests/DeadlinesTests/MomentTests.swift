import Deadlines
import TestSupport
import Testing

@Suite struct `Moments in Viet Nam` {
  @Test(arguments: [
    (0, "1970-01-01T07:00:00+07:00"),
    (-1, "1970-01-01T06:59:59+07:00"),
    (-25_200, "1970-01-01T00:00:00+07:00"),
    (-25_201, "1969-12-31T23:59:59+07:00"),
    (-111_600, "1969-12-31T00:00:00+07:00"),
    (-111_601, "1969-12-30T23:59:59+07:00"),
    (1_738_342_799, "2025-01-31T23:59:59+07:00"),
    (1_738_342_800, "2025-02-01T00:00:00+07:00"),
    (951_757_199, "2000-02-28T23:59:59+07:00"),
    (951_757_200, "2000-02-29T00:00:00+07:00"),
    (1_764_552_600, "2025-12-01T08:30:00+07:00"),
    (253_402_275_599, "9999-12-31T23:59:59+07:00"),
    (-62_135_622_000, "0001-01-01T00:00:00+07:00"),
  ]) func `the day turns at midnight seven hours east of Greenwich`(seconds: Int, iso: String) throws {
    let moment = Moment(seconds: seconds)
    #expect(moment.iso == iso)
    #expect(moment.day.iso == iso.prefix(10))
    #expect(moment.clock == iso.dropFirst(11).prefix(5))
    #expect(Moment(iso) == moment)
  }

  @Test(arguments: 1...20) func `day and seconds into it make the moment again`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<300 {
      let moment = Moment(seconds: Int.random(in: -62_135_622_000...253_402_275_599, using: &dice))
      #expect((0..<86_400).contains(moment.secondsIntoDay))
      #expect(Moment(on: moment.day, secondsIntoDay: moment.secondsIntoDay) == moment)
      #expect(Moment(moment.iso) == moment)
    }
  }

  @Test func `moments stand in the order of their seconds`() {
    #expect(Moment(seconds: -1) < Moment(seconds: 0))
    #expect(Moment(on: Day(number: 0)) == Moment(seconds: -25_200))
  }

  @Test(arguments: [
    "", "2025-12-01", "2025-12-01T08:30:00", "2025-12-01T08:30:00Z", "2025-12-01T08:30:00+08:00",
    "2025-12-01T24:00:00+07:00", "2025-12-01T08:60:00+07:00", "2025-12-01T08:30:60+07:00",
    "2025-12-01T8:30:000+07:00",
    "2025-02-30T08:30:00+07:00", "2025-12-01T08:3a:00+07:00", "2025-12-01x08:30:00+07:00",
    "2025-12-01T08:30:-0+07:00",
  ]) func `only the form that is written is read`(text: String) {
    #expect(Moment(text) == nil)
  }
}
