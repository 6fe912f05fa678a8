import Assignments
import Deadlines
import Phrases
import Reports
import Storage

/// Prints lines of the journal one by one, each sent off at once.
///
/// JSON is an object a line, the same that `taskboard journal` has in its array; the other forms are that
/// command's.
struct EntryPrinter {
  private let desk: Desk
  private var writer: ListingWriter<Entry>

  /// Makes a printer, and prints the heading where the form has one.
  init(at desk: Desk) throws {
    self.desk = desk
    writer = ListingWriter(.journal, as: desk.format, in: desk.language, to: desk.out)
    if desk.format == .table || desk.format == .csv { try writer.begin(for: EntryPrinter.likely(at: desk)) }
    try desk.out.flush()
  }

  /// Prints a line and sends it off.
  mutating func print(_ entry: Entry) throws(Output.Failure) {
    if desk.format == .json {
      try desk.out.json(Listing<Entry>.journal.record(entry).written + "\n")
    } else {
      try writer.write([entry])
    }
    try desk.out.flush()
  }

  /// Lines like those that will come: the latest ones, one of every deed, and one of every member.
  private static func likely(at desk: Desk) throws -> [Entry] {
    let latest = try desk.store.entries(of: nil, limit: 200)
    guard let last = latest.first else { return [] }
    let deeds = Deed.allCases.map { deed in
      var entry = last
      entry.deed = deed
      // Room for the digits that the numbers will have.
      entry.line = last.line * 10
      entry.subject = .assignment(AssignmentNumber(9999))
      return entry
    }
    let members = try desk.store.members().map { member in
      var entry = last
      entry.member = member.login.text
      return entry
    }
    return latest + deeds + members
  }
}
