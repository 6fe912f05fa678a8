import Foundation
import TestSupport
import Testing

@Suite struct `Reports on the command line` {
  static let layouts = ["late", "progress", "plan", "cells", "changes", "extensions"]
  static let forms = ["text", "md", "html", "csv", "json", "xlsx"]

  /// The words of a report, for the layout of changes with the day it begins on.
  private static func words(_ layout: String, from day: String = "2025-07-20") -> [String] {
    ["report", layout] + (layout == "changes" ? ["--from", day] : [])
  }

  @Test(arguments: layouts) func `have every form, the same bytes each time`(layout: String) throws {
    let board = try Board(sample: true)
    for form in Self.forms {
      let words = Self.words(layout, from: "2025-08-01") + ["--format", form]
      let files = try ["một", "hai"].map { name in
        let file = board.folder.file(name)
        let outcome = try board.run(words + ["--output", file])
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output == "")
        return try Data(contentsOf: URL(filePath: file))
      }
      #expect(files[0] == files[1], "\(layout) \(form)")
      #expect(files[0].count > 500)
      guard form != "xlsx" else { continue }
      #expect(try Data(board.run(words).output.utf8) == files[0])
    }
  }

  @Test(.enabled(if: FalseClock.isThere), arguments: layouts)
  func `of a past day are those that were made on that day, byte for byte`(layout: String) throws {
    let board = try ClockedBoard()
    for line in [
      "accept NV-4 --as bxd", "progress NV-4 40 --note nháp --as bxd",
      "progress NV-4 50 --note xong --as bxd",
      "extend NV-4 2030-06-01 --reason x --as bxd", "grant NV-4",
      "extend NV-5 2030-07-01 --reason y --as bxd",
      "confirm NV-6 --done 2025-07-19 --no-document z",
    ] { try board.run(line, on: "2030-01-07 10:00:00") }
    let words = Self.words(layout)
    let made = try Self.forms.map { form in
      try board.made(words + ["--format", form], on: "2030-01-07 23:59:00")
    }
    for line in [
      "undo", "deny NV-5 --reason z", "submit NV-4 --document 1/BC --dated 2030-01-08 --as bxd",
      "edit NV-4 --owner Ai --action Khác", "relead NV-7 BKHCN --reason x", "cancel NV-5 --document 2/QĐ",
      "members rename bxd Khác",
    ] { try board.run(line, on: "2030-01-08 00:00:10") }
    for (form, bytes) in zip(Self.forms, made) {
      let words = words + ["--format", form]
      let again = try board.made(words + ["--as-of", "2030-01-07"], on: "2031-02-03 12:00:00")
      #expect(again == bytes, "\(layout) \(form)")
      #expect(try board.made(words + ["--today", "2030-01-07"], on: "2031-02-03 12:00:00") == bytes)
      let later = try board.made(words, on: "2030-01-08 12:00:00")
      #expect(later != bytes, "\(layout) \(form)")
    }
  }

  @Test func `carry the day, the query, the counts and the last line of the journal, and no other time`()
    throws
  {
    let outcome = try Board.demo("report late lead:BXD --as-of 2025-11-07 --format json")
    let report = try outcome.record()
    #expect(report["asOf"] as? String == "2025-11-07")
    #expect(report["query"] as? String == "lead:BXD")
    let journal = try #require(report["journal"] as? [String: Any])
    let lines = try Board.demo("journal --format json").records()
    let head = try #require(lines.first { ($0["at"] as? String ?? "") < "2025-11-08" })
    #expect(journal["hash"] as? String == head["hash"] as? String)
    #expect(journal["line"] as? Int == head["line"] as? Int)
    let counts = try #require(report["counts"] as? [String: Any])
    #expect(counts["rows"] as? Int == 4)
    #expect((counts["cells"] as? [String: Any])?["overdue"] as? Int == 4)
    for form in ["text", "md", "html", "csv"] {
      let page = try Board.demo("report late lead:BXD --as-of 2025-11-07 --format \(form)").output
      #expect(page.contains("07/11/2025") && page.contains("lead:BXD"))
      #expect(page.contains(head["hash"] as? String ?? "?"))
    }
  }

  @Test func `agree with the statistics and the list`() throws {
    let board = try Board(sample: true)
    for line in ["accept NV-4 --as bxd", "confirm NV-6 --done 2025-07-19 --no-document x"] {
      #expect(try board.run(line).code == 0)
    }
    let all = try #require(try board.run("stats --format json").records().last)
    let total = try #require(try board.run("report cells --format json").record()["total"] as? [String: Any])
    for key in ["total", "onTime", "late", "inTerm", "overdue", "unscheduled", "rateOfAll", "rateOfDue"] {
      #expect(all[key] as? Double == total[key] as? Double, "\(key)")
    }
    func numbers(_ layout: String) throws -> [String] {
      let groups = try board.run("report \(layout) --format json").record()["groups"] as? [[String: Any]]
      return groups?.flatMap { $0["rows"] as? [[String: Any]] ?? [] }.compactMap { $0["number"] as? String }
        ?? []
    }
    let overdue = try board.run("list standing:overdue").lines.map { String($0.prefix(7)) }
    #expect(try numbers("late") == overdue)
    let counted = try board.run("list status:open,completed").lines.map { String($0.prefix(7)) }
    #expect(try numbers("plan") == counted)
    #expect(try Set(numbers("progress")) == Set(counted))
    #expect(try board.run("report late standing:inTerm --format json").record()["groups"] as? [Int] == [])
  }

  @Test func `refuse what they do not know, in one line`() throws {
    for (line, words) in [
      ("report", "“<mẫu>”"), ("report chậm", "late, progress, plan, cells, changes, extensions"),
      ("report late --format pdf", "text, md, html, csv, json, xlsx"), ("report changes", "“--from”"),
      ("report late --from 2025-08-01", "report changes"), ("report changes --from 2025-12-01", "2025-12-01"),
      ("report late lead:KHONG", "lead:KHONG"),
      ("report late --as-of 2025-08-01 --today 2025-08-02", "--today"),
      ("export", "--format"), ("export --format xml", "ics"),
    ] {
      let outcome = try Board.demo(line)
      #expect(outcome.code == 2, "\(line)")
      #expect(outcome.isOneLineOfError && outcome.errors.contains(words), "\(outcome.errors)")
    }
    #expect(try Board.demo("report late --as-of 2026-01-01").code == 7)
  }

  @Test func `list the layouts in their help`() throws {
    for language in ["vi", "en"] {
      let help = try Board.taskboard(["report", "--help", "--lang", language]).output
      for layout in Self.layouts { #expect(help.contains("\n  taskboard report \(layout) "), "\(layout)") }
    }
  }
}

/// A board whose clock says what a test wants.
struct ClockedBoard: ~Copyable {
  private let board: Board

  init() throws { board = try Board(sample: true) }

  /// Runs the program at a moment in Viet Nam, the words cut at spaces.
  func run(_ line: String, on moment: String) throws {
    let outcome = try outcome(line.split(separator: " ").map(String.init), on: moment)
    guard outcome.code == 0 else { throw Failure("\(line): \(outcome.errors)") }
  }

  /// The bytes that the program writes into a file at a moment.
  func made(_ words: [String], on moment: String) throws -> Data {
    let file = board.folder.file("made")
    let outcome = try outcome(words + ["--output", file], on: moment)
    guard outcome.code == 0 else { throw Failure("\(words): \(outcome.errors)") }
    return try Data(contentsOf: URL(filePath: file))
  }

  private func outcome(_ words: [String], on moment: String) throws -> Outcome {
    let words = FalseClock.words(
      ["--exclude-monotonic", "-f", moment], ["TZ=Asia/Ho_Chi_Minh", "TASKBOARD_DB=\(board.path)"],
      then: [try Product.path()] + words)
    return try Command(words[0], Array(words.dropFirst()), environment: ["TZ": "Asia/Ho_Chi_Minh"]).run()
  }
}
