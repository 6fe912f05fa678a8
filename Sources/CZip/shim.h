#ifndef TASKBOARD_CZIP_SHIM_H
#define TASKBOARD_CZIP_SHIM_H

#include <dlfcn.h>
#include <zip.h>

/// The functions of libzip that are used, opened when the first packed document is read and not before
/// (docs/decisions/0011-libraries-of-documents.md).
typedef struct taskboard_zip {
  __typeof__(&zip_source_buffer_create) zip_source_buffer_create;
  __typeof__(&zip_source_free) zip_source_free;
  __typeof__(&zip_open_from_source) zip_open_from_source;
  __typeof__(&zip_discard) zip_discard;
  __typeof__(&zip_stat) zip_stat;
  __typeof__(&zip_fopen) zip_fopen;
  __typeof__(&zip_fread) zip_fread;
  __typeof__(&zip_fclose) zip_fclose;
} taskboard_zip;

/// The name of the library's file.
static const char *const TASKBOARD_ZIP_LIBRARY = "libzip.so.4";

/// Opens the library; answers 0 where it, or a function of it, is not there.
static inline int taskboard_zip_open(taskboard_zip *zip) {
  void *library = dlopen(TASKBOARD_ZIP_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  int found = 1;
#define TASKBOARD_FIND(name) found = found && (zip->name = (__typeof__(&name))dlsym(library, #name)) != 0
  TASKBOARD_FIND(zip_source_buffer_create);
  TASKBOARD_FIND(zip_source_free);
  TASKBOARD_FIND(zip_open_from_source);
  TASKBOARD_FIND(zip_discard);
  TASKBOARD_FIND(zip_stat);
  TASKBOARD_FIND(zip_fopen);
  TASKBOARD_FIND(zip_fread);
  TASKBOARD_FIND(zip_fclose);
#undef TASKBOARD_FIND
  return found;
}

#endif
