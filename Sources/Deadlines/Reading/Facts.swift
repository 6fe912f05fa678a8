/// What a phrase was found to say, before anything is decided.
struct Facts {
  /// The limiting words, wherever they stand.
  var limits: Set<Lexeme> = []
  /// The times named, in order.
  var points: [Point] = []
  /// How it repeats: the shortest rhythm named.
  var recurrence: Recurrence?
  /// Tells whether it is said to repeat at all.
  var isPeriodic = false
  /// The hour.
  var time: TimeOfDay?
  /// The weekday that stands beside a day.
  var weekday: Weekday?
  /// A length of time counted from some event.
  var length: Length?
  /// An event that the phrase hangs on.
  var event: Event?
  /// Words that stand for no day.
  var words: Set<Lexeme> = []
  /// Tells whether a share of the work is named, as in *70 %*.
  var hasShare = false
  /// Tells whether an explanation follows the day, as in *, ngày Quốc hội thông qua*.
  var isExplained = false
  /// Tells whether words or numbers stand there that may turn the meaning.
  var isOdd = false
  /// A time that was written and that no calendar has.
  var impossible: String?
  /// How many terms the rules could not read.
  var unread = 0
  /// How many of them stand before the first time.
  var unreadBefore = 0

  /// A length of time.
  struct Length: Hashable {
    var count: Int
    var unit: Lexeme
    /// Tells whether it runs back from its event, as in *trước 15 ngày so với ngày khai mạc*.
    var isBack = false
    /// The day that it starts from, when the phrase names it.
    var base: Point?
  }

  /// An event that has no day of its own.
  struct Event: Hashable {
    /// A session, a season, an occasion, or what follows or precedes something.
    var sort: Lexeme
    /// The time that is named with it, as in *kỳ họp giữa năm 2018*.
    var point: Point?
  }

  /// Tells whether one of some limits stands anywhere in the phrase.
  func limited(by lexemes: Lexeme...) -> Bool { lexemes.contains(where: limits.contains) }
}
