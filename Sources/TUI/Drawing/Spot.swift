/// Cells of a row that stand for something: what a click on them is as a key.
///
/// Spots are made beside the picture, by whoever draws it, and move with it when pictures are put together;
/// nobody reads from the text what a place means.
struct Spot: Hashable, Sendable {
  /// The row, 0 at the top.
  let row: Int
  /// The columns.
  let columns: Range<Int>
  /// The key.
  let key: Key

  /// The spot somewhere else.
  func moved(down rows: Int, right columns: Int) -> Spot {
    Spot(
      row: row + rows, columns: self.columns.lowerBound + columns..<self.columns.upperBound + columns,
      key: key)
  }
}

extension Picture {
  /// The picture with what its rows stand for, from one on; nothing for a row that is only looked at.
  func aiming(at targets: [Target?], from row: Int = 0) -> Picture {
    var aimed = self
    aimed.spots += targets.enumerated().compactMap { index, target in
      target.map { Spot(row: row + index, columns: 0..<columns, key: .aim($0)) }
    }
    return aimed
  }

  /// The key that a click is, where the place stands for anything.
  func key(at position: Position) -> Key? {
    spots.last { $0.row == position.row && $0.columns.contains(position.column) }?.key
  }
}
