import Assignments
import Deadlines
import Storage
import Testing

@Suite struct `Two people at one assignment` {
  private let board: Board
  private let number: AssignmentNumber
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
    number = try board.store.underway()
  }

  @Test func `edits of different fields begun on the same state merge`() throws {
    let base = try store.assignment(number).revision
    try store.apply(.edit([.authority: .text("Phó Thủ tướng")]), to: number, basedOn: base)
    try store.apply(.edit([.deliverable: .text("Tờ trình")]), to: number, basedOn: base)
    try store.apply(.edit([.owner: .text("Trần Thị B")]), to: number, by: .construction, basedOn: base)
    let merged = try store.assignment(number)
    #expect(merged.authority == "Phó Thủ tướng")
    #expect(merged.deliverable == "Tờ trình")
    #expect(merged.owner == "Trần Thị B")
    #expect(merged.revision == base + 3)
  }

  @Test func `the second edit of the same field is refused with who was first, and when`() throws {
    let base = try store.assignment(number).revision
    try store.apply(.edit([.owner: .text("Trần Thị B")]), to: number, by: .construction, on: monday.adding(1))
    try store.apply(.note("không đổi gì"), to: number)
    try store.apply(.edit([.quote: .text("…")]), to: number, on: monday.adding(2))
    let before = try RawFile(path: board.path).contents()
    let error = BoardError.stale(
      number, by: .known("bxd"), at: Moment(on: monday.adding(1), secondsIntoDay: 30_600), fields: [.owner])
    #expect(throws: error) {
      try store.apply(
        .edit([.owner: .text("Lê C"), .accountable: .text("Thứ trưởng")]), to: number, basedOn: base)
    }
    #expect(try RawFile(path: board.path).contents() == before)
    try store.apply(.edit([.accountable: .text("Thứ trưởng")]), to: number, basedOn: base)
  }

  @Test func `who was first is named however much happened since`() throws {
    let base = try store.assignment(number).revision
    try store.apply(.edit([.owner: .text("Trần Thị B")]), to: number, by: .construction, on: monday.adding(1))
    for count in 1...30 { try store.apply(.note("ghi chú \(count)"), to: number) }
    let error = BoardError.stale(
      number, by: .known("bxd"), at: Moment(on: monday.adding(1), secondsIntoDay: 30_600), fields: [.owner])
    #expect(throws: error) {
      try store.apply(.edit([.owner: .text("Lê C")]), to: number, basedOn: base)
    }
  }

  @Test func `a change decided on an older revision is refused, whatever was changed since`() throws {
    let revision = try store.assignment(number).revision
    try store.apply(.progress(10, note: nil), to: number, by: .construction, ifRevision: revision)
    let error = BoardError.stale(
      number, by: .known("bxd"), at: Moment(on: monday, secondsIntoDay: 30_600), fields: [.progress])
    #expect(throws: error) { try store.apply(.note("x"), to: number, ifRevision: revision) }
    #expect(throws: error) {
      try store.apply(.progress(20, note: nil), to: number, by: .construction, ifRevision: revision)
    }
    #expect(try store.assignment(number).progress == 10)
    try store.apply(.progress(20, note: nil), to: number, by: .construction, ifRevision: revision + 1)
  }

  @Test func `who only added a note is named too when the revision moved on`() throws {
    let revision = try store.assignment(number).revision
    try store.apply(.note("x"), to: number, by: .science)
    let error = BoardError.stale(
      number, by: .known("bkhcn"), at: Moment(on: monday, secondsIntoDay: 30_600), fields: [])
    #expect(throws: error) { try store.apply(.note("y"), to: number, ifRevision: revision) }
  }

  @Test func `a refused attempt of a third person is not taken for the change`() throws {
    let revision = try store.assignment(number).revision
    try store.apply(.progress(10, note: nil), to: number, by: .construction)
    #expect(throws: BoardError.self) { try store.apply(.progress(99, note: nil), to: number, by: .finance) }
    let error = BoardError.stale(
      number, by: .known("bxd"), at: Moment(on: monday, secondsIntoDay: 30_600), fields: [.progress])
    #expect(throws: error) { try store.apply(.note("x"), to: number, ifRevision: revision) }
  }

  @Test func `a revision of the future is refused as well`() throws {
    let revision = try store.assignment(number).revision
    #expect(throws: BoardError.self) { try store.apply(.note("x"), to: number, ifRevision: revision + 1) }
  }

  @Test func `every field carries the revision it was last changed in`() throws {
    let revision = try store.assignment(number).revision
    try store.apply(.edit([.owner: .text("B"), .quote: .text("q")]), to: number)
    try store.apply(.edit([.owner: .text("B"), .quote: .text("r")]), to: number)
    let revisions = try store.assignment(number).fieldRevisions
    #expect(revisions[.owner] == revision + 1)
    #expect(revisions[.quote] == revision + 2)
    #expect(revisions[.status] == revision)
    #expect(revisions[.action] == 1)
    #expect(revisions[.extensions] == nil)
  }
}
