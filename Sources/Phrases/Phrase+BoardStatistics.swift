package import Assignments

// The view of statistics.

extension Phrase {
  /// The heading of the view.
  package static let statisticsTitle = Phrase(vi: "Thống kê theo cơ quan", en: "Statistics by agency")
  /// What the signs of the bars mean, each in front of its words.
  package static let barLegend: [Phrase] = [
    Phrase(vi: "đúng hạn", en: "on time"), Phrase(vi: "trễ hạn", en: "late"),
    Phrase(vi: "trong hạn", en: "in term"), Phrase(vi: "quá hạn", en: "overdue"),
    Phrase(vi: "chưa hạn", en: "no day"),
  ]
  /// The column of all assignments.
  package static let columnTotal = Phrase(vi: "tổng", en: "all")
  /// The column of the share that is done.
  package static let columnDone = Phrase(vi: "xong", en: "done")
  /// The heading above the months.
  package static func completedByMonth(_ name: String?, _ months: [String]) -> Phrase {
    let range = [months.first, months.last].compactMap(\.self).map { "\($0.suffix(2))/\($0.prefix(4))" }
    let span = range.joined(separator: "–")
    return Phrase(
      vi: "Hoàn thành theo tháng, \(span) · \(name ?? "tất cả")",
      en: "Completed by month, \(span) · \(name ?? "all")")
  }
  /// The row of months.
  package static let rowMonth = Phrase(vi: "tháng", en: "month")
  /// How far deadlines have slipped.
  package static func slipped(_ count: Int, of total: Int, days: Int) -> Phrase {
    if count == 0 { return Phrase(vi: "Lùi hạn: chưa lần nào", en: "Extended: never") }
    let mean = (days + count / 2) / count
    return Phrase(
      vi: "Lùi hạn: \(count)/\(total) việc, tổng \(days) ngày, bình quân \(mean) ngày",
      en: "Extended: \(count)/\(total), \(days) days in all, \(mean) on average")
  }
  /// How many have all six clarities.
  package static func clear(_ count: Int, of total: Int) -> Phrase {
    Phrase(vi: "Đủ 6 rõ: \(count)/\(total)", en: "All six clear: \(count)/\(total)")
  }
  /// Which clarities are missing how often.
  package static func missing(_ counts: [(Clarity, Int)]) -> Phrase {
    let parts = counts.filter { $0.1 > 0 }
    func list(_ word: (Clarity) -> String) -> String {
      parts.map { "\(word($0.0)) \($0.1)" }.joined(separator: " · ")
    }
    if parts.isEmpty { return Phrase(verbatim: "") }
    return Phrase(vi: "thiếu: " + list { $0.phrase.vi }, en: "missing: " + list { $0.phrase.en })
  }
}
