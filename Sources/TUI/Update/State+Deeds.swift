import Assignments
import Phrases

extension State {
  /// Begins a deed: asks for what it needs, or does it at once.
  mutating func begin(_ deed: Deed) {
    if deed == .add {
      layers.append(.form(.draft))
      return
    }
    guard let subject else { return }
    switch deed {
    case .accept: apply(Request(.accept, to: subject.number, ifRevision: subject.revision))
    case .assign: layers.append(.question(.assigning(subject, in: session.directory)))
    case .edit: layers.append(.form(.edit(subject, by: session.member)))
    default:
      if let form = Form.asking(for: deed, to: subject) { layers.append(.form(form)) }
    }
  }

  /// Has a change saved; the screen says so before the disk is asked.
  mutating func apply(_ request: Request) {
    saving = request
    ask(.apply(request))
  }

  /// Answers the topmost question.
  mutating func answer(_ isYes: Bool) {
    guard case .question(let question) = layers.popLast(), isYes else { return }
    switch question.consequence {
    case .apply(let request): apply(request)
    case .leaveForm: leaveForm()
    }
  }
}
