/// The words that a deadline is made of.
enum Lexeme: Hashable {
  // Limits.
  case before, latest, until, within, at, from, since, after
  // Units.
  case day, week, month, quarter, half, year, hour, minute, workday
  // Parts of a unit.
  case start, middle, end, firstThird, secondThird, lastThird
  // Which one.
  case this, next
  // Repetition.
  case every, periodically
  // Weekdays.
  case weekday, sunday
  // Spans.
  case period, these
  // What is no day.
  case soonest, always, accordingTo, whenThereIs, effect, session, season, percent, ofOnes
}

/// The table of words: every spelling of what the grammar knows, longest first when several begin alike.
enum Lexicon {
  /// The spellings of each lexeme; a space separates words.
  static let spellings: [(lexeme: Lexeme, spellings: [String])] = [
    (.before, ["trước", "trước khi hết"]),
    (
      .latest,
      [
        "chậm nhất", "muộn nhất", "trễ nhất", "chậm nhất là", "muộn nhất là", "không quá", "không muộn hơn",
        "không chậm hơn",
      ]
    ),
    (.until, ["đến hết", "đến", "tới", "cho đến", "hết", "đến trước", "hạn đến"]),
    (
      .within,
      ["trong", "ngay trong", "trong vòng", "trong thời hạn", "trong thời gian", "nội trong", "trong khoảng"]
    ),
    (.at, ["vào", "vào lúc", "lúc", "tại", "đúng"]),
    (.from, ["từ", "bắt đầu từ", "chính thức từ", "kể từ"]),
    (.since, ["kể từ", "tính từ", "kể từ khi", "kể từ ngày", "từ khi"]),
    (.after, ["sau", "ngay sau", "sau khi", "ngay sau khi", "ngay khi"]),
    (.day, ["ngày"]),
    (.week, ["tuần", "tuần lễ"]),
    (.month, ["tháng"]),
    (.quarter, ["quý", "quí", "qúy", "qúi", "quỹ"]),
    (.half, ["nửa"]),
    (.year, ["năm"]),
    (.hour, ["giờ", "h", "g"]),
    (.minute, ["phút"]),
    (.workday, ["ngày làm việc"]),
    (.start, ["đầu", "đầu tiên"]),
    (.middle, ["giữa"]),
    (.end, ["cuối", "cuối cùng"]),
    (.firstThird, ["thượng tuần"]),
    (.secondThird, ["trung tuần"]),
    (.lastThird, ["hạ tuần"]),
    (.this, ["này", "nay"]),
    (.next, ["sau", "tới", "tiếp theo", "kế tiếp"]),
    (.every, ["hằng", "hàng", "mỗi"]),
    (.periodically, ["định kỳ", "định kì"]),
    (.weekday, ["thứ"]),
    (.sunday, ["chủ nhật", "chúa nhật"]),
    (.period, ["giai đoạn"]),
    (.these, ["những", "các"]),
    (
      .soonest,
      [
        "sớm nhất", "khẩn trương", "kịp thời", "càng sớm càng tốt", "ngay lập tức", "nhanh nhất", "ngay",
        "sớm",
      ]
    ),
    (.always, ["thường xuyên", "liên tục", "hằng giờ"]),
    (
      .accordingTo,
      ["theo tiến độ", "theo kế hoạch", "theo quy định", "theo lộ trình", "theo yêu cầu", "theo chỉ đạo"]
    ),
    (.whenThereIs, ["sau khi có", "khi có", "ngay khi có", "ngay sau khi có"]),
    (
      .effect,
      ["có hiệu lực", "hiệu lực thi hành", "được ban hành", "được thông qua", "được phê duyệt", "được ký"]
    ),
    (.session, ["kỳ họp", "kì họp", "phiên họp", "hội nghị", "đại hội"]),
    (.season, ["mùa", "tết", "dịp"]),
    (.ofOnes, ["của"]),
  ]

  /// The lexemes by their first word, the longest spelling first.
  static let byFirstWord: [String: [(words: [String], lexeme: Lexeme)]] = {
    var table: [String: [(words: [String], lexeme: Lexeme)]] = [:]
    for (lexeme, spellings) in spellings {
      for spelling in spellings {
        let words = spelling.split(separator: " ").map(String.init)
        table[words[0], default: []].append((words, lexeme))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The numbers that are written as words after *tháng* and *quý*, and the days of the week after *thứ*.
  static let numerals: [String: Int] = [
    "một": 1, "giêng": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7,
    "tám": 8, "chín": 9, "mười": 10, "chạp": 12,
  ]

  /// Roman numerals, as quarters are numbered.
  static let romans: [String: Int] = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
}
