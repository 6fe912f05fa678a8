import Assignments

extension Assignment.Status {
  /// Why the status forbids a deed, and what can be done instead.
  func phrase(forbidding deed: Deed, to number: AssignmentNumber) -> Phrase {
    Phrase(
      vi: "\(number) đang ở trạng thái “\(phrase.vi)” nên không thể \(deed.phrase.vi); lúc này có thể: ",
      en: "\(number) is “\(phrase.en)” and one cannot \(deed.phrase.en) now; what can be done: ")
      + .list(deeds.map(\.phrase))
  }

  /// The deeds that the status allows, by the rules themselves.
  private var deeds: [Deed] {
    var assignment = Assignment(number: AssignmentNumber(1), action: "")
    assignment.status = self
    return Deed.ofAssignments.filter { deed in
      do throws(BoardError) {
        try assignment.allowing(deed)
        return ![.add, .correct].contains(deed)
      } catch {
        return false
      }
    }
  }
}

extension Assignment.Field {
  /// Why the field cannot be edited, and what to do instead.
  var fixedPhrase: Phrase {
    let (vi, en) = (phrase.vi, phrase.en)
    return switch self {
    case .lead:
      Phrase(
        vi: "không sửa được \(vi) khi đã giao; dùng \(Deed.relead.phrase.vi)",
        en: "the \(en) is fixed once assigned; use relead")
    case .deadline:
      Phrase(
        vi: "không sửa được \(vi) khi đã giao; dùng cho lùi hạn",
        en: "the \(en) is fixed once assigned; grant an extension")
    default:
      Phrase(
        vi: "không sửa được \(vi); xem lại nhiệm vụ", en: "the \(en) cannot be edited; look at the assignment"
      )
    }
  }
}
