import Assignments
import Deadlines

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

extension Implausibility {
  /// Why a field cannot be taken over as it is, and what to do.
  func phrase(of field: Assignment.Field) -> Phrase {
    let (vi, en) = (field.phrase.vi, field.phrase.en)
    return switch self {
    case .wanted(let status):
      Phrase(
        vi: "trạng thái “\(status.phrase.vi)” phải có \(vi); ghi thêm, hoặc sửa trạng thái",
        en: "“\(status.phrase.en)” wants the \(en) too; give it, or mend the status")
    case .strange(let status):
      Phrase(
        vi: "trạng thái “\(status.phrase.vi)” không thể có \(vi); xóa đi, hoặc sửa trạng thái",
        en: "“\(status.phrase.en)” leaves no room for the \(en); take it away, or mend the status")
    case .twofold:
      Phrase(
        vi: "\(vi) có cả văn bản lẫn lý do không có văn bản; giữ một thứ",
        en: "the \(en) has both a document and a reason for none; keep one of them")
    case .before(let other, let day):
      Phrase(
        vi: "\(vi) không thể trước \(other.phrase.vi) \(day.vietnamese); xem lại hai ngày",
        en: "the \(en) cannot lie before \(day.vietnamese), the \(other.phrase.en); look at both days")
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
