import Assignments
import Deadlines
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `Both roads to a past day` {
  /// Everything that a board in memory holds, table by table, row by row.
  private static func contents(of board: BoardStore) throws -> [String] {
    try board.queue.inDatabase { db in
      let tables = [
        "agency", "member", "member_agency", "holiday", "directive", "assignment", "coordinator", "tally",
        "figure", "assignment_text", "journal",
      ]
      var contents = try tables.flatMap { table in
        try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
      }
      contents += try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
      return contents
    }
  }

  /// Tells whether rows that are believed and lines that are replayed make the same board of a day.
  private static func expectSame(
    on day: Day, _ store: BoardStore, isSearched: Bool, _ comment: Comment
  ) throws {
    let quick = try store.past(on: day, isSearched: isSearched)
    let replayed = try store.past(on: day, isSearched: isSearched, isReplayed: true)
    let (left, right) = (try contents(of: quick), try contents(of: replayed))
    #expect(left == right, "\(day) \(comment): \(Set(left).symmetricDifference(right).prefix(4))")
    guard isSearched else { return }
    for words in ["đô thị", "do thi", "nghi dinh", "Văn A"] {
      var query = Query()
      query.words = [words]
      let found = try [quick, replayed].map { try $0.page(of: query, at: .start, rows: 50, on: day) }
      #expect(found[0] == found[1], "\(day) \(words)")
    }
  }

  @Test(arguments: 1...3) func `lead to the same board, for every day of a random history`(seed: Int) throws {
    let board = try Board()
    var work = RandomWork(seed: seed)
    var days: [Day] = []
    for round in 1...30 {
      try work.go(10, on: board.store)
      try register(round, on: board.store, at: Moment(on: work.day))
      if days.last != work.day { days.append(work.day) }
    }
    #expect(work.undone > 0 && days.count > 10)
    for day in [monday.adding(-1)] + days + [work.day.adding(40)] {
      try Self.expectSame(on: day, board.store, isSearched: day.number % 2 == 0, "seed \(seed)")
    }
    #expect(try board.store.check(replaying: true).flatMap(\.findings) == [])
  }

  /// Changes reference data now and then, so that some days have other members and holidays than today.
  private func register(_ round: Int, on store: BoardStore, at moment: Moment) throws {
    switch round % 7 {
    case 0:
      var member = Member.construction
      member.name = "Tên \(round)"
      _ = try store.register(.editMember(member), by: .secretary, at: moment)
    case 3:
      let holiday = Holiday(day: monday.adding(round), kind: .holiday, name: "Nghỉ \(round)", status: .law)
      _ = try store.register(.putHoliday(holiday), by: .secretary, at: moment)
    case 5:
      var agency = Board.agencies[round % Board.agencies.count]
      agency.shortName = "Tắt \(round)"
      _ = try store.register(.putAgency(agency), by: .secretary, at: moment)
    default: break
    }
  }

  @Test func `part where a row says what no line does, and the replayed one keeps to the lines`() throws {
    let board = try Board()
    let number = try board.store.underway()
    let before = try board.store.past(on: monday, isReplayed: true).assignment(number)
    try board.store.queue.write { db in
      try db.execute(
        sql: "UPDATE assignment SET action = 'giả' WHERE number = ?", arguments: [number.value])
    }
    #expect(try board.store.past(on: monday).assignment(number).action == "giả")
    #expect(try board.store.past(on: monday, isReplayed: true).assignment(number) == before)
    #expect(try board.store.check(replaying: true).contains { $0.findings == [number.description] })
  }

  static let layouts = ["late", "progress", "plan", "cells", "changes", "extensions"]

  @Test(arguments: layouts) func `make the same reports in every form, byte for byte`(layout: String) throws {
    let board = try Board()
    var work = RandomWork(seed: 7)
    try work.go(400, on: board.store)
    #expect(work.day > monday.adding(20))
    let middle = monday.adding(work.day.days(since: monday) / 2)
    func made(_ words: [String]) throws -> String {
      let from = layout == "changes" ? ["--from", monday.adding(4).iso] : []
      let outcome = try Command(Product.path(), ["report", layout, "--db", board.path] + from + words).run()
      #expect(outcome.code == 0, "\(outcome.errors)")
      return outcome.output
    }
    for day in [[], ["--as-of", work.day.iso], ["--as-of", middle.iso]] {
      for form in ["text", "md", "html", "csv", "json"] {
        let words = day + ["--format", form]
        let quick = try made(words)
        #expect(quick.count > 300)
        #expect(try quick == made(words + ["--replay"]), "\(layout) \(words)")
      }
      let files = ["nhanh", "lại"].map { board.file("\($0)-\(day.count).xlsx") }
      _ = try made(day + ["--format", "xlsx", "--output", files[0]])
      _ = try made(day + ["--format", "xlsx", "--output", files[1], "--replay"])
      let bytes = try files.map { try Data(contentsOf: URL(filePath: $0)) }
      #expect(bytes[0] == bytes[1], "\(layout) \(day)")
    }
    #expect(try made(["lead:BXD", "--as-of", middle.iso]) != made([]))
  }
}
