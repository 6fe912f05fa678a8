package import Assignments
package import Deadlines

// The forms: titles, labels, advice, and what is wrong with what was typed.

extension Phrase {
  // MARK: Titles

  /// Over the form for a new draft.
  package static let draftTitle = Phrase(vi: "Dự thảo nhiệm vụ mới", en: "New draft")
  /// Over the form that edits.
  package static func editTitle(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "Sửa \(number)", en: "Edit \(number)")
  }
  /// Over the form of a deed.
  package static func deedTitle(_ deed: Deed, _ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "\(number): \(deed.phrase.vi)", en: "\(number): \(deed.phrase.en)")
  }
  /// Over the form that decides on a deadline.
  package static func decideTitle(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "\(number): quyết định về thời hạn", en: "\(number): decide on the deadline")
  }

  // MARK: Advice

  /// On forms that take the words of a directive.
  package static let nothingSecret = Phrase(
    vi:
      "Không nhập nội dung mật. Nhiều cơ quan: cách nhau bằng dấu phẩy, hoặc @ministries, @provinces, @all.",
    en: "Enter nothing secret. Several agencies: with commas between, or @ministries, @provinces, @all.")
  /// On the form in which a liaison names who does the work.
  package static let liaisonEdits = Phrase(
    vi: "Cơ quan chủ trì cử người thực hiện.", en: "The lead agency names who does the work.")
  /// On the form that reports completion.
  package static let evidenceAdvice = Phrase(
    vi: "Ghi văn bản chứng minh, hoặc lý do không có văn bản.",
    en: "Give the document that proves it, or a reason why there is none.")
  /// On the form that confirms a completion.
  package static func confirmAdvice(_ day: Day?) -> Phrase {
    day.map {
      Phrase(
        vi: "Đã báo hoàn thành ngày \($0.vietnamese). Để trống nếu ngày và minh chứng đúng như đã báo.",
        en: "Completion was reported on \($0.vietnamese). Leave empty what is right as reported.")
    }
      ?? Phrase(
        vi: "Chưa được báo hoàn thành: ghi ngày hoàn thành thực tế và minh chứng.",
        en: "No completion was reported: give the day it was done, and the evidence.")
  }
  /// On the form that asks for time.
  package static let clockGoesOn = Phrase(
    vi: "Trong khi chờ quyết định, thời hạn vẫn tính như cũ.", en: "The clock goes on until it is decided.")
  /// On the form that changes the lead.
  package static let releadAdvice = Phrase(
    vi: "Cơ quan mới phải tiếp nhận và cử người lại từ đầu.",
    en: "The new lead has to accept and name an owner anew.")
  /// On the form that decides on a request.
  package static func requestAdvice(_ day: Day, _ reason: String) -> Phrase {
    Phrase(vi: "Xin lùi đến \(day.vietnamese): \(reason)", en: "Asks for \(day.vietnamese): \(reason)")
  }
  /// Below a form, over the keys: why it was not saved, when another has changed the assignment.
  package static let saveAgain = Phrase(
    vi: "Những gì đã nhập vẫn còn; lưu lần nữa để ghi đè.",
    en: "What was typed is still there; save again to overwrite.")
  /// Beside a field that another has changed.
  package static func theirs(_ text: String) -> Phrase {
    Phrase(vi: "người khác vừa ghi: \(text)", en: "somebody else wrote: \(text)")
  }

  // MARK: Labels

  /// What is to be done.
  package static let fieldAction = Phrase(vi: "nội dung việc", en: "action")
  /// Who leads.
  package static let fieldLead = Phrase(vi: "chủ trì", en: "lead")
  /// Who leads from now on.
  package static let fieldNewLead = Phrase(vi: "chủ trì mới", en: "new lead")
  /// Who works along.
  package static let fieldCoordinators = Phrase(vi: "phối hợp", en: "coordinators")
  /// Who does it.
  package static let fieldOwner = Phrase(vi: "người thực hiện", en: "owner")
  /// The owner's position.
  package static let fieldPosition = Phrase(vi: "chức vụ", en: "position")
  /// What the directive says about time.
  package static let fieldPhrase = Phrase(vi: "hạn theo văn bản", en: "deadline as written")
  /// The day from which a relative period is counted.
  package static let fieldFrom = Phrase(vi: "tính từ ngày", en: "counted from")
  /// The day it means.
  package static let fieldDue = Phrase(vi: "ngày đến hạn", en: "day due")
  /// Who answers for it.
  package static let fieldAccountable = Phrase(vi: "người chịu trách nhiệm", en: "accountable")
  /// Who decides.
  package static let fieldAuthority = Phrase(vi: "cấp có thẩm quyền", en: "authority")
  /// What will exist.
  package static let fieldDeliverable = Phrase(vi: "sản phẩm", en: "deliverable")
  /// The directive's symbol.
  package static let directiveSymbol = Phrase(vi: "số văn bản giao", en: "directive symbol")
  /// The directive's date.
  package static let directiveDate = Phrase(vi: "ngày văn bản giao", en: "directive date")
  /// The directive's title.
  package static let directiveTitle = Phrase(vi: "trích yếu", en: "directive title")
  /// The directive's issuer.
  package static let directiveIssuer = Phrase(vi: "cơ quan ban hành", en: "issued by")
  /// How much is done.
  package static let fieldPercent = Phrase(vi: "tiến độ (%)", en: "progress (%)")
  /// What there is to say.
  package static let fieldNote = Phrase(vi: "nội dung", en: "note")
  /// Why.
  package static let fieldReason = Phrase(vi: "lý do", en: "reason")
  /// By which document.
  package static let fieldDocument = Phrase(vi: "theo văn bản", en: "by which document")
  /// By which document, or why.
  package static let fieldDocumentOrReason = Phrase(vi: "văn bản hoặc lý do", en: "document or reason")
  /// The day it was done.
  package static let fieldDone = Phrase(vi: "ngày hoàn thành", en: "day completed")
  /// The new deadline.
  package static let fieldNewDay = Phrase(vi: "hạn mới", en: "new deadline")
  /// What is decided.
  package static let fieldDecision = Phrase(vi: "quyết định", en: "decision")
  /// The evidence's symbol.
  package static let evidenceSymbol = Phrase(vi: "số văn bản", en: "document symbol")
  /// The evidence's date.
  package static let evidenceDate = Phrase(vi: "ngày văn bản", en: "document date")
  /// Why there is no evidence.
  package static let evidenceReason = Phrase(vi: "hoặc lý do không có", en: "or why there is none")
  /// More time is granted.
  package static let grantIt = Phrase(vi: "cho lùi hạn", en: "grant")
  /// More time is denied.
  package static let denyIt = Phrase(vi: "không cho lùi hạn", en: "deny")

  /// The day of the last extension is set right.
  package static let correctIt = Phrase(vi: "sửa hạn đã cho lùi", en: "correct the last one")

  // MARK: Beside a field

  /// A field is empty that must not be.
  package static let mustBeFilled = Phrase(vi: "chưa điền", en: "must be filled")
  /// A day is not written in full.
  package static let wantsDay = Phrase(
    vi: "ghi đủ ngày/tháng/năm, như 15/8/2025", en: "a day in full, as 15/8/2025")
  /// A date is not one.
  package static let wantsDate = Phrase(
    vi: "ghi 16/7/2025, 7/2025 hoặc 2025", en: "as 16/7/2025, 7/2025 or 2025")
  /// A percentage is not one.
  package static let wantsPercent = Phrase(vi: "ghi số từ 0 đến 100", en: "a number from 0 to 100")
  /// A completion has neither document nor reason.
  package static let wantsEvidence = Phrase(
    vi: "cần số và ngày văn bản, hoặc lý do không có", en: "the document's symbol and date, or a reason")
  /// How many agencies were named.
  package static func agencies(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) cơ quan", en: "\(count) agencies")
  }
}
