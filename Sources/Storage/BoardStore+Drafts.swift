package import Assignments
import Deadlines
import Foundation
import GRDB

// What is typed and not saved is nobody's business but the member's: it is in no line of the journal.
extension BoardStore {
  /// Keeps what a member has typed into a form, in the place of what was kept of that form before.
  ///
  /// - Parameters:
  ///   - draft: What was typed.
  ///   - login: Who typed it.
  ///   - isPatient: Whether to wait for a lock; whoever is typing does not want to.
  /// - Throws: `BoardError.busy` under a lock, or the disk's trouble; what was kept before is kept still.
  package func keep(_ draft: FormDraft, of login: Login, isPatient: Bool) throws(BoardError) {
    func write() throws(BoardError) {
      try writing { db in
        try db.cachedStatement(
          sql: """
            INSERT INTO form_draft (login, form, assignment, revision, texts, kept_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET revision = ?4, texts = ?5, kept_at = ?6
            """
        ).execute(arguments: [
          login.text, draft.form, draft.assignment?.value ?? 0, draft.revision,
          String(decoding: try JSONEncoder().encode(draft.texts), as: UTF8.self),
          draft.keptAt.iso,
        ])
      }
    }
    if isPatient { return try write() }
    do {
      try patience.glancing { try write() }
    } catch {
      throw (error as? BoardError) ?? .unexpected(String(describing: error))
    }
  }

  /// Forgets what a member has typed into a form.
  package func forget(_ draft: FormDraft, of login: Login) throws(BoardError) {
    try writing { db in
      try db.execute(
        sql: "DELETE FROM form_draft WHERE login = ? AND form = ? AND assignment = ?",
        arguments: [login.text, draft.form, draft.assignment?.value ?? 0])
    }
  }

  /// Reads what a member has typed and not saved, latest first.
  package func drafts(of login: Login) throws(BoardError) -> [FormDraft] {
    try reading { db in
      try BoardStore.drafts(of: login, where: "form <> ?", KeptReview.form, in: db)
    }
  }

  private static func drafts(
    of login: Login, where condition: String, _ form: String, in db: Database
  ) throws -> [FormDraft] {
    try Record.fetchAll(
      db,
      sql: """
        SELECT form, assignment, revision, texts, kept_at FROM form_draft
        WHERE login = ? AND \(condition) ORDER BY kept_at DESC
        """,
      arguments: [login.text, form]
    ).map { record in
      let number: Int = record[1]
      return FormDraft(
        form: record[0], assignment: number == 0 ? nil : AssignmentNumber(number), revision: record[2],
        texts: try JSONDecoder().decode([String: String].self, from: Data((record[3] as String).utf8)),
        keptAt: Moment(record[4] as String) ?? Moment(seconds: 0))
    }
  }
}

// What is decided about a directive's text is kept beside what is typed into forms, one text a member.
extension BoardStore {
  /// Keeps what a member has decided about a text, in the place of what was kept before.
  ///
  /// - Parameters:
  ///   - draft: What was decided.
  ///   - login: Who decided.
  ///   - isPatient: Whether to wait for a lock; whoever is deciding does not want to.
  /// - Throws: `BoardError.busy` under a lock, or the disk's trouble; what was kept before is kept still.
  package func keep(_ draft: ReviewDraft, of login: Login, isPatient: Bool) throws(BoardError) {
    let kept: FormDraft
    do { kept = try KeptReview.formDraft(of: draft) } catch {
      throw .unexpected(String(describing: error))
    }
    try keep(kept, of: login, isPatient: isPatient)
  }

  /// Forgets what a member has decided about a text.
  package func forgetReview(of login: Login) throws(BoardError) {
    try writing { db in
      try db.execute(
        sql: "DELETE FROM form_draft WHERE login = ? AND form = ?",
        arguments: [login.text, KeptReview.form])
    }
  }

  /// Reads what a member has decided about a text and not saved.
  package func reviewDraft(of login: Login) throws(BoardError) -> ReviewDraft? {
    try reading { db in
      try BoardStore.drafts(of: login, where: "form = ?", KeptReview.form, in: db).first
        .flatMap { KeptReview.draft(from: $0) }
    }
  }
}
