package import Assignments
package import Deadlines

/// The words for the values of the domain, as docs/GLOSSARY.md has them.
extension Assignment.Status {
  /// The word for the status.
  package var phrase: Phrase {
    switch self {
    case .draft: Phrase(vi: "dự thảo", en: "draft")
    case .assigned: Phrase(vi: "chờ tiếp nhận", en: "assigned")
    case .underway: Phrase(vi: "đang thực hiện", en: "underway")
    case .submitted: Phrase(vi: "chờ xác nhận", en: "submitted")
    case .completed: Phrase(vi: "hoàn thành", en: "completed")
    case .cancelled: Phrase(vi: "đã dừng", en: "cancelled")
    case .divided: Phrase(vi: "giao chung", en: "divided")
    }
  }
}

extension Clarity {
  /// The clarity's name, one of the *6 rõ*.
  package var phrase: Phrase {
    switch self {
    case .owner: Phrase(vi: "rõ người", en: "owner")
    case .action: Phrase(vi: "rõ việc", en: "action")
    case .deadline: Phrase(vi: "rõ thời gian", en: "deadline")
    case .accountable: Phrase(vi: "rõ trách nhiệm", en: "accountable")
    case .authority: Phrase(vi: "rõ thẩm quyền", en: "authority")
    case .deliverable: Phrase(vi: "rõ sản phẩm", en: "deliverable")
    }
  }

  /// The clarity's name where all six stand side by side.
  package var shortPhrase: Phrase {
    switch self {
    case .owner: Phrase(vi: "người", en: "owner")
    case .action: Phrase(vi: "việc", en: "action")
    case .deadline: Phrase(vi: "thời gian", en: "deadline")
    case .accountable: Phrase(vi: "trách nhiệm", en: "accountable")
    case .authority: Phrase(vi: "thẩm quyền", en: "authority")
    case .deliverable: Phrase(vi: "sản phẩm", en: "deliverable")
    }
  }
}

extension Member.Role {
  /// The word for the role.
  package var phrase: Phrase {
    switch self {
    case .secretariat: Phrase(vi: "thư ký", en: "secretariat")
    case .liaison: Phrase(vi: "đầu mối", en: "liaison")
    case .leader: Phrase(vi: "lãnh đạo", en: "leader")
    }
  }
}

extension Deed {
  /// The word for the deed.
  package var phrase: Phrase {
    switch self {
    case .add: Phrase(vi: "thêm dự thảo", en: "add a draft")
    case .import: Phrase(vi: "nhập từ tệp", en: "import")
    case .edit: Phrase(vi: "sửa", en: "edit")
    case .assign: Phrase(vi: "giao", en: "assign")
    case .relead: Phrase(vi: "đổi chủ trì", en: "change the lead")
    case .accept: Phrase(vi: "tiếp nhận", en: "accept")
    case .decline: Phrase(vi: "từ chối", en: "decline")
    case .progress: Phrase(vi: "báo tiến độ", en: "report progress")
    case .submit: Phrase(vi: "báo hoàn thành", en: "submit")
    case .confirm: Phrase(vi: "xác nhận hoàn thành", en: "confirm")
    case .return: Phrase(vi: "trả lại", en: "return")
    case .note: Phrase(vi: "ghi chú", en: "note")
    case .cancel: Phrase(vi: "dừng nhiệm vụ", en: "cancel")
    case .reopen: Phrase(vi: "mở lại", en: "reopen")
    case .extend: Phrase(vi: "xin lùi hạn", en: "ask for an extension")
    case .grant: Phrase(vi: "cho lùi hạn", en: "grant an extension")
    case .deny: Phrase(vi: "không cho lùi hạn", en: "deny an extension")
    case .correct: Phrase(vi: "sửa hạn đã cho lùi", en: "correct an extension")
    case .undo: Phrase(vi: "hoàn tác", en: "undo")
    case .register: Phrase(vi: "sửa danh mục", en: "edit reference data")
    case .gate: Phrase(vi: "dùng lệnh này qua SSH", en: "do this over SSH")
    }
  }
}

extension Assignment.Field {
  /// The name of the field as forms and messages have it.
  package var phrase: Phrase {
    switch self {
    case .parent: Phrase(vi: "thuộc nhiệm vụ chung", en: "part of")
    case .follows: Phrase(vi: "kỳ trước", en: "period before")
    case .status: Phrase(vi: "trạng thái", en: "status")
    case .lead: Phrase(vi: "chủ trì", en: "lead")
    case .addressees: Phrase(vi: "giao chung cho", en: "given to")
    case .coordinators: Phrase(vi: "phối hợp", en: "coordinators")
    case .owner: Phrase(vi: "người thực hiện", en: "owner")
    case .ownerPosition: Phrase(vi: "chức vụ người thực hiện", en: "owner's position")
    case .action: Phrase(vi: "nội dung việc", en: "action")
    case .deadline: Phrase(vi: "thời hạn", en: "deadline")
    case .accountable: Phrase(vi: "người chịu trách nhiệm", en: "accountable")
    case .authority: Phrase(vi: "cấp có thẩm quyền", en: "authority")
    case .deliverable: Phrase(vi: "sản phẩm", en: "deliverable")
    case .directive: Phrase(vi: "văn bản giao", en: "directive")
    case .quote: Phrase(vi: "trích văn bản", en: "quote")
    case .firstDue: Phrase(vi: "hạn ban đầu", en: "first deadline")
    case .extensions: Phrase(vi: "số lần lùi hạn", en: "extensions")
    case .dueBeforeExtension: Phrase(vi: "hạn trước khi lùi", en: "deadline before the extension")
    case .request: Phrase(vi: "đề nghị lùi hạn", en: "extension request")
    case .progress: Phrase(vi: "tiến độ", en: "progress")
    case .assignedOn: Phrase(vi: "ngày giao", en: "assigned on")
    case .acceptedOn: Phrase(vi: "ngày tiếp nhận", en: "accepted on")
    case .submittedOn: Phrase(vi: "ngày báo hoàn thành", en: "submitted on")
    case .completedOn: Phrase(vi: "ngày hoàn thành", en: "completed on")
    case .evidence: Phrase(vi: "minh chứng", en: "evidence")
    }
  }
}

extension Standing {
  /// The standing in words, with its days: `quá hạn 108 ngày`.
  package var phrase: Phrase {
    switch self {
    case .completedOnTime: Phrase(vi: "xong đúng hạn", en: "done on time")
    case .completedLate(let days):
      Phrase(vi: "xong trễ \(days) ngày", en: "done \(days) \(days == 1 ? "day" : "days") late")
    case .overdue(let days):
      Phrase(vi: "quá hạn \(days) ngày", en: "\(days) \(days == 1 ? "day" : "days") overdue")
    case .dueToday: Phrase(vi: "hạn hôm nay", en: "due today")
    case .dueSoon(let days), .inTerm(let days):
      Phrase(vi: "còn \(days) ngày", en: "\(days) \(days == 1 ? "day" : "days") left")
    case .unscheduled: Phrase(vi: "chưa có hạn", en: "no deadline")
    }
  }
}

extension Weekday {
  /// The name of the day: `Thứ Sáu`, `Fri`.
  package var phrase: Phrase {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return Phrase(vi: vietnamese, en: names[rawValue - 1])
  }
}

extension Day {
  /// The day with its weekday: `Thứ Sáu 15/08/2025`, `Fri 15/08/2025`.
  package var phrase: Phrase {
    weekday.phrase + Phrase(verbatim: " " + vietnamese)
  }
}
