import TestSupport
import Testing

/// Has the tests of a suite share one host, which is gone after the last of them.
struct HostTrait: SuiteTrait, TestScoping {
  /// How the host is set up.
  let flavour: GateHost.Flavour
  /// Names of further keys.
  let keys: [String]

  @concurrent func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    let host = try GateHost.start(flavour, keys: keys)
    try await GateHost.$shared.withValue(host) { try await function() }
  }
}

extension Trait where Self == HostTrait {
  /// One host for all tests of the suite.
  static func host(_ flavour: GateHost.Flavour, keys: [String] = []) -> Self {
    HostTrait(flavour: flavour, keys: keys)
  }
}

extension GateHost {
  /// The host of the suite that runs.
  @TaskLocal static var shared: GateHost?

  /// The host of the suite that runs; there is one where the suite asks for it.
  static var current: GateHost {
    get throws {
      guard let shared else { throw Failure("The suite has not asked for a host") }
      return shared
    }
  }
}
