// The floor: what a plain C program needs for the same work on the same file.
//
//   floor summary FILE [--today DAY]        what the login summary asks the database
//   floor list FILE                         the first page of the list
//   floor filter FILE LEAD                  the first page of a lead's open assignments
//   floor search FILE WORDS                 the first 50 hits, in list order
//   floor change FILE NUMBER                one change: a note, with its row, tally and journal line
//   floor board FILE                        a list on the terminal: arrows, j, k, page down, q
//   floor launch COMMAND ARGUMENT…          runs a command; prints its ns, peak KiB and exit code
//
// With --repeat K a question is asked K times in one process, and the median is printed in ns.
//
//   cc -O2 floor.c -o floor -lsqlite3 -lncursesw -ltinfo

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include <ctype.h>
#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static sqlite3 *db;
static const char *today = "2025-12-01";
static int quiet;  // asked for the time alone: the answer is read, not printed

static void die(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(1);
}

static int64_t now_ns(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

// MARK: SQLite

static void run(const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) die(sql);
}

static void open_board(const char *path) {
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) die(path);
  sqlite3_busy_timeout(db, 5000);
  run("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
      "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
      "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
}

// A statement that is prepared when it is first used.
typedef struct {
  const char *sql;
  sqlite3_stmt *handle;
} Statement;

static sqlite3_stmt *ready(Statement *statement) {
  if (statement->handle) {
    sqlite3_reset(statement->handle);
  } else if (sqlite3_prepare_v3(db, statement->sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->handle, NULL)) {
    die(statement->sql);
  }
  return statement->handle;
}

static int step(sqlite3_stmt *statement) {
  int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) die(sqlite3_sql(statement));
  return code == SQLITE_ROW;
}

static void text(sqlite3_stmt *statement, int place, const char *value) {
  sqlite3_bind_text(statement, place, value, -1, SQLITE_STATIC);
}

// Prints the rows of a statement, columns apart by tabs; answers how many there were.
static int print_rows(sqlite3_stmt *statement) {
  int rows = 0, columns = sqlite3_column_count(statement);
  while (step(statement)) {
    rows++;
    for (int column = 0; column < columns; column++) {
      const unsigned char *value = sqlite3_column_text(statement, column);
      if (!quiet) printf("%s%s", column ? "\t" : "", value ? (const char *)value : "");
    }
    if (!quiet) putchar('\n');
  }
  sqlite3_reset(statement);
  return rows;
}

// MARK: Questions

#define COLUMNS \
  "a.number, a.status, a.lead, a.action, a.due, a.judged, a.submitted_on, a.completed_on, a.assigned_on, a.progress," \
  " a.clarity, a.request_day IS NOT NULL, a.revision, a.last_line "

static void ask_summary(const char *unused) {
  (void)unused;
  static Statement tallies = {"SELECT lead, status, cell, is_clear, count FROM tally", 0};
  static Statement overdue = {
      "SELECT lead, (SELECT count(*) FROM assignment a INDEXED BY assignment_running_by_lead"
      " WHERE a.cell = 'running' AND a.lead = leads.lead AND a.judged < ?1)"
      " FROM (SELECT DISTINCT lead FROM tally WHERE lead <> '') leads", 0};
  static Statement stretch = {
      "SELECT count(*) FROM assignment a INDEXED BY assignment_running"
      " WHERE a.cell = 'running' AND a.judged BETWEEN ?1 AND ?2 AND a.status <> 'submitted'", 0};
  static Statement waiting = {
      "SELECT (SELECT count(*) FROM assignment WHERE status = 'submitted'),"
      " (SELECT min(submitted_on) FROM assignment WHERE status = 'submitted'),"
      " (SELECT count(*) FROM assignment WHERE request_day IS NOT NULL)", 0};
  static Statement days = {
      "SELECT date(?1, '-31 days'), date(?1, '-30 days'), date(?1, '-8 days'), date(?1, '-7 days'),"
      " date(?1, '-1 days'), ?1, date(?1, '+1 days'), date(?1, '+7 days')", 0};
  static Statement head = {"SELECT line, at, member, hash FROM journal ORDER BY line DESC LIMIT 1", 0};

  print_rows(ready(&tallies));
  sqlite3_stmt *statement = ready(&overdue);
  text(statement, 1, today);
  print_rows(statement);

  char ends[10][16];
  sqlite3_stmt *dates = ready(&days);
  text(dates, 1, today);
  if (!step(dates)) die("days");
  static const int order[10] = {-1, 0, 1, 2, 3, 4, 5, 5, 6, 7};
  for (int i = 0; i < 10; i++) {
    snprintf(ends[i], sizeof ends[i], "%s",
             order[i] < 0 ? "0001-01-01" : (const char *)sqlite3_column_text(dates, order[i]));
  }
  sqlite3_reset(dates);
  for (int i = 0; i < 10; i += 2) {
    statement = ready(&stretch);
    text(statement, 1, ends[i]);
    text(statement, 2, ends[i + 1]);
    print_rows(statement);
  }
  print_rows(ready(&waiting));
  print_rows(ready(&head));
}

