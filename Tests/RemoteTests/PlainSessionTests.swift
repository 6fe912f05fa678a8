import TestSupport
import Testing

@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `The board by lines over SSH` {
  @Test func `is a liaison's own, with or without a terminal`() throws {
    let host = try GateHost.current
    let outcome = try host.ssh("bxd", "--plain", input: "tiếp nhận NV-0005\nq\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("taskboard, bxd (đầu mối)"))
    #expect(outcome.output.contains("Xong: đã lưu: tiếp nhận NV-0005"))
    #expect(!outcome.output.contains("\u{1B}"))

    let screen = try host.screen("bxd", "--plain --lang en", environment: ["TERM": "dumb"])
    try screen.waitFor("Command:")
    try screen.type("note NV-0005")
    try screen.press("Enter")
    try screen.waitFor("note, required:")
    try screen.type("Đang làm")
    try screen.press("Enter")
    try screen.waitFor("Done: saved: note NV-0005")
    #expect(try host.work("journal", "NV-0005").contains("Đang làm"))
  }

  @Test func `lets nobody be somebody else or leave by it`() throws {
    let host = try GateHost.current
    for command in ["--plain --as thuky", "--plain --db /tmp/x", "demo --plain"] {
      #expect(try host.ssh("bxd", command, input: "q\n").code == 4, "\(command)")
    }
    let outcome = try host.ssh("bxd", "--plain", input: "!sh\n/ $(id)\nNV-0006; id\nq\nq\n")
    #expect(outcome.code == 0 && !outcome.output.contains("uid="), "\(outcome)")
  }
}
