import Foundation
import Glibc
import TestSupport
import Testing

/// The script of HOSTING.md that mails what was reported as done, as it stands there.
@Suite struct `Telling others` {
  /// The script of the page, with its file elsewhere.
  private static func script(noting file: String) throws -> String {
    let page = try String(contentsOfFile: Machine.repository + "/docs/HOSTING.md", encoding: .utf8)
    let start = try #require(page.range(of: "```sh\n#!/bin/sh\n"))
    let end = try #require(page[start.upperBound...].range(of: "```"))
    return String(page[start.upperBound..<end.lowerBound]).replacing("/var/lib/taskboard/mailed", with: file)
  }

  @Test func `the page's script mails each report once, and goes on where it stopped`() throws {
    let board = try HostedBoard.onSample()
    let (tools, mails, seen) = (board.file("tools"), board.file("mails"), board.file("seen"))
    try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: tools + "/taskboard", withDestinationPath: board.program)
    let mail = "#!/bin/sh\necho \"$@\" >>'\(mails)'\ncat >>'\(mails)'\n"
    try mail.write(toFile: tools + "/mail", atomically: false, encoding: .utf8)
    unsafe chmod(tools + "/mail", 0o755)
    let script = Command(
      "sh", ["-c", try Self.script(noting: seen)],
      environment: ["PATH": "\(tools):/usr/bin:/bin", "TASKBOARD_DB": board.path])

    func waitForMails(_ count: Int) throws -> [Substring] {
      let end = ContinuousClock.now + patience
      while true {
        let text = (try? String(contentsOfFile: mails, encoding: .utf8)) ?? ""
        let told = text.split(separator: "\n").filter { $0.hasPrefix("{") }
        if told.count >= count { return told }
        guard ContinuousClock.now < end else { throw Failure("\(count) mails have not come: \(text)") }
        usleep(10_000)
      }
    }
    /// Waits until the script has dealt with the last line of the journal.
    func waitUntilSeen() throws {
      let end = ContinuousClock.now + patience
      let lines = ["journal", "--limit", "1", "--format", "tsv", "--db", board.path]
      let last = try Command(board.program, lines).run().output.prefix { $0 != "\t" }
      while (try? String(contentsOfFile: seen, encoding: .utf8)) != last + "\n" {
        guard ContinuousClock.now < end else { throw Failure("line \(last) is not dealt with") }
        usleep(10_000)
      }
    }

    var first = try script.start()
    try waitUntilSeen()
    try board.run("accept", "NV-0007", "--as", "bxd")
    try board.run("submit", "NV-0007", "--document", "1/BC", "--dated", "2025-08-01", "--as", "bxd")
    #expect(try waitForMails(1).first?.contains("NV-0007") == true)
    try waitUntilSeen()
    first.kill(SIGKILL)
    _ = try? first.wait()
    // What comes while nobody listens is told later.
    try board.run("accept", "NV-0006", "--as", "bxd")
    try board.run("submit", "NV-0006", "--document", "2/BC", "--dated", "2025-08-01", "--as", "bxd")
    let again = try script.start()
    let told = try waitForMails(2)
    #expect(told.count == 2 && told[1].contains("NV-0006"), "\(told)")
    #expect(try String(contentsOfFile: mails, encoding: .utf8).contains("-s taskboard vanphong@example.vn"))
    try waitUntilSeen()
    again.kill(SIGKILL)
  }
}
