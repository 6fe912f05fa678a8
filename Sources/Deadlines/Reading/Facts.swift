/// What a phrase was found to say, before anything is decided.
struct Facts {
  /// The limiting words in the order they stand.
  var limits: [Lexeme] = []
  /// The times named, in order.
  var points: [Point] = []
  /// How it repeats.
  var recurrence: Recurrence?
  /// Tells whether it is said to repeat at all.
  var isPeriodic = false
  /// The hour.
  var time: TimeOfDay?
  /// The weekday.
  var weekday: Weekday?
  /// A length of time counted from some event.
  var period: Period?
  /// Words that stand for no day.
  var words: Set<Lexeme> = []
  /// Tells whether *until* or a dash stands between two points.
  var isSpan = false
  /// Tells whether a share of the work is named, as in *70 %*.
  var hasShare = false
  /// Tells whether an explanation follows the day, as in *, ngày Quốc hội thông qua*.
  var hasEvent = false
  /// Tells whether the time is named in a way that has no settled bounds.
  var isLoose = false
  /// A day that was written and that no calendar has.
  var impossible: String?
  /// How many words the lexicon does not know.
  var unknown = 0

  /// A length of time.
  struct Period: Hashable {
    var count: Int
    var unit: Lexeme
  }

  func limited(by lexemes: Lexeme...) -> Bool { lexemes.contains(where: limits.contains) }
}
