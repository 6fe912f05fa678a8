import Assignments
import Deadlines
import Phrases

/// The manual page of the language of queries, made of the names and values that the program reads.
struct QueryPage {
  private let language: Language

  /// Makes the page in a language.
  init(in language: Language) {
    self.language = language
  }

  /// The name of its file.
  var name: String { language == .vi ? "taskboard-query.vi.7" : "taskboard-query.7" }

  /// Every term with a value from a list, as it is typed.
  static let terms = Query.names.flatMap { name in Query.values(of: name).map { "\(name):\($0)" } }

  /// Queries with what they find.
  var examples: [(query: String, meaning: String)] {
    [
      (
        "lead:BXD standing:overdue",
        say("việc quá hạn của Bộ Xây dựng", "what is late at the Ministry of Construction")
      ),
      (
        "lead:@ministries status:open due<2026-01-01",
        say("việc còn mở của các bộ, hạn trước năm 2026", "open work of ministries, due before 2026")
      ),
      (
        "missing:owner,deliverable",
        say("chưa rõ cả người làm lẫn kết quả", "neither the owner nor the result is clear")
      ),
      (
        "waiting:secretariat sort:changed",
        say("chờ thư ký, mới thay đổi trước", "waits for the secretariat, changed last first")
      ),
      (
        "due:2025-12 \"đô thị\"",
        say("hạn trong tháng 12/2025, có cụm từ đô thị", "due in December 2025, with the phrase đô thị")
      ),
    ]
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// The page, in the language of man(7).
  var text: String {
    var lines = [
      #".\" Printed from the names and values that the program reads by `make docs`."#,
      #".TH TASKBOARD\-QUERY 7 "" "taskboard""#,
      ".SH " + say("TÊN", "NAME"),
      #"taskboard\-query \- "# + say("cách hỏi bảng nhiệm vụ", "how the task board is asked"),
      ".SH " + say("MÔ TẢ", "DESCRIPTION"),
    ]
    lines += description.map(ManualPage.plain)
    lines.append(".SH " + say("ĐIỀU KIỆN", "TERMS"))
    lines += Query.names.flatMap(item)
    lines.append(".SH " + say("CHỮ", "WORDS"))
    lines += words.map(ManualPage.plain)
    lines.append(".SH " + say("NGÀY", "DAYS"))
    lines += days.map(ManualPage.plain)
    lines.append(".SH " + say("VÍ DỤ", "EXAMPLES"))
    for (query, meaning) in examples {
      lines += [".TP", #".B taskboard list '\#(ManualPage.plain(query))'"#, ManualPage.plain(meaning)]
    }
    return (lines + [".SH " + say("XEM THÊM", "SEE ALSO"), ".BR taskboard (1)"]).joined(separator: "\n")
      + "\n"
  }

  /// A name with what it is about, and its values with theirs.
  private func item(_ name: String) -> [String] {
    let about = Phrase.meaning(ofTerm: name)?(in: language) ?? ""
    let values = Query.values(of: name).map { value in
      (#"\fB\#(value)\fR"#, meaning(of: value, after: name).map { ManualPage.plain($0(in: language)) } ?? "")
    }
    let form = name == "due" ? #"due:\fR, \fBdue<\fR, \fBdue>"# : "\(name):"
    var lines = [
      ".TP", #"\fB\#(form)\fR"#, ManualPage.plain(about + (note(on: name).map { "; \($0)" } ?? ".")),
    ]
    if !values.isEmpty { lines += [".RS"] + values.flatMap { [".TP", $0, $1] } + [".RE"] }
    return lines
  }

  private func meaning(of value: String, after name: String) -> Phrase? {
    switch name {
    case "status":
      value == "open"
        ? Phrase(vi: "đã giao, đang làm hoặc đã báo hoàn thành", en: "assigned, underway or submitted")
        : Assignment.Status(rawValue: value)?.phrase
    case "standing": Standing.Name(rawValue: value)?.phrase
    case "missing": Clarity(rawValue: value)?.phrase
    case "waiting": Member.Role(rawValue: value)?.phrase
    case "sort": Query.Order(rawValue: value)?.phrase
    default: nil
    }
  }

  private func note(on name: String) -> String? {
    let classes = Addressee.classes.joined(separator: ", ")
    switch name {
    case "lead", "with":
      return say(
        "mã, tên hay tên khác của cơ quan, hoặc một nhóm: \(classes).",
        "a code, name or other name of an agency, or a class: \(classes).")
    case "due":
      return say("trong, trước, hoặc sau ngày, tháng hay năm.", "in, before, or after a day, month or year.")
    case "parent": return say("một số như NV-0123.", "a number such as NV-0123.")
    case "missing": return say("nhiều giá trị thì thiếu tất cả.", "of several values all are missing.")
    case "sort": return say("một thứ tự; không ghi là theo hạn.", "one order; without it by deadline.")
    default: return nil
    }
  }
}
