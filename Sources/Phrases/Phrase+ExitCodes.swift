/// What the exit codes of the program mean, as its help and its manual say it.
extension Phrase {
  /// Code 0.
  package static let exitDone = Phrase(vi: "xong", en: "done")
  /// Code 1.
  package static let exitFailure = Phrase(vi: "lỗi", en: "failure")
  /// Code 2.
  package static let exitUsage = Phrase(vi: "dùng sai lệnh", en: "wrong usage")
  /// Code 3.
  package static let exitNotFound = Phrase(vi: "không tìm thấy", en: "not found")
  /// Code 4.
  package static let exitNotPermitted = Phrase(vi: "không được phép", en: "not permitted")
  /// Code 5.
  package static let exitStale = Phrase(vi: "người khác đã sửa trước", en: "somebody else changed it")
  /// Code 6.
  package static let exitUnavailable = Phrase(
    vi: "cơ sở dữ liệu bận hoặc không dùng được", en: "database busy or unavailable")
  /// Code 7.
  package static let exitNotValid = Phrase(vi: "không hợp lệ", en: "not valid")
  /// Code 10.
  package static let exitFound = Phrase(vi: "kiểm tra thấy sai sót", en: "a check found something")
  /// Code 130.
  package static let exitInterrupted = Phrase(vi: "bị ngắt", en: "interrupted")
}
