import Assignments
import Deadlines

extension ExchangeColumn {
  /// What can stand in the column, in words.
  package var values: Phrase {
    switch self {
    case .number, .parent, .follows: Phrase(vi: "số nhiệm vụ: NV-0012, 12", en: "a number: NV-0012, 12")
    case .status: .oneOf(Assignment.Status.allCases.map { ($0.phrase, $0.rawValue) })
    case .role: .oneOf(Member.Role.allCases.map { ($0.phrase, $0.rawValue) })
    case .agencyKind: .oneOf(Agency.Kind.allCases.map { ($0.phrase, $0.rawValue) })
    case .precision: .oneOf(Deadline.Precision.allCases.map(\.rawValue))
    case .kind: .oneOf(Deadline.Kind.allCases.map(\.rawValue))
    case .basis: .oneOf(Deadline.Basis.allCases.map(\.rawValue))
    case .recurrence: .oneOf(Recurrence.allCases.map(\.rawValue))
    case .lead:
      Phrase(
        vi: "mã hoặc tên cơ quan; nhiều cơ quan, @ministries, @provinces, @all: giao chung",
        en: "an agency's code or name; several, @ministries, @provinces, @all: collective work")
    case .coordinators, .agencies:
      Phrase(
        vi: "mã hoặc tên cơ quan, cách nhau bằng dấu ; hoặc phẩy",
        en: "codes or names of agencies, apart by ; or commas")
    case .code, .successor, .agencyParent: Phrase(vi: "mã cơ quan", en: "an agency's code")
    case .aliases: Phrase(vi: "các tên, cách nhau bằng dấu ;", en: "names apart by ;")
    case .deadline:
      Phrase(
        vi: "câu chữ của văn bản, được đọc thành ngày; hoặc một ngày",
        en: "the directive's words, which are read as a day; or a day")
    case .due, .assignedOn, .acceptedOn, .submittedOn, .completedOn, .evidenceIssued, .firstDue,
      .dueBeforeExtension, .requestedDay, .requestedOn, .movedTo, .countedFrom:
      Phrase(vi: "ngày: 15/8/2025, 2025-08-15", en: "a day: 15/8/2025, 2025-08-15")
    case .issued: Phrase(vi: "ngày, tháng hoặc năm: 16/7/2025, 7/2025, 2025", en: "a day, month or year")
    case .time: Phrase(vi: "giờ: 16:00", en: "a time of day: 16:00")
    case .progress: Phrase(vi: "0–100", en: "0–100")
    case .extensions: Phrase(vi: "số nguyên từ 0", en: "a whole number from 0")
    case .needsConfirmation, .active: .yes + Phrase(verbatim: ", ") + .no
    case .login:
      Phrase(vi: "1–32 chữ thường, số, _ và -", en: "1 to 32 small letters, digits, _ and -")
    case .owner, .ownerPosition, .action, .accountable, .authority, .deliverable, .quote:
      Phrase(vi: "chữ, tối đa \(longest)", en: "words, \(longest) characters at most")
    case .symbol, .title, .issuer, .evidence, .evidenceReason, .requestReason, .name, .position, .shortName,
      .headTitle:
      Phrase(vi: "chữ", en: "words")
    }
  }

  /// How many characters a field of words holds.
  private var longest: Int {
    let field: Assignment.Field =
      switch self {
      case .owner: .owner
      case .ownerPosition: .ownerPosition
      case .accountable: .accountable
      case .authority: .authority
      case .deliverable: .deliverable
      case .quote: .quote
      default: .action
      }
    return Assignment.Field.editable[field] ?? 0
  }
}

extension Phrase {
  /// Words of which one is meant, as people and as programs write them.
  fileprivate static func oneOf(_ words: [(Phrase, String)]) -> Phrase {
    .list(words.map { $0.0 + " (`\($0.1)`)" })
  }

  /// Words of which one is meant, as programs write them.
  fileprivate static func oneOf(_ words: [String]) -> Phrase {
    Phrase(verbatim: words.map { "`\($0)`" }.joined(separator: ", "))
  }
}
