/// A record of comma-separated values (RFC 4180).
package enum CSVRecord {
  /// Writes fields as a record, in quotation marks where they need them, with its end.
  package static func written(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    field.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
      ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
