// What the keys do, as the hint bar, the menu and the page of keys say it; the deeds are worded for the hint
// bar.

extension Phrase {
  // MARK: Going about

  /// To the line above.
  package static let up = Phrase(vi: "lên", en: "up")
  /// To the line below.
  package static let down = Phrase(vi: "xuống", en: "down")
  /// A screen up.
  package static let pageUp = Phrase(vi: "lên một trang", en: "a page up")
  /// A screen down.
  package static let pageDown = Phrase(vi: "xuống một trang", en: "a page down")
  /// Half a screen up.
  package static let halfPageUp = Phrase(vi: "lên nửa trang", en: "half a page up")
  /// Half a screen down.
  package static let halfPageDown = Phrase(vi: "xuống nửa trang", en: "half a page down")
  /// To the top.
  package static let first = Phrase(vi: "về đầu", en: "to the top")
  /// To the bottom.
  package static let last = Phrase(vi: "về cuối", en: "to the bottom")
  /// To the pane at the left.
  package static let left = Phrase(vi: "sang khung bên trái", en: "to the pane at the left")
  /// To the pane at the right.
  package static let right = Phrase(vi: "sang khung bên phải", en: "to the pane at the right")
  /// To the next pane.
  package static let nextPane = Phrase(vi: "khung sau", en: "next pane")
  /// To the pane before.
  package static let previousPane = Phrase(vi: "khung trước", en: "pane before")
  /// To the view of the day.
  package static let viewToday = Phrase(vi: "Hôm nay", en: "Today")
  /// To the view of assignments.
  package static let viewAssignments = Phrase(vi: "Nhiệm vụ", en: "Assignments")
  /// To the timeline.
  package static let viewTimeline = Phrase(vi: "Lịch", en: "Timeline")
  /// How the agencies do.
  package static let viewStatistics = Phrase(vi: "Thống kê", en: "Statistics")
  /// What waits for the member.
  package static let viewInbox = Phrase(vi: "Chờ tôi", en: "Inbox")
  /// Who did what.
  package static let viewJournal = Phrase(vi: "Nhật ký", en: "Journal")
  /// The agencies one by one, for a meeting.
  package static let viewMeeting = Phrase(vi: "Họp", en: "Meeting")
  /// To the next week in which something falls due.
  package static let nextWeek = Phrase(vi: "tuần sau", en: "next week")
  /// To the last week before in which something falls due.
  package static let previousWeek = Phrase(vi: "tuần trước", en: "week before")
  /// To the next month in which something falls due.
  package static let nextMonth = Phrase(vi: "tháng sau", en: "next month")
  /// To the last month before in which something falls due.
  package static let previousMonth = Phrase(vi: "tháng trước", en: "month before")
  /// To today's line of the timeline.
  package static let backToToday = Phrase(vi: "về hôm nay", en: "to today")
  /// From the day's view to the list of assignments.
  package static let openInList = Phrase(vi: "mở trong danh sách", en: "open in the list")
  /// From the agencies to their assignments.
  package static let toList = Phrase(vi: "vào danh sách", en: "to the list")
  /// Shows an assignment in full.
  package static let read = Phrase(vi: "xem đầy đủ", en: "read in full")
  /// Sends number and action to the clipboard.
  package static let copy = Phrase(vi: "chép số và việc", en: "copy number and action")
  /// Sends the page to the clipboard.
  package static let copyPage = Phrase(vi: "chép cả trang", en: "copy the page")
  /// Opens the menu.
  package static let menu = Phrase(vi: "chọn việc", en: "choose")
  /// Opens the filter line.
  package static let filter = Phrase(vi: "tìm", en: "find")
  /// Opens the palette of commands.
  package static let palette = Phrase(vi: "lệnh", en: "commands")
  /// Looks for a key on the page of keys.
  package static let findKey = Phrase(vi: "tìm phím", en: "find a key")
  /// Keeps what was found among the keys.
  package static let keepSearch = Phrase(vi: "giữ kết quả", en: "keep")
  /// Lists all keys again.
  package static let dropSearch = Phrase(vi: "bỏ tìm", en: "drop")
  /// Asks how the member wants the board.
  package static let settings = Phrase(vi: "tuỳ chọn", en: "settings")
  /// Opens the page of keys.
  package static let help = Phrase(vi: "trợ giúp", en: "help")
  /// One step back.
  package static let back = Phrase(vi: "trở lại một bước", en: "one step back")
  /// Closes the view, and ends the program from the view of the day.
  package static let close = Phrase(vi: "thoát", en: "quit")
  /// Ends the program.
  package static let quit = Phrase(vi: "thoát", en: "quit")
  /// Closes a page.
  package static let closePage = Phrase(vi: "đóng trang", en: "close the page")

  // MARK: Deeds

