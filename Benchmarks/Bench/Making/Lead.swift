import Assignments
import Deadlines

/// An agency that is given work, with the member who speaks for it.
struct Lead {
  /// The agency.
  let agency: Agency
  /// The liaison's login, `dm-` and the agency's code without marks.
  let liaison: Login

  /// Takes an agency as a lead, or nothing when no login can be made of its code.
  init?(_ agency: Agency) {
    guard let login = Login("dm-" + Lettering.unmarked(agency.code.text)) else { return nil }
    self.agency = agency
    liaison = login
  }

  /// The liaison as a member.
  var member: Member {
    Member(
      login: liaison, name: "Đầu mối \(agency.name)", position: "Đầu mối", role: .liaison,
      agencies: [agency.code])
  }
}
