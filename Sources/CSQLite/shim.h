#ifndef TASKBOARD_CSQLITE_SHIM_H
#define TASKBOARD_CSQLITE_SHIM_H

#include <sqlite3.h>
#include <stdint.h>
#include <sys/vfs.h>

/// Wrapper around sqlite3_db_config() for its on/off options, which is a variadic function that
/// can't be used from Swift.
static inline int taskboard_sqlite_configure(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}

/// The kind of the file system that an open file is on, as statfs(2) numbers them; 0 when it does not
/// say. SQLite's locks are only as good as those of the disk.
static inline uint32_t taskboard_disk_kind(int descriptor) {
  struct statfs status;
  return fstatfs(descriptor, &status) == 0 ? (uint32_t)status.f_type : 0;
}

#endif
