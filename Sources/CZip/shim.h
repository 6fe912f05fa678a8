#ifndef TASKBOARD_CZIP_SHIM_H
#define TASKBOARD_CZIP_SHIM_H

#include <zip.h>

#endif
