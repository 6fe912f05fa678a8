import TestSupport
import Testing

/// Whether every session is its key's owner's, and nobody gets past the gate.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.installed))
struct `A host as it is installed` {
  @Test(arguments: GateCheck.all.indices) func `lets nobody past the gate`(check: Int) throws {
    let fault = GateCheck.all[check].fault(on: try .current)
    #expect(fault == nil)
  }
}

/// Whether the checks see what they look for.
@Suite(.enabled(if: PrivateServer.lack == nil, "\(PrivateServer.lack ?? "")"), .serialized, .host(.weakened))
struct `A host with sshd's settings undone` {
  @Test func `fails at many checks, and the gate holds all the same`() throws {
    let host = try GateHost.current
    // What rests on sshd alone comes first; the rest takes its time.
    let checks = isSoak ? GateCheck.all : GateCheck.restingOnSettings
    var faults: [String] = []
    for check in checks where isSoak || faults.count < 11 {
      if let fault = check.fault(on: host) { faults.append(fault) }
    }
    if isSoak {
      print("identity: \(GateCheck.all.count) checks, \(faults.count) fail where sshd's settings are undone")
    }
    #expect(faults.count >= 11, "\(faults.joined(separator: "\n"))")
  }
}
