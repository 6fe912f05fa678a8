import TestSupport

/// The manual page of the program in a language, made of what the program tells of itself.
struct ManualPage {
  private let isVietnamese: Bool
  private let info: ToolInfo
  private let version: String
  private let exitCodes: [(code: String, meaning: String)]

  /// Asks the program for everything that its page says.
  init(in language: String) throws {
    isVietnamese = language == "vi"
    info = try ToolInfo.ask(in: language)
    func ask(_ option: String) throws -> String {
      try Command(Product.path(), [option, "--lang", language]).run().output
    }
    version = try ask("--version").prefix { $0 != "," }.description
    // The last section of the help is the table of exit codes.
    exitCodes =
      try ask("--help").split(separator: "\n\n").last?.split(separator: "\n").dropFirst().map {
        let words = $0.split(separator: " ", maxSplits: 1)
        return (String(words[0]), words[1].drop { $0 == " " }.description)
      } ?? []
  }

  private func say(_ vi: String, _ en: String) -> String { isVietnamese ? vi : en }

  /// The page, in the language of man(7).
  var text: String {
    let root = info.command
    let common =
      root.shown.first { $0.commandName == "list" }?.arguments?.filter { $0.sectionTitle != nil } ?? []
    var lines = [
      #".\" Printed from what the program tells of itself by `make docs`."#,
      #".TH TASKBOARD 1 "" "\#(Self.plain(version))""#,
      ".SH " + say("TÊN", "NAME"),
      #"taskboard \- "# + Self.plain(root.abstract ?? ""),
      ".SH " + say("CÁCH DÙNG", "SYNOPSIS"),
      ".B taskboard", "[" + say("lệnh", "command") + "] [" + say("tùy chọn", "options") + "]",
      ".SH " + say("MÔ TẢ", "DESCRIPTION"),
    ]
    lines += say(
      """
      Không có lệnh, chương trình mở bảng trên màn hình; không có thiết bị cuối thì in danh sách.
      Lệnh đọc không bao giờ tạo cơ sở dữ liệu. Mọi thay đổi là một giao dịch kèm một dòng nhật ký.
      """,
      """
      Without a command the board is opened; without a terminal the list is printed.
      Commands that read never make a database. Every change is one transaction with a line in the journal.
      """
    ).split(separator: "\n").map { Self.plain(String($0)) }
    lines += [".SH " + say("TÙY CHỌN CỦA BẢNG", "OPTIONS OF THE BOARD")] + boardOptions.flatMap(item)
    lines.append(".SH " + say("LỆNH", "COMMANDS"))
    for command in root.shown where command.commandName != "help" {
      lines += section(command, below: "taskboard", without: common)
    }
    lines += [".SH " + say("TÙY CHỌN CHUNG", "COMMON OPTIONS")] + common.flatMap(item)
    lines += [".SH " + say("MÃ KẾT THÚC", "EXIT STATUS")]
    lines += exitCodes.flatMap { [".TP", ".B \($0.code)", Self.plain($0.meaning)] }
    lines += [".SH " + say("BIẾN MÔI TRƯỜNG", "ENVIRONMENT")] + environment
    lines += [".SH " + say("VÍ DỤ", "EXAMPLES"), ".nf"]
    lines +=
      (root.discussion ?? "").split(separator: "\n").dropFirst().map { Self.plain(String($0)) } + [".fi"]
    lines += [".SH " + say("XEM THÊM", "SEE ALSO"), ".BR taskboard\\-query (7)"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options of the board itself, which is opened by a command that nobody types.
  private var boardOptions: [ToolInfo.Argument] {
    let open = info.command.subcommands?.first { $0.commandName == "open" }
    return (open?.arguments ?? []).filter { argument in
      argument.sectionTitle == nil
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  private func section(_ command: ToolInfo.Command, below parent: String, without common: [ToolInfo.Argument])
    -> [String]
  {
    let name = "\(parent) \(command.commandName)"
    let own = (command.arguments ?? []).filter { argument in
      (argument.shouldDisplay ?? true) && argument.sectionTitle == nil
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
    let positional = own.filter { $0.kind == "positional" }.map { argument in
      let value = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? "…" : "")
      return " " + (argument.isOptional ? "[\(value)]" : value)
    }
    return [".SS " + Self.plain(name + positional.joined()), Self.plain(command.abstract ?? "")]
      + own.flatMap(item) + command.shown.flatMap { section($0, below: name, without: common) }
  }

  /// An argument or option with what it is for.
  private func item(_ argument: ToolInfo.Argument) -> [String] {
    let names = (argument.names ?? []).map { #"\fB\#(Self.plain($0.typed))\fR"# }.joined(separator: ", ")
    let value = argument.valueName.map { #"\fI\#(Self.plain($0))\fR"# }
    let title =
      switch argument.kind {
      case "positional": value ?? ""
      case "flag": names
      default: names + (value.map { " " + $0 } ?? "")
      }
    let values = argument.allValues.map { " (" + $0.joined(separator: ", ") + ")" } ?? ""
    return [".TP", title, Self.plain((argument.abstract ?? "") + values)]
  }

  private var environment: [String] {
    [
      ("TASKBOARD_DB", say("tệp cơ sở dữ liệu", "the database file")),
      ("TASKBOARD_LANG", say("ngôn ngữ, vi hoặc en", "the language, vi or en")),
      (
        "XDG_DATA_HOME",
        say(
          "nơi có taskboard/board.db khi không ghi gì khác",
          "where taskboard/board.db is when nothing else is said")
      ),
      (
        "XDG_CONFIG_HOME, XDG_CONFIG_DIRS",
        say(
          "nơi tìm taskboard/config.toml (docs/SETTINGS.vi.md)",
          "where taskboard/config.toml is looked for (docs/SETTINGS.md)")
      ),
      ("NO_COLOR", say("không dùng màu", "no colours")),
    ].flatMap { [".TP", ".B \($0)", Self.plain($1)] }
  }

  /// A text that man(7) takes as it is: no escape, no request.
  static func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: #"\e"#).replacing("-", with: #"\-"#)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? #"\&"# + escaped : escaped
  }
}
