import Assignments

/// A line of the inbox.
enum InboxLine: WindowLine {
  /// The heading of a section, with how many wait there.
  case heading(Inbox.Section, Int)
  /// An assignment that waits.
  case item(Inbox.Item)

  /// The assignment of the line.
  var item: Inbox.Item? {
    if case .item(let item) = self { item } else { nil }
  }

  var key: Inbox.Key? { item?.key }
}

extension InboxLine {
  /// The lines of a window: a section that begins in it has its heading.
  static func lines(of inbox: Inbox) -> [InboxLine] {
    var lines: [InboxLine] = []
    var section = inbox.hasEarlier ? inbox.items.first?.key.section : nil
    for item in inbox.items {
      if item.key.section != section {
        section = item.key.section
        lines.append(.heading(item.key.section, inbox.counts[item.key.section] ?? 0))
      }
      lines.append(.item(item))
    }
    return lines
  }
}
