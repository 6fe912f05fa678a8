import Assignments

extension ListWindow {
  /// How many rows a window holds: about three screens.
  static func rows(showing height: Int) -> Int { max(30, height * 3) }

  /// How many rows are added at once when the cursor nears an end: a screen.
  private static func step(showing height: Int) -> Int { max(10, height) }

  /// Asks for the rows that the cursor is coming near to; nothing while a page is on its way, or when all are
  /// at hand.
  mutating func extend(showing height: Int) -> Request? {
    guard awaited == nil, let first = rows.first, let last = rows.last else { return nil }
    let anchor: Anchor
    if hasMore, cursor + height >= end {
      anchor = .after(last.place)
    } else if offset > 0, cursor - height < offset {
      anchor = .before(first.place)
    } else {
      return nil
    }
    return ask(anchor, rows: ListWindow.step(showing: height), isReplacement: false)
  }

  /// Asks for rows that come in the place of those at hand, which are shown until then; where the same list
  /// is read again, the selected row can be made to keep its place on the screen.
  mutating func reload(at anchor: Anchor, keepsPlace: Bool, showing height: Int) -> Request {
    let kept = keepsPlace ? awaited?.kept ?? selected?.place : nil
    return ask(anchor, rows: ListWindow.rows(showing: height), isReplacement: true, kept: kept)
  }

  private mutating func ask(
    _ anchor: Anchor, rows: Int, isReplacement: Bool, kept: Row.Place? = nil
  ) -> Request {
    let request = Request(anchor: anchor, rows: rows, isReplacement: isReplacement, kept: kept)
    awaited = request
    return request
  }

  /// Takes in a page that was asked for; answers what to ask for instead when the selected row has left the
  /// list.
  mutating func receive(_ page: Page, at anchor: Anchor, showing height: Int) -> Request? {
    guard let request = awaited, request.anchor == anchor else { return nil }
    awaited = nil
    if request.isReplacement {
      if let next = detour(from: page, after: request) {
        return ask(next, rows: request.rows, isReplacement: true, kept: request.kept)
      }
      replace(by: page, for: request)
    } else {
      join(page, at: anchor, showing: height)
    }
    (total, isCapped, isKnown) = (page.total, page.isCapped, true)
    hasMore = page.isCapped ? mayHaveMore(page, for: request) : end < page.total
    settle(showing: height)
    return nil
  }

  /// Where to read instead, when the row that was to stay in its place is not in the page.
  private func detour(from page: Page, after request: Request) -> Anchor? {
    switch request.anchor {
    case .around(let number):
      let isThere = page.rows.contains { $0.number == number }
      return isThere ? nil : request.kept.map { .after($0) }
    case .after: return page.rows.isEmpty && page.total > 0 ? .end : nil
    case .start, .end, .before: return nil
    }
  }

  private mutating func replace(by page: Page, for request: Request) {
    let depth = cursor - top
    (rows, offset) = (page.rows, page.offset)
    var index = 0
    switch request.anchor {
    case .around(let number): index = rows.firstIndex { $0.number == number } ?? 0
    case .end: index = max(0, rows.count - 1)
    case .start, .after, .before: break
    }
    cursor = offset + index
    top = request.kept == nil && index == 0 ? cursor : cursor - depth
  }

  /// Adds a page to the rows at hand, and lets go of as many at the other end.
  private mutating func join(_ page: Page, at anchor: Anchor, showing height: Int) {
    let most = ListWindow.rows(showing: height) + ListWindow.step(showing: height)
    if case .before = anchor {
      shift(by: page.offset + page.rows.count - offset)
      rows.insert(contentsOf: page.rows, at: 0)
      offset -= page.rows.count
      rows.removeLast(min(max(0, rows.count - most), max(0, end - cursor - height)))
    } else if !page.rows.isEmpty {
      shift(by: page.offset - end)
      rows += page.rows
      let surplus = min(max(0, rows.count - most), max(0, cursor - height - offset))
      rows.removeFirst(surplus)
      offset += surplus
    }
  }

  /// Counts the places anew, when rows have come or gone above.
  private mutating func shift(by places: Int) {
    offset += places
    cursor += places
    top += places
  }

  /// Tells whether rows may lie below, where nobody has counted them.
  private func mayHaveMore(_ page: Page, for request: Request) -> Bool {
    switch request.anchor {
    case .end: false
    case .after: page.rows.count == request.rows
    case .start, .around: page.rows.count == request.rows
    case .before: hasMore || rows.last != page.rows.last
    }
  }
}
