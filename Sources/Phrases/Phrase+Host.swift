package import Assignments

/// Why the host lets nobody in, does not know its board, or cannot do what is asked.
package enum HostFault: Error, Hashable, Sendable {
  /// The gate was started by something else than sshd.
  case onlyBySSH
  /// The settings are not there.
  case noConfiguration(String)
  /// Somebody but root can write the settings.
  case untrusted(String)
  /// The settings say something that is not understood.
  case unclear(String, String)
  /// What lies beside the board cannot be read.
  case board(BoardError)
  /// A library that is only needed now and then is not there.
  case noLibrary(String)

  /// The fault in words, one line.
  package var phrase: Phrase {
    switch self {
    case .onlyBySSH:
      Phrase(
        vi: "tài khoản này chỉ mở bảng qua SSH bằng khóa đã đăng ký; không có shell, sftp hay scp",
        en: "this account only opens the board, over SSH with a registered key; it has no shell, sftp or scp")
    case .noConfiguration(let path):
      Phrase(
        vi: "không có \(path) nên không biết bảng ở đâu; người quản trị tạo tệp này (docs/HOSTING.md)",
        en: "there is no \(path) to say where the board is; the administrator makes it (docs/HOSTING.md)")
    case .untrusted(let path):
      Phrase(
        vi: "\(path) phải của root và không ai khác ghi được; người quản trị sửa quyền tệp",
        en: "\(path) must be root's and writable by nobody else; the administrator mends its mode")
    case .board(let error): error.phrase
    case .noLibrary(let name):
      Phrase(
        vi: "máy này thiếu \(name) để ghi tệp Excel; cài gói libxlsxwriter, hoặc dùng --format csv",
        en: "\(name) is missing here, which writes Excel files; install libxlsxwriter, or use --format csv")
    case .unclear(let path, let what):
      Phrase(
        vi: "\(path) có chỗ không hiểu (\(what)); cần đúng một dòng database = \"/đường/dẫn\"",
        en: "\(path) is not understood (\(what)); it wants one line database = \"/the/path\"")
    }
  }
}
