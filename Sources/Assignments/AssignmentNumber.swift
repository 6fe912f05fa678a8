/// The permanent number of an assignment, written `NV-0123` and never used again.
package struct AssignmentNumber: Hashable, Comparable, Sendable {
  /// The number, from 1.
  package let value: Int

  /// Makes a number from its value.
  package init(_ value: Int) {
    self.value = value
  }

  /// Reads `NV-0123`, `nv123` or plain `123`.
  package init?(_ text: some StringProtocol) {
    var digits = text.lowercased()[...]
    if digits.hasPrefix("nv") { digits = digits.dropFirst(2) }
    if digits.hasPrefix("-") { digits = digits.dropFirst() }
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Int(digits), value > 0
    else { return nil }
    self.value = value
  }

  package static func < (left: AssignmentNumber, right: AssignmentNumber) -> Bool { left.value < right.value }
}

extension AssignmentNumber: CustomStringConvertible {
  /// The number as people write it, with at least four digits.
  package var description: String {
    let digits = String(value)
    return "NV-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
