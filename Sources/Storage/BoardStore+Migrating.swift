import Assignments
import GRDB

extension BoardStore {
  /// Brings a file that an older program made up to date: a verified copy first, then every migration in one
  /// transaction.
  ///
  /// Whoever comes second finds the work done. A program that ends on the way leaves the file as it was; one
  /// that has it open writes nothing more, because every writing transaction asks for the version first.
  func migrate() throws(BoardError) {
    let copy = "\(file.path).schema-\(file.version).backup"
    do throws(BoardError) {
      try backUp(to: copy, replacing: true)
    } catch .newerDatabase {
      // Somebody else has brought it up to date meanwhile, and has made the copy.
    }
    do {
      try queue.inTransaction(.immediate) { db in
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard found < Schema.version else { return .commit }
        for migration in Schema.migrations[found...] { try db.execute(sql: migration) }
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        return .commit
      }
    } catch {
      throw BoardError(error, at: file.path)
    }
    // A journal from before there were anchors gets its first one.
    if let head = try head() { anchor(head) }
  }
}
