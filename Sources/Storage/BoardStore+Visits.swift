package import Assignments
import Deadlines
import GRDB

// How far somebody has read is nobody's business but the member's: it is in no line of the journal.
extension BoardStore {
  /// Reads how far a member has seen the journal, nothing for whoever has never left the board.
  package func visit(of login: Login) throws(BoardError) -> Visit? {
    try reading { db in
      try Record.fetchOne(db, sql: "SELECT line, at FROM visit WHERE login = ?", arguments: [login.text]).map
      {
        Visit(line: $0[0], at: Moment($0[1] as String) ?? Moment(seconds: 0))
      }
    }
  }

  /// Writes down how far a member has seen the journal; of two boards of one member the one that has seen
  /// more counts.
  ///
  /// It waits for nobody: whoever leaves leaves, and what is not written down is news once more. That it was
  /// not is for whoever watches the machine.
  package func note(_ visit: Visit, of login: Login) {
    do {
      try patience.glancing {
        try writing { db in
          try db.execute(
            sql: """
              INSERT INTO visit (login, line, at) VALUES (?1, ?2, ?3)
              ON CONFLICT DO UPDATE SET line = ?2, at = ?3 WHERE ?2 >= line
              """,
            arguments: [login.text, visit.line, visit.at.iso])
        }
      }
    } catch {
      SystemLog.note("cannot note the visit of \(login.text) to \(file.path): \(error)")
    }
  }
}
