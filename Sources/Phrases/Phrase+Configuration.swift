/// What is wrong in a file of settings.
package enum ConfigurationMistake: Error, Hashable, Sendable {
  /// It cannot be read.
  case unreadable(String)
  /// It is no TOML.
  case noTOML(String)
  /// It names a setting that there is not.
  case unknownName(String, String, known: [String])
  /// A setting has a value that it cannot have.
  case unknownValue(String, String, known: [String])
  /// Keys cannot be bound as they are meant.
  case keys(String, Phrase)

  /// The mistake in words, one line.
  package var phrase: Phrase {
    switch self {
    case .unreadable(let path):
      Phrase(
        vi: "không đọc được \(path); kiểm tra quyền, hoặc bỏ tệp này đi",
        en: "\(path) cannot be read; check its mode, or take it away")
    case .noTOML(let path):
      Phrase(
        vi: "\(path) không đúng dạng TOML; sửa lại, ví dụ: language = \"vi\"",
        en: "\(path) is no TOML; mend it, for example: language = \"en\"")
    case .unknownName(let path, let name, let known):
      Phrase(
        vi: "\(path): không có tuỳ chọn “\(name)”; có: \(known.joined(separator: ", "))",
        en: "\(path): there is no setting “\(name)”; there are: \(known.joined(separator: ", "))")
    case .unknownValue(let path, let name, let known):
      Phrase(
        vi: "\(path): \(name) phải là một trong: \(known.joined(separator: ", "))",
        en: "\(path): \(name) must be one of: \(known.joined(separator: ", "))")
    case .keys(let path, let phrase):
      Phrase(vi: "\(path), mục [keys]: \(phrase.vi)", en: "\(path), in [keys]: \(phrase.en)")
    }
  }
}