static void ask_list(const char *unused) {
  (void)unused;
  static Statement page = {
      "SELECT " COLUMNS "FROM assignment a WHERE a.rank <= 2 ORDER BY a.rank, a.sort_day, a.number LIMIT 50", 0};
  print_rows(ready(&page));
}

static void ask_filter(const char *lead) {
  static Statement page = {
      "SELECT " COLUMNS "FROM assignment a WHERE a.lead = ?1 AND a.rank = 0"
      " ORDER BY a.rank, a.sort_day, a.number LIMIT 50", 0};
  sqlite3_stmt *statement = ready(&page);
  text(statement, 1, lead);
  print_rows(statement);
}

// The words without marks, as the index holds them: SQLite cannot take them off a query, so a table does.
static void fold(const char *from, char *to, size_t room) {
  static const struct { const char *letters; char plain; } table[] = {
      {"àáảãạăằắẳẵặâầấẩẫậ", 'a'}, {"èéẻẽẹêềếểễệ", 'e'}, {"ìíỉĩị", 'i'}, {"òóỏõọôồốổỗộơờớởỡợ", 'o'},
      {"ùúủũụưừứửữự", 'u'}, {"ỳýỷỹỵ", 'y'}, {"đ", 'd'}};
  size_t length = 0;
  while (*from && length + 4 < room) {
    int size = 1;
    while ((from[size] & 0xC0) == 0x80) size++;
    char letter[8] = {0}, plain = 0;
    memcpy(letter, from, size < 8 ? size : 7);
    for (size_t i = 0; size > 1 && i < sizeof table / sizeof *table && !plain; i++) {
      if (strstr(table[i].letters, letter)) plain = table[i].plain;
    }
    if (plain) {
      to[length++] = plain;
    } else {
      memcpy(to + length, from, size);
      length += size;
    }
    from += size;
  }
  to[length] = 0;
}

// Words that many assignments hold are found by walking the list, words that few hold by sorting the hits.
static void ask_search(const char *words) {
  static Statement count = {
      "SELECT count(*) FROM (SELECT 1 FROM assignment_search WHERE assignment_search MATCH ?1 LIMIT 5000)", 0};
  static Statement sorted = {
      "SELECT " COLUMNS "FROM assignment_search s CROSS JOIN assignment a ON a.number = s.rowid"
      " CROSS JOIN assignment_text t ON t.number = a.number"
      " WHERE s.assignment_search MATCH ?1 AND a.rank <= 2 AND instr(t.lowered, ?2)"
      " ORDER BY a.rank, a.sort_day, a.number LIMIT 50", 0};
  static Statement walked = {
      "SELECT " COLUMNS "FROM assignment a CROSS JOIN assignment_text t ON t.number = a.number"
      " WHERE a.rank <= 2 AND instr(t.lowered, ?2) ORDER BY a.rank, a.sort_day, a.number LIMIT 50", 0};
  char match[512] = "\"", folded[480];
  fold(words, folded, sizeof folded);
  strcat(strcat(match, folded), "\" *");
  sqlite3_stmt *statement = ready(&count);
  text(statement, 1, match);
  step(statement);
  int is_common = sqlite3_column_int(statement, 0) >= 5000;
  sqlite3_reset(statement);
  statement = ready(is_common ? &walked : &sorted);
  if (!is_common) text(statement, 1, match);
  text(statement, 2, words);
  print_rows(statement);
}

