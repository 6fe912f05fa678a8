import Assignments

/// The view of statistics.
struct StatisticsList: Hashable, Sendable {
}
