import TestSupport
import Testing

/// What the key of each deed does at work that is underway, with a request for more time, which BXD leads and
/// BKHCN works along with: drawn by hand.
///
/// `+` a form or a question opens; `l` it is refused, naming the lead's liaison; `s` refused, naming the
/// secretariat; `.` the board says what else stands in the way.
private let table = """
  .        t p b i y n e a o v H m L C O u
  thuky    l l l l l + + . + . + + + + . .
  bxd      . + + + . s + s s s s + s s s +
  bkhcn    l l l l l s l s s s s + s s s .
  btc      l l l l l s l s s s s l s s s .
  lanhdao  l l l l l s l s s s s l s s s l
  """

/// Whether the board's keys say before what the store would say after.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `Rights on the screen` {
  @Test func `each deed's key opens what it is for, or says whose it is`() throws {
    let host = try GateHost.current
    try host.work("accept", "NV-0007", "--as", "bxd")
    try host.work("extend", "NV-0007", "2031-01-01", "--reason", "x", "--as", "bxd")
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let members = isSoak ? rows.dropFirst() : rows.dropFirst().shuffled().prefix(2)
    var faults: [String] = []
    for row in members {
      let session = try host.screen(row[0])
      try session.find("NV-0007")
      for (key, mark) in zip(rows[0], row).dropFirst() {
        let (seen, screen) = try session.answer(to: key)
        if seen != mark { faults.append("\(row[0]) \(key): \(seen) instead of \(mark)\n\(screen)") }
      }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    if isSoak {
      print("rights on the screen: \(members.count * (rows[0].count - 1)) keys, \(faults.count) wrong")
    }
  }
}

extension TmuxSession {
  /// Puts the cursor on an assignment in the list, with its details read.
  func find(_ number: String) throws {
    try waitFor("Hôm nay")
    // Among all agencies: a liaison's own comes first.
    try type("2hg")
    try waitFor("▸ Tất cả")
    try type("l/\(number)")
    try waitUntil("the list is cut down to \(number)") {
      $0.contains("▸ \(number)") && $0.contains("1/1 ─")
    }
    try press("Enter")
    try waitUntil("\(number) is read") { $0.contains("\(number) · chi tiết") && $0.contains("rõ sản phẩm") }
  }

  /// Presses a key, looks what it does, and takes that back.
  fileprivate func answer(to key: String) throws -> (mark: String, screen: String) {
    try press("Down")
    try waitUntil("nothing is said") { !$0.isOpen && $0.refusal == nil }
    try type(key)
    let screen = try waitUntil("\(key) does something") { $0.isOpen || $0.refusal != nil }
    if screen.isOpen {
      try press("Escape")
      try waitUntil("it is closed") { !$0.isOpen }
      return ("+", screen)
    }
    let words = screen.refusal ?? ""
    let isOfRight = words.contains("không có quyền") || words.contains("không được")
    return (!isOfRight ? "." : words.contains("thư ký") ? "s" : words.contains("đầu mối") ? "l" : "?", screen)
  }
}

extension String {
  /// Tells whether a form or a question lies over the panes.
  fileprivate var isOpen: Bool { contains("Ctrl-S") || contains("c: có") }

  /// What the board says in its line of notices about what it does not do.
  fileprivate var refusal: String? {
    split(separator: "\n").last { $0.hasPrefix(" ✗ ") }.map(String.init)
  }
}
