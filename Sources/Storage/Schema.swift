/// The tables of the board, as migrations: each brings the file from one version to the next.
///
/// `user_version` holds the version, `application_id` says whose file it is. A migration that has shipped is
/// never edited.
enum Schema {
  /// The letters `tkbd`, by which `file` and we know a board.
  static let applicationID: Int32 = 0x746B_6264

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// The statements that bring a file from version *i* to *i + 1*.
  static let migrations: [String] = [first, second, third, fourth]

  private static let first = """
    CREATE TABLE agency (
      code TEXT PRIMARY KEY,
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      short_name TEXT NOT NULL,
      kind TEXT NOT NULL,
      head_title TEXT,
      aliases TEXT NOT NULL,
      successor TEXT REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
      parent TEXT REFERENCES agency DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE member (
      login TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      position TEXT,
      role TEXT NOT NULL CHECK (role IN ('secretariat', 'liaison', 'leader')),
      is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE member_agency (
      login TEXT NOT NULL REFERENCES member,
      agency TEXT NOT NULL REFERENCES agency,
      PRIMARY KEY (login, agency)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE holiday (
      day TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      status TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE directive (
      id INTEGER PRIMARY KEY,
      symbol TEXT,
      issued TEXT,
      title TEXT,
      issuer TEXT
    ) STRICT;

    CREATE INDEX directive_by_symbol ON directive (symbol, issued);

    -- The columns that a list shows come first. "rank", "sort_day", "judged", "cell" and "clarity" follow
    -- from the others and are kept because windows and counts are cut from indexes on them.
    CREATE TABLE assignment (
      number INTEGER PRIMARY KEY,
      rank INTEGER NOT NULL,
      sort_day TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN
        ('draft', 'assigned', 'underway', 'submitted', 'completed', 'cancelled', 'divided')),
      lead TEXT REFERENCES agency,
      action TEXT NOT NULL CHECK (action <> ''),
      due TEXT,
      judged TEXT,
      submitted_on TEXT,
      completed_on TEXT,
      assigned_on TEXT,
      progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
      clarity INTEGER NOT NULL,
      request_day TEXT,
      revision INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      cell TEXT NOT NULL CHECK (cell IN ('none', 'unscheduled', 'running', 'held', 'onTime', 'late')),
      parent INTEGER REFERENCES assignment,
      follows INTEGER REFERENCES assignment,
      addressees TEXT NOT NULL,
      owner TEXT,
      owner_position TEXT,
      accountable TEXT,
      authority TEXT,
      deliverable TEXT,
      phrase TEXT,
      due_time TEXT,
      precision TEXT NOT NULL,
      kind TEXT NOT NULL,
      basis TEXT NOT NULL,
      needs_confirmation INTEGER NOT NULL CHECK (needs_confirmation IN (0, 1)),
      recurrence TEXT,
      moved_to TEXT,
      counted_from TEXT,
      directive INTEGER REFERENCES directive,
      quote TEXT,
      first_due TEXT,
      extensions INTEGER NOT NULL,
      due_before_extension TEXT,
      request_reason TEXT,
      request_asked_on TEXT,
      accepted_on TEXT,
      evidence_symbol TEXT,
      evidence_issued TEXT,
      evidence_reason TEXT,
      field_revisions TEXT NOT NULL,
      CHECK (lead IS NOT NULL OR status IN ('draft', 'cancelled', 'divided'))
    ) STRICT;

    CREATE INDEX assignment_by_place ON assignment (rank, sort_day, number);
    CREATE INDEX assignment_by_lead ON assignment (lead, rank, sort_day, number);
    -- What is counted every day stands whole in these two: SQLite looks no row up to count it.
    CREATE INDEX assignment_running ON assignment (judged, number, status, cell) WHERE cell = 'running';
    CREATE INDEX assignment_running_by_lead ON assignment (lead, judged, number, status, cell)
      WHERE cell = 'running';
    CREATE INDEX assignment_unaccepted ON assignment (lead, assigned_on, number) WHERE status = 'assigned';
    CREATE INDEX assignment_unconfirmed ON assignment (submitted_on, number, status)
      WHERE status = 'submitted';
    CREATE INDEX assignment_requested ON assignment (request_asked_on, number, status, request_day)
      WHERE request_day IS NOT NULL;
    CREATE INDEX assignment_by_parent ON assignment (parent, number) WHERE parent IS NOT NULL;
    -- A period of periodic work opens the next one once.
    CREATE UNIQUE INDEX assignment_by_period_before ON assignment (follows) WHERE follows IS NOT NULL;

    CREATE TABLE coordinator (
      assignment INTEGER NOT NULL REFERENCES assignment,
      place INTEGER NOT NULL,
      agency TEXT NOT NULL REFERENCES agency,
      PRIMARY KEY (assignment, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX coordinator_by_agency ON coordinator (agency, assignment);

    -- How many assignments there are of each sort, kept with every change, so that counting costs the same
    -- on any board.
    CREATE TABLE tally (
      lead TEXT NOT NULL,
      status TEXT NOT NULL,
      cell TEXT NOT NULL,
      is_clear INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (lead, status, cell, is_clear)
    ) STRICT, WITHOUT ROWID;

    -- The text that is searched: "lowered" keeps the marks, "folded" has none (and d for đ).
    CREATE TABLE assignment_text (
      number INTEGER PRIMARY KEY REFERENCES assignment,
      lowered TEXT NOT NULL,
      folded TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE assignment_search USING fts5 (
      folded, content = 'assignment_text', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

    CREATE TABLE journal (
      line INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      member TEXT NOT NULL,
      acting_for TEXT,
      assignment INTEGER,
      subject_kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      deed TEXT NOT NULL,
      was_refused INTEGER NOT NULL CHECK (was_refused IN (0, 1)),
      changes TEXT NOT NULL,
      remark TEXT,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX journal_by_assignment ON journal (assignment, line) WHERE assignment IS NOT NULL;

    CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_is_chained BEFORE INSERT ON journal
    WHEN NEW.line <> (SELECT coalesce(max(line), 0) + 1 FROM journal)
      OR NEW.previous <> coalesce((SELECT hash FROM journal ORDER BY line DESC LIMIT 1), '')
    BEGIN SELECT RAISE (ABORT, 'the journal has no gaps'); END;
    """

