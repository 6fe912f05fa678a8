/// A fact that `taskboard info` tells, under its name for programs.
package enum InfoName: String, Sendable {
  case database, reason, state, owner, schema, knownSchema, journalMode, sqlite, program
  case login, role, locale, terminal
  case settingsSought, settingsRead, settingsMistake

  /// The name for people.
  package var phrase: Phrase {
    switch self {
    case .database: Phrase(vi: "Cơ sở dữ liệu", en: "Database")
    case .reason: Phrase(vi: "Theo", en: "Chosen by")
    case .state: Phrase(vi: "Tình trạng", en: "State")
    case .owner: Phrase(vi: "Chủ tệp (uid)", en: "Owner (uid)")
    case .schema: Phrase(vi: "Lược đồ của tệp", en: "Schema of the file")
    case .knownSchema: Phrase(vi: "Lược đồ chương trình", en: "Schema of the program")
    case .journalMode: Phrase(vi: "Kiểu ghi (SQLite)", en: "SQLite journal mode")
    case .sqlite: Phrase(verbatim: "SQLite")
    case .program: Phrase(vi: "Phiên bản", en: "Version")
    case .login: Phrase(vi: "Tên đăng nhập", en: "Login")
    case .role: Phrase(vi: "Vai trò", en: "Role")
    case .locale: Phrase(vi: "Bộ mã", en: "Locale")
    case .settingsSought: Phrase(vi: "Tìm tuỳ chọn ở", en: "Settings looked for")
    case .settingsRead: Phrase(vi: "Tuỳ chọn đã đọc", en: "Settings read")
    case .settingsMistake: Phrase(vi: "Tuỳ chọn có lỗi", en: "Settings are wrong")
    case .terminal: Phrase(vi: "Thiết bị đầu cuối", en: "Terminal")
    }
  }
}
