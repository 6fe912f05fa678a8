#ifndef TASKBOARD_CXLSXWRITER_SHIM_H
#define TASKBOARD_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
