package import Assignments
import GRDB

// Filters with names. They change nothing that is accounted for, so that no line of the journal tells of
// them; what everybody has is the secretariat's to settle.
extension BoardStore {
  /// Reads a member's views, then everybody's, each by name.
  package func savedViews(of login: Login) throws(BoardError) -> [SavedView] {
    try reading { db in
      try Record.fetchAll(
        db,
        sql:
          "SELECT owner, name, query, role FROM saved_view WHERE owner IN (?, '') ORDER BY owner = '', name",
        arguments: [login.text]
      ).map(SavedView.init)
    }
  }

  /// Reads the view that a role opens the assignments with, if there is one.
  package func savedView(for role: Member.Role) throws(BoardError) -> SavedView? {
    try reading { db in
      try Record.fetchOne(
        db, sql: "SELECT owner, name, query, role FROM saved_view WHERE role = ?", arguments: [role.rawValue]
      ).map(SavedView.init)
    }
  }

  /// Keeps a view, in the place of the one of the same name and owner; a role has one view at most.
  ///
  /// - Throws: `BoardError.empty` without a name, `.badQuery` for words that are not understood,
  ///   `.notPermitted` when somebody but the secretariat keeps one for everybody.
  package func save(_ view: SavedView, by login: Login) throws(BoardError) {
    let name = Cleaning.line(view.name)
    guard !name.isEmpty else { throw .empty(.action) }
    let query = Cleaning.line(view.query)
    try writing { db in
      try BoardStore.checkOwner(of: view, login, in: db)
      do { _ = try Query(query, in: BoardStore.directory(in: db)) } catch let mistake as QueryMistake {
        throw BoardError.badQuery(mistake)
      }
      let role = view.owner == nil ? view.role?.rawValue : nil
      try db.execute(sql: "UPDATE saved_view SET role = NULL WHERE role = ?", arguments: [role])
      try db.execute(
        sql: """
          INSERT INTO saved_view (owner, name, query, sorting, role) VALUES (?1, ?2, ?3, '', ?4)
          ON CONFLICT DO UPDATE SET query = ?3, role = ?4
          """,
        arguments: [view.owner?.text ?? "", name, query, role])
    }
  }

  /// Forgets a view; one that is gone already is no mistake.
  ///
  /// - Throws: `BoardError.notPermitted` when somebody but the secretariat forgets one that everybody has.
  package func remove(_ view: SavedView, by login: Login) throws(BoardError) {
    try writing { db in
      try BoardStore.checkOwner(of: view, login, in: db)
      try db.execute(
        sql: "DELETE FROM saved_view WHERE owner = ? AND name = ?",
        arguments: [view.owner?.text ?? "", view.name])
    }
  }

  /// A view is its owner's; what everybody has is the secretariat's.
  private static func checkOwner(of view: SavedView, _ login: Login, in db: Database) throws {
    if view.owner == login { return }
    let member = try member(Actor(login), for: .register, in: db)
    if let refusal = Rights.refusal(of: .register, by: member, on: nil) {
      throw BoardError.notPermitted(.register, refusal)
    }
    if view.owner != nil { throw BoardError.unexpected("a view of somebody else's") }
  }
}

extension SavedView {
  fileprivate init(_ record: Record) {
    self.init(
      owner: Login(record[0] as String), name: record[1], query: record[2],
      role: (record[3] as String?).flatMap { Member.Role(rawValue: $0) })
  }
}
