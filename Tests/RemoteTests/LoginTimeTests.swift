import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// How long a login takes with the summaries and without.
///
/// It measures and asserts nothing; `make login` runs it.
@Suite(.enabled(if: unsafe getenv("TASKBOARD_MEASURE") != nil && PrivateServer.lack == nil))
struct LoginTimeTests {
  @Test func `twenty logins with the summaries and twenty without, in turn`() throws {
    let host = try LoginHost.start()
    let hide = "mkdir -p /run/hidden; mv /run/motd.d/50-taskboard /run/taskboard /run/hidden/"
    let show = "mv /run/hidden/50-taskboard /run/motd.d/; mv /run/hidden/taskboard /run/"
    for (name, words, options) in [
      ("ssh host true", ["true"], []), ("ssh -tt host (bash -l)", [String](), ["-tt"]),
    ] {
      var times: [Bool: [Double]] = [:]
      for round in 0..<42 {
        let isShown = round % 2 == 0
        // Both begin alike, whatever is warm in the machine's memory after it.
        _ = try host.server.inside(["sh", "-c", isShown ? "\(hide); \(show)" : hide])
        let start = ContinuousClock.now
        let outcome = try Command(
          "ssh", host.server.client(as: "bxd", options: options) + ["127.0.0.1"] + words,
          input: words.isEmpty ? "exit\n" : nil
        ).run()
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        #expect(outcome.code == 0)
        if !isShown { _ = try host.server.inside(["sh", "-c", show]) }
        // The first of each warms the machine up.
        if round > 1 { times[isShown, default: []].append(time) }
      }
      let (with, without) = (median(times[true]), median(times[false]))
      print(
        "| \(name) | with \(with) ms | without \(without) ms | difference \((with - without).rounded()) ms |")
    }
  }

  private func median(_ times: [Double]?) -> Double {
    let sorted = (times ?? []).sorted()
    return sorted.isEmpty
      ? 0 : ((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) * 5).rounded() / 10
  }
}
