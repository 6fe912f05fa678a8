import Testing
import TestSupport

@Suite struct `Exit codes` {
  private struct Case: CustomTestStringConvertible {
    let line: String
    let code: Int
    var testDescription: String { line }
  }

  private static let cases: [Case] = [
    Case(line: "list", code: 0), Case(line: "show NV-4", code: 0),
    Case(line: "accept NV-4 --as bxd", code: 0),
    Case(line: "lsit", code: 2), Case(line: "list --fromat json", code: 2),
    Case(line: "list --format xml", code: 2),
    Case(line: "show", code: 2), Case(line: "show abc", code: 2), Case(line: "show NV-4 NV-5", code: 2),
    Case(line: "list --db", code: 2), Case(line: "list leed:BXD", code: 2),
    Case(line: "list due:mai", code: 2),
    Case(line: "list --today 2025-02-30", code: 2), Case(line: "progress NV-4 nhiều --as bxd", code: 2),
    Case(line: "decline NV-4 --as bxd", code: 2), Case(line: "edit NV-4", code: 2),
    Case(line: "submit NV-4 --as bxd --document 1/BC", code: 2),
    Case(line: "submit NV-4 --as bxd --dated 2025-11-30", code: 2),
    Case(line: "submit NV-4 --as bxd --document 1/BC --dated 2025-11-30 --no-document x", code: 2),
    Case(line: "list --as bxd --as thuky", code: 2), Case(line: "demo list", code: 2),
    Case(line: "init", code: 2),
    Case(line: "list --db /tmp/x", code: 2),
    Case(line: "show NV-9999", code: 3), Case(line: "relead NV-4 BộX --reason x", code: 3),
    Case(line: "members disable ai", code: 3), Case(line: "list --as ai", code: 3),
    Case(line: "accept NV-4", code: 4), Case(line: "accept NV-4 --as lanhdao", code: 4),
    Case(line: "assign NV-1 --as bxd", code: 4), Case(line: "accept NV-20 --as bxd", code: 4),
    Case(line: "edit NV-4 --action x --as bxd", code: 4),
    Case(line: "members add x --name x --role leader --as bxd", code: 4),
    Case(line: "note NV-4 x --as ai", code: 4),
    Case(line: "accept NV-4 --as bxd --if-revision 1", code: 5),
    Case(line: "assign NV-13", code: 7), Case(line: "progress NV-4 10 --as bxd", code: 7),
    Case(line: "extend NV-4 2025-01-01 --reason x --as bxd", code: 7),
    Case(line: "edit NV-4 --lead BCA", code: 7),
    Case(line: "grant NV-4", code: 7), Case(line: "confirm NV-4", code: 7), Case(line: "add", code: 7),
    Case(line: "members add Đỗ --name x --role leader", code: 7),
    Case(line: "members add bxd --name x --role leader", code: 7),
    Case(line: "members add y --name x --role liaison", code: 7),
    Case(line: "relead NV-4 BXD --reason x", code: 7),
  ]

  @Test(arguments: cases) private func `every way to end has its code, every error is one line`(sample: Case)
    throws
  {
    let outcome = try Board.demo(sample.line)
    #expect(outcome.code == sample.code, "\(outcome.errors)")
    if sample.code != 0 {
      #expect(outcome.isOneLineOfError, "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test private func `a percentage out of range and an empty reason are not valid`() throws {
    let board = try Board(sample: true)
    _ = try board.run("accept NV-4 --as bxd")
    #expect(try board.run("progress NV-4 101 --as bxd").code == 7)
    #expect(try board.run(["cancel", "NV-4", "--document", ""]).code == 7)
    #expect(try board.run("submit NV-4 --as bxd").code == 7)
    #expect(try board.run("submit NV-4 --as bxd --document 1/BC --dated 2999-01-01").code == 7)
  }

  @Test private func `output that cannot be written is a failure, a reader that went away is none`() throws {
    let path = try Product.path()
    let full = try Command("sh", ["-c", "exec \"$0\" demo agencies > /dev/full", path]).run()
    #expect(full.code == 1)
    #expect(full.isOneLineOfError)
    let gone = try Command("bash", ["-c", "set -o pipefail; \"$0\" demo list --format json | true", path])
      .run()
    #expect(gone.code == 0)
    #expect(gone.errors.isEmpty)
  }
}
