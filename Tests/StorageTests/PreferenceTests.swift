import Assignments
import Testing

@testable import Storage

/// What members have chosen.
@Suite struct PreferenceTests {
  @Test func `what a member has chosen is kept for that member, outside the journal`() throws {
    let board = try Board()
    let store = board.store
    let head = try store.head()
    let (mine, other) = (Member.secretary.login, Member.construction.login)
    #expect(try store.preferences(of: mine) == [:])
    try store.prefer("inputMethod", "telex", of: mine)
    try store.prefer("inputMethod", "vni", of: mine)
    #expect(try store.preferences(of: mine) == ["inputMethod": "vni"])
    #expect(try store.preferences(of: other) == [:])
    try store.prefer("inputMethod", nil, of: mine)
    #expect(try store.preferences(of: mine) == [:])
    #expect(try store.head() == head)
  }
}
