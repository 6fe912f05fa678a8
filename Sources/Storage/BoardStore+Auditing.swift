package import Assignments
import CSQLite
import GRDB
import Glibc

extension BoardStore {
  /// Looks at everything that shows whether the board is whole; nothing is changed.
  ///
  /// - Parameter isReplaying: Whether to make all tables again from the journal and to compare them.
  /// - Throws: `BoardError` when something cannot even be read.
  /// - Complexity: O(*n*) in the number of lines; nobody waits for longer than a slice takes, except for
  ///   SQLite's own check of the pages.
  package func check(replaying isReplaying: Bool) throws(BoardError) -> [CheckResult] {
    var results = [checkLibrary(), checkFiles(), try checkIntegrity()]
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

  private func checkIntegrity() throws(BoardError) -> CheckResult {
    CheckResult(.integrity, findings: try reading { db in try BoardStore.faults(in: db) })
  }

  private func checkJournal() throws(BoardError) -> [CheckResult] {
    let heads = try anchors.heads()
    do throws(BoardError) {
      let lines = try verify()
      let lag = lines - (heads.last?.line ?? 0)
      return [
        CheckResult(.chain, count: lines),
        CheckResult(
          .anchors, findings: lag < AnchorFile.distance ? [] : ["\(anchors.path) < \(lines)"],
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
    let wanted = try reading { db in try BoardStore.validKeys(in: db).text }
    let found = try SmallFile.read(file.keyList) ?? ""
    return CheckResult(
      .keys, findings: wanted == found ? [] : [file.keyList],
      count: wanted.split(separator: "\n").count)
  }
}
