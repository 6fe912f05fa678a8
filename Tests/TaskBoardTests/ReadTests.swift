import Foundation
import TestSupport
import Testing

/// `taskboard read`, which proposes drafts and writes nothing.
@Suite struct `Directives on the command line` {
  private static let text = """
    2. Bộ Tài chính chủ trì, phối hợp với Bộ Y tế rà soát danh mục, trình Chính phủ trước ngày 15/8/2025.
    """

  private func read(_ input: String, _ words: String...) throws -> Outcome {
    let folder = try TemporaryFolder()
    return try Command(
      Product.path(), ["read"] + words, environment: ["TASKBOARD_DB": folder.file("none.db")], input: input
    ).run()
  }

  @Test func `are read without a board, from the input`() throws {
    let outcome = try read(Self.text, "-", "--issued", "2025-07-16", "--format", "json")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let record = try #require(try outcome.records().first)
    #expect(
      Set(record.keys) == [
        "lead", "leadCodes", "coordinators", "coordinatorCodes", "action", "deliverable", "authority",
        "accountable",
        "deadline", "milestones", "quote", "offset", "length", "missing", "rule", "confidence", "why",
      ])
    #expect(record["lead"] as? [String] == ["Bộ Tài chính"] && record["leadCodes"] as? [String] == ["BTC"])
    #expect(record["coordinatorCodes"] as? [String] == ["BYT"])
    #expect(record["action"] as? String == "rà soát danh mục, trình Chính phủ")
    #expect(record["missing"] as? [String] == ["owner", "accountable"])
    let deadline = try #require(record["deadline"] as? [String: Any])
    let due = try Board.taskboard([
      "due", "trước ngày 15/8/2025", "--issued", "2025-07-16", "--format", "json",
    ])
    #expect(Set(deadline.keys) == Set(try due.record().keys))
    #expect(deadline["due"] as? String == "2025-08-15")
    let offset = try #require(record["offset"] as? Int)
    let length = try #require(record["length"] as? Int)
    let scalars = Array(Self.text.unicodeScalars)[offset..<offset + length]
    #expect(String(String.UnicodeScalarView(scalars)) == record["quote"] as? String)
  }

  @Test func `without work are an empty list`() throws {
    let outcome = try read("Bộ Y tế đã báo cáo.", "-", "--format", "json")
    #expect(outcome.code == 0 && outcome.output == "[]\n")
    #expect(try read("", "-", "--format", "tsv").output.isEmpty)
    #expect(try read("", "-", "--format", "table", "--lang", "en").code == 0)
  }

  @Test func `take their authority from who issued them, where they name none`() throws {
    let text = "Bộ Y tế khẩn trương rà soát danh mục thuốc."
    let outcome = try read(text, "-", "--issuer", "Thủ tướng", "--format", "json")
    #expect(try outcome.records().first?["authority"] as? String == "Thủ tướng")
  }

  @Test func `that cannot be read are one line and a code`() throws {
    let folder = try TemporaryFolder()
    func code(_ name: String, _ bytes: [UInt8]?) throws -> (Int?, String) {
      let path = folder.file(name)
      if let bytes { try Data(bytes).write(to: URL(filePath: path)) }
      let outcome = try Board.taskboard(["read", path, "--format", "json"])
      #expect(outcome.output.isEmpty)
      #expect(outcome.lines.isEmpty && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      return (outcome.code.map { Int($0) }, outcome.errors)
    }
    #expect(try code("none.txt", nil).0 == 3)
    #expect(try code(".", nil).0 == 7)
    #expect(try code("a.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 0]).0 == 7)
    #expect(try code("b.txt", [0xC3, 0x28]).0 == 7)
    #expect(try code("c.docx", [0x50, 0x4B, 0x03, 0x04, 0, 0]).0 == 7)
    #expect(try Board.taskboard(["read"]).code == 2)
    #expect(try Board.taskboard(["read", "-", "--issued", "hôm qua"]).code == 2)
  }

  @Test func `are read with the agencies of the board, and nothing is written`() throws {
    let board = try Board()
    let before = try board.bytes()
    let outcome = try Command(
      Product.path(), ["read", "-", "--format", "tsv"], environment: ["TASKBOARD_DB": board.path],
      input: Self.text
    ).run()
    #expect(outcome.code == 0 && outcome.output.contains("Bộ Tài chính"))
    #expect(try board.bytes() == before)
  }
}
