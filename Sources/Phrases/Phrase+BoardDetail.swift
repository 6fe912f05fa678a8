package import Assignments
package import Deadlines

// The selected assignment in full: labels, and sentences about its course.

extension Phrase {
  /// Over the selected assignment.
  package static func detailTitle(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "\(number) · chi tiết", en: "\(number) · details")
  }
  /// In the pane when nothing is selected.
  package static let noDetail = Phrase(vi: "Chưa chọn nhiệm vụ", en: "No assignment is selected")
  /// In the place of a clarity that nobody has filled.
  package static let unclear = Phrase(vi: "chưa rõ", en: "not clear")
  /// Before the lead.
  package static let labelLead = Phrase(vi: "chủ trì", en: "lead")
  /// Before the coordinators.
  package static let labelCoordinators = Phrase(vi: "phối hợp", en: "coordinators")
  /// Before whom a collective assignment is given to.
  package static let labelAddressees = Phrase(vi: "giao chung", en: "given to")
  /// Before the status.
  package static let labelStatus = Phrase(vi: "trạng thái", en: "status")
  /// Before the progress.
  package static let labelProgress = Phrase(vi: "tiến độ", en: "progress")
  /// Before the directive.
  package static let labelDirective = Phrase(vi: "văn bản giao", en: "directive")
  /// Before the sentence of the directive.
  package static let labelQuote = Phrase(vi: "trích văn bản", en: "quote")
  /// Before the first deadline and its changes.
  package static let labelLedger = Phrase(vi: "sổ thời hạn", en: "deadlines")
  /// Before an extension request.
  package static let labelRequest = Phrase(vi: "xin lùi hạn", en: "asks for time")
  /// Before the evidence.
  package static let labelEvidence = Phrase(vi: "minh chứng", en: "evidence")
  /// Before the parent and how far its children are.
  package static let labelShare = Phrase(vi: "nhiệm vụ chung", en: "part of")
  /// Over the journal.
  package static let journal = Phrase(vi: "Nhật ký", en: "Journal")

  /// The first deadline, which is never overwritten.
  package static func firstDeadline(_ day: Day) -> Phrase {
    Phrase(vi: "hạn ban đầu \(day.vietnamese)", en: "first \(day.vietnamese)")
  }
  /// The latest deadline and how often it was moved.
  package static func extended(to day: Day, times: Int) -> Phrase {
    let often: Phrase =
      times > 2
      ? Phrase(vi: " (lần thứ \(times), cần lưu ý)", en: " (time no. \(times), take note)")
      : Phrase(vi: " (\(times) lần)", en: times == 1 ? " (once)" : " (twice)")
    return Phrase(vi: "lùi đến \(day.vietnamese)", en: "moved to \(day.vietnamese)") + often
  }
  /// A deadline that needs to be confirmed.
  package static let unconfirmedDeadline = Phrase(vi: "cần xác nhận", en: "to be confirmed")
  /// The working day on which a relative period ends.
  package static func movedTo(_ day: Day) -> Phrase {
    Phrase(vi: "hết hạn vào ngày làm việc \(day.vietnamese)", en: "ends on the working day \(day.vietnamese)")
  }
  /// Since when the lead has not accepted.
  package static func waitsForLead(_ lead: String, since day: Day) -> Phrase {
    Phrase(
      vi: "chờ \(lead) tiếp nhận từ \(day.vietnamese)",
      en: "waits for \(lead) to accept since \(day.vietnamese)")
  }
  /// Since when the work goes on.
  package static func underwaySince(_ day: Day) -> Phrase {
    Phrase(vi: "đang thực hiện, tiếp nhận \(day.vietnamese)", en: "underway, accepted on \(day.vietnamese)")
  }
  /// Since when a report waits for the secretariat.
  package static func waitsForSecretariat(since day: Day) -> Phrase {
    Phrase(
      vi: "chờ thư ký xác nhận từ \(day.vietnamese)", en: "waits for the secretariat since \(day.vietnamese)")
  }
  /// When it was completed.
  package static func completedOn(_ day: Day) -> Phrase {
    Phrase(vi: "hoàn thành ngày \(day.vietnamese)", en: "completed on \(day.vietnamese)")
  }
  /// What an extension request says.
  package static func request(_ request: ExtensionRequest) -> Phrase {
    Phrase(
      vi: "đến \(request.day.vietnamese), xin ngày \(request.askedOn.vietnamese): \(request.reason)",
      en: "until \(request.day.vietnamese), asked on \(request.askedOn.vietnamese): \(request.reason)")
  }
  /// What proves a completion.
  package static func evidence(_ evidence: Evidence) -> Phrase {
    switch evidence {
    case .document(let symbol, let issued):
      Phrase(vi: "\(symbol) ngày \(issued.vietnamese)", en: "\(symbol) of \(issued.vietnamese)")
    case .undocumented(let reason):
      Phrase(vi: "không có văn bản: \(reason)", en: "no document: \(reason)")
    }
  }
  /// A directive in a line.
  package static func directive(_ directive: Directive) -> Phrase {
    let date = directive.issued.map { Phrase(vi: "ngày \($0.vietnamese)", en: "of \($0.vietnamese)") }
    let symbol = directive.symbol.map { Phrase(verbatim: $0) }
    let head = date.flatMap { date in symbol.map { $0 + Phrase(verbatim: " ") + date } } ?? symbol ?? date
    let rest = [directive.title, directive.issuer].compactMap(\.self).map { Phrase(verbatim: $0) }
    return .dotted((head.map { [$0] } ?? []) + rest)
  }

  /// Phrases one after another, with dots between.
  private static func dotted(_ phrases: [Phrase]) -> Phrase {
    Phrase(vi: phrases.map(\.vi).joined(separator: " · "), en: phrases.map(\.en).joined(separator: " · "))
  }
  /// What a collective assignment is part of, and how far its children are.
  package static func share(_ share: Share, of parent: AssignmentNumber?) -> Phrase {
    let whose = parent.map { "\($0), " } ?? ""
    return Phrase(
      vi: "\(whose)xong \(share.part)/\(share.whole)", en: "\(whose)\(share.part)/\(share.whole) done")
  }
  /// A line of the journal that was refused.
  package static let wasRefused = Phrase(vi: "bị từ chối: ", en: "refused: ")
  /// On behalf of whom somebody acted.
  package static func acting(_ login: String) -> Phrase {
    Phrase(vi: " (do \(login) thao tác)", en: " (by \(login))")
  }
}
