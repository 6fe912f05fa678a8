/// The table of words: every spelling of what the grammar knows.
enum Lexicon {
  /// The spellings of each lexeme; a space separates words.
  static let spellings: [(lexeme: Lexeme, spellings: [String])] = [
    (.before, ["trước", "trước thời điểm", "trước thời hạn"]),
    (
      .latest,
      [
        "chậm nhất", "muộn nhất", "trễ nhất", "chậm nhất là", "muộn nhất là", "trễ nhất là", "không quá",
        "không muộn hơn", "không chậm hơn", "không trễ hơn", "không được muộn hơn", "không được chậm hơn",
        "không để quá", "không được quá", "không để chậm quá", "không chậm quá", "không trễ quá", "hạn chót",
        "hạn cuối", "hạn cuối cùng", "tối đa", "tối đa là",
      ]
    ),
    (
      .until,
      [
        "đến", "đến hết", "tới", "tới hết", "cho đến", "cho đến hết", "cho tới", "hết", "đến trước",
        "hạn đến",
        "trước khi hết", "trước khi kết thúc", "đến khi hết", "cho đến khi hết",
      ]
    ),
    (
      .within,
      [
        "trong", "ngay trong", "trong vòng", "trong thời hạn", "trong thời gian", "nội trong", "trong khoảng",
        "trong khoảng thời gian", "trong suốt", "ngay trong vòng", "suốt",
      ]
    ),
    (.at, ["vào", "vào lúc", "lúc", "tại", "đúng", "đúng vào", "vào đúng", "ngay vào", "ngay tại"]),
    (.from, ["từ", "bắt đầu từ", "ngay từ", "từ sau"]),
    (.since, ["kể từ", "tính từ", "kể từ khi", "từ khi", "tính từ khi", "kể từ sau khi"]),
    (.after, ["sau", "ngay sau", "sau khi", "ngay sau khi", "ngay khi", "khi", "sau thời điểm"]),
    (.day, ["ngày", "mùng", "mồng", "ngày mùng", "ngày mồng"]),
    (.workday, ["ngày làm việc"]),
    (.week, ["tuần", "tuần lễ"]),
    (.month, ["tháng"]),
    (.quarter, ["quý", "quí", "qúy", "qúi"]),
    (.half, ["nửa"]),
    (.year, ["năm"]),
    (.hour, ["giờ", "h", "g", "tiếng"]),
    (.minute, ["phút", "p"]),
    (.start, ["đầu", "đầu tiên", "đầu của"]),
    (.middle, ["giữa", "giữa của"]),
    (.end, ["cuối", "cuối cùng", "cuối của"]),
    (.firstThird, ["thượng tuần"]),
    (.secondThird, ["trung tuần"]),
    (.lastThird, ["hạ tuần"]),
    (
      .daytime,
      [
        "sáng", "trưa", "chiều", "tối", "buổi sáng", "buổi trưa", "buổi chiều", "buổi tối", "đêm",
        "giờ hành chính", "giờ làm việc",
      ]
    ),
    (.this, ["này", "nay"]),
    (.next, ["tiếp theo", "kế tiếp", "liền kề", "tiếp sau", "kế sau", "sắp tới"]),
    (.today, ["hôm nay", "ngày hôm nay", "sáng nay", "trưa nay", "chiều nay", "tối nay", "đêm nay"]),
    (.tomorrow, ["ngày mai", "sáng mai", "trưa mai", "chiều mai", "tối mai"]),
    (.now, ["từ nay", "từ bây giờ", "ngay từ nay", "kể từ nay", "từ giờ", "ngay từ bây giờ", "bây giờ"]),
    (
      .onwards,
      [
        "trở đi", "trở về sau", "các năm tiếp theo", "những năm tiếp theo", "các năm sau", "những năm sau",
        "các năm tới", "những năm tới", "những tháng tiếp theo", "các tháng tiếp theo", "các quý tiếp theo",
        "những quý tiếp theo", "các năm kế tiếp",
        "và năm tiếp theo", "giai đoạn tiếp theo", "các giai đoạn tiếp theo",
      ]
    ),
    (.every, ["hằng", "hàng", "mỗi"]),
    (.periodically, ["định kỳ", "định kì", "theo định kỳ", "định kỳ theo"]),
    (.times, ["lần"]),
    (.ordinal, ["thứ", "ngày thứ"]),
    (.sunday, ["chủ nhật", "chúa nhật", "ngày chủ nhật"]),
    (.period, ["giai đoạn", "thời kỳ", "thời kì", "nhiệm kỳ", "nhiệm kì"]),
    (.these, ["những", "các"]),
    (.and, ["và", "cùng"]),
    (.or, ["hoặc", "hay"]),
    (
      .soonest,
      [
        "sớm nhất", "khẩn trương", "kịp thời", "càng sớm càng tốt", "ngay lập tức", "lập tức", "nhanh nhất",
        "ngay", "sớm", "trong thời gian tới", "thời gian tới", "trong thời gian sớm nhất",
        "trong thời gian ngắn nhất", "trong thời gian nhanh nhất", "trong thời gian sắp tới", "sắp tới",
        "trong những ngày tới", "những ngày tới", "vài ngày tới", "ít ngày tới", "một vài ngày tới",
        "những tuần tới", "vài tuần tới", "một vài tuần tới", "vài tháng tới", "một vài tháng tới",
        "trong thời gian không xa", "thời gian sớm nhất", "gấp", "nhanh chóng", "trước mắt",
        "trong thời gian gần nhất", "khẩn cấp",
      ]
    ),
    (
      .always,
      [
        "thường xuyên", "liên tục", "hằng giờ", "hàng giờ", "xuyên suốt",
        "trong suốt quá trình", "suốt quá trình", "trong quá trình",
      ]
    ),
    (
      .accordingTo,
      [
        "theo tiến độ", "theo kế hoạch", "theo quy định", "theo lộ trình", "theo yêu cầu", "theo chỉ đạo",
        "theo thời hạn", "theo thời gian", "theo đúng tiến độ", "theo đúng kế hoạch", "theo đúng quy định",
        "theo chương trình", "theo hướng dẫn", "đúng tiến độ", "theo đúng thời hạn", "theo đúng lộ trình",
        "theo thực tế", "theo thông báo", "đúng thời hạn", "theo phân công", "tùy theo", "tuỳ theo",
      ]
    ),
    (
      .whenThereIs,
      [
        "sau khi có", "khi có", "ngay khi có", "ngay sau khi có", "sau khi hoàn thành",
        "ngay sau khi hoàn thành",
        "khi được", "trên cơ sở", "khi cần", "khi hoàn thành",
      ]
    ),
    (
      .effect,
      [
        "có hiệu lực", "hiệu lực thi hành", "có hiệu lực thi hành", "được ban hành", "được thông qua",
        "được phê duyệt", "được ký", "được công bố",
      ]
    ),
    (
      .session,
      [
        "kỳ họp", "kì họp", "phiên họp", "hội nghị", "đại hội", "cuộc họp", "buổi họp", "phiên giao ban",
        "hội nghị giao ban", "kỳ giao ban",
      ]
    ),
    (.season, ["mùa", "vụ mùa"]),
    (
      .occasion,
      [
        "tết", "dịp", "nhân dịp", "lễ", "ngày lễ", "khai giảng", "năm học", "khai mạc", "bế mạc", "bầu cử",
        "quốc khánh", "ngày khai mạc", "ngày bế mạc", "ngày khai giảng", "ngày bầu cử", "lễ khai mạc",
      ]
    ),
    (.beforeEvent, ["trước khi"]),
    (.done, ["đã"]),
    (.untilNow, ["đến nay", "cho đến nay", "tới nay", "cho tới nay", "đến thời điểm hiện nay"]),
    (.asOf, ["tính đến", "tính đến hết", "tính tới", "tính đến thời điểm"]),
    (.filler, ["của", "là", "thuộc", "thời điểm", "mốc", "mốc thời gian"]),
    (
      .term,
      [
        "thời hạn", "thời hạn hoàn thành", "thời gian hoàn thành", "thời gian thực hiện", "thời gian", "hạn",
        "thời hạn thực hiện", "tiến độ", "thời hạn báo cáo", "thời gian báo cáo", "thời hạn gửi báo cáo",
        "hạn hoàn thành", "thời hạn trình", "thời gian trình",
      ]
    ),
    (.completion, ["hoàn thành", "xong", "hoàn tất", "làm xong", "thực hiện xong"]),
    (.compared, ["so với"]),
    (.outlook, ["tầm nhìn", "định hướng"]),
    (.caution, ["khoảng", "trừ", "ngoại trừ", "không", "chưa", "ít nhất", "ước", "có thể"]),
  ]
}

