import Glibc

/// Chooses the locale of the environment, and UTF-8 in any case: without it curses shows no Vietnamese.
func useUTF8() {
  setlocale(LC_ALL, "")
  if let codeset = nl_langinfo(CInt(CODESET)), String(cString: codeset) == "UTF-8" { return }
  setlocale(LC_CTYPE, "C.UTF-8")
}
