import Foundation
import Testing

@testable import Storage

/// The schema as one reads it, `data/schema.sql`, which is printed from the migrations.
@Suite struct SchemaPageTests {
  @Test func `the page shows the schema that is made`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../data/schema.sql").standardized
    let page =
      "-- Printed from the migrations by `make docs`.\n"
      + "PRAGMA application_id = \(Schema.applicationID);\nPRAGMA user_version = \(Schema.version);\n\n"
      + Schema.migrations.joined(separator: "\n\n") + "\n"
    if ProcessInfo.processInfo.environment["TASKBOARD_RECORD"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      (try? String(contentsOf: file, encoding: .utf8)) == page, "refresh data/schema.sql with `make docs`")
  }
}
