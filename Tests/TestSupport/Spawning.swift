import Glibc

/// Starts a command with clean hands: every signal answered by default and none blocked, and no file open but
/// three.
func spawn(_ command: Command, input: CInt?, output: CInt, errors: CInt) throws -> pid_t {
  try spawn(command, flags: 0) { actions in
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
  }
}

/// Starts a command likewise, in a session of its own, to which the terminal of this path then belongs.
func spawn(_ command: Command, onTerminal path: String) throws -> pid_t {
  // `POSIX_SPAWN_SETSID` of spawn.h, which glibc shows only to GNU sources.
  try spawn(command, flags: 0x80) { actions in
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
  }
}

/// Starts a command with the three files that are prepared for it.
private func spawn(
  _ command: Command, flags: Int32, files: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  files(&actions)
  for file in STDERR_FILENO + 1..<512 { posix_spawn_file_actions_addclose(&actions, file) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | flags))

  var pid: pid_t = 0
  let words = command.words
  let variables = command.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  let program = words.first ?? command.program
  let result = withCStrings(words) { words in
    withCStrings(variables) { variables in
      posix_spawnp(&pid, program, &actions, &attributes, words, variables)
    }
  }
  guard result == 0 else {
    throw Failure("\(command.program) could not be started: \(String(cString: strerror(result)))")
  }
  return pid
}

/// Lends texts to a function of C that wants an array of them, closed by a null.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
