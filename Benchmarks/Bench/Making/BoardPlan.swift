import Assignments
import Deadlines

/// What a board of a size is to hold: when each directive was issued, and who can be given work.
///
/// Everything follows from the number of assignments and a fixed seed, so that the same number gives the same
/// board.
struct BoardPlan {
  /// How many assignments there are.
  let count: Int
  /// The ministries first, then the provinces.
  let leads: [Lead]
  /// The secretary who does the deeds of the secretariat.
  let secretary: Login

  /// The day that the board stands at.
  static let today = Day(number: 20_423)
  /// The day of the first directive, three years before.
  static let start = today.adding(-1095)
  /// How many assignments a directive gives.
  static let assignmentsPerDirective = 25

  private static let seed: UInt64 = 0x7461_736B_626F_6172

  /// The numbers that one part of the plan draws from.
  ///
  /// Parts do not share numbers, so that one can change without the others.
  static func numbers(for part: Part, of index: Int) -> SplitMix64 {
    SplitMix64(seed: seed &+ part.rawValue, place: index)
  }

  /// A part of the plan.
  enum Part: UInt64 {
    case life = 1
    case facts
    case directive
  }

  /// The moment a directive is entered: evenly spread over the working hours of three years less two weeks.
  func moment(ofDirective directive: Int) -> Moment {
    let size = BoardPlan.assignmentsPerDirective
    let directives = max(1, (count + size - 1) / size)
    let days = BoardPlan.today.days(since: BoardPlan.start) - 14
    let hour = 3600
    let place = directive * days * 8 * hour / directives
    return Moment(
      on: BoardPlan.start.adding(place / (8 * hour)), secondsIntoDay: 8 * hour + place % (8 * hour))
  }

  /// The directive of a place in the series.
  func directive(_ index: Int) -> Directive {
    var numbers = BoardPlan.numbers(for: .directive, of: index)
    let kind = numbers.pick(Words.directiveKinds)
    let day = moment(ofDirective: index).day
    return Directive(
      symbol: "\(index + 1)/\(kind.mark)", issued: .day(day),
      title: "\(kind.title) \(numbers.pick(Words.topics))", issuer: kind.issuer)
  }
}
