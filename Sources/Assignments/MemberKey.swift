/// A public key by which sshd knows a member.
package struct MemberKey: Hashable, Sendable {
  /// The member who holds it.
  package var login: Login
  /// Its kind, `ssh-ed25519`.
  package var type: String
  /// The key itself, in Base64.
  package var text: String
  /// What its holder calls it, often a machine.
  package var comment: String?

  /// Makes a key from its facts.
  package init(login: Login, type: String, text: String, comment: String? = nil) {
    self.login = login
    self.type = type
    self.text = text
    self.comment = comment
  }

  /// Reads the line that `ssh-keygen` writes into a `.pub` file: kind, key, and perhaps a comment.
  ///
  /// Options before the kind are refused, as is a key whose first field does not repeat its kind (RFC 4253,
  /// §6.6).
  ///
  /// - Throws: `BoardError.badKey`.
  package init(reading line: String, of login: Login) throws(BoardError) {
    let parts = Cleaning.line(line).split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count >= 2, MemberKey.types.contains(parts[0]), parts[1].utf8.count <= MemberKey.longest,
      let fields = MemberKey.fields(of: parts[1]), fields.count > 1, fields[0] == Array(parts[0].utf8)
    else { throw .badKey }
    let comment = parts.count == 3 ? parts[2] : nil
    if let comment, comment.count > 200 { throw .tooLong(nil, limit: 200) }
    self.init(login: login, type: parts[0], text: parts[1], comment: comment)
  }
}

extension MemberKey {
  /// The kinds that are taken: what OpenSSH still signs with, DSA left out.
  package static let types: Set = [
    "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521", "sk-ecdsa-sha2-nistp256@openssh.com",
  ]

  /// The most letters a key may have: those of an RSA key of 16384 bits.
  private static let longest = 2800

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The fields of a key, each with its length before it in four bytes (RFC 4251, §5); nothing when the
  /// letters are no Base64, or the lengths do not fill them.
  private static func fields(of text: String) -> [[UInt8]]? {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    let body = text.utf8.prefix { $0 != UInt8(ascii: "=") }
    let padding = text.utf8.dropFirst(body.count)
    guard text.utf8.count.isMultiple(of: 4), padding.count <= 2, Set(padding).count <= 1 else { return nil }
    for letter in body {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      (bits, count) = (bits << 6 | UInt32(value), count + 6)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    var fields: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 4 else { return nil }
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard length <= rest.count else { return nil }
      fields.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return fields
  }

  /// The key as the journal keeps it.
  package var fact: Fact {
    .record(["type": .text(type), "key": .text(text), "comment": .text(comment)])
  }

  /// Reads what `fact` wrote of a member's key.
  package init?(_ fact: Fact, of login: Login) {
    guard let type = fact["type"].text, let text = fact["key"].text else { return nil }
    self.init(login: login, type: type, text: text, comment: fact["comment"].text)
  }
}
