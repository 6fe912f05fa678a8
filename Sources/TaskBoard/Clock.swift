import Deadlines
import Glibc

/// The clock on the wall, or a demo's, which stands on a day of its own at the real time of day.
///
/// This is the only place where the time is read. It is Viet Nam's, UTC+7, whatever `TZ` says.
struct Clock {
  /// The day a demo's clock stands on.
  var day: Day?
  /// The day that reads are made for, when it is another than the clock's.
  var shownDay: Day?

  /// What the clock shows now.
  var now: Moment {
    let now = Moment(seconds: time(nil))
    return day.map { Moment(on: $0, secondsIntoDay: now.secondsIntoDay) } ?? now
  }
}
