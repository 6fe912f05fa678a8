import GRDB

extension BoardStore {
  /// Tells whether another process has written since this was asked last; its own changes do not count.
  ///
  /// It never waits: under a writer's lock nothing is known to be new yet. It costs some microseconds.
  package func hasChanged() -> Bool {
    let version = patience.glancing {
      try? queue.unsafeRead { db in try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) }
    }
    guard let version else { return false }
    defer { seenVersion = version }
    return seenVersion.map { $0 != version } ?? false
  }
}
