// What is said while the text of a directive is read into drafts.

extension Phrase {
  /// Reads the text of a directive.
  package static let readDirective = Phrase(vi: "đọc văn bản thành dự thảo", en: "read a directive's text")
  /// Over the form that asks which directive it is.
  package static let readDirectiveTitle = Phrase(vi: "Đọc văn bản giao việc", en: "Read a directive")
  /// In that form.
  package static let readDirectiveAdvice = Phrase(
    vi: "Văn bản nào? Thiếu ngày thì hạn không ghi năm sẽ phải hỏi lại. Không nhập nội dung mật.",
    en: "Which one? Without its date, deadlines without a year are asked about. Nothing secret here.")
  /// What is said until the text is there.
  package static let pasteText = [
    Phrase(
      vi: "Dán toàn văn vào đây (thường là Ctrl-Shift-V hoặc chuột phải).",
      en: "Paste the whole text here (Ctrl-Shift-V or the right mouse button, as a rule)."),
    Phrase(
      vi: "Bảng chỉ đề xuất; từng việc một do mình quyết định, chưa lưu thì chưa có gì vào bảng.",
      en: "The board only proposes; you decide one by one, and nothing is kept until you save."),
    Phrase(vi: "Esc: thôi.", en: "Esc: leave it."),
  ]
  /// Over the page on which it is decided.
  package static func reviewTitle(_ directive: String) -> Phrase {
    directive.isEmpty
      ? Phrase(vi: "Việc đề xuất", en: "Proposals")
      : Phrase(vi: "Việc đề xuất từ \(directive)", en: "Proposals from \(directive)")
  }
  /// How many were accepted and rejected.
  package static func reviewCount(_ accepted: Int, _ rejected: Int, of count: Int) -> Phrase {
    Phrase(
      vi: "nhận \(accepted) · bỏ \(rejected) / \(count)",
      en: "\(accepted) taken · \(rejected) left / \(count)")
  }
  /// No work was found in the text.
  package static let nothingProposed = Phrase(
    vi: "Không thấy việc nào mới trong văn bản này. Esc để ra.",
    en: "There is no new work in this text. Esc leaves.")
  /// What is to be done, in the details of a proposal.
  package static let reviewAction = Phrase(vi: "việc", en: "work")
  /// The deadline, in the details of a proposal.
  package static let reviewDeadline = Phrase(vi: "thời hạn", en: "deadline")
  /// Why a clause was taken for work.
  package static let reviewWhy = Phrase(vi: "vì sao", en: "why")
  /// Nobody on the board goes by the name.
  package static let unknownLead = Phrase(vi: "chưa rõ cơ quan", en: "no agency known")
  /// The day of a deadline wants to be confirmed.
  package static let needsConfirming = Phrase(vi: "cần xác nhận", en: "to be confirmed")

  /// Accepts a proposal.
  package static let acceptProposal = Phrase(vi: "nhận", en: "take")
  /// Rejects a proposal.
  package static let rejectProposal = Phrase(vi: "bỏ", en: "leave out")
  /// Edits a proposal.
  package static let editProposal = Phrase(vi: "sửa", en: "edit")
  /// Splits a proposal.
  package static let splitProposal = Phrase(vi: "tách đôi", en: "split")
  /// Merges a proposal with the next one.
  package static let mergeProposals = Phrase(vi: "gộp với việc sau", en: "merge with the next")
  /// Takes back the last decision.
  package static let undoDecision = Phrase(vi: "lùi một quyết định", en: "undo a decision")
  /// Keeps what was decided.
  package static let saveReview = Phrase(vi: "lưu", en: "save")
  /// Leaves the review.
  package static let leaveReview = Phrase(vi: "ra", en: "leave")

  /// There is nothing to be parted.
  package static let cannotSplit = Phrase(
    vi: "việc này không có chỗ tách; bấm e để sửa", en: "there is no place to split it; e edits it")
  /// There is no next one.
  package static let nothingToMerge = Phrase(
    vi: "không có việc sau để gộp", en: "there is no next one to merge")
  /// Nothing was decided.
  package static let nothingDecided = Phrase(
    vi: "chưa nhận hay bỏ việc nào: a nhận, b bỏ", en: "nothing was decided yet: a takes, b leaves out")
  /// Over the question before the decisions are kept.
  package static func adoptTitle(_ count: Int) -> Phrase {
    Phrase(vi: "Ghi \(count) dự thảo?", en: "Keep \(count) drafts?")
  }
  /// What is left out, and what is still open.
  package static func adoptRest(rejected: Int, open: Int) -> Phrase {
    Phrase(
      vi:
        "Bỏ \(rejected), chưa quyết định \(open). Đọc lại văn bản này chỉ đề xuất việc chưa quyết định.",
      en: "\(rejected) left out, \(open) open. Reading the same text again proposes only the open ones.")
  }
  /// Before a review is left that something was decided in.
  package static let losesDecisions = Phrase(
    vi: "Bỏ những gì đã quyết định? Bảng chưa thay đổi gì.",
    en: "Forget what was decided? The board is as it was.")
  /// The drafts are kept.
  package static func adopted(_ count: Int) -> Phrase {
    Phrase(
      vi: "đã ghi \(count) dự thảo; thêm người, rồi a để giao",
      en: "kept \(count) drafts; name officers, then a assigns")
  }
  /// On the page of decisions.
  package static let placeReview = Phrase(vi: "Khi xét việc đề xuất", en: "Among the proposals of a text")
  /// Where a text is to be pasted.
  package static let placePasting = Phrase(vi: "Khi chờ dán văn bản", en: "Where a text is to be pasted")
}
