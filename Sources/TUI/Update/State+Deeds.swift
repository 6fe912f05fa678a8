import Assignments
import Phrases

extension State {
  /// Begins a deed: asks for what it needs, or does it at once.
  mutating func begin(_ deed: Deed) {
    if deed == .add {
      open(view == .meeting ? .conclusion(of: meeting.meeting?.agency, on: today) : .draft)
      return
    }
    if !marks.isEmpty, view == .assignments {
      marks.isAwaited = true
      ask(.rehearse(deed, marks.rows.map(\.number)))
      return
    }
    guard let subject else { return }
    switch deed {
    case .accept: apply(Request(.accept, to: subject.number, ifRevision: subject.revision))
    case .assign: beginAssigning(subject)
    case .edit: open(.edit(subject, of: dossier?.directive, by: session.member))
    default:
      if let form = Form.asking(for: deed, to: subject) { open(form) }
    }
  }

  /// Asks before a draft is given away; one without a lead cannot be, whatever is waived.
  private mutating func beginAssigning(_ subject: Assignment) {
    if subject.lead == nil, !subject.isCollective {
      notice = .refused(BoardError.empty(.lead).phrase)
    } else {
      layers.append(.question(.assigning(subject, in: session.directory)))
    }
  }

  /// Asks before one's own last deed is taken back.
  mutating func askAboutUndoing(_ entry: Entry) {
    guard case .assignment(let number) = entry.subject else {
      notice = .refused(BoardError.nothingToUndo.phrase)
      return
    }
    layers.append(.question(.undoing(entry, on: number)))
  }

  /// Has a change saved; the screen says so before the disk is asked.
  mutating func apply(_ request: Request) {
    saving = request
    ask(.apply(request))
  }

  /// Answers the topmost question.
  mutating func answer(_ isYes: Bool) {
    guard case .question(let question) = layers.last else { return }
    if isYes, let proof = question.proof, !question.isProven {
      notice = .refused(.wrongNumber(proof.phrase))
      return
    }
    layers.removeLast()
    guard isYes else { return }
    switch question.consequence {
    case .apply(let request): apply(request)
    case .adopt(let adoption):
      isSavingMarked = true
      ask(.adopt(adoption))
    case .leaveReview: leaveReview()
    case .applyAll(let requests):
      isSavingMarked = true
      ask(.applyAll(requests))
    case .leaveForm: leaveForm()
    case .settleInputMethod: break
    }
  }
}
