/// What an option or argument of a command is for, and what its value is called.
package enum OptionName: Sendable {
  case database, actingAs, today, language, format, revision, dryRun
  case query, number, percent, words, reason, noteWords
  case lead, newLead, with, action, due, phrase, owner, position, accountable, authority, deliverable, quote
  case directive, symbol, issued, title, issuer
  case incomplete, document, dated, noDocument, done, stopDocument, newDay, grantedDay, grantDocument
  case colors, ascii, plain, slow, mouse
  case textFile, readIssuer, review, deadlineWords, from, correct
  case holiday, holidayKind, holidayName, holidayStatus, year
  case secretary, sample, login, memberName, memberPosition, role, agency, mine, limit, since, command
  case asOf, replay, replayAll, copy, publicKey, fingerprint, account, keyType, keyText
  case layout, changesFrom, reportFormat, output, exportFormat, calendarKind
  case table, tableFile, keepExisting, updateExisting, skipUnknown

  /// What it is for.
  package var phrase: Phrase {
    switch self {
    case .database:
      Phrase(
        vi: "Tệp cơ sở dữ liệu; nếu không ghi: TASKBOARD_DB, rồi $XDG_DATA_HOME/taskboard/board.db.",
        en: "The database file; otherwise TASKBOARD_DB, then $XDG_DATA_HOME/taskboard/board.db.")
    case .actingAs:
      Phrase(vi: "Làm thay người dùng này (chỉ chủ tệp).", en: "Acts as this member (the file's owner only).")
    case .today: Phrase(vi: "Xem như hôm nay là ngày này.", en: "Reads as if today were this day.")
    case .language: Phrase(vi: "Ngôn ngữ.", en: "The language.")
    case .format: Phrase(vi: "Dạng in ra.", en: "The form of the output.")
    case .revision:
      Phrase(
        vi: "Chỉ làm nếu nhiệm vụ còn ở bản này.", en: "Refuses when the assignment is past this revision.")
    case .colors:
      Phrase(
        vi: "Màu trên bảng: auto, dark (nền tối), light (nền sáng), none (không màu).",
        en: "The board's colours: auto, dark, light or none.")
    case .ascii: Phrase(vi: "Vẽ bảng bằng ký tự ASCII.", en: "Draws the board with ASCII characters.")
    case .plain:
      Phrase(
        vi: "Từng dòng chữ, không vẽ màn hình: cho trình đọc màn hình, màn hình chữ nổi và TERM=dumb.",
        en: "Plain lines and no screen: for screen readers, braille displays and TERM=dumb.")
    case .slow:
      Phrase(
        vi: "Đường truyền chậm: gửi ít hơn một nửa, không màu, không kẻ; chi tiết chỉ hiện khi mở.",
        en: "For a slow line: sends less than half, without colours and rules; details when asked for.")
    case .mouse:
      Phrase(
        vi: "Dùng chuột: bấm vào dòng, khung nhìn, phím gợi ý; nút cuộn. Bôi đen chữ thì giữ Shift.",
        en: "The mouse: clicks on rows, views and hints, the wheel. Select text with Shift held.")
    case .dryRun: Phrase(vi: "Chỉ cho biết sẽ làm gì, không ghi.", en: "Only says what would be done.")
    case .query:
      Phrase(
        vi: "Câu lọc: lead: with: status: standing: missing: due parent: waiting: sort: hoặc chữ cần tìm.",
        en: "A query: lead: with: status: standing: missing: due parent: waiting: sort: or words to find.")
    case .number: Phrase(vi: "Số nhiệm vụ, NV-0123.", en: "The assignment's number, NV-0123.")
    case .percent: Phrase(vi: "Phần trăm đã làm, 0–100.", en: "How much is done, 0–100.")
    case .words: Phrase(vi: "Nội dung ghi chú.", en: "What to note.")
    case .reason: Phrase(vi: "Lý do.", en: "The reason.")
    case .noteWords: Phrase(vi: "Điều cần nói thêm.", en: "What there is to say about it.")
    case .lead:
      Phrase(
        vi: "Cơ quan chủ trì: mã hoặc tên; A,B hoặc @ministries, @provinces, @all để giao chung.",
        en: "The lead agency: code or name; A,B or @ministries, @provinces, @all for collective work.")
    case .newLead: Phrase(vi: "Cơ quan chủ trì mới.", en: "The new lead.")
    case .with:
      Phrase(vi: "Cơ quan phối hợp, cách nhau bằng dấu phẩy.", en: "Agencies that work along, with commas.")
    case .action: Phrase(vi: "Rõ việc: phải làm gì.", en: "What is to be done.")
    case .due: Phrase(vi: "Rõ thời gian: ngày đến hạn.", en: "The day it is due.")
    case .phrase: Phrase(vi: "Thời hạn đúng chữ trong văn bản.", en: "The directive's words about time.")
    case .owner: Phrase(vi: "Rõ người: họ tên người làm.", en: "The officer who does it.")
    case .position: Phrase(vi: "Chức vụ người làm.", en: "That officer's position.")
    case .accountable:
      Phrase(vi: "Rõ trách nhiệm: người đứng đầu chịu trách nhiệm.", en: "The head who answers for it.")
    case .authority:
      Phrase(
        vi: "Rõ thẩm quyền: ai quyết định, phê duyệt, nhận.", en: "Who decides, approves or receives it.")
    case .deliverable: Phrase(vi: "Rõ sản phẩm.", en: "What will exist when it is done.")
    case .quote: Phrase(vi: "Câu giao việc, nguyên văn.", en: "The directive's sentence, verbatim.")
    case .directive:
      Phrase(vi: "Văn bản đã có trên bảng, theo số.", en: "A directive on the board, by its number.")
    case .symbol:
      Phrase(
        vi: "Số, ký hiệu văn bản (không nhập nội dung mật).",
        en: "The directive's symbol (nothing secret here).")
    case .issued:
      Phrase(vi: "Ngày, tháng hoặc năm văn bản.", en: "The directive's date, as far as it is known.")
    case .title: Phrase(vi: "Trích yếu văn bản.", en: "The directive's title.")
    case .issuer: Phrase(vi: "Người hoặc cơ quan ban hành.", en: "Who issued it.")
    case .textFile:
      Phrase(
        vi: "Tệp văn bản (UTF-8), HTML hoặc DOCX; - để đọc từ đầu vào.",
        en: "A file of text (UTF-8), HTML or DOCX; - to read the input.")
    case .review:
      Phrase(
        vi: "Mở bảng để xét từng việc đề xuất, rồi ghi thành dự thảo.",
        en: "Open the board to decide on each proposal, and keep them as drafts.")
    case .readIssuer:
      Phrase(
        vi: "Ai ban hành: rõ thẩm quyền, khi văn bản không nêu.",
        en: "Who issued it: the authority, where the text names none.")
    case .incomplete: Phrase(vi: "Giao khi chưa đủ 6 rõ.", en: "Assigns without all six clarities.")
    case .document:
      Phrase(vi: "Số, ký hiệu văn bản chứng minh.", en: "The symbol of the document that proves it.")
    case .dated: Phrase(vi: "Ngày của văn bản ấy.", en: "That document's date.")
    case .noDocument: Phrase(vi: "Lý do không có văn bản.", en: "The reason why there is no document.")
    case .done: Phrase(vi: "Ngày thực tế hoàn thành.", en: "The day it was really completed.")
    case .stopDocument: Phrase(vi: "Văn bản cho dừng.", en: "The document that stops it.")
    case .newDay: Phrase(vi: "Hạn mới xin.", en: "The deadline asked for.")
    case .grantedDay:
      Phrase(vi: "Hạn mới; không ghi thì theo đề nghị.", en: "The new deadline; otherwise the one asked for.")
    case .grantDocument: Phrase(vi: "Văn bản cho lùi hạn.", en: "The document that grants it.")
    case .deadlineWords:
      Phrase(vi: "Thời hạn đúng chữ trong văn bản.", en: "The directive's words about time.")
    case .from:
      Phrase(
        vi: "Ngày bắt đầu tính, cho thời hạn kiểu “15 ngày kể từ…”.",
        en: "The day a relative period is counted from.")
    case .correct:
      Phrase(
        vi: "Sửa ngày của lần lùi hạn gần nhất, không tính là lần mới; ghi lý do.",
        en: "Sets right the day of the last extension; give the reason.")
    case .holiday: Phrase(vi: "Ngày ấy.", en: "The day.")
    case .holidayKind: Phrase(vi: "Vì sao khác ngày thường.", en: "Why it is different.")
    case .holidayName: Phrase(vi: "Tên ngày.", en: "The name of the day.")
    case .holidayStatus: Phrase(vi: "Chắc chắn đến đâu.", en: "How sure it is.")
    case .year: Phrase(vi: "Chỉ năm này.", en: "Only this year.")
    case .secretary:
      Phrase(
        vi: "Tên đăng nhập thư ký đầu tiên; nếu không ghi: người chạy lệnh.",
        en: "The first secretary's login; otherwise whoever runs this.")
    case .sample: Phrase(vi: "Nhập nhiệm vụ mẫu.", en: "Enters the sample assignments.")
    case .login: Phrase(vi: "Tên đăng nhập.", en: "The login name.")
    case .memberName: Phrase(vi: "Họ và tên.", en: "The full name.")
    case .memberPosition: Phrase(vi: "Chức vụ.", en: "The position.")
    case .role: Phrase(vi: "Vai trò.", en: "The role.")
    case .agency:
      Phrase(vi: "Cơ quan làm đầu mối; ghi nhiều lần được.", en: "An agency to speak for; can be repeated.")
    case .mine: Phrase(vi: "Chỉ việc của tôi.", en: "Only what concerns me.")
    case .limit: Phrase(vi: "Số dòng nhiều nhất.", en: "How many lines at most.")
    case .since:
      Phrase(
        vi: "Bắt đầu sau dòng này của nhật ký, 0 là từ đầu; không ghi: chỉ dòng mới.",
        en: "Begins after this line of the journal, 0 before the first; otherwise with what is new.")
    case .asOf:
      Phrase(
        vi: "Bảng như lúc hết ngày này, theo nhật ký.",
        en: "The board as it was at the end of this day, by the journal.")
    case .layout: Phrase(vi: "Mẫu báo cáo.", en: "The layout.")
    case .changesFrom:
      Phrase(vi: "Ngày đầu kỳ, cho mẫu changes.", en: "The earlier day, for the layout changes.")
    case .reportFormat: Phrase(vi: "Dạng báo cáo.", en: "The form of the report.")
    case .exportFormat: Phrase(vi: "Dạng tệp.", en: "The form of the file.")
    case .table: Phrase(vi: "Bảng nào.", en: "Which table.")
    case .tableFile:
      Phrase(
        vi: "Tệp CSV, XLSX hoặc JSON; - để đọc từ đầu vào.", en: "A CSV, XLSX or JSON file; - for the input.")
    case .keepExisting:
      Phrase(
        vi: "Dòng nào đã có trên bảng mà khác thì giữ như trên bảng.",
        en: "Where the board has a row otherwise, keeps the board.")
    case .updateExisting:
      Phrase(
        vi: "Dòng nào đã có trên bảng mà khác thì sửa bảng theo tệp.",
        en: "Where the board has a row otherwise, changes the board.")
    case .skipUnknown: Phrase(vi: "Bỏ qua cột lạ.", en: "Passes over columns that nobody knows.")
    case .calendarKind:
      Phrase(
        vi: "Ghi vào lịch như sự kiện cả ngày hay việc phải làm.",
        en: "Whether calendars are told of all-day events or of tasks.")
    case .output:
      Phrase(
        vi: "Tệp ghi ra; - hoặc không ghi: đầu ra chuẩn.",
        en: "The file to write; - or none: standard output.")
    case .replay:
      Phrase(
        vi: "Dựng lại mọi thứ từ nhật ký rồi so với bảng.",
        en: "Makes everything again from the journal and compares.")
    case .replayAll:
      Phrase(
        vi: "Không dựa vào các bảng: dựng lại mọi thứ từ nhật ký; lâu hơn nhiều, kết quả như nhau.",
        en: "Believes no table and makes everything again from the journal: slower, the same bytes.")
    case .copy:
      Phrase(
        vi: "Tệp sao lưu, chưa có. Trong lúc chép, việc lưu có thể phải chờ.",
        en: "The file to make. While it is copied, saving may wait.")
    case .publicKey:
      Phrase(
        vi: "Dòng của tệp .pub, hoặc - để đọc từ đầu vào.",
        en: "The line of a .pub file, or - to read it from the input.")
    case .fingerprint:
      Phrase(vi: "Dấu vân tay, như trong danh sách.", en: "The fingerprint, as the list has it.")
    case .account: Phrase(vi: "Tài khoản mà sshd hỏi (%u).", en: "The account that sshd asks about (%u).")
    case .keyType: Phrase(vi: "Loại khóa (%t).", en: "The kind of key (%t).")
    case .keyText: Phrase(vi: "Khóa (%k).", en: "The key (%k).")
    case .command: Phrase(vi: "Lệnh chạy trên bảng thử.", en: "A command to run on the board.")
    }
  }

  /// What its value is called; nothing keeps the parser's own name.
  package var value: Phrase? {
    switch self {
    case .layout: Phrase(vi: "mẫu", en: "layout")
    case .table: Phrase(vi: "bảng", en: "table")
    case .database, .copy, .output, .textFile, .tableFile: Phrase(vi: "tệp", en: "file")
    case .publicKey, .keyText: Phrase(vi: "khóa", en: "key")
    case .fingerprint: Phrase(verbatim: "SHA256:…")
    case .account: Phrase(vi: "tài-khoản", en: "account")
    case .keyType: Phrase(vi: "loại", en: "type")
    case .actingAs, .secretary, .login: Phrase(vi: "tên-đăng-nhập", en: "login")
    case .today, .asOf, .due, .dated, .done, .newDay, .grantedDay, .from,
      .holiday, .changesFrom:
      Phrase(vi: "ngày", en: "day")
    case .issued: Phrase(vi: "ngày|tháng|năm", en: "day|month|year")
    case .language: Phrase(vi: "mã", en: "code")
    case .format, .reportFormat, .exportFormat: Phrase(vi: "dạng", en: "form")
    case .year: Phrase(vi: "năm", en: "year")
    case .holidayKind, .calendarKind: Phrase(vi: "loại", en: "kind")
    case .holidayStatus: Phrase(vi: "mức", en: "status")
    case .deadlineWords: Phrase(vi: "câu-chữ", en: "phrase")
    case .revision, .directive, .limit: Phrase(vi: "số", en: "number")
    case .since: Phrase(vi: "dòng", en: "line")
    case .query: Phrase(vi: "câu-lọc", en: "query")
    case .number: Phrase(verbatim: "NV-…")
    case .percent: Phrase(verbatim: "0-100")
    case .lead, .newLead, .with, .agency: Phrase(vi: "cơ-quan", en: "agency")
    case .document, .symbol, .stopDocument, .grantDocument: Phrase(vi: "số-ký-hiệu", en: "symbol")
    case .owner, .accountable, .authority, .issuer, .readIssuer, .memberName: Phrase(vi: "tên", en: "name")
    case .role: Phrase(vi: "vai-trò", en: "role")
    case .command: Phrase(vi: "lệnh", en: "command")
    case .words, .reason, .noteWords, .action, .phrase, .position, .deliverable, .quote, .title, .noDocument,
      .memberPosition, .holidayName, .correct:
      Phrase(vi: "chữ", en: "text")
    case .colors: Phrase(vi: "màu", en: "colours")
    case .keepExisting, .updateExisting, .skipUnknown: nil
    case .dryRun, .replay, .replayAll, .incomplete, .sample, .mine, .ascii, .plain, .slow, .mouse, .review:
      nil
    }
  }
}