  /// Keys that members sign in with, and forms that were typed into and not saved.
  private static let second = """
    CREATE TABLE member_key (
      fingerprint TEXT PRIMARY KEY,
      login TEXT NOT NULL REFERENCES member,
      type TEXT NOT NULL,
      key TEXT NOT NULL,
      comment TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_key_by_login ON member_key (login, fingerprint);

    -- Whose last deed was what: undoing asks for it.
    CREATE INDEX journal_by_member ON journal (member, line);

    CREATE TABLE form_draft (
      login TEXT NOT NULL,
      form TEXT NOT NULL,
      assignment INTEGER NOT NULL,
      revision INTEGER,
      texts TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      PRIMARY KEY (login, form, assignment)
    ) STRICT, WITHOUT ROWID;
    """

  /// What members have chosen and seen, and lists that were given a name.
  private static let third = """
    CREATE TABLE preference (
      login TEXT NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (login, name)
    ) STRICT, WITHOUT ROWID;

    -- The last line of the journal that a member has seen, and when.
    CREATE TABLE visit (
      login TEXT PRIMARY KEY,
      line INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- A list with a name: everybody's where the owner is empty; "role" is whose first list it is.
    CREATE TABLE saved_view (
      owner TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      query TEXT NOT NULL,
      sorting TEXT NOT NULL,
      role TEXT CHECK (role IN ('secretariat', 'liaison', 'leader')),
      PRIMARY KEY (owner, name)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX saved_view_of_role ON saved_view (role) WHERE role IS NOT NULL;

    -- What waits, in the order in which it is decided: of the whole board, and of a lead. Drafts have no day
    -- to wait from; the line that changed them last stands in its place. What was reported and is underway
    -- has been given back, or was given to another lead since.
    CREATE INDEX assignment_unaccepted_by_day ON assignment (assigned_on, number) WHERE status = 'assigned';
    CREATE INDEX assignment_declined ON assignment (last_line, number)
      WHERE status = 'draft' AND first_due IS NOT NULL;
    CREATE INDEX assignment_ready ON assignment (last_line, number)
      WHERE status = 'draft' AND clarity = 6 AND first_due IS NULL;
    CREATE INDEX assignment_returned ON assignment (lead, last_line, number)
      WHERE status = 'underway' AND instr(field_revisions, 'submittedOn=') > 0;
    CREATE INDEX assignment_unconfirmed_by_lead ON assignment (lead, submitted_on, number)
      WHERE status = 'submitted';
    CREATE INDEX assignment_requested_by_lead ON assignment (lead, request_asked_on, number)
      WHERE request_day IS NOT NULL;

    -- What is counted of each lead's work for the charts, kept with every change: completions by month and
    -- cell, clarities that are missing, deadlines that were extended, and the days they slipped.
    CREATE TABLE figure (
      lead TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('completed', 'missing', 'extended', 'slipped')),
      part TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (lead, kind, part)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO figure \(figures);
    """

