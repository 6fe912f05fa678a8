package import Assignments
import Deadlines

/// The words for everything that can go wrong, one line each: what happened, to what, what to do now.
extension BoardError {
  /// The error in words.
  package var phrase: Phrase {
    switch self {
    // Not found.
    case .noAssignment(let number):
      Phrase(
        vi: "không có nhiệm vụ \(number); xem lại số trong danh sách",
        en: "there is no assignment \(number); look its number up in the list")
    case .noAgency(let name):
      Phrase(
        vi: "không có cơ quan “\(name)”; xem mã và tên trong danh mục cơ quan",
        en: "there is no agency “\(name)”; look its code or name up among the agencies")
    case .ambiguousAgency(let name, let codes):
      Phrase(
        vi: "“\(name)” có thể là \(Phrase.codes(codes)); hãy ghi mã",
        en: "“\(name)” may be \(Phrase.codes(codes)); give the code")
    case .noMember(let login):
      Phrase(
        vi: "không có người dùng “\(login)”; xem danh sách người dùng hoặc nhờ thư ký thêm vào",
        en: "there is no member “\(login)”; look at the members, or have the secretariat add one")
    case .noDirective(let id):
      Phrase(
        vi: "không có văn bản số \(id) trên bảng; xem danh sách văn bản",
        en: "there is no directive \(id) on the board; look at the directives")
    case .noLine(let line, let head):
      Phrase(
        vi: "nhật ký chưa có dòng \(line), mới đến dòng \(head); xem lại số, hoặc bảng vừa được khôi phục",
        en: "the journal has no line \(line), it ends with \(head); check the number, or was it restored?")
    case .badQuery(let mistake): mistake.phrase

    // Not permitted.
    case .notPermitted(let deed, let refusal): refusal.phrase(of: deed)
    case .mayNotActAs(let name):
      Phrase(
        vi: "không được làm thay “\(name)”: chỉ chủ sở hữu tệp cơ sở dữ liệu mới dùng được --as",
        en: "you may not act as “\(name)”: only the owner of the database file can use --as")

    case .dismissed(let login, isDisabled: true):
      Phrase(
        vi: "người dùng \(login.text) vừa bị ngừng nên bảng đã đóng; liên hệ thư ký",
        en: "member \(login.text) was just disabled, so the board has closed; ask the secretariat")
    case .dismissed(let login, isDisabled: false):
      Phrase(
        vi: "quyền của \(login.text) vừa được sửa nên bảng đã đóng; mở lại để làm tiếp",
        en: "the rights of \(login.text) were just changed, so the board has closed; open it again to go on")

    // Against the rules.
    case .wrongStatus(let number, let deed, let status): status.phrase(forbidding: deed, to: number)
    case .unclear(let number, let missing):
      Phrase(
        vi: "\(number) chưa đủ 6 rõ, còn thiếu ", en: "\(number) is not clear in all six, still missing: ")
        + .list(missing.map(\.phrase))
        + Phrase(
          vi: "; bổ sung, hoặc thư ký giao khi còn thiếu (--incomplete)",
          en: "; complete it, or the secretariat assigns it as it is (--incomplete)")
    case .unexplained(let deed):
      Phrase(
        vi: "muốn \(deed.phrase.vi) phải ghi lý do hoặc nội dung; hãy ghi rồi làm lại",
        en: "to \(deed.phrase.en) takes a reason or some words; give them and try again")
    case .unproven:
      Phrase(
        vi: "báo hoàn thành cần số và ngày của văn bản chứng minh, hoặc lý do không có văn bản",
        en:
          "a completion needs the symbol and date of a document that proves it, or a reason for none"
      )
    case .notLater(let day, let present):
      Phrase(
        vi: "hạn mới \(day.vietnamese) không sau hạn hiện nay \(present.vietnamese); chọn ngày sau đó",
        en:
          "the new deadline \(day.vietnamese) is not after \(present.vietnamese); take a later day"
      )
    case .inFuture(let day):
      Phrase(
        vi: "ngày \(day.vietnamese) chưa tới mà ghi việc đã qua; kiểm tra lại ngày",
        en: "\(day.vietnamese) lies in the future though it tells of the past; check the day")
    case .noRequest(let number):
      Phrase(
        vi: "\(number) không có đề nghị lùi hạn nào đang chờ; xem lại nhiệm vụ",
        en: "\(number) has no extension request to decide; look at the assignment")
    case .noHoliday(let day):
      Phrase(
        vi: "\(day.vietnamese) không có trong lịch nghỉ; xem taskboard holidays",
        en: "\(day.vietnamese) is no special day; look at taskboard holidays")
    case .unread(let failure): failure.phrase
    case .noExtension(let number):
      Phrase(
        vi: "\(number) chưa được lùi hạn lần nào nên không có hạn để sửa; dùng cho lùi hạn",
        en: "\(number) was given no extension whose day could be corrected; grant one")
    case .sameLead(let code):
      Phrase(
        vi: "\(code.text) đang chủ trì nhiệm vụ này rồi; chọn cơ quan khác",
        en: "\(code.text) leads this assignment already; name another agency")

    // Not a value that can be kept.
    case .empty(let field):
      Phrase(
        vi: "chưa có \(field.phrase.vi), không thể thiếu mục này; hãy ghi rồi làm lại",
        en: "there is no \(field.phrase.en), which cannot be left out; give it and try again")
    case .tooLong(let field, let limit):
      Phrase(
        vi: "\(field?.phrase.vi ?? "nội dung") dài quá \(limit) ký tự; rút gọn rồi làm lại",
        en: "the \(field?.phrase.en ?? "text") is longer than \(limit) characters; shorten it and try again")
    case .outOfRange(let percent):
      Phrase(
        vi: "tiến độ \(percent) không nằm trong khoảng 0 đến 100; ghi lại phần trăm",
        en: "a progress of \(percent) is not within 0 to 100; give another percentage")
    case .fixed(let field): field.fixedPhrase
    case .implausible(let field, let reason): reason.phrase(of: field)
    case .numberTaken(let number):
      Phrase(
        vi: "số \(number) đã là của một nhiệm vụ khác; để trống số, bảng sẽ cấp số mới",
        en: "\(number) is another assignment's already; leave the number empty and the board gives one")
    case .notALead(let code, let successor):
      Phrase(
        vi: "\(code.text) không nhận chủ trì; hãy giao cho \(successor.text)",
        en: "\(code.text) cannot take the lead; give it to \(successor.text)")
    case .badLogin(let text):
      Phrase(
        vi: "“\(text)” không dùng làm tên đăng nhập được; dùng 1–32 chữ thường không dấu, chữ số, _ và -",
        en: "“\(text)” is no login name; use 1–32 small letters, digits, _ and -")
    case .memberExists(let login):
      Phrase(
        vi: "đã có người dùng \(login.text); chọn tên đăng nhập khác",
        en: "there is a member \(login.text) already; take another login")
    case .liaisonWithoutAgency(let login):
      Phrase(
        vi: "đầu mối \(login.text) cần ít nhất một cơ quan để làm đầu mối; hãy ghi mã cơ quan",
        en: "liaison \(login.text) needs at least one agency to speak for; give its code")
    case .badKey:
      Phrase(
        vi: "đó không phải khóa công khai SSH; ghi nguyên một dòng của tệp .pub, không kèm tùy chọn",
        en: "that is no public SSH key; give the one line of a .pub file, without options")
    case .keyTaken(let login):
      Phrase(
        vi: "khóa này đã là của \(login.text); mỗi người dùng khóa riêng",
        en: "the key is \(login.text)'s already; everybody has a key of their own")
    case .noKey(let fingerprint, let login):
      Phrase(
        vi: "\(login.text) không có khóa \(fingerprint); xem taskboard members key list",
        en: "\(login.text) has no key \(fingerprint); look at taskboard members key list")
    case .nothingToUndo:
      Phrase(
        vi: "không có việc nào của bạn để hoàn tác; danh mục sửa lại bằng lệnh của danh mục",
        en: "there is no deed of yours to undo; reference data is set right by its own commands")
    case .notUndoable(let number, let deed):
      Phrase(
        vi:
          "\(number): \(deed.phrase.vi) kéo theo việc khác nên không hoàn tác được; dừng hoặc mở lại",
        en: "\(number): to \(deed.phrase.en) changed more than can be undone; cancel or reopen instead")

    // Somebody else was first.
    case .overtaken(let number, let deed, let member, let moment):
      Phrase(
        vi:
          "\(number): hết hoàn tác được “\(deed.phrase.vi)”, \(member) đã làm tiếp lúc \(moment.vietnamese)",
        en:
          "\(number): “\(deed.phrase.en)” is past undoing, \(member) went on at \(moment.vietnamese)"
      )
        + Phrase(vi: "; xem lại nhiệm vụ", en: "; look at the assignment")
    case .stale(let number, let login, let moment, let fields):
      Phrase(
        vi: "\(number) vừa được \(login.text) sửa lúc \(moment.clock) ngày \(moment.day.vietnamese)",
        en: "\(number) was just changed by \(login.text) at \(moment.clock) on \(moment.day.vietnamese)")
        + (fields.isEmpty ? "" : " (") + .list(fields.map(\.phrase)) + (fields.isEmpty ? "" : ")")
        + Phrase(vi: "; xem lại rồi làm lại", en: "; look at it again, then redo this")
    case .alreadyDecided(let clause, let number):
      Phrase(
        vi:
          "“\(clause.prefix(40))…” đã được xét ở nơi khác (\(number?.description ?? "bỏ")); chưa ghi gì",
        en:
          "“\(clause.prefix(40))…” was decided on elsewhere (\(number?.description ?? "rejected"))"
      )
        + Phrase(vi: "; xem lại rồi lưu lại", en: "; nothing kept; look again, then save")

    // The database.
    case .noDatabase(let path):
      Phrase(
        vi: "không có cơ sở dữ liệu \(path); tạo bằng taskboard init, hoặc chỉ đường dẫn khác bằng --db",
        en: "there is no database \(path); make one with taskboard init, or name another with --db")
    case .databaseExists(let path):
      Phrase(
        vi: "\(path) đã có rồi, không ghi đè; chọn đường dẫn khác bằng --db",
        en: "\(path) exists and is not overwritten; name another place with --db")
    case .notADatabase(let path):
      Phrase(
        vi: "\(path) không phải cơ sở dữ liệu; kiểm tra lại đường dẫn",
        en: "\(path) is no database; check the path")
    case .foreignDatabase(let path):
      Phrase(
        vi: "\(path) là cơ sở dữ liệu của chương trình khác; kiểm tra lại đường dẫn",
        en: "\(path) is another program's database; check the path")
    case .newerDatabase(let path, let found, let known):
      Phrase(
        vi:
          "\(path) theo lược đồ \(found), chương trình này chỉ biết đến \(known); dùng bản taskboard mới hơn",
        en: "\(path) has schema \(found) and this program knows \(known) at most; use a newer taskboard")
    case .damaged(let path, let detail):
      Phrase(
        vi: "\(path) bị hỏng (\(detail)); ngừng dùng và khôi phục từ bản sao lưu",
        en: "\(path) is damaged (\(detail)); stop using it and restore a backup")
    case .busy(let path):
      Phrase(
        vi: "\(path) đang có người khác ghi lâu; thử lại sau ít phút",
        en: "\(path) is being written by somebody else for long; try again in a moment")
    case .full(let path):
      Phrase(
        vi: "hết chỗ trên đĩa, chưa ghi được vào \(path); giải phóng đĩa rồi làm lại",
        en: "the disk is full, nothing was written to \(path); free some space and try again")
    case .unavailable(let path, let detail):
      Phrase(
        vi: "không mở được \(path) (\(detail)); kiểm tra quyền và đĩa",
        en: "\(path) cannot be opened (\(detail)); check permissions and disk")
    case .replaced(let path):
      Phrase(
        vi: "\(path) đã bị xóa hoặc thay bằng tệp khác trong lúc theo dõi; xem lại tệp rồi chạy lại lệnh",
        en: "\(path) was removed or replaced while it was watched; look at the file, then start again")
    case .remoteFile(let path, let system):
      Phrase(
        vi:
          "\(path) nằm trên ổ \(system), nơi khóa tệp không đáng tin; đặt cơ sở dữ liệu trên đĩa của máy chủ",
        en: "\(path) is on \(system), where locks cannot be trusted; keep the database on a local disk")
    case .fileExists(let path):
      Phrase(
        vi: "\(path) đã có rồi, không ghi đè; chọn tên khác",
        en: "\(path) exists and is not overwritten; take another name")
    case .badCopy(let path, let detail):
      Phrase(
        vi: "bản sao \(path) không đạt kiểm tra (\(detail)), đã bỏ; chạy taskboard check",
        en: "the copy \(path) failed its check (\(detail)) and was dropped; run taskboard check")
    case .brokenAnchor(let line, let after):
      Phrase(
        vi: "nhật ký đã bị cắt hoặc viết lại trong các dòng \(after + 1)–\(line), khác với mốc đã neo",
        en: "the journal was cut or rewritten within lines \(after + 1)–\(line): it is not what was anchored")
        + Phrase(
          vi: "; giữ nguyên tệp và báo người quản trị",
          en: "; keep the file as it is and tell the administrator")
    case .brokenReplay(let line, let field):
      Phrase(
        vi: "dòng nhật ký \(line) không khớp trạng thái trước đó (\(field.phrase.vi)); báo người quản trị",
        en:
          "journal line \(line) does not fit the state before it (\(field.phrase.en)); tell the administrator"
      )
    case .brokenChain(let line):
      Phrase(
        vi: "nhật ký không còn nguyên vẹn từ dòng \(line); giữ nguyên tệp và báo người quản trị",
        en: "the journal is not whole from line \(line) on; keep the file as it is and tell the administrator"
      )
    case .unexpected(let detail):
      Phrase(
        vi: "lỗi của chương trình (\(detail)); báo cho người quản trị kèm dòng này",
        en: "the program erred (\(detail)); report this line to the administrator")
    }
  }
}
