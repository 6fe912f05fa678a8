extension Assignment {
  /// Makes the child of a divided assignment for one of its agencies.
  ///
  /// The child takes every fact of the parent but the addressees; an agency that was to work along with
  /// others does not work along with itself.
  package func child(_ number: AssignmentNumber, for lead: AgencyCode) -> Assignment {
    var child = Assignment(number: number, action: action)
    for field in Field.allCases where field != .addressees { child[field] = self[field] }
    child.parent = self.number
    child.status = .assigned
    child.lead = lead
    child.coordinators.removeAll { $0 == lead }
    return child
  }
}
