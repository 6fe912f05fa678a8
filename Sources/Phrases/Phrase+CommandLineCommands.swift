/// A command of the program, as its help introduces it.
package enum CommandName: String, CaseIterable, Sendable {
  case taskboard
  case list, show, stats, summary, due, read, journal, verify, watch, report, export, `import`
  case add, edit, assign, relead, confirm, `return`, cancel, reopen, grant, deny
  case accept, decline, progress, submit, extend, note, undo
  case agencies, members, enable, disable, directives, holidays
  case initialise = "init"
  case demo, info, check, backup, keys, open, lines
  case listMembers, addMember, renameMember, editMember, memberKey, listKeys, addKey, removeKey
  case listHolidays, addHoliday, removeHoliday

  /// Tells whether it is a command of its own: not the program, nor a part of another command.
  package var isCommand: Bool {
    switch self {
    case .taskboard, .open, .lines, .verify, .listMembers, .addMember, .renameMember, .editMember, .enable,
      .disable, .memberKey, .listKeys, .addKey, .removeKey, .listHolidays, .addHoliday, .removeHoliday:
      false
    default: true
    }
  }

  /// The word that is typed.
  package var word: String {
    switch self {
    case .listMembers, .listHolidays, .listKeys: "list"
    case .addMember, .addHoliday, .addKey: "add"
    case .removeHoliday, .removeKey: "remove"
    case .renameMember: "rename"
    case .editMember: "edit"
    case .memberKey: "key"
    default: rawValue
    }
  }

  /// How the command is written, where its own arguments do not tell.
  package var usage: Phrase? {
    switch self {
    case .taskboard: Phrase(vi: "taskboard [lệnh]", en: "taskboard [command]")
    case .journal:
      Phrase(
        vi: "taskboard journal [NV-…] [--limit <số>]\ntaskboard journal verify",
        en: "taskboard journal [NV-…] [--limit <number>]\ntaskboard journal verify")
    case .members: Phrase(vi: "taskboard members [lệnh]", en: "taskboard members [command]")
    case .holidays: Phrase(vi: "taskboard holidays [lệnh]", en: "taskboard holidays [command]")
    case .memberKey: Phrase(vi: "taskboard members key [lệnh]", en: "taskboard members key [command]")
    case .demo:
      Phrase(
        vi: "taskboard demo [--as thuky|bxd|lanhdao] [--today <ngày>] [lệnh …]",
        en: "taskboard demo [--as thuky|bxd|lanhdao] [--today <day>] [command …]")
    default: nil
    }
  }

  /// What the command does.
  package var phrase: Phrase {
    switch self {
    case .taskboard:
      Phrase(
        vi: "Bảng nhiệm vụ liên ngành: ai làm gì, hạn nào, đủ 6 rõ chưa.",
        en: "The inter-ministerial task board: who does what, and what is late.")
    case .list: Phrase(vi: "Danh sách nhiệm vụ", en: "Lists assignments")
    case .show: Phrase(vi: "Một nhiệm vụ đầy đủ: 6 rõ, hạn, nhật ký", en: "Shows one assignment in full")
    case .stats:
      Phrase(vi: "Bốn ô theo cơ quan và tỷ lệ hoàn thành", en: "The four cells per agency, and both rates")
    case .summary:
      Phrase(vi: "Tóm tắt khi đăng nhập, tối đa 24 dòng", en: "The login summary, 24 lines at most")
    case .due:
      Phrase(vi: "Đọc một thời hạn trong văn bản thành ngày", en: "Reads a directive's deadline as a day")
    case .read:
      Phrase(
        vi: "Đọc văn bản giao việc, đề xuất dự thảo nhiệm vụ", en: "Reads a directive and proposes drafts")
    case .journal: Phrase(vi: "Nhật ký: ai đã làm gì", en: "The journal: who did what")
    case .lines: Phrase(vi: "Các dòng nhật ký, mới nhất trước", en: "The journal's lines, latest first")
    case .verify: Phrase(vi: "Kiểm tra nhật ký còn nguyên vẹn", en: "Checks that the journal is whole")
    case .watch:
      Phrase(
        vi: "Theo dõi nhật ký: in từng dòng mới ngay khi có", en: "Prints the journal's lines as they come")
    case .report:
      Phrase(vi: "Báo cáo theo mẫu, tính đến một ngày", en: "An official table as of a day")
    case .export:
      Phrase(
        vi: "Xuất các bảng ra CSV, XLSX, JSON; thời hạn ra lịch", en: "Writes tables, or a calendar")
    case .import:
      Phrase(
        vi: "Nhập nhiệm vụ, thành viên, cơ quan, văn bản từ tệp", en: "Takes over a table from a file")
    case .add: Phrase(vi: "Thêm một dự thảo nhiệm vụ", en: "Adds a draft")
    case .edit: Phrase(vi: "Sửa các mục của nhiệm vụ", en: "Edits an assignment's fields")
    case .assign: Phrase(vi: "Giao nhiệm vụ", en: "Assigns a draft")
    case .relead: Phrase(vi: "Đổi cơ quan chủ trì", en: "Changes the lead")
    case .confirm: Phrase(vi: "Xác nhận hoàn thành", en: "Confirms a completion")
    case .return: Phrase(vi: "Trả lại báo cáo hoàn thành", en: "Sends a completion report back")
    case .cancel: Phrase(vi: "Dừng nhiệm vụ theo văn bản", en: "Stops an assignment by a document")
    case .reopen:
      Phrase(vi: "Mở lại nhiệm vụ đã xong hoặc đã dừng", en: "Reopens completed or cancelled work")
    case .grant: Phrase(vi: "Cho lùi hạn", en: "Grants a later deadline")
    case .deny: Phrase(vi: "Không cho lùi hạn", en: "Denies an extension")
    case .accept: Phrase(vi: "Tiếp nhận nhiệm vụ", en: "Accepts an assignment")
    case .decline: Phrase(vi: "Từ chối, trả về dự thảo", en: "Declines an assignment, back to draft")
    case .progress: Phrase(vi: "Báo tiến độ, 0–100", en: "Reports progress, 0–100")
    case .submit: Phrase(vi: "Báo hoàn thành kèm minh chứng", en: "Reports completion with its evidence")
    case .extend: Phrase(vi: "Xin lùi hạn", en: "Asks for a later deadline")
    case .note: Phrase(vi: "Thêm ghi chú", en: "Adds a note")
    case .undo: Phrase(vi: "Hoàn tác việc vừa làm của mình", en: "Takes back one's own last deed")
    case .agencies: Phrase(vi: "Danh mục cơ quan", en: "Lists the agencies")
    case .members:
      Phrase(
        vi: "Người dùng và khóa SSH: xem, thêm, ngừng", en: "Members and their SSH keys: list, add, disable")
    case .listMembers: Phrase(vi: "Danh sách người dùng", en: "Lists the members")
    case .addMember: Phrase(vi: "Thêm một người dùng", en: "Adds a member")
    case .renameMember: Phrase(vi: "Đổi họ tên một người dùng", en: "Changes a member's full name")
    case .editMember:
      Phrase(vi: "Sửa vai trò, cơ quan, chức vụ", en: "Changes a member's role, agencies, position")
    case .memberKey: Phrase(vi: "Khóa SSH: xem, thêm, bỏ", en: "SSH keys: list, add, remove")
    case .listKeys: Phrase(vi: "Khóa SSH của người dùng", en: "Lists the members' SSH keys")
    case .addKey: Phrase(vi: "Cho đăng nhập bằng một khóa", en: "Lets a member sign in with a key")
    case .removeKey: Phrase(vi: "Bỏ một khóa", en: "Takes a key away")
    case .enable: Phrase(vi: "Cho người dùng hoạt động lại", en: "Lets a member act again")
    case .disable: Phrase(vi: "Ngừng một người dùng", en: "Disables a member")
    case .directives: Phrase(vi: "Văn bản giao việc", en: "Lists the directives")
    case .holidays:
      Phrase(
        vi: "Ngày nghỉ và ngày làm bù: xem, thêm, bỏ", en: "Days off and swapped ones: list, add, remove")
    case .listHolidays: Phrase(vi: "Danh sách ngày nghỉ, ngày làm bù", en: "Lists the days off")
    case .addHoliday: Phrase(vi: "Thêm hoặc sửa một ngày", en: "Adds or changes a day")
    case .removeHoliday: Phrase(vi: "Bỏ một ngày khỏi lịch", en: "Removes a day")
    case .initialise: Phrase(vi: "Tạo cơ sở dữ liệu chung", en: "Makes the shared database")
    case .demo:
      Phrase(vi: "Bảng thử với dữ liệu mẫu, xóa khi xong", en: "A throw-away board with sample data")
    case .info: Phrase(vi: "Đường dẫn, phiên bản, vai trò, môi trường", en: "Paths, versions, role, locale")
    case .check: Phrase(vi: "Kiểm tra cơ sở dữ liệu có nguyên vẹn", en: "Checks that the database is whole")
    case .backup: Phrase(vi: "Sao lưu ra tệp, đã kiểm tra", en: "Makes a verified copy of the board")
    case .keys: Phrase(vi: "Trả lời sshd: khóa này của ai", en: "Answers sshd whose key it is")
    case .open: Phrase(vi: "Mở bảng trên màn hình", en: "Opens the board")
    }
  }

  /// How the command is used, most useful first.
  package var examples: [Phrase] {
    switch self {
    case .taskboard:
      [
        Phrase(
          vi: "taskboard demo                                   bảng thử với dữ liệu mẫu",
          en: "taskboard demo                                   a board to try out"),
        Phrase(
          vi: "taskboard list lead:BXD standing:overdue         việc quá hạn của Bộ Xây dựng",
          en: "taskboard list lead:BXD standing:overdue         what BXD is late with"),
        Phrase(
          vi: "taskboard progress NV-0012 60 --note \"đã trình\"  báo tiến độ",
          en: "taskboard progress NV-0012 60 --note \"sent up\"   reports progress"),
        Phrase(
          vi: "taskboard stats --format json                    bốn ô theo cơ quan",
          en: "taskboard stats --format json                    the four cells per agency"),
      ]
    case .list:
      [
        "taskboard list", "taskboard list lead:BXD standing:overdue",
        "taskboard list 'due<2026-01-01' missing:owner",
        "taskboard list \"đô thị\" --format json",
      ].map(Phrase.init(verbatim:))
    case .add:
      [
        Phrase(
          vi: "taskboard add --lead BXD --action \"Trình Nghị định\" --due 2025-12-31",
          en: "taskboard add --lead BXD --action \"Submit the decree\" --due 2025-12-31"),
        Phrase(
          vi: "taskboard add --lead @provinces --action \"Báo cáo kết quả\" --due 2026-01-15",
          en: "taskboard add --lead @provinces --action \"Report results\" --due 2026-01-15"),
      ]
    case .submit:
      [
        Phrase(verbatim: "taskboard submit NV-0012 --document 123/BC-BXD --dated 2025-12-01"),
        Phrase(
          vi: "taskboard submit NV-0012 --no-document \"báo cáo miệng tại cuộc họp\"",
          en: "taskboard submit NV-0012 --no-document \"reported at the meeting\""),
      ]
    case .due:
      [
        "taskboard due \"trước ngày 20/7\" --issued 2025-07-16",
        "taskboard due \"trong vòng 15 ngày làm việc kể từ ngày ký\" --from 2025-07-16",
        "taskboard due \"trước ngày 25 hằng tháng\" --issued 2025-05-29 --format json",
      ].map(Phrase.init(verbatim:))
    case .read:
      [
        "taskboard read ket-luan.docx --issued 2025-07-16",
        "taskboard read - --issued 2025-11 --format json < chi-thi.html",
      ].map(Phrase.init(verbatim:))
    case .watch:
      [
        Phrase(
          vi: "taskboard watch                              xem trực tiếp",
          en: "taskboard watch                              looks on"),
        Phrase(
          vi: "taskboard watch --format json --since 1200   cho chương trình, từ dòng 1201",
          en: "taskboard watch --format json --since 1200   for programs, from line 1201"),
      ]
    case .report:
      ReportLayout.allCases.map { layout in
        let line = "taskboard report \(layout.rawValue)"
        let filled = line + String(repeating: " ", count: 29 - line.count)
        return Phrase(verbatim: filled) + layout.phrase
      }
        + [
          "taskboard report late --as-of 2025-11-07 --format html --output late.html",
          "taskboard report changes --from 2025-11-01 --as-of 2025-12-01",
        ].map(Phrase.init(verbatim:))
    case .export:
      [
        "taskboard export lead:BXD --format ics --output bxd.ics",
        "taskboard export --format ics --kind todo",
        "taskboard export --format xlsx --output nhiem-vu.xlsx",
        "taskboard export --table members --format csv --output thanh-vien.csv",
      ].map(Phrase.init(verbatim:))
    case .import:
      [
        "taskboard import nhiem-vu.xlsx --dry-run",
        "taskboard import nhiem-vu.xlsx",
        "taskboard import thanh-vien.csv --table members --update",
      ].map(Phrase.init(verbatim:))
    case .holidays:
      [
        Phrase(
          vi: "taskboard holidays add 2026-08-31 --kind swappedOff --name \"Nghỉ hoán đổi\"",
          en: "taskboard holidays add 2026-08-31 --kind swappedOff --name \"Swapped day off\""),
        Phrase(verbatim: "taskboard holidays remove 2027-02-05"),
      ]
    case .members:
      [
        Phrase(
          vi: "taskboard members add bxd --name \"Trần Văn B\" --role liaison --agency BXD",
          en: "taskboard members add bxd --name \"Tran Van B\" --role liaison --agency BXD"),
        Phrase(verbatim: "taskboard members key add bxd - < bxd.pub"),
        Phrase(verbatim: "taskboard members disable bxd"),
      ]
    case .show, .stats:
      [Phrase(verbatim: "taskboard \(word)\(self == .show ? " NV-0012" : "") --as-of 2025-08-20")]
    case .backup: [Phrase(verbatim: "taskboard backup /var/backups/taskboard-2025-12-01.db")]
    case .demo:
      ["taskboard demo", "taskboard demo --as bxd list", "taskboard demo stats --today 2025-08-20"]
        .map(Phrase.init(verbatim:))
    default: []
    }
  }
}