  /// Accepts an assignment.
  package static let accept = Phrase(vi: "tiếp nhận", en: "accept")
  /// Reports progress.
  package static let progress = Phrase(vi: "tiến độ", en: "progress")
  /// Reports completion.
  package static let submit = Phrase(vi: "báo hoàn thành", en: "submit")
  /// Asks for a later deadline.
  package static let extend = Phrase(vi: "xin lùi hạn", en: "ask for time")
  /// Declines an assignment.
  package static let decline = Phrase(vi: "từ chối", en: "decline")
  /// Adds a note.
  package static let note = Phrase(vi: "ghi chú", en: "note")
  /// Writes a new draft.
  package static let add = Phrase(vi: "thêm", en: "new")
  /// Edits an assignment.
  package static let edit = Phrase(vi: "sửa", en: "edit")
  /// Gives a draft to its lead.
  package static let assign = Phrase(vi: "giao", en: "assign")
  /// Confirms a completion.
  package static let confirm = Phrase(vi: "xác nhận", en: "confirm")
  /// Sends a completion report back.
  package static let giveBack = Phrase(vi: "trả lại", en: "return")
  /// Decides on the deadline.
  package static let decide = Phrase(vi: "cho lùi hạn", en: "more time")
  /// Changes the lead.
  package static let relead = Phrase(vi: "đổi chủ trì", en: "change the lead")
  /// Stops an assignment.
  package static let cancel = Phrase(vi: "dừng nhiệm vụ", en: "cancel")
  /// Takes an assignment up again.
  package static let reopen = Phrase(vi: "mở lại", en: "reopen")

  // MARK: Menus, questions, forms

  /// Takes a line of a menu.
  package static let choose = Phrase(vi: "chọn", en: "choose")
  /// Closes the menu.
  package static let closeMenu = Phrase(vi: "đóng", en: "close")
  /// Answers yes.
  package static let agree = Phrase(vi: "có", en: "yes")
  /// Answers yes with the number that was typed.
  package static let agreeTyped = Phrase(vi: "xác nhận, khi đã gõ đúng số", en: "confirm, once it is typed")
  /// Answers no, which is also what Enter does.
  package static let refuse = Phrase(vi: "không", en: "no")
  /// Keeps what was filtered.
  package static let keepFilter = Phrase(vi: "giữ lọc", en: "keep")
  /// Goes back to what was listed before.
  package static let dropFilter = Phrase(vi: "bỏ lọc", en: "drop")
  /// To the next field, and saves from the last.
  package static let enterField = Phrase(vi: "tiếp, lưu ở mục cuối", en: "on, save at the last")
  /// To the next field; completes a name that was begun.
  package static let nextField = Phrase(vi: "mục sau", en: "next field")
  /// To the field before.
  package static let previousField = Phrase(vi: "mục trước", en: "field before")
  /// Saves the form.
  package static let save = Phrase(vi: "lưu", en: "save")
  /// Leaves the form without saving.
  package static let leaveForm = Phrase(vi: "bỏ", en: "leave")

  // MARK: In a field

  /// A character to the left.
  package static let editLeft = Phrase(vi: "sang trái; đổi lựa chọn", en: "left; other choice")
  /// A character to the right.
  package static let editRight = Phrase(vi: "sang phải; đổi lựa chọn", en: "right; other choice")
  /// To the start of the text.
  package static let editStart = Phrase(vi: "về đầu dòng", en: "to the start")
  /// To the end of the text.
  package static let editEnd = Phrase(vi: "về cuối dòng", en: "to the end")
  /// Deletes the character before the cursor.
  package static let deleteBackward = Phrase(vi: "xoá chữ bên trái", en: "delete to the left")
  /// Deletes the character under the cursor.
  package static let deleteForward = Phrase(vi: "xoá chữ bên phải", en: "delete to the right")
  /// Deletes the word before the cursor.
  package static let deleteWord = Phrase(vi: "xoá từ bên trái", en: "delete the word")
  /// Deletes up to the start of the text.
  package static let deleteToStart = Phrase(vi: "xoá đến đầu dòng", en: "delete to the start")
  /// Deletes up to the end of the text.
  package static let deleteToEnd = Phrase(vi: "xoá đến cuối dòng", en: "delete to the end")

  /// A word to the left.
  package static let editWordLeft = Phrase(vi: "sang trái một từ", en: "a word to the left")
  /// A word to the right.
  package static let editWordRight = Phrase(vi: "sang phải một từ", en: "a word to the right")
  /// Deletes the word behind the cursor.
  package static let deleteWordForward = Phrase(vi: "xoá từ bên phải", en: "delete the word to the right")
  /// Puts in what was deleted.
  package static let yank = Phrase(vi: "chèn lại chỗ vừa xoá", en: "put in what was deleted")
  /// Takes back the last change of the text.
  package static let undoEdit = Phrase(vi: "hoàn tác gõ", en: "undo typing")
  /// A line down in the field.
  package static let lineDown = Phrase(vi: "dòng dưới, mục sau", en: "line below, next field")
  /// A line up in the field.
  package static let lineUp = Phrase(vi: "dòng trên, mục trước", en: "line above, field before")

  // MARK: The terminal

  /// Draws the screen again.
  package static let repaint = Phrase(vi: "vẽ lại màn hình", en: "draw the screen again")
  /// Gives the terminal back to the shell.
  package static let suspend = Phrase(vi: "tạm về dòng lệnh", en: "back to the shell for now")
  /// Pressed twice, ends the program.
  package static let interrupt = Phrase(vi: "hai lần: thoát ngay", en: "twice: quit at once")
}