extension Lexicon {
  /// A spelling, cut into words.
  struct Entry: Sendable {
    var words: [String]
    var lexeme: Lexeme
  }

  /// The lexemes by their first word, the longest spelling first.
  static let byFirstWord: [String: [Entry]] = sorted(entries)

  /// The same for phrases typed without marks.
  static let bareByFirstWord: [String: [Entry]] = sorted(
    entries.map { Entry(words: $0.words.map(Lettering.unmarked), lexeme: $0.lexeme) })

  private static let entries: [Entry] = spellings.flatMap { lexeme, spellings in
    spellings.map { Entry(words: $0.split(separator: " ").map(String.init), lexeme: lexeme) }
  }

  private static func sorted(_ entries: [Entry]) -> [String: [Entry]] {
    Dictionary(grouping: entries) { $0.words[0] }
      .mapValues { $0.sorted { ($0.words.count, rank($0.lexeme)) > ($1.words.count, rank($1.lexeme)) } }
  }

  /// Among spellings that differ only in marks the unit is meant more often than anything else.
  private static func rank(_ lexeme: Lexeme) -> Int {
    switch lexeme {
    case .day, .month, .year, .quarter, .week: 2
    case .before, .within, .until, .from, .every, .after: 1
    default: 0
    }
  }
}
