import Assignments
import CSQLite
import GRDB

extension BoardStore {
  /// Reads something that may take long, and gives it up as soon as somebody wants something else.
  ///
  /// - Parameters:
  ///   - isWanted: Whether somebody does, asked about every fifth of a millisecond while SQLite works.
  ///   - body: What is read.
  /// - Returns: What was read; nothing when it was given up.
  /// - Throws: `BoardError` when the database cannot be read.
  func reading<T>(unless isWanted: @escaping () -> Bool, _ body: (Database) throws -> T)
    throws(BoardError) -> T?
  {
    try reading { db in
      guard let handle = unsafe db.sqliteConnection else { return try body(db) }
      let watch = Watch(isWanted)
      let context = unsafe Unmanaged.passUnretained(watch).toOpaque()
      unsafe sqlite3_progress_handler(
        handle, Watch.instructions,
        { context in
          guard let context = unsafe context else { return 0 }
          return unsafe Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().isWanted() ? 1 : 0
        }, context)
      defer {
        unsafe sqlite3_progress_handler(handle, 0, nil, nil)
        withExtendedLifetime(watch) {}
      }
      do {
        return try body(db)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
        return nil
      }
    }
  }
}

/// Whoever may want something else, in the form in which SQLite passes it on.
private final class Watch {
  let isWanted: () -> Bool

  init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }

  /// How many instructions of SQLite's machine are carried out between two questions.
  static let instructions: CInt = 4_000
}
