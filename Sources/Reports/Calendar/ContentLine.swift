import Assignments
import Deadlines

/// A line of an iCalendar file (RFC 5545, section 3.1).
enum ContentLine {
  /// The bytes that a line has at most, without its end.
  private static let longest = 75

  /// A line with its end, folded where it is too long, never within a character.
  static func folded(_ line: String) -> String {
    var folded = ""
    var used = 0
    for character in line {
      let bytes = character.utf8.count
      // A character that fills a line by itself is folded within, between its scalars.
      if bytes < longest, used + bytes > longest {
        folded += "\r\n "
        used = 1
      }
      for scalar in character.unicodeScalars {
        let bytes = String(scalar).utf8.count
        if used + bytes > longest {
          folded += "\r\n "
          used = 1
        }
        folded.unicodeScalars.append(scalar)
        used += bytes
      }
    }
    return folded + "\r\n"
  }

  /// A text as a value (section 3.3.11): cleaned, its line breaks written as `\n`.
  static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var escaped = ""
      for character in Cleaning.line(String(line)) {
        if "\\;,".contains(character) { escaped += "\\" }
        escaped.append(character)
      }
      return escaped
    }.joined(separator: "\\n")
  }
}

extension Day {
  /// The day in the basic form of ISO 8601, `20250815`.
  var basic: String { iso.filter { $0 != "-" } }
}

extension Moment {
  /// The moment in UTC in the basic form of ISO 8601, `20251201T013000Z`.
  var basicUTC: String {
    // A moment is written in Viet Nam's time, seven hours ahead.
    let utc = Moment(seconds: seconds - 7 * 3600).iso.prefix(19)
    return utc.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
