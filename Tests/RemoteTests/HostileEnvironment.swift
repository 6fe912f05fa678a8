/// What a client may try to have around the program that it cannot change.
enum HostileEnvironment {
  /// Variables that change what programs load, where they look, or what they start.
  static let variables = [
    "LANG": "vi_VN.ISO-8859-1", "LC_ALL": "C", "LC_CTYPE": "POSIX", "TERMINFO": "/tmp/evil",
    "TERMINFO_DIRS": "/tmp/evil", "TERMCAP": "/tmp/evil", "NCURSES_NO_UTF8_ACS": "1", "ESCDELAY": "100000",
    "LINES": "1", "COLUMNS": "100000", "LD_PRELOAD": "/tmp/evil.so", "PAGER": "/tmp/evil",
    "EDITOR": "/tmp/evil",
    "LESSOPEN": "|/tmp/evil", "TZ": "America/New_York", "SQLITE_TMPDIR": "/tmp/evil",
    "TASKBOARD_DB": "/tmp/evil.db", "NO_COLOR": "1",
  ]

  /// Kinds of terminal that are none.
  static let terminals = [
    "../../../tmp/evil", "/tmp/evil", "xterm;id", "x\u{1B}[31m", String(repeating: "A", count: 5000),
  ]
}
