import Foundation
import Glibc
import TestSupport

/// Something that can have happened to a file.
enum Damage: String, CaseIterable {
  case flippedBit, flippedBits, truncated, zeroedPage, swappedPages, otherApplication, empty
  case directory, pipe, loop, link

  /// Does the damage to the bytes of a board, where bytes are all there is to it.
  func done(to board: Data, by dice: inout Dice) -> Data {
    var bytes = board
    let pages = board.count / 4_096
    func flip() {
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    }
    switch self {
    case .flippedBit: flip()
    case .flippedBits: for _ in 0..<Int.random(in: 2...40, using: &dice) { flip() }
    case .truncated: bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &dice))
    case .zeroedPage:
      let start = 4_096 * Int.random(in: 0..<pages, using: &dice)
      bytes.replaceSubrange(start..<start + 4_096, with: Data(count: 4_096))
    case .swappedPages:
      let first = 4_096 * Int.random(in: 0..<pages, using: &dice)
      let second = 4_096 * Int.random(in: 0..<pages, using: &dice)
      bytes.replaceSubrange(first..<first + 4_096, with: board[second..<second + 4_096])
      bytes.replaceSubrange(second..<second + 4_096, with: board[first..<first + 4_096])
    case .otherApplication: for place in 68..<72 { bytes[place] = UInt8.random(in: 0...255, using: &dice) }
    case .empty: bytes = Data()
    case .directory, .pipe, .loop, .link: break
    }
    return bytes
  }

  /// Puts a damaged board, or what stands in its place, at a path.
  func strike(_ board: Data, at path: String, by dice: inout Dice) throws {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: path + "-journal")
    let manager = FileManager.default
    switch self {
    case .directory: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .pipe: guard unsafe mkfifo(path, 0o600) == 0 else { throw Failure("no pipe could be made") }
    case .loop: try manager.createSymbolicLink(atPath: path, withDestinationPath: path)
    case .link:
      try board.write(to: URL(fileURLWithPath: path + ".real"))
      try manager.createSymbolicLink(atPath: path, withDestinationPath: path + ".real")
    default: try done(to: board, by: &dice).write(to: URL(fileURLWithPath: path))
    }
  }
}
