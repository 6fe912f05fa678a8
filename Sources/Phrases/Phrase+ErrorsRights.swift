package import Assignments

extension Refusal {
  /// The refusal in words: who may not do what, why, and who may.
  package func phrase(of deed: Deed) -> Phrase {
    let (vi, en) = (deed.phrase.vi, deed.phrase.en)
    return switch ground {
    case .unknown:
      Phrase(
        vi:
          "“\(member)” không phải người dùng của bảng nên không thể \(vi); nhờ thư ký thêm tên đăng nhập này",
        en: "“\(member)” is no member of the board and cannot \(en); have the secretariat add this login")
    case .disabled:
      Phrase(
        vi: "người dùng \(member) đã ngừng hoạt động nên không thể \(vi); liên hệ thư ký",
        en: "member \(member) is disabled and cannot \(en); ask the secretariat")
    case .role:
      Phrase(vi: "\(member) không có quyền \(vi); việc này của ", en: "\(member) may not \(en); that is for ")
        + holder
    case .agency:
      Phrase(
        vi: "\(member) không được \(vi) ở nhiệm vụ của cơ quan khác; việc này của ",
        en: "\(member) may not \(en) for another agency's assignment; that is for ") + holder
    case .notOwn:
      Phrase(
        vi: "\(member) chỉ hoàn tác được việc của chính mình",
        en: "\(member) may only undo deeds of their own")
    case .outside:
      Phrase(
        vi: "\(member) không được dùng lệnh này qua SSH; việc này làm trên máy chủ",
        en: "\(member) may not do this over SSH; it is done on the server itself")
    case .field:
      Phrase(
        vi: "\(member) chỉ được sửa người thực hiện và chức vụ; các mục khác nhờ thư ký sửa",
        en: "\(member) may only edit the owner and the owner's position; the secretariat edits the rest")
    }
  }

  /// Who may do it.
  private var holder: Phrase {
    switch (allowed, agency) {
    case (.liaison, let agency?):
      Phrase(vi: "đầu mối \(agency.text)", en: "the liaison of \(agency.text)")
    case (.liaison, nil): Phrase(vi: "đầu mối của cơ quan chủ trì", en: "the lead agency's liaison")
    case (.secretariat, _): Phrase(vi: "thư ký Tổ công tác", en: "the secretariat")
    case (.leader, _): Phrase(vi: "lãnh đạo", en: "a leader")
    }
  }
}
