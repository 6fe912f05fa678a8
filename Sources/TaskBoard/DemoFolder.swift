import Assignments
import Foundation
import Glibc

/// A private folder for a demo's board, which goes when the demo ends: in good order, or by a signal.
///
/// While the board is on the screen, the terminal answers the signals and ends in good order.
struct DemoFolder: ~Copyable {
  /// The path of the folder.
  let path: String
  /// The path of the board in it.
  var database: String { path + "/board.db" }

  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Makes a folder that nobody else can look into.
  init(in parent: String) throws(BoardError) {
    // A signal between the making and the handlers would find a folder that nobody deletes.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in DemoFolder.signals { unsafe sigaddset(&signals, signal) }
    unsafe sigprocmask(SIG_BLOCK, &signals, nil)
    defer { unsafe sigprocmask(SIG_UNBLOCK, &signals, nil) }

    var template = Array((parent + "/taskboard-demo.XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw .unavailable(path: parent, detail: unsafe String(cString: strerror(errno)))
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    unsafe doomed.pointee = Doomed(folder: path, database: path + "/board.db")
    for signal in DemoFolder.signals { Glibc.signal(signal, DemoFolder.leave) }
  }

  deinit {
    for signal in DemoFolder.signals { Glibc.signal(signal, SIG_DFL) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Deletes what there is and lets the signal end the process, with calls that are allowed in a signal
  /// handler.
  private static let leave: @convention(c) (CInt) -> Void = { signal in
    unsafe doomed.pointee?.delete()
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}

/// The paths that a signal deletes, as the system wants them.
@unsafe private struct Doomed {
  private let files: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>
  private let folder: UnsafeMutablePointer<CChar>?

  /// Notes the paths of a board, of what is put beside it, and of the folder they are in.
  init(folder: String, database: String) {
    let suffixes = ["", "-journal", "-wal", "-shm", ".anchors", ".keys", ".keys.new"]
    unsafe files = .allocate(capacity: suffixes.count)
    for (place, suffix) in suffixes.enumerated() {
      unsafe files.initializeElement(at: place, to: strdup(database + suffix))
    }
    unsafe self.folder = unsafe strdup(folder)
  }

  func delete() {
    for place in unsafe files.indices {
      if let file = unsafe files[place] { unsafe unlink(file) }
    }
    if let folder = unsafe folder { unsafe rmdir(folder) }
  }
}

/// The paths; behind a pointer, because a handler may not enter Swift's checks.
nonisolated(unsafe) private let doomed = {
  let doomed = UnsafeMutablePointer<Doomed?>.allocate(capacity: 1)
  unsafe doomed.initialize(to: nil)
  return unsafe doomed
}()
