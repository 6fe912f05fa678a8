import GRDB

extension BoardStore {
  /// Tells whether another process has written since this was asked last; its own changes do not count.
  ///
  /// It never waits: under a writer's lock nothing is known to be new yet. It costs some microseconds.
  package func hasChanged() -> Bool {
    guard let version = glimpse() else { return false }
    defer { seenVersion = version }
    return seenVersion.map { $0 != version } ?? false
  }

  /// A number that is another one as soon as another process has written; nothing under a writer's lock.
  package func glimpse() -> Int? {
    patience.glancing {
      try? queue.unsafeRead { db in try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) }
    }
  }
}
