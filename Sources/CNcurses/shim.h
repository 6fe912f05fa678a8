#ifndef TASKBOARD_CNCURSES_SHIM_H
#define TASKBOARD_CNCURSES_SHIM_H

/// Asks for the wide-character functions, which curses.h hides otherwise.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <wchar.h>

/// The attributes, which are casts in macros that can't be imported into Swift.
static const attr_t TASKBOARD_A_NORMAL = A_NORMAL;
static const attr_t TASKBOARD_A_BOLD = A_BOLD;
static const attr_t TASKBOARD_A_DIM = A_DIM;
static const attr_t TASKBOARD_A_REVERSE = A_REVERSE;
static const attr_t TASKBOARD_A_UNDERLINE = A_UNDERLINE;

/// Wrapper around newterm(), which takes stdout and stdin, mutable globals that can't be used from Swift;
/// unlike initscr() it answers NULL where it cannot open, and does not end the program.
static inline SCREEN *taskboard_open_screen(const char *type) {
  return newterm(type, stdout, stdin);
}

/// The window that fills the screen, a mutable global that can't be used from Swift.
static inline WINDOW *taskboard_screen_window(void) {
  return stdscr;
}

/// Has the next update clear the screen and send everything; curscr is a mutable global that can't be
/// used from Swift.
static inline void taskboard_send_whole_screen(void) {
  clearok(curscr, 1);
}

/// The cells that the C library, and so curses, counts for a character; wchar.h tells it only to programs
/// that ask for X/Open, which an imported header can't do.
extern int wcwidth(wchar_t);

#endif
