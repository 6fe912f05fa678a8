import Assignments
import Deadlines
import GRDB

extension Query.Order {
  /// The columns that decide a row's place, the first one first; each order but that of numbers has an index
  /// on just these.
  var columns: [String] {
    switch self {
    case .due: ["a.rank", "a.sort_day", "a.number"]
    case .lead: ["coalesce(a.lead, '')", "a.rank", "a.sort_day", "a.number"]
    case .changed: ["a.last_line", "a.number"]
    case .number: ["a.number"]
    }
  }

  /// Tells whether what is largest comes first.
  var isDescending: Bool { self == .changed }

  /// The order in SQL, as the list is in or the other way round.
  func sql(backwards: Bool) -> String {
    let isDown = isDescending != backwards
    return columns.map { $0 + (isDown ? " DESC" : "") }.joined(separator: ", ")
  }

  /// The values of the columns at a place.
  func values(of place: Assignments.Row.Place) -> [any DatabaseValueConvertible] {
    let key: [any DatabaseValueConvertible] = [place.key.rank, place.key.day.iso, place.key.number.value]
    switch self {
    case .due: return key
    case .lead: return [place.lead?.text ?? ""] + key
    case .changed: return [place.lastLine, place.key.number.value]
    case .number: return [place.key.number.value]
    }
  }
}
