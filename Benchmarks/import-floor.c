// The floor of an import: what a plain C program needs to write the same tables, the journal and every index
// included, in the same slices, each safe on the disk.
//
//   import-floor SOURCE TARGET
//
// SOURCE is a board into which a table was imported. TARGET, which must not exist, becomes a board of the same
// schema and reference data; then the assignments are written, one after another, 250 to a transaction: the
// journal's line, the row, its coordinators, its searched text and index, the tallies and the figures. The values
// are read from SOURCE; no table of a spreadsheet is parsed, nothing is checked, no hash is reckoned. Printed are
// the rows and the milliseconds of that writing.
//
//   cc -O2 import-floor.c -o import-floor -lsqlite3

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { slice = 250 };

static sqlite3 *source, *target;

static void die(sqlite3 *db, const char *what) {
  fprintf(stderr, "import-floor: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(1);
}

static void run(sqlite3 *db, const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) die(db, sql);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) die(db, sql);
  return statement;
}

static int step(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) die(sqlite3_db_handle(statement), sqlite3_sql(statement));
  return code == SQLITE_ROW;
}

// A table that is written row by row with the values of another database.
typedef struct {
  sqlite3_stmt *rows, *insert;
} Copy;

// Prepares to copy the columns that a query names into a table.
static Copy copying(const char *query, const char *table) {
  Copy copy = {.rows = prepared(source, query)};
  char sql[4096];
  int columns = sqlite3_column_count(copy.rows);
  size_t used = (size_t)snprintf(sql, sizeof sql, "INSERT INTO %s (", table);
  for (int i = 0; i < columns; i++)
    used += (size_t)snprintf(sql + used, sizeof sql - used, "%s%s", i ? ", " : "", sqlite3_column_name(copy.rows, i));
  used += (size_t)snprintf(sql + used, sizeof sql - used, ") VALUES (");
  for (int i = 0; i < columns; i++) used += (size_t)snprintf(sql + used, sizeof sql - used, i ? ", ?" : "?");
  snprintf(sql + used, sizeof sql - used, ")");
  copy.insert = prepared(target, sql);
  return copy;
}

// Writes the row that stands next; answers whether there was one.
static int write_next(Copy copy) {
  if (!step(copy.rows)) return 0;
  for (int i = 0; i < sqlite3_column_count(copy.rows); i++)
    if (sqlite3_bind_value(copy.insert, i + 1, sqlite3_column_value(copy.rows, i))) die(target, "bind");
  step(copy.insert);
  sqlite3_reset(copy.insert);
  return 1;
}

static void write_all(const char *query, const char *table) {
  Copy copy = copying(query, table);
  while (write_next(copy)) {}
  sqlite3_finalize(copy.rows);
  sqlite3_finalize(copy.insert);
}

// Writes all rows about one assignment.
static void write_of(Copy copy, sqlite3_int64 number) {
  sqlite3_reset(copy.rows);
  sqlite3_bind_int64(copy.rows, 1, number);
  while (write_next(copy)) {}
}

static void run_for(sqlite3_stmt *statement, sqlite3_int64 number) {
  sqlite3_bind_int64(statement, 1, number);
  step(statement);
  sqlite3_reset(statement);
}

static void make_schema(void) {
  sqlite3_stmt *parts = prepared(source,
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'assignment_search_%'"
      " ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid");
  while (step(parts)) run(target, (const char *)sqlite3_column_text(parts, 0));
  sqlite3_finalize(parts);
}

int main(int count, char **arguments) {
  if (count != 3 || access(arguments[2], F_OK) == 0) {
    fprintf(stderr, "import-floor SOURCE TARGET, which must not exist\n");
    return 2;
  }
  if (sqlite3_open_v2(arguments[1], &source, SQLITE_OPEN_READONLY, NULL)) die(source, arguments[1]);
  if (sqlite3_open(arguments[2], &target)) die(target, arguments[2]);
  run(target, "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
              "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
              "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; BEGIN");
  make_schema();
  write_all("SELECT * FROM agency", "agency");
  write_all("SELECT * FROM member", "member");
  write_all("SELECT * FROM member_agency", "member_agency");
  write_all("SELECT * FROM directive", "directive");
  write_all("SELECT * FROM journal WHERE line <= (SELECT min(line) FROM journal WHERE deed = 'import') - 1", "journal");
  run(target, "COMMIT");

  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  Copy lines = copying("SELECT * FROM journal WHERE deed = 'import' ORDER BY line", "journal");
  Copy rows = copying("SELECT * FROM assignment WHERE number = ?", "assignment");
  Copy coordinators = copying("SELECT * FROM coordinator WHERE assignment = ?", "coordinator");
  Copy texts = copying("SELECT * FROM assignment_text WHERE number = ?", "assignment_text");
  sqlite3_stmt *index = prepared(target,
      "INSERT INTO assignment_search (rowid, folded) SELECT number, folded FROM assignment_text WHERE number = ?");
  sqlite3_stmt *tally = prepared(target,
      "INSERT INTO tally SELECT coalesce(lead, ''), status, cell, clarity = 6, 1 FROM assignment WHERE number = ?"
      " ON CONFLICT DO UPDATE SET count = count + 1");
  sqlite3_stmt *missing = prepared(target,
      "INSERT INTO figure SELECT lead, 'missing', f.column1, 1 FROM assignment a, (VALUES ('owner'), ('accountable'),"
      " ('authority'), ('deliverable')) f WHERE number = ? AND cell <> 'none' AND CASE f.column1 WHEN 'owner' THEN owner"
      " WHEN 'accountable' THEN accountable WHEN 'authority' THEN authority ELSE deliverable END IS NULL"
      " ON CONFLICT DO UPDATE SET count = count + 1");
  sqlite3_stmt *completed = prepared(target,
      "INSERT INTO figure SELECT lead, 'completed', substr(completed_on, 1, 7) || ' ' || cell, 1 FROM assignment"
      " WHERE number = ? AND status = 'completed' ON CONFLICT DO UPDATE SET count = count + 1");
  int written = 0;
  run(target, "BEGIN IMMEDIATE");
  while (write_next(lines)) {
    sqlite3_int64 number = sqlite3_column_int64(lines.rows, 4);
    write_of(rows, number);
    write_of(coordinators, number);
    write_of(texts, number);
    run_for(index, number);
    run_for(tally, number);
    run_for(missing, number);
    run_for(completed, number);
    if (++written % slice == 0) run(target, "COMMIT; BEGIN IMMEDIATE");
  }
  run(target, "COMMIT");
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%d\t%.0f\n", written,
         (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6);
  return 0;
}
