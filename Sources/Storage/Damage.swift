import Assignments
import GRDB
import Synchronization

/// What was read in a row and is no value of its column: the file is damaged there, though SQLite did not
/// see it.
///
/// Reading a row cannot fail, so that mappings stay plain; whoever reads is watched, and what was read is
/// thrown away when damage was met.
final class Damage: Sendable {
  private let found = Mutex<String?>(nil)

  @TaskLocal private static var watch: Damage?

  /// Reads something, and throws `BoardError.damaged` when a value was not what its column holds.
  static func watching<Result>(at path: String, _ body: () throws -> Result) throws -> Result {
    let damage = Damage()
    let result = try $watch.withValue(damage, operation: body)
    if let detail = damage.found.withLock({ $0 }) { throw BoardError.damaged(path: path, detail: detail) }
    return result
  }

  /// Says that a value cannot be read.
  static func meet(_ detail: String) {
    guard let watch else { fatalError("a row was read unwatched: \(detail)") }
    watch.found.withLock { $0 = $0 ?? detail }
  }
}

/// A value that a column can hold.
protocol ColumnValue: DatabaseValueConvertible, StatementColumnConvertible {
  /// What stands for a value that cannot be read, until it is thrown away.
  static var unreadable: Self { get }
}

extension Int: ColumnValue {
  static let unreadable = 0
}

extension String: ColumnValue {
  static let unreadable = ""
}

extension Bool: ColumnValue {
  static let unreadable = false
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  static var unreadable: Wrapped? { nil }
}
