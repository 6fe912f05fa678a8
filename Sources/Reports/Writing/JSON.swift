import Assignments

/// A JSON value whose members keep the order they were given in.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  /// A share of a whole, written with four decimals.
  case share(Double)
  case text(String)
  case list([JSON])
  /// The members by name, in order.
  case record([(String, JSON)])
}

extension JSON {
  /// A text, or null when it is unknown.
  package init(_ text: String?) {
    self = text.map(JSON.text) ?? .null
  }

  /// A number, or null when it is unknown.
  package init(_ number: Int?) {
    self = number.map(JSON.number) ?? .null
  }

  /// The value in one line.
  package var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value as a cell of a table without structure: null is nothing, a list has commas.
  package var plain: String {
    switch self {
    case .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .share: written
    case .text(let text): text
    case .list(let values): values.map(\.plain).joined(separator: ",")
    case .record: written
    }
  }

  private func write(to output: inout String) {
    switch self {
    case .null: output += "null"
    case .flag(let flag): output += flag ? "true" : "false"
    case .number(let number): output += String(number)
    case .share(let share): output += share.written(decimals: 4)
    case .text(let text): JSON.quote(text, to: &output)
    case .list(let values):
      output += "["
      for (index, value) in values.enumerated() {
        if index > 0 { output += "," }
        value.write(to: &output)
      }
      output += "]"
    case .record(let members):
      output += "{"
      for (index, (name, value)) in members.enumerated() {
        if index > 0 { output += "," }
        JSON.quote(name, to: &output)
        output += ":"
        value.write(to: &output)
      }
      output += "}"
    }
  }
}

extension JSON {
  /// Writes a text in quotation marks, escaping what JSON wants escaped and whatever could do harm on a
  /// terminal.
  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    var isAlone = true
    for scalar in text.unicodeScalars {
      defer { isAlone = scalar == " " }
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case " "..."~": output.unicodeScalars.append(scalar)
      case _ where Cleaning.isPlain(scalar): output.unicodeScalars.append(scalar)
      case _ where isHarmless(scalar, isAlone: isAlone): output.unicodeScalars.append(scalar)
      default: for unit in Character(scalar).utf16 { output += "\\u" + hexadecimal(unit) }
      }
    }
    output += "\""
  }

  /// Tells whether a scalar is seen and stays in its place; a mark with no letter before it would join what
  /// stands before the text.
  private static func isHarmless(_ scalar: Unicode.Scalar, isAlone: Bool) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .nonspacingMark, .spacingMark, .enclosingMark: !isAlone
    default: true
    }
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension Double {
  /// A number from nothing upwards with a point and so many decimals.
  package func written(decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let parts = Int((self * Double(unit)).rounded())
    let digits = String(parts % unit)
    return "\(parts / unit)." + String(repeating: "0", count: decimals - digits.utf8.count) + digits
  }
}
