import Assignments
import Deadlines
import Storage

/// One row of the first table: the same question to the program, to the C program, and to the store in this
/// process.
struct Question: Sendable {
  /// What the row is called.
  let name: String
  /// What follows `taskboard --db FILE`.
  let command: [String]
  /// What follows the name of the C program: its command, then the file, then this.
  let floorCommand: String
  let floorArguments: [String]
  /// Tells whether it changes the board, and so works on a copy.
  var isChange = false
  /// What the store does for it.
  let ask: @Sendable (BoardStore, Day) throws -> Void

  private static let reading = ["--today", BoardPlan.today.iso]
  private static let rows = 50

  /// The questions, in the order of the table.
  static let all: [Question] = [
    Question(
      name: "summary", command: reading + ["summary"], floorCommand: "summary", floorArguments: []
    ) { store, day in
      _ = try store.overview(for: nil, on: day, rows: 5)
      _ = try store.tallies(on: day)
      _ = try store.head()
    },
    page("list, first page", [], Query(), "list", []),
    page(
      "filter, first page", ["lead:BXD", "status:open"],
      query {
        $0.leads = ["BXD"]
        $0.statuses = [.assigned, .underway, .submitted]
      }, "filter", ["BXD"]),
    search("search, common words", "chuyển đổi số"),
    search("search, rare words", Words.rareTopic),
    Question(
      name: "one change", command: ["note", "NV-0001", remark], floorCommand: "change",
      floorArguments: ["NV-0001"], isChange: true
    ) { store, day in
      guard let login = Login("thuky") else { return }
      let moment = Moment(on: day, secondsIntoDay: 9 * 3600)
      _ = try store.apply(.note(remark), to: AssignmentNumber(1), by: Actor(login), at: moment)
    },
  ]

  private static let remark = "Đo thời gian của một thay đổi"

  private static func page(
    _ name: String, _ terms: [String], _ query: Query, _ floorCommand: String, _ floorArguments: [String]
  ) -> Question {
    Question(
      name: name, command: reading + ["list"] + terms + ["--limit", String(rows)], floorCommand: floorCommand,
      floorArguments: floorArguments
    ) { store, day in
      _ = try store.page(of: query, at: .start, rows: rows, on: day)
    }
  }

  private static func search(_ name: String, _ phrase: String) -> Question {
    page(name, ["\"\(phrase)\""], query { $0.words = [phrase] }, "search", [phrase])
  }

  private static func query(_ change: (inout Query) -> Void) -> Query {
    var query = Query()
    change(&query)
    return query
  }
}
