import Assignments
import GRDB

extension BoardError {
  /// Says in the board's own terms what the database reported.
  init(_ error: any Error, at path: String) {
    if let known = error as? BoardError {
      self = known
      return
    }
    if error is RowDecodingError {
      self = .damaged(path: path, detail: "a value of another kind")
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unexpected(String(describing: error))
      return
    }
    let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_AUTH:
      self = .unavailable(path: path, detail: detail)
    case .SQLITE_CONSTRAINT where detail.contains("CHECK") || detail.contains("FOREIGN KEY"):
      self = .unexpected(detail)
    default: self = .damaged(path: path, detail: detail)
    }
  }
}
