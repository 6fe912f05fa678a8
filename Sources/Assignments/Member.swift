/// A person who may use the board.
package struct Member: Hashable, Sendable {
  /// The login name, which stands for the person in the journal.
  package var login: Login
  /// The full name.
  package var name: String
  /// The position held.
  package var position: String?
  /// What the person may do.
  package var role: Role
  /// The agencies a liaison speaks for.
  package var agencies: [AgencyCode]
  /// Tells whether the person may no longer do anything.
  package var isDisabled: Bool

  /// Makes a member from its facts.
  package init(
    login: Login, name: String, position: String? = nil, role: Role, agencies: [AgencyCode] = [],
    isDisabled: Bool = false
  ) {
    self.login = login
    self.name = name
    self.position = position
    self.role = role
    self.agencies = agencies
    self.isDisabled = isDisabled
  }

  /// What a member may do; the raw values are those of exchange files.
  package enum Role: String, CaseIterable, Sendable {
    /// Drafts, assigns, confirms, returns, cancels, decides extensions.
    case secretariat
    /// Speaks for one or more agencies.
    case liaison
    /// Reads.
    case leader
  }
}

/// A login name: 1 to 32 small letters, digits, `_` and `-`.
package struct Login: Hashable, Comparable, Sendable {
  /// The letters.
  package let text: String

  /// Makes a login from its letters, or nothing when they are no login.
  package init?(_ text: some StringProtocol) {
    guard (1...32).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-"),
      text.utf8.allSatisfy({ byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      })
    else { return nil }
    self.text = String(text)
  }

  package static func < (left: Login, right: Login) -> Bool { left.text < right.text }
}
