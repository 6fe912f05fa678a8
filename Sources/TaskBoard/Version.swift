/// Which program this is.
enum Version {
  /// The version, after semver.org.
  static let program = "0.1.0"
}
