import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct `A file that is written` {
  @Test func `is there as a whole or not at all`() throws {
    let board = try Board(sample: true)
    let file = board.folder.file("báo cáo.csv")
    try "cũ".write(toFile: file, atomically: false, encoding: .utf8)
    unsafe chmod(file, 0o640)
    #expect(try board.run(["report", "late", "lead:KHONG", "--output", file]).code == 2)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "cũ")
    #expect(try board.run(["report", "late", "--format", "csv", "--output", file]).code == 0)
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.starts(with: Array("\u{FEFF}STT,".utf8)))
    var status = stat()
    #expect(unsafe stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640)
    let names = try FileManager.default.contentsOfDirectory(atPath: board.folder.path)
    #expect(!names.contains { $0.hasSuffix(".new") })
  }

  @Test func `is written through a link, and into what is no file`() throws {
    let board = try Board(sample: true)
    let (file, link) = (board.folder.file("tệp"), board.folder.file("liên kết"))
    try "cũ".write(toFile: file, atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try board.run(["report", "cells", "--output", link]).code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == board.run("report cells").output)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try board.run("report cells --output /dev/null").code == 0)
    #expect(try board.run("report cells --output -").output == board.run("report cells").output)
  }

  @Test(arguments: ["text", "xlsx"]) func `that cannot be written is told in one line`(form: String) throws {
    let board = try Board(sample: true)
    for path in ["/dev/full", "/không có/tệp", board.folder.path] {
      let outcome = try board.run(["report", "cells", "--format", form, "--output", path])
      #expect(outcome.code == 1)
      #expect(outcome.isOneLineOfError && outcome.errors.contains(path), "\(outcome.errors)")
    }
  }

  @Test(.enabled(if: Machine.has("unzip"), "needs unzip"))
  func `for Excel has days as days, words as words, and its headings kept`() throws {
    let board = try Board()
    let formula = "=cmd|' /C calc'!A0"
    let number = try board.add("--action", formula, "--lead", "BXD", "--due", "2025-08-15")
    #expect(try board.run("assign \(number) --incomplete").code == 0)
    let file = board.folder.file("late.xlsx")
    #expect(try board.run(["report", "late", "--format", "xlsx", "--output", file]).code == 0)
    func part(_ name: String) throws -> String { try Command("unzip", ["-p", file, name]).run().output }
    let sheet = try part("xl/worksheets/sheet1.xml")
    // 15 August 2025 is day 45884 of the calendar of spreadsheets.
    #expect(sheet.contains("<v>45884</v>"))
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("ySplit=\"6\"") && sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""))
    #expect(try part("xl/workbook.xml").contains("_xlnm.Print_Titles"))
    #expect(try part("xl/sharedStrings.xml").contains("=cmd|' /C calc'!A0 (NV-0001)"))
    #expect(try part("xl/styles.xml").contains("dd/mm/yyyy"))
  }
}
