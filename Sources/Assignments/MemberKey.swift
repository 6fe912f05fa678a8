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
      parts[1].hasPrefix(MemberKey.beginning(of: parts[0])), MemberKey.isBase64(parts[1])
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

  /// How every key of a kind begins: with the kind's length and name, as far as that fills whole letters.
  private static func beginning(of type: String) -> String {
    let bytes = [0, 0, 0, UInt8(type.utf8.count)] + Array(type.utf8)
    var written: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in bytes {
      (bits, count) = (bits << 8 | UInt32(byte), count + 8)
      while count >= 6 {
        count -= 6
        written.append(letters[Int(bits >> UInt32(count)) & 63])
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  private static func isBase64(_ text: String) -> Bool {
    let body = text.utf8.prefix { $0 != UInt8(ascii: "=") }
    let padding = text.utf8.dropFirst(body.count)
    return text.utf8.count.isMultiple(of: 4) && padding.count <= 2 && Set(padding).count <= 1
      && body.allSatisfy(letters.contains)
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
