/// The headings and set words of help pages.
package enum HelpWord: CaseIterable, Sendable {
  case usage, arguments, options, commands, examples, commonOptions, exitCodes
  case reading, secretariat, liaison, reference, board
  case defaultValue, values, showHelp, showVersion, seeHelp

  /// The word or sentence.
  package var phrase: Phrase {
    switch self {
    case .usage: Phrase(vi: "CÁCH DÙNG", en: "USAGE")
    case .arguments: Phrase(vi: "THAM SỐ", en: "ARGUMENTS")
    case .options: Phrase(vi: "TÙY CHỌN", en: "OPTIONS")
    case .commands: Phrase(vi: "LỆNH", en: "COMMANDS")
    case .examples: Phrase(vi: "VÍ DỤ", en: "EXAMPLES")
    case .exitCodes: Phrase(vi: "MÃ KẾT THÚC", en: "EXIT CODES")
    case .commonOptions: Phrase(vi: "Tùy chọn chung", en: "Common options")
    case .reading: Phrase(vi: "Xem", en: "Reading")
    case .secretariat: Phrase(vi: "Việc của thư ký", en: "The secretariat's deeds")
    case .liaison: Phrase(vi: "Việc của đầu mối", en: "The liaison's deeds")
    case .reference: Phrase(vi: "Danh mục", en: "Reference data")
    case .board: Phrase(vi: "Bảng", en: "The board")
    case .defaultValue: Phrase(vi: "mặc định", en: "default")
    case .values: Phrase(vi: "giá trị", en: "values")
    case .showHelp: Phrase(vi: "In trang này.", en: "Shows this page.")
    case .showVersion: Phrase(vi: "In phiên bản.", en: "Shows the version.")
    case .seeHelp:
      Phrase(
        vi: "Xem kỹ một lệnh: taskboard <lệnh> --help", en: "More about a command: taskboard <command> --help"
      )
    }
  }
}
