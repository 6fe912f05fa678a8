package import Assignments
package import Deadlines
package import Phrases

/// A report as a value: what it stands on, its table, and what is said below it.
///
/// It holds facts; how they are written, in which language and form, its writers decide.
package struct Report: Hashable, Sendable {
  /// The layout it is in.
  package var layout: ReportLayout
  /// What it stands on.
  package var basis: Basis
  /// The columns of its table.
  package var columns: [Column]
  /// The rows, group by group; a table without groups is one group without a heading.
  package var groups: [Group]
  /// The row of everything together, where the layout has one.
  package var total: Row?
  /// What is counted beside the table.
  package var counts: [Count]
  /// What is said below the table: formulas.
  package var notes: [Note]
  /// The chart, where there is anything to draw.
  package var chart: Chart?

  /// What a report stands on; no time of making is among it, so that the same report is the same bytes.
  package struct Basis: Hashable, Sendable {
    /// The day at whose end the board is shown.
    package var day: Day
    /// The earlier day that it is compared with.
    package var from: Day?
    /// The query as it was typed.
    package var query: String
    /// The last line of the journal that counts; nothing when the journal had none.
    package var head: Head?

    /// Makes a basis from its facts.
    package init(day: Day, from: Day? = nil, query: String = "", head: Head? = nil) {
      self.day = day
      self.from = from
      self.query = query
      self.head = head
    }
  }

  /// Rows under a heading.
  package struct Group: Hashable, Sendable {
    /// The heading, where there are several groups.
    package var heading: Phrase?
    /// The rows.
    package var rows: [Row]

    /// Makes a group from its rows.
    package init(heading: Phrase? = nil, rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// A row of the table.
  package struct Row: Hashable, Sendable {
    /// The assignment that it is about, if it is about one.
    package var number: AssignmentNumber?
    /// What stands in its columns.
    package var cells: [Cell]

    /// Makes a row from its cells.
    package init(number: AssignmentNumber? = nil, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Something counted beside the table.
  package struct Count: Hashable, Sendable {
    /// What it is called in JSON.
    package var key: String
    /// What it is called for people.
    package var label: Phrase
    /// What was counted.
    package var value: Value

    /// What can be counted.
    package enum Value: Hashable, Sendable {
      /// A number.
      case number(Int)
      /// A number of a whole.
      case part(Int, of: Int)
      /// Cells with their sum.
      case cells(FourCells)
    }
  }

  /// Something said below the table.
  package enum Note: Hashable, Sendable {
    /// A rate with its formula.
    case rate(RateName, FourCells)
  }
}

extension Report {
  /// How many rows there are in all groups.
  package var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }

  /// Tells whether the rows are under headings.
  package var isGrouped: Bool { groups.contains { $0.heading != nil } }
}