// One change as the program makes it: rights, row, tally, journal line, read back. The hash of the line is a dummy.
static void make_change(const char *number) {
  static Statement begin = {"BEGIN IMMEDIATE", 0}, commit = {"COMMIT", 0};
  static Statement member = {
      "SELECT name, position, role, is_disabled, (SELECT group_concat(agency) FROM member_agency g"
      " WHERE g.login = m.login) FROM member m WHERE login = 'thuky'", 0};
  static Statement row = {
      "SELECT a.*, (SELECT group_concat(agency) FROM coordinator WHERE assignment = a.number)"
      " FROM assignment a WHERE a.number = ?1", 0};
  static Statement head = {"SELECT line, hash FROM journal ORDER BY line DESC LIMIT 1", 0};
  static Statement line = {
      "INSERT INTO journal (line, at, member, assignment, subject_kind, subject, deed, was_refused, changes, remark,"
      " previous, hash) VALUES (?1, ?2, 'thuky', ?3, 'assignment', ?4, 'note', 0, '{}', ?5, ?6, ?7)", 0};
  static Statement change = {
      "UPDATE assignment SET revision = revision + 1, last_line = ?2 WHERE number = ?1", 0};
  static Statement tally = {
      "UPDATE tally SET count = count + ?2 WHERE (lead, status, cell, is_clear) ="
      " (SELECT coalesce(lead, ''), status, cell, clarity = 6 FROM assignment WHERE number = ?1)", 0};
  int place = atoi(number[0] == 'N' ? number + 3 : number);

  quiet++;
  step(ready(&begin));
  print_rows(ready(&member));
  sqlite3_stmt *statement = ready(&row);
  sqlite3_bind_int(statement, 1, place);
  if (print_rows(statement) != 1) die("no such assignment");

  char previous[65] = "", hash[65], subject[24];
  int last = 0;
  statement = ready(&head);
  if (step(statement)) {
    last = sqlite3_column_int(statement, 0);
    snprintf(previous, sizeof previous, "%s", sqlite3_column_text(statement, 1));
  }
  sqlite3_reset(statement);
  uint64_t mixed = 14695981039346656037u ^ (uint64_t)last;
  for (const char *letter = previous; *letter; letter++) mixed = (mixed ^ (uint64_t)*letter) * 1099511628211u;
  snprintf(hash, sizeof hash, "%016llx%016llx%016llx%016llx", (unsigned long long)mixed,
           (unsigned long long)~mixed, (unsigned long long)(mixed * 31), (unsigned long long)(mixed * 37));
  snprintf(subject, sizeof subject, "NV-%04d", place);

  statement = ready(&line);
  sqlite3_bind_int(statement, 1, last + 1);
  text(statement, 2, "2025-12-01T09:00:00+07:00");
  sqlite3_bind_int(statement, 3, place);
  text(statement, 4, subject);
  text(statement, 5, "Đo thời gian của một thay đổi");
  text(statement, 6, previous);
  text(statement, 7, hash);
  step(statement);
  statement = ready(&change);
  sqlite3_bind_int(statement, 1, place);
  sqlite3_bind_int(statement, 2, last + 1);
  step(statement);
  for (int by = -1; by <= 1; by += 2) {
    statement = ready(&tally);
    sqlite3_bind_int(statement, 1, place);
    sqlite3_bind_int(statement, 2, by);
    step(statement);
  }
  statement = ready(&row);
  sqlite3_bind_int(statement, 1, place);
  print_rows(statement);
  sqlite3_reset(ready(&head));
  step(ready(&commit));
  quiet--;
  if (!quiet) printf("%s %d\n", subject, last + 1);
}

// MARK: Times

static int by_size(const void *left, const void *right) {
  int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
  return (a > b) - (a < b);
}

static void repeat(void (*ask)(const char *), const char *argument, int times, int changes) {
  int64_t *took = calloc(times, sizeof *took);
  quiet = 1;
  for (int i = 0; i < times; i++) {
    int64_t start = now_ns();
    if (!changes) run("BEGIN");
    ask(argument);
    if (!changes) run("COMMIT");
    took[i] = now_ns() - start;
  }
  qsort(took, times, sizeof *took, by_size);
  printf("%lld\n", (long long)took[times / 2]);
  free(took);
}

// Runs a command with its output thrown away. The parent is small, so the peak told is the command's own.
static int launch(char **command) {
  int64_t start = now_ns();
  pid_t child = fork();
  if (child < 0) die("fork");
  if (child == 0) {
    int sink = open("/dev/null", O_RDWR);
    dup2(sink, 0);
    dup2(sink, 1);
    execvp(command[0], command);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) die("wait4");
  int64_t took = now_ns() - start;
  printf("%lld %ld %d\n", (long long)took, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 255);
  return 0;
}

// MARK: The terminal

typedef struct {
  int number, rank;
  char day[12], line[768];
} Line;

static Line *lines;
static int shown, cursor, total, above;

