#ifndef TASKBOARD_CXLSXWRITER_SHIM_H
#define TASKBOARD_CXLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <xlsxwriter.h>

/// The functions of libxlsxwriter that are used, opened when the first spreadsheet is written and not before:
/// the library brings three others along, which would cost every start of the program a millisecond and
/// two megabytes (docs/decisions/0010-reports-stand-on-the-journal.md).
typedef struct taskboard_xlsx {
  __typeof__(&workbook_new_opt) workbook_new_opt;
  __typeof__(&workbook_add_worksheet) workbook_add_worksheet;
  __typeof__(&workbook_add_format) workbook_add_format;
  __typeof__(&workbook_set_properties) workbook_set_properties;
  __typeof__(&workbook_close) workbook_close;
  __typeof__(&lxw_strerror) lxw_strerror;
  __typeof__(&worksheet_write_string) worksheet_write_string;
  __typeof__(&worksheet_write_number) worksheet_write_number;
  __typeof__(&worksheet_write_blank) worksheet_write_blank;
  __typeof__(&worksheet_merge_range) worksheet_merge_range;
  __typeof__(&worksheet_set_column) worksheet_set_column;
  __typeof__(&worksheet_set_row) worksheet_set_row;
  __typeof__(&worksheet_freeze_panes) worksheet_freeze_panes;
  __typeof__(&worksheet_repeat_rows) worksheet_repeat_rows;
  __typeof__(&worksheet_set_paper) worksheet_set_paper;
  __typeof__(&worksheet_set_landscape) worksheet_set_landscape;
  __typeof__(&worksheet_fit_to_pages) worksheet_fit_to_pages;
  __typeof__(&worksheet_set_margins) worksheet_set_margins;
  __typeof__(&worksheet_set_footer) worksheet_set_footer;
  __typeof__(&format_set_font_name) format_set_font_name;
  __typeof__(&format_set_font_size) format_set_font_size;
  __typeof__(&format_set_bold) format_set_bold;
  __typeof__(&format_set_italic) format_set_italic;
  __typeof__(&format_set_border) format_set_border;
  __typeof__(&format_set_text_wrap) format_set_text_wrap;
  __typeof__(&format_set_align) format_set_align;
  __typeof__(&format_set_bg_color) format_set_bg_color;
  __typeof__(&format_set_num_format) format_set_num_format;
} taskboard_xlsx;

/// Opens the library as this header's version names it; answers 0 where it, or a function of it, is not there.
static inline int taskboard_xlsx_open(taskboard_xlsx *xlsx) {
  void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  int found = 1;
#define TASKBOARD_FIND(name) \
  found = found && (xlsx->name = (__typeof__(&name))dlsym(library, #name)) != 0
  TASKBOARD_FIND(workbook_new_opt);
  TASKBOARD_FIND(workbook_add_worksheet);
  TASKBOARD_FIND(workbook_add_format);
  TASKBOARD_FIND(workbook_set_properties);
  TASKBOARD_FIND(workbook_close);
  TASKBOARD_FIND(lxw_strerror);
  TASKBOARD_FIND(worksheet_write_string);
  TASKBOARD_FIND(worksheet_write_number);
  TASKBOARD_FIND(worksheet_write_blank);
  TASKBOARD_FIND(worksheet_merge_range);
  TASKBOARD_FIND(worksheet_set_column);
  TASKBOARD_FIND(worksheet_set_row);
  TASKBOARD_FIND(worksheet_freeze_panes);
  TASKBOARD_FIND(worksheet_repeat_rows);
  TASKBOARD_FIND(worksheet_set_paper);
  TASKBOARD_FIND(worksheet_set_landscape);
  TASKBOARD_FIND(worksheet_fit_to_pages);
  TASKBOARD_FIND(worksheet_set_margins);
  TASKBOARD_FIND(worksheet_set_footer);
  TASKBOARD_FIND(format_set_font_name);
  TASKBOARD_FIND(format_set_font_size);
  TASKBOARD_FIND(format_set_bold);
  TASKBOARD_FIND(format_set_italic);
  TASKBOARD_FIND(format_set_border);
  TASKBOARD_FIND(format_set_text_wrap);
  TASKBOARD_FIND(format_set_align);
  TASKBOARD_FIND(format_set_bg_color);
  TASKBOARD_FIND(format_set_num_format);
#undef TASKBOARD_FIND
  return found;
}

/// The name of the library's file, for the message that it is missing.
static const char *const TASKBOARD_XLSX_LIBRARY = "libxlsxwriter.so." LXW_SOVERSION;

#endif
