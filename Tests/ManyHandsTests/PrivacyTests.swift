import Glibc
import TestSupport
import Testing

/// Who else on the machine can come at the board: nobody, whatever the umask was when it was made.
@Suite struct `The board's files` {
  /// The modes of what stands at paths, in octal as `stat` tells them.
  private func modes(_ paths: String...) throws -> [String] {
    try Command("stat", ["-c", "%a"] + paths).run().output.split(separator: "\n").map(String.init)
  }

  /// A command as somebody else on this machine.
  private func stranger(_ words: String...) throws -> Outcome {
    try Command("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "--"] + words).run()
  }

  /// Makes a board in a folder that anybody may pass through, under a umask.
  private func make(in folder: borrowing TemporaryFolder, umask: String) throws -> (
    program: String, path: String
  ) {
    unsafe chmod(folder.path, 0o755)
    var program = try Product.path()
    if Machine.isRoot, try stranger(program, "--version").code != 0 {
      // The tests' own build lies where others cannot come.
      program = folder.file("taskboard")
      #expect(try Command("install", ["-m", "755", Product.path(), program]).run().code == 0)
    }
    let path = folder.file("made/board.db")
    let script = "umask \(umask) && exec \"$0\" init --sample --secretary thuky --db \"$1\""
    #expect(try Command("sh", ["-c", script, program, path]).run().code == 0)
    return (program, path)
  }

  @Test(arguments: ["000", "022", "077"]) func `are their owner's alone, whatever the umask`(
    umask: String
  ) throws {
    let folder = try TemporaryFolder()
    let (program, path) = try make(in: folder, umask: umask)
    #expect(try modes(folder.file("made"), path) == ["700", "600"])
    let script = "umask \(umask) && exec \"$0\" note NV-0001 x --as thuky --db \"$1\""
    #expect(try Command("sh", ["-c", script, program, path]).run().code == 0)
    #expect(try modes(path) == ["600"])
  }

  @Test(
    .enabled(if: Machine.isRoot && Machine.has("strace") && Machine.has("setpriv")),
    arguments: ["000", "077"])
  func `cannot be come at by another account, in the middle of a save either`(umask: String) throws {
    let folder = try TemporaryFolder()
    let (program, path) = try make(in: folder, umask: umask)
    // A save that was killed before it was whole leaves its journal.
    let script =
      "umask \(umask) && exec strace -f -qq -o /dev/null -P \"$1-journal\" "
      + "-e inject=fdatasync,fsync:signal=KILL:when=1 \"$0\" note NV-0001 x --as thuky --db \"$1\""
    #expect(try Command("sh", ["-c", script, program, path]).run().code != 0)
    #expect(try modes(path, path + "-journal") == ["600", "600"])

    let attempts = [
      try stranger("ls", folder.file("made")), try stranger("cat", path),
      try stranger("cat", path + "-journal"),
      try stranger(program, "list", "--db", path),
      try stranger("dd", "if=/dev/zero", "of=\(path)", "count=1"),
      try stranger("touch", folder.file("made/other")),
    ]
    for attempt in attempts { #expect(attempt.code != 0, "\(attempt)") }
    #expect(try stranger(program, "--version").code == 0, "the stranger could come at nothing at all")
    // Whoever should can go on.
    let saved = try Command(program, ["note", "NV-0001", "y", "--as", "thuky", "--db", path]).run()
    #expect(saved.code == 0, "\(saved)")
    tell(
      "modes under umask \(umask): 700, 600, 600; \(attempts.count) attempts by another account, 0 succeeded")
  }
}