  private static let fourth = """
    -- What lists that are not by deadline are cut from.
    CREATE INDEX assignment_by_line ON assignment (last_line, number);
    CREATE INDEX assignment_by_lead_first ON assignment (coalesce(lead, ''), rank, sort_day, number);

    -- The clauses of directives' texts that were decided on, where each stood in the text, in Unicode
    -- scalars, and the draft that it became; nothing where it was rejected.
    CREATE TABLE read_clause (
      source TEXT NOT NULL,
      quote TEXT NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      assignment INTEGER,
      PRIMARY KEY (source, quote, start)
    ) STRICT, WITHOUT ROWID;
    """

  /// The tallies as they follow from the assignments, in columns as the table has them.
  static let tallies = """
    SELECT coalesce(lead, ''), status, cell, clarity = 6, count(*) FROM assignment GROUP BY 1, 2, 3, 4
    """

  /// The figures as they follow from the assignments, in columns as the table has them.
  static let figures = """
    SELECT lead, 'completed', substr(completed_on, 1, 7) || ' ' || cell, count(*) FROM assignment
      WHERE status = 'completed' AND completed_on IS NOT NULL GROUP BY 1, 3
    UNION ALL SELECT lead, 'missing', 'owner', count(*) FROM assignment
      WHERE cell <> 'none' AND owner IS NULL GROUP BY 1
    UNION ALL SELECT lead, 'missing', 'deadline', count(*) FROM assignment
      WHERE cell <> 'none' AND due IS NULL AND recurrence IS NULL
        AND NOT (kind = 'continuous' AND needs_confirmation = 0) GROUP BY 1
    UNION ALL SELECT lead, 'missing', 'accountable', count(*) FROM assignment
      WHERE cell <> 'none' AND accountable IS NULL GROUP BY 1
    UNION ALL SELECT lead, 'missing', 'authority', count(*) FROM assignment
      WHERE cell <> 'none' AND authority IS NULL GROUP BY 1
    UNION ALL SELECT lead, 'missing', 'deliverable', count(*) FROM assignment
      WHERE cell <> 'none' AND deliverable IS NULL GROUP BY 1
    UNION ALL SELECT lead, 'extended', '', count(*) FROM assignment
      WHERE cell <> 'none' AND extensions > 0 GROUP BY 1
    UNION ALL SELECT lead, 'slipped', '', days FROM (
      SELECT lead, sum(max(0, CAST(julianday(judged) - julianday(first_due) AS INTEGER))) AS days
      FROM assignment
      WHERE cell <> 'none' AND extensions > 0 AND judged IS NOT NULL AND first_due IS NOT NULL GROUP BY 1
    ) WHERE days > 0
    """
}
