import Assignments

/// The journal.
struct JournalList: Hashable, Sendable {
}
