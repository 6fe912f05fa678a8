package import Assignments
import GRDB

// What somebody has chosen is nobody's business but the member's: it is in no line of the journal.
extension BoardStore {
  /// Reads what a member has chosen, by its names.
  package func preferences(of login: Login) throws(BoardError) -> [String: String] {
    try reading { db in
      let records = try Record.fetchAll(
        db, sql: "SELECT name, value FROM preference WHERE login = ?", arguments: [login.text])
      return Dictionary(records.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
    }
  }

  /// Keeps what a member has chosen; no value forgets it.
  package func prefer(_ name: String, _ value: String?, of login: Login) throws(BoardError) {
    try writing { db in
      if let value {
        try db.execute(
          sql: """
            INSERT INTO preference (login, name, value) VALUES (?1, ?2, ?3)
            ON CONFLICT DO UPDATE SET value = ?3
            """,
          arguments: [login.text, name, value])
      } else {
        try db.execute(
          sql: "DELETE FROM preference WHERE login = ? AND name = ?", arguments: [login.text, name])
      }
    }
  }
}
