package import Assignments
import Crypto
import Foundation
import GRDB

extension MemberKey {
  /// The fingerprint of the key, as `ssh-keygen -l` prints it: `SHA256:` and the hash in Base64.
  package var fingerprint: String { MemberKey.fingerprint(of: text) }

  static func fingerprint(of text: String) -> String {
    let hash = Data(SHA256.hash(data: Data(base64Encoded: text) ?? Data(text.utf8)))
    return "SHA256:" + hash.base64EncodedString().trimmingSuffix { $0 == "=" }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

// The keys stand in a table like everything else. sshd asks a list beside the database, so that signing in
// waits for no lock; the list is written anew whenever a key or a member changes.
extension BoardStore {
  /// Reads the keys of a member, or of all members.
  package func keys(of login: Login? = nil) throws(BoardError) -> [MemberKey] {
    try reading { db in try BoardStore.keys(of: login, in: db) }
  }

  /// Reads the keys that members who are not disabled can sign in with now.
  static func validKeys(in db: Database) throws -> KeyList {
    KeyList(
      try Record.fetchAll(
        db,
        sql: """
          SELECT member_key.login, type, key, comment FROM member_key JOIN member USING (login)
          WHERE NOT is_disabled ORDER BY member_key.login, fingerprint
          """
      ).compactMap(MemberKey.init))
  }

  static func keys(of login: Login?, in db: Database) throws -> [MemberKey] {
    try Record.fetchAll(
      db,
      sql: """
        SELECT login, type, key, comment FROM member_key
        WHERE login = coalesce(?, login) ORDER BY login, fingerprint
        """,
      arguments: [login?.text]
    ).compactMap(MemberKey.init)
  }

  static func add(_ key: MemberKey, in db: Database) throws {
    if let record = try Record.fetchOne(
      db, sql: "SELECT login FROM member_key WHERE fingerprint = ?", arguments: [key.fingerprint]),
      let holder = Login(record[0] as String)
    {
      throw BoardError.keyTaken(by: holder)
    }
    guard try member(key.login.text, in: db) != nil else { throw BoardError.noMember(key.login.text) }
    try db.execute(
      sql: "INSERT INTO member_key (fingerprint, login, type, key, comment) VALUES (?, ?, ?, ?, ?)",
      arguments: [key.fingerprint, key.login.text, key.type, key.text, key.comment])
  }

  static func removeKey(_ fingerprint: String, of login: Login, in db: Database) throws -> MemberKey {
    guard let key = try keys(of: login, in: db).first(where: { $0.fingerprint == fingerprint }) else {
      throw BoardError.noKey(fingerprint, of: login)
    }
    try db.execute(sql: "DELETE FROM member_key WHERE fingerprint = ?", arguments: [fingerprint])
    return key
  }

  /// Changes something about members inside a transaction, and takes out of the list before it is committed
  /// what must not let anybody in afterwards.
  ///
  /// What the change adds comes to the list only once it is committed, by `listKeys`; a program that ends
  /// between the two has let nobody in.
  func changingKeys<T>(in db: Database, _ change: () throws -> T) throws -> T {
    let before = try BoardStore.validKeys(in: db)
    let result = try change()
    let after = try BoardStore.validKeys(in: db)
    if after != before { try SmallFile.replace(file.keyList, with: before.keeping(after).text) }
    return result
  }

  /// Writes the list of keys from the table, under the lock that keeps others from changing it.
  package func listKeys() throws(BoardError) {
    try writing { db in
      let text = try BoardStore.validKeys(in: db).text
      if try SmallFile.read(file.keyList) != text { try SmallFile.replace(file.keyList, with: text) }
    }
  }
}

/// The list that sshd asks: a key a line, behind the login that it lets in.
package struct KeyList: Equatable {
  private let keys: [MemberKey]

  /// Makes a list of keys.
  init(_ keys: [MemberKey]) {
    self.keys = keys
  }

  /// The text of the list.
  var text: String { keys.map { "\($0.login.text) \($0.type) \($0.text)\n" }.joined() }

  /// The keys that another list holds, too, for the same members.
  func keeping(_ other: KeyList) -> KeyList {
    KeyList(keys.filter(other.keys.contains))
  }

  /// Finds who signs in with a key, in the list beside a database, without touching the database.
  ///
  /// - Returns: The login; nothing when the key is nobody's.
  /// - Throws: `BoardError.unavailable` when the list cannot be read.
  package static func login(ofKey text: String, type: String, besideBoardAt path: String)
    throws(BoardError) -> Login?
  {
    let wanted = " \(type) \(text)"
    let list = try SmallFile.read(DatabaseFile.keyList(beside: path)) ?? ""
    for line in list.split(separator: "\n") where line.hasSuffix(wanted) {
      return Login(line.dropLast(wanted.count))
    }
    return nil
  }

  /// Finds who has signed in, in what sshd has written about it (`ExposeAuthInfo`): a line a method that was
  /// passed, the key behind it.
  ///
  /// - Returns: The login; nothing when no key has signed that is a member's.
  /// - Throws: `BoardError.unavailable` when it, or the list, cannot be read.
  package static func signer(toldIn path: String, besideBoardAt board: String) throws(BoardError) -> Login? {
    for line in (try SmallFile.read(path) ?? "").split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, words[0] == "publickey" else { continue }
      return try login(ofKey: String(words[2]), type: String(words[1]), besideBoardAt: board)
    }
    return nil
  }
}

extension MemberKey {
  /// Makes a key of a record of login, type, key, comment.
  init?(_ record: Record) {
    guard let login = Login(record[0] as String) else { return nil }
    self.init(login: login, type: record[1], text: record[2], comment: record[3])
  }
}
