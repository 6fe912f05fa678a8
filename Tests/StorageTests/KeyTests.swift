import Assignments
import Deadlines
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Keys of members` {
  private let board: Board
  private var store: BoardStore { board.store }
  private var list: String { board.path + ".keys" }

  init() throws {
    board = try Board()
  }

  private static let texts = [
    "AAAAC3NzaC1lZDI1NTE5AAAAIMQHR6rNBGaKrbU5HkieMyhTpl5lRBWCLE9NUtqVUuHD",
    "AAAAC3NzaC1lZDI1NTE5AAAAIBn2rRhoT8mVhYzPJgVqeb1ywGgGq2hQ8cZk3bIYd0Xr",
  ]

  private func key(_ place: Int, of member: Member) throws -> MemberKey {
    try MemberKey(reading: "ssh-ed25519 \(Self.texts[place]) máy \(place)", of: member.login)
  }

  private func register(_ registration: Registration, by actor: Actor = .secretary) throws(BoardError) {
    _ = try store.register(registration, by: actor, at: Moment(on: monday))
  }

  private func holder(of place: Int) throws -> String? {
    try KeyList.login(ofKey: Self.texts[place], type: "ssh-ed25519", besideBoardAt: board.path)?.text
  }

  private func disable(_ isDisabled: Bool) throws {
    var member = Member.construction
    member.isDisabled = isDisabled
    try register(.editMember(member))
  }

  @Test func `the list follows every change`() throws {
    #expect(try holder(of: 0) == nil)
    try register(.addKey(key(0, of: .construction)))
    try register(.addKey(key(1, of: .finance)))
    #expect(try (holder(of: 0), holder(of: 1)) == ("bxd", "btc"))
    try disable(true)
    #expect(try (holder(of: 0), holder(of: 1)) == (nil, "btc"))
    try disable(false)
    #expect(try holder(of: 0) == "bxd")
    try register(.removeKey(key(0, of: .construction).fingerprint, of: Member.construction.login))
    #expect(try (holder(of: 0), holder(of: 1)) == (nil, "btc"))
    #expect(try store.check(replaying: true).flatMap(\.findings) == [])
    var status = stat()
    #expect(unsafe lstat(list, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `the fingerprint is the one that ssh-keygen prints`() throws {
    let folder = try TestFolder()
    let file = folder.file("key.pub")
    try "ssh-ed25519 \(Self.texts[0])\n".write(toFile: file, atomically: false, encoding: .utf8)
    let printed = try Command("ssh-keygen", ["-l", "-f", file]).run().output
    #expect(printed.contains(" \(try key(0, of: .construction).fingerprint) "))
  }

  @Test func `a key is one member's, and needs one`() throws {
    try register(.addKey(key(0, of: .construction)))
    #expect(throws: BoardError.keyTaken(by: Member.construction.login)) {
      try register(.addKey(key(0, of: .finance)))
    }
    #expect(throws: BoardError.noMember("ai")) {
      try register(.addKey(MemberKey(login: .known("ai"), type: "ssh-ed25519", text: Self.texts[1])))
    }
    #expect(throws: BoardError.noKey("SHA256:x", of: Member.finance.login)) {
      try register(.removeKey("SHA256:x", of: Member.finance.login))
    }
  }

  @Test func `only the secretariat gives and takes keys`() throws {
    for actor in [Actor.construction, .leader] {
      #expect(throws: BoardError.self) { try register(.addKey(key(0, of: .construction)), by: actor) }
      #expect(try store.entries(of: nil, limit: 1).first?.wasRefused == true)
    }
    #expect(try holder(of: 0) == nil)
  }

  @Test func `a key that cannot be taken off the list is not taken from the table`() throws {
    try register(.addKey(key(0, of: .construction)))
    // The draft of the list cannot be written where a folder stands.
    try FileManager.default.createDirectory(atPath: list + ".new", withIntermediateDirectories: false)
    #expect(throws: BoardError.self) {
      try register(.removeKey(key(0, of: .construction).fingerprint, of: Member.construction.login))
    }
    #expect(try store.keys().count == 1)
    #expect(try holder(of: 0) == "bxd")
  }

  @Test func `a change that fails after the list was shortened leaves the list as it was`() throws {
    try register(.addKey(key(0, of: .construction)))
    try RawFile(path: board.path).execute(
      "CREATE TRIGGER no_more BEFORE INSERT ON journal BEGIN SELECT RAISE (ABORT, 'no more'); END")
    #expect(throws: BoardError.self) { try disable(true) }
    #expect(try holder(of: 0) == "bxd")
    #expect(try store.member(Member.construction.login)?.isDisabled == false)
  }

  @Test(arguments: [
    "", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-dss AAAAB3NzaC1kc3MAAACBAP",
    "from=\"*\" ssh-ed25519 \(texts[0])",
    "ssh-rsa \(texts[0])", "ssh-ed25519 \(texts[0].dropLast(3))", "ssh-ed25519 \(texts[0])\u{22}",
    "command=\"sh\" ssh-ed25519 \(texts[0])", "ssh-ed25519 \(texts[0].prefix(20))\n\(texts[0].dropFirst(20))",
    "ssh-ed25519 \(String(repeating: texts[0], count: 60))",
  ]) func `what is no key is refused`(line: String) {
    #expect(throws: BoardError.badKey) { try MemberKey(reading: line, of: Member.construction.login) }
  }
}