// Reads rows below a line, or from the top; answers how many.
static int read_below(const Line *last, Line *into, int limit) {
  static Statement page = {
      "SELECT a.number, a.rank, a.sort_day, a.status, a.lead, a.action FROM assignment a"
      " WHERE a.rank <= 2 AND (a.rank, a.sort_day, a.number) > (?1, ?2, ?3)"
      " ORDER BY a.rank, a.sort_day, a.number LIMIT ?4", 0};
  sqlite3_stmt *statement = ready(&page);
  sqlite3_bind_int(statement, 1, last ? last->rank : -1);
  text(statement, 2, last ? last->day : "");
  sqlite3_bind_int(statement, 3, last ? last->number : 0);
  sqlite3_bind_int(statement, 4, limit);
  int rows = 0;
  while (step(statement)) {
    Line *line = &into[rows++];
    line->number = sqlite3_column_int(statement, 0);
    line->rank = sqlite3_column_int(statement, 1);
    snprintf(line->day, sizeof line->day, "%s", sqlite3_column_text(statement, 2));
    const unsigned char *lead = sqlite3_column_text(statement, 4);
    snprintf(line->line, sizeof line->line, "NV-%04d %-8s %-9s %-10s %s", line->number,
             lead ? (const char *)lead : "", sqlite3_column_text(statement, 3), line->day,
             sqlite3_column_text(statement, 5));
  }
  sqlite3_reset(statement);
  return rows;
}

static void draw(void) {
  erase();
  mvprintw(0, 0, "%d/%d", above + cursor + 1, total);
  for (int row = 0; row < shown; row++) {
    wchar_t wide[1024];
    size_t length = mbstowcs(wide, lines[row].line, 1023);
    if (length == (size_t)-1) continue;
    wide[length] = 0;
    if (row == cursor) attron(A_REVERSE);
    mvaddnwstr(row + 1, 0, wide, COLS);
    for (int column = (int)length; row == cursor && column < COLS; column++) addch(' ');
    if (row == cursor) attroff(A_REVERSE);
  }
  move(cursor + 1, 0);
  refresh();
}

static void move_cursor(int key, int room) {
  if (key == 'j' || key == KEY_DOWN) {
    if (cursor + 1 < shown) {
      cursor++;
    } else if (shown == room && read_below(&lines[shown - 1], &lines[shown], 1) == 1) {
      memmove(lines, lines + 1, shown * sizeof *lines);
      above++;
    }
  } else if ((key == 'k' || key == KEY_UP) && cursor > 0) {
    cursor--;
  } else if (key == KEY_NPAGE) {
    Line *next = calloc(room + 1, sizeof *next);
    int rows = read_below(&lines[shown - 1], next, room);
    if (rows > 0) {
      memcpy(lines, next, rows * sizeof *lines);
      above += shown;
      shown = rows;
      if (cursor >= shown) cursor = shown - 1;
    }
    free(next);
  }
}

static void show_board(void) {
  setlocale(LC_ALL, "");
  initscr();
  // Until endwin() has been called once, ncurses 6.4 writes at every movement of the cursor.
  endwin();
  refresh();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  int room = LINES - 2;
  lines = calloc(room + 2, sizeof *lines);
  static Statement count = {"SELECT sum(count) FROM tally WHERE status NOT IN ('cancelled', 'divided')", 0};
  step(ready(&count));
  total = sqlite3_column_int(count.handle, 0);
  sqlite3_reset(count.handle);
  shown = read_below(NULL, lines, room);
  for (;;) {
    draw();
    nodelay(stdscr, FALSE);
    int key = getch();
    // Keys that wait are taken together and drawn once.
    nodelay(stdscr, TRUE);
    for (; key != ERR; key = getch()) {
      if (key == 'q') {
        endwin();
        return;
      }
      move_cursor(key, room);
    }
  }
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "floor COMMAND FILE [ARGUMENT] [--today DAY] [--repeat K]\n");
    return 2;
  }
  if (!strcmp(arguments[1], "launch")) return launch(arguments + 2);
  const char *argument = NULL;
  int times = 0;
  for (int i = 3; i < count; i++) {
    if (!strcmp(arguments[i], "--today") && i + 1 < count) {
      today = arguments[++i];
    } else if (!strcmp(arguments[i], "--repeat") && i + 1 < count) {
      times = atoi(arguments[++i]);
    } else {
      argument = arguments[i];
    }
  }
  static const struct {
    const char *name;
    void (*ask)(const char *);
    int needs_argument, changes;
  } commands[] = {{"summary", ask_summary, 0, 0}, {"list", ask_list, 0, 0}, {"filter", ask_filter, 1, 0},
                  {"search", ask_search, 1, 0}, {"change", make_change, 1, 1}};
  open_board(arguments[2]);
  if (!strcmp(arguments[1], "board")) {
    show_board();
    return 0;
  }
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
    if (strcmp(commands[i].name, arguments[1])) continue;
    if (commands[i].needs_argument && !argument) die("an argument is missing");
    if (times > 0) {
      repeat(commands[i].ask, argument, times, commands[i].changes);
    } else {
      if (!commands[i].changes) run("BEGIN");
      commands[i].ask(argument);
      if (!commands[i].changes) run("COMMIT");
    }
    return 0;
  }
  fprintf(stderr, "floor: no command %s\n", arguments[1]);
  return 2;
}
