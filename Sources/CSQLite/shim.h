#ifndef TASKBOARD_CSQLITE_SHIM_H
#define TASKBOARD_CSQLITE_SHIM_H

#include <sqlite3.h>

/// Wrapper around sqlite3_db_config() for its on/off options, which is a variadic function that
/// can't be used from Swift.
static inline int taskboard_sqlite_configure(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}

#endif
