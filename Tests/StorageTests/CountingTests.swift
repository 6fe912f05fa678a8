import Assignments
import Deadlines
import Storage
import Testing

/// Counts by looking at every assignment, one after another.
func slowTally(_ assignments: some Sequence<Assignment>, on day: Day) -> Tally {
  var tally = Tally()
  for assignment in assignments {
    if let standing = assignment.standing(on: day) {
      tally.cells.count(standing)
      if !assignment.missing.isEmpty { tally.unclear += 1 }
    }
    switch assignment.status {
    case .draft: tally.drafts += 1
    case .assigned: tally.unaccepted += 1
    case .submitted: tally.unconfirmed += 1
    case .underway, .completed, .cancelled, .divided: break
    }
  }
  return tally
}

@Suite struct `Counting` {
  @Test func `counting is given up as soon as somebody wants something else, and nothing is broken by it`()
    throws
  {
    let board = try Board()
    var work = RandomWork(seed: 5)
    try work.go(400, on: board.store)
    var query = Query()
    query.statuses = Assignment.Status.allCases
    query.words = ["t"]
    var questions = 0
    let whole = try board.store.tallies(of: query, on: work.day) {
      questions += 1
      return false
    }
    #expect(whole == (try board.store.tallies(of: query, on: work.day)))
    #expect(questions > 0, "nobody was asked, so that nothing can be given up")
    #expect(try board.store.tallies(of: query, on: work.day) { true } == nil)
    #expect(whole == (try board.store.tallies(of: query, on: work.day) { false }))
    #expect(try board.store.check(replaying: true).flatMap(\.findings) == [])
  }

  @Test(arguments: 1...2) func `the tallies are those of a slow count after any work, on any day`(seed: Int)
    throws
  {
    let board = try Board()
    var work = RandomWork(seed: seed)
    for _ in 0..<3 {
      try work.go(75, on: board.store)
      let all = try board.store.all()
      for offset in [-400, -30, -8, -7, -1, 0, 1, 7, 8, 31, 400] {
        let day = work.day.adding(offset)
        let tallies = try board.store.tallies(on: day)
        #expect(tallies.all == slowTally(all, on: day), "on \(day)")
        #expect(tallies.unled == slowTally(all.filter { $0.lead == nil }, on: day))
        for agency in Board.agencies {
          let slow = slowTally(all.filter { $0.lead == agency.code }, on: day)
          #expect(tallies.byAgency[agency.code] ?? Tally() == slow, "\(agency.code.text) on \(day)")
        }
        #expect(tallies.all.cells.total == all.count { $0.status.counts })
        #expect(tallies.byAgency.values.allSatisfy { $0.cells.inTerm >= 0 })
      }
    }
    #expect(work.accepted > 100)
  }

  @Test(arguments: 1...2) func `the tallies of a query are those of what it means`(seed: Int) throws {
    let board = try Board()
    var work = RandomWork(seed: seed)
    try work.go(200, on: board.store)
    let all = try board.store.all()
    for offset in [-20, 0, 12] {
      let day = work.day.adding(offset)
      for query in SampleQueries.all(on: day) {
        let meant = all.filter { query.means($0, on: day) }
        let tallies = try board.store.tallies(of: query, on: day)
        // By lead the tallies are kept ones, and they know of drafts, too.
        #expect(tallies.all == slowTally(meant, on: day), "\(query) on \(day)")
      }
    }
  }

  @Test func `agencies stand in the order of what is late, then of what is open`() throws {
    let board = try Board()
    func add(_ lead: String, due: Int, _ count: Int) throws {
      for _ in 0..<count {
        let number = try board.store.added(
          [.action: .text("x"), .lead: .text(lead), .deadline: Deadline.typed(monday.adding(due)).fact])
        try board.store.apply(.assign(incomplete: true), to: number)
      }
    }
    try add("BTC", due: 5, 3)
    try add("01", due: 5, 2)
    try add("48", due: 5, 2)
    try add("BXD", due: -1, 1)
    try add("BKHCN", due: -1, 1)
    try add("BKHCN", due: 1, 1)
    #expect(try board.store.tallies(on: monday).agencies.map(\.text) == ["BKHCN", "BXD", "BTC", "01", "48"])
  }

  @Test(arguments: 1...2) func `the overview counts what a slow look finds`(seed: Int) throws {
    let board = try Board()
    var work = RandomWork(seed: seed)
    try work.go(200, on: board.store)
    let all = try board.store.all()
    for member in [nil, Member.secretary, .construction, .finance, .leader] {
      for offset in [0, 9, 40] {
        let day = work.day.adding(offset)
        let overview = try board.store.overview(for: member, on: day, rows: 1000)
        let own = all.filter { assignment in
          member?.role != .liaison || assignment.lead.map { member?.agencies.contains($0) ?? false } ?? false
        }
        #expect(overview.tally == slowTally(own, on: day))
        for section in Agenda.Section.allCases {
          let meant = own.filter { assignment in
            assignment.status != .submitted
              && assignment.standing(on: day).flatMap(Agenda.Section.init) == section
          }
          let stretch = overview.stretches.first { $0.heading == .agenda(section) }
          #expect(Set(stretch?.rows.map(\.number) ?? []) == Set(meant.map(\.number)), "\(section)")
          #expect(stretch?.count ?? 0 == meant.count)
        }
        let waiting = overview.stretches.first { $0.heading == .waitingForMe }
        #expect(Set(waiting?.rows.map(\.number) ?? []) == Set(waits(own, for: member).map(\.number)))
      }
    }
  }

  /// What waits for a member, by looking at each.
  private func waits(_ assignments: [Assignment], for member: Member?) -> [Assignment] {
    switch member?.role {
    case .secretariat: assignments.filter { $0.status == .submitted || $0.request != nil }
    case .liaison: assignments.filter { $0.status == .assigned }
    case .leader, nil: []
    }
  }
}
