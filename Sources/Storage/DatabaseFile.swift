import Assignments
import CSQLite
import Glibc

/// The database file before it is opened: is it there, is it a board, whose is it.
///
/// Everything is looked at through one descriptor that is closed before SQLite opens the file: closing one
/// later would drop SQLite's locks (sqlite.org, *How To Corrupt An SQLite Database File*, §2.2).
struct DatabaseFile {
  /// The path.
  let path: String
  /// The user who owns it.
  let owner: UInt32
  /// The schema version that its header tells.
  let version: Int
  /// Which file it was, whatever has its name by now; nothing for what is none.
  let identity: Identity?

  /// What tells a file from every other one on the machine.
  struct Identity: Equatable {
    /// The file system.
    let device: UInt64
    /// The file on it.
    let node: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      node = UInt64(status.st_ino)
    }
  }

  /// The list of keys beside the file.
  var keyList: String { DatabaseFile.keyList(beside: path) }

  /// The list of keys beside a database.
  static func keyList(beside path: String) -> String { path + ".keys" }

  /// A file that is none: the board in memory that is like another in everything but what it holds.
  init(inMemoryLike other: DatabaseFile) {
    path = other.path
    owner = other.owner
    version = Schema.version
    identity = nil
  }

  /// Looks at a file, opening nothing but a regular file and writing nothing.
  init(inspecting path: String) throws(BoardError) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .noDatabase(path: path) : .unavailable(path: path, detail: unsafe String(cString: strerror(code)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notADatabase(path: path)
    }
    try DatabaseFile.checkDisk(of: descriptor, path)
    var header = [UInt8](repeating: 0, count: 100)
    let count = unsafe header.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, 100) }
    guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: path)
    }
    func bigEndian(at offset: Int) -> UInt32 {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    guard bigEndian(at: 68) == UInt32(bitPattern: Schema.applicationID) else {
      throw .foreignDatabase(path: path)
    }
    let version = Int(bigEndian(at: 60))
    guard version <= Schema.version else {
      throw .newerDatabase(path: path, found: version, known: Schema.version)
    }
    self.path = path
    self.owner = status.st_uid
    self.version = version
    identity = Identity(status)
  }

  /// Looks whether the file still has its name.
  ///
  /// Whoever has a file open goes on reading it after it was renamed or deleted, and would never hear of what
  /// is kept in another one under its name.
  ///
  /// - Throws: `BoardError.replaced`, also when nothing has the name any more.
  func checkPlace() throws(BoardError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, Identity(status) == identity else { throw .replaced(path: path) }
  }

  /// Makes an empty file for a new board, readable by its owner alone, in a directory of the same kind.
  ///
  /// Directories that are missing are made; those that exist are left as they are.
  static func create(at path: String) throws(BoardError) {
    try makeDirectories(upTo: path)
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EEXIST
        ? .databaseExists(path: path)
        : .unavailable(path: path, detail: unsafe String(cString: strerror(code)))
    }
    fchmod(descriptor, 0o600)
    defer { close(descriptor) }
    do {
      try checkDisk(of: descriptor, path)
    } catch {
      unsafe unlink(path)
      throw error
    }
  }

  /// Refuses a disk that is on another machine, or in the hands of another program: locks cannot be relied on
  /// there (sqlite.org, *How To Corrupt An SQLite Database File*, §2.1).
  private static func checkDisk(of descriptor: CInt, _ path: String) throws(BoardError) {
    if let system = remoteSystems[taskboard_disk_kind(descriptor)] {
      throw .remoteFile(path: path, system: system)
    }
  }

  /// The file systems that are refused, by the numbers that statfs(2) has for them.
  static let remoteSystems: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x0102_1997: "9P",
    0x6573_5546: "FUSE", 0x5346_414F: "AFS", 0x7375_7245: "Coda", 0x00C3_6400: "Ceph", 0x0116_1970: "GFS2",
    0x7461_636F: "OCFS2", 0x0BD0_0BD0: "Lustre",
  ]

  private static func makeDirectories(upTo path: String) throws(BoardError) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      end = path.index(after: slash)
      let directory = String(path[..<slash])
      if directory.isEmpty { continue }
      if unsafe mkdir(directory, 0o700) != 0, errno != EEXIST {
        throw .unavailable(path: directory, detail: unsafe String(cString: strerror(errno)))
      }
    }
  }
}
