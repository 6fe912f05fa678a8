import Assignments
import Deadlines
import Phrases

extension State {
  /// Takes in whether another process has changed anything; a new day changes every standing, and what could
  /// not be read is tried again.
  mutating func glance(changed: Bool, today: Day, now: Moment) {
    let isNewDay = today != self.today
    (self.today, self.now) = (today, now)
    guard changed || isNewDay || isOutdated else { return }
    readAgain()
  }

  /// Marks the rows that somebody else has changed since they were read before, and says so.
  ///
  /// Not every row that was not there before is news: `isNew` tells those apart that only had not been read.
  mutating func markChanges(in rows: [Row], since before: [Row], where isNew: (Row) -> Bool) {
    let lines = Dictionary(before.map { ($0.number, $0.lastLine) }) { max($0, $1) }
    let news = rows.filter { row in
      if mine.contains(row.number) || revisions[row.number].map({ row.revision <= $0 }) ?? false {
        return false
      }
      return lines[row.number].map { row.lastLine > $0 } ?? isNew(row)
    }
    mine = []
    guard !news.isEmpty else { return }
    changed.formUnion(news.map(\.number))
    if notice == nil { notice = .changed(.changedByOthers(Set(news.map(\.number)).count)) }
  }

  /// Takes the mark off an assignment that the cursor leaves.
  mutating func visit(_ row: Row?) {
    guard let row, row.number != selected?.number else { return }
    changed.remove(row.number)
  }
}
