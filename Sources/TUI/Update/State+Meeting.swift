import Assignments
import Phrases

extension State {
  /// Asks for the part of the agency at hand.
  mutating func readMeeting() { meet(meeting.meeting?.agency) }

  private mutating func meet(_ agency: AgencyCode?) {
    meeting.isAwaited = true
    ask(.meeting(agency, rows: Meeting.mostRows))
  }

  /// Takes in an agency's part.
  mutating func receive(_ meeting: Meeting) {
    self.meeting.receive(meeting, showing: Layout(size).meetingRows)
    if view == .meeting, owesDossier { readDossier() }
  }

  /// Moves among the agency's work, or to the agency before or after it.
  mutating func moveInMeeting(_ motion: Motion) -> Bool {
    switch motion {
    case .left: turnMeeting(by: -1)
    case .right: turnMeeting(by: 1)
    default: meeting.move(motion, showing: Layout(size).meetingRows)
    }
    return true
  }

  private mutating func turnMeeting(by step: Int) {
    if let agency = meeting.agency(by: step) {
      meet(agency)
    } else if meeting.meeting != nil {
      notice = .changed(step < 0 ? .firstAgency : .lastAgency)
    }
  }
}
