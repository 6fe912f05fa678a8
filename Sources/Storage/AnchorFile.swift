import Assignments
import Deadlines
import Glibc

/// The heads of the journal, written down beside the database as it grew.
///
/// A chain alone proves that no line was changed, taken out or put in; it does not show that its end was cut
/// off or that all of it was written anew. Against that stands a file that can only be added to (`chattr
/// +a`), and the system's log, which the account that owns the board cannot write over.
struct AnchorFile {
  /// The path of the file.
  let path: String

  /// The file beside a database.
  init(beside database: String) {
    path = database + ".anchors"
  }

  /// After how many lines the head is written down at the latest.
  static let distance = 50

  /// Reads all heads.
  ///
  /// - Throws: `BoardError.damaged` for a line that is none, `.unavailable` for a file that cannot be read;
  ///   one that is not there holds no heads.
  func heads() throws(BoardError) -> [Head] {
    guard let text = try SmallFile.read(path) else { return [] }
    var heads: [Head] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      guard let head = Head(anchor: line) else {
        throw .damaged(path: path, detail: "\(index + 1)")
      }
      heads.append(head)
    }
    return heads
  }

  /// Writes a head down when enough lines or a day have passed since the last one; tells whether it did.
  ///
  /// It asks the file itself when that was, so that a process which ended between the two leaves no gap
  /// behind.
  func follow(_ head: Head) throws(BoardError) -> Bool {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unavailable(path: path, errno: errno) }
    defer { close(descriptor) }
    if let last = last(in: descriptor), head.line - last.line < AnchorFile.distance,
      head.at.day == last.at.day || head.line <= last.line
    {
      return false
    }
    let line = Array((head.anchor + "\n").utf8)
    guard unsafe write(descriptor, line, line.count) == line.count, fdatasync(descriptor) == 0 else {
      throw .unavailable(path: path, errno: errno)
    }
    return true
  }

  /// The head on the last line.
  private func last(in descriptor: CInt) -> Head? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    var tail = [UInt8](repeating: 0, count: 256)
    let count = unsafe pread(descriptor, &tail, tail.count, max(0, status.st_size - off_t(tail.count)))
    return String(decoding: tail.prefix(max(0, count)), as: UTF8.self)
      .split(separator: "\n").last.flatMap { Head(anchor: $0) }
  }
}

extension Head {
  /// The head as a line of the file: number, moment, hash.
  var anchor: String { "\(line) \(at.iso) \(hash)" }

  /// Reads what `anchor` wrote.
  init?(anchor line: some StringProtocol) {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let number = Int(parts[0]), let at = Moment(parts[1]), parts[2].utf8.count == 64
    else { return nil }
    self.init(line: number, at: at, hash: String(parts[2]))
  }
}
