package import Assignments
package import Deadlines

/// What the command line says that is neither help, mistake nor heading of a table.
extension Phrase {
  /// The title of the board, as the summary and the help have it.
  package static let boardTitle = Phrase(
    vi: "Bảng nhiệm vụ liên ngành", en: "Inter-ministerial task board")

  /// The name of the first secretary, an office and not a person.
  package static let secretaryName = Phrase(vi: "Thư ký Tổ công tác", en: "Secretary of the task force")

  /// The name of a demo's liaison.
  package static let liaisonName = Phrase(
    vi: "Đầu mối Bộ Xây dựng", en: "Liaison of the Ministry of Construction")

  /// The name of a demo's leader.
  package static let leaderName = Phrase(vi: "Lãnh đạo Tổ công tác", en: "Leader of the task force")

  /// What a demo says at every moment: that it is one, and where its clock stands.
  package static func demoNote(on day: Day) -> Phrase {
    Phrase(
      vi: "bản dùng thử, đồng hồ đứng ở \(day.vietnamese)",
      en: "a demo, its clock stands at \(day.vietnamese)")
  }

  /// The version of the program and of the schema it knows.
  package static func version(_ program: String, schema: Int) -> Phrase {
    Phrase(vi: "taskboard \(program), lược đồ \(schema)", en: "taskboard \(program), schema \(schema)")
  }

  /// A board was made, and what to do next.
  package static func created(_ path: String, secretary: Login) -> Phrase {
    Phrase(
      vi: "đã tạo \(path), thư ký \(secretary.text); thêm người dùng bằng taskboard members add",
      en: "made \(path), secretary \(secretary.text); add members with taskboard members add")
  }

  /// How many assignments the sample put on the board.
  package static func sampleEntered(_ assignments: Int) -> Phrase {
    Phrase(vi: "đã nhập \(assignments) nhiệm vụ mẫu", en: "entered \(assignments) sample assignments")
  }

  /// A department or former ministry was named where its stand-in takes the work.
  package static func standsIn(_ named: Agency, for standIn: Agency) -> Phrase {
    Phrase(
      vi: "\(named.name) không nhận việc riêng, ghi cho \(standIn.name) (\(standIn.code.text))",
      en: "\(named.name) takes no work of its own; put down for \(standIn.name) (\(standIn.code.text))")
  }

  /// What assigning would do, without doing it.
  package static func wouldAssign(_ number: AssignmentNumber, to agencies: [AgencyCode]) -> Phrase {
    let codes = Phrase.codes(agencies)
    return Phrase(
      vi: "\(number): sẽ giao cho \(agencies.count) cơ quan (\(codes)); chưa ghi gì",
      en: "\(number): would be assigned to \(agencies.count) agencies (\(codes)); nothing was written")
  }

  /// The journal's chain is whole.
  package static func journalIsWhole(lines: Int) -> Phrase {
    Phrase(vi: "nhật ký nguyên vẹn, \(lines) dòng", en: "the journal is whole, \(lines) lines")
  }

  /// Only the latest lines of the journal were shown.
  package static func latestLines(_ count: Int) -> Phrase {
    Phrase(
      vi: "chỉ in \(count) dòng mới nhất; thêm --limit để in nhiều hơn",
      en: "only the latest \(count) lines are shown; use --limit for more")
  }

  /// The journal is being watched.
  package static func watching(after line: Int) -> Phrase {
    Phrase(
      vi: "đang theo dõi nhật ký, từ sau dòng \(line); Ctrl-C để dừng",
      en: "watching the journal, after line \(line); Ctrl-C ends")
  }

  /// A member was entered or changed.
  package static func registered(_ member: Member, line: Int) -> Phrase {
    let state = member.isDisabled ? Phrase(vi: ", ngừng hoạt động", en: ", disabled") : Phrase(verbatim: "")
    return Phrase(verbatim: "\(member.login.text): \(member.name), ") + member.role.phrase + state
      + Phrase(vi: ", dòng nhật ký \(line)", en: ", journal line \(line)")
  }

  /// A day was entered, changed or removed.
  package static func registered(_ holiday: Holiday, line: Int, isRemoved: Bool) -> Phrase {
    Phrase(verbatim: "\(holiday.day.vietnamese): ") + (isRemoved ? .removedHoliday : holiday.kind.phrase)
      + Phrase(verbatim: holiday.name.isEmpty ? "" : ", \(holiday.name)")
      + Phrase(vi: ", dòng nhật ký \(line)", en: ", journal line \(line)")
  }
  private static let removedHoliday = Phrase(vi: "đã bỏ khỏi lịch nghỉ", en: "no longer a special day")

  /// The results could not be written.
  package static func outputFailed(_ detail: String) -> Phrase {
    Phrase(
      vi: "không ghi được kết quả ra (\(detail)); kiểm tra đĩa hoặc nơi nhận",
      en: "the output cannot be written (\(detail)); check the disk or what it is sent to")
  }

  /// The row of everything together.
  package static let everything = Phrase(vi: "Tất cả", en: "All")

  /// The row of drafts that name no lead.
  package static let withoutLead = Phrase(vi: "(chưa có chủ trì)", en: "(no lead yet)")

  /// A list that has nothing in it.
  package static let noneFound = Phrase(vi: "Không có gì.", en: "Nothing found.")

  /// Yes.
  package static let yes = Phrase(vi: "có", en: "yes")

  /// No.
  package static let no = Phrase(vi: "không", en: "no")

  /// Stands where something is not known or not there.
  package static let nothing = Phrase(verbatim: "–")
}
