package import Assignments
import CSQLite
import GRDB
import Glibc

extension BoardStore {
  /// Looks at everything that shows whether the board is whole; nothing is changed.
  ///
  /// - Parameters:
  ///   - isReplaying: Whether to make all tables again from the journal and to compare them.
  ///   - mayCopy: Whether the pages of a large file may be looked at in a copy, so that nobody waits.
  /// - Returns: A result for each check, in the order of `BoardCheck`.
  /// - Throws: `BoardError` when something cannot even be read.
  /// - Complexity: O(*n*) in the number of lines; nobody waits for longer than a slice takes, except where
  ///   the pages are looked at in the file itself.
  package func check(replaying isReplaying: Bool, mayCopy: Bool = true) throws(BoardError) -> [CheckResult] {
    var results = [checkLibrary(), checkFiles(), try checkIntegrity(mayCopy: mayCopy)]
    results += try checkJournal()
    results.append(try checkKeyList())
    if isReplaying { results += [try checkReplay(), try checkDerived()] }
    return results
  }

  private func checkLibrary() -> CheckResult {
    let wanted = JournalMode.suited(to: Int(sqlite3_libversion_number())).rawValue
    let found = info.journalMode
    return CheckResult(
      .library, findings: found == wanted ? [] : ["SQLite \(info.sqliteVersion), journal_mode \(found)"])
  }

  private func checkFiles() -> CheckResult {
    var findings: [String] = []
    for path in [file.path, file.path + "-journal", anchors.path, file.keyList] {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { continue }
      if status.st_mode & 0o077 != 0 {
        findings.append("\(path) \(String(status.st_mode & 0o777, radix: 8))")
      }
      if status.st_uid != file.owner { findings.append("\(path) uid \(status.st_uid)") }
    }
    return CheckResult(.files, findings: findings)
  }

  private func checkIntegrity(mayCopy: Bool) throws(BoardError) -> CheckResult {
    let size = try reading { db in
      try (Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0) * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    }
    guard mayCopy, size > BoardStore.largestAtOnce else {
      return CheckResult(.integrity, findings: try reading { db in try BoardStore.faults(in: db) })
    }
    let copy = "\(file.path).\(getpid()).check"
    try DatabaseFile.create(at: copy)
    defer { unsafe unlink(copy) }
    do {
      return CheckResult(.integrity, findings: try BoardStore.faults(ofCopyOf: queue, at: copy))
    } catch {
      throw BoardError(error, at: copy)
    }
  }

  /// The size of a file, in bytes, whose pages SQLite looks through within a fifth of a second.
  private static let largestAtOnce = 32 << 20

  private func checkJournal() throws(BoardError) -> [CheckResult] {
    var heads = try anchors.heads()
    do throws(BoardError) {
      let lines = try verify()
      heads = try anchors.heads()
      // Whoever has just written a line may not have come to the anchor yet.
      let lag = lines - (heads.last?.line ?? 0)
      return [
        CheckResult(.chain, count: lines),
        CheckResult(
          .anchors,
          findings: !heads.isEmpty && lag < 2 * AnchorFile.distance ? [] : ["\(anchors.path) < \(lines)"],
          count: heads.count),
      ]
    } catch .brokenChain(let line) {
      return [CheckResult(.chain, findings: ["\(line)"]), CheckResult(.anchors, count: heads.count)]
    } catch .brokenAnchor(let line, let after) {
      return [
        CheckResult(.chain), CheckResult(.anchors, findings: ["\(after + 1)–\(line)"], count: heads.count),
      ]
    }
  }

  private func checkKeyList() throws(BoardError) -> CheckResult {
    // Somebody may be changing a key: the table comes first, or the list. That takes a moment.
    var result = CheckResult(.keys)
    for attempt in 0..<5 {
      if attempt > 0 { usleep(50_000) }
      let wanted = try reading { db in try BoardStore.validKeys(in: db).text }
      let isSame = try SmallFile.read(file.keyList) ?? "" == wanted
      result.findings = isSame ? [] : [file.keyList]
      result.count = wanted.split(separator: "\n").count
      if isSame { break }
    }
    return result
  }
}
