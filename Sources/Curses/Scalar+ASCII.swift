extension Unicode.Scalar {
  /// The ASCII sign that stands for this one on a terminal without other signs.
  ///
  /// Nil for letters, which stay as they are, and for what is ASCII already.
  var inASCII: Unicode.Scalar? {
    if isASCII || properties.isAlphabetic { return nil }
    if let sign = Unicode.Scalar.signs[self] { return sign }
    switch value {
    case 0x2500...0x257F: return Unicode.Scalar.boxDrawing(value)
    case 0x2581...0x2588: return "#"
    case 0x2580...0x259F: return "="
    case 0x2800: return " "
    case 0x2801...0x28FF: return ":"
    default: break
    }
    return switch properties.generalCategory {
    case .spaceSeparator: " "
    case .dashPunctuation: "-"
    case .initialPunctuation, .finalPunctuation: "\""
    case .openPunctuation: "("
    case .closePunctuation: ")"
    default: "?"
    }
  }

  /// The signs with a likeness of their own, said one by one.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "☐": "-", "☑": "v", "☒": "x",
    "●": "*", "•": "*", "○": "o", "◌": "o", "◦": "o", "◉": "*", "◆": "*", "◇": "o", "★": "*", "☆": "o",
    "■": "#", "□": "-", "▪": "*", "▫": "-", "·": ".", "…": "~", "‹": "<", "›": ">", "«": "<", "»": ">",
    "▶": ">", "▸": ">", "►": ">", "▷": ">", "▹": ">", "◀": "<", "◂": "<", "◄": "<", "◁": "<",
    "▲": "^", "▴": "^", "△": "^", "▼": "v", "▾": "v", "▽": "v",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "↵": "<", "↩": "<", "⏎": "<", "↻": "@",
    "⇒": ">", "⇐": "<", "⇧": "^", "⇥": ">", "↦": ">", "↳": ">", "↪": ">",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "≤": "<", "≥": ">", "≠": "!", "≈": "~", "−": "-", "±": "+",
    "⚠": "!", "⚑": "!", "⚐": "!", "‼": "!", "✎": "/", "✉": "@", "♪": "*", "№": "#", "°": "o", "§": "S",
    "░": ".", "▒": ":", "▓": "#", "█": "#", "▏": "|", "▎": "|", "▍": "|", "▌": "|", "▐": "|", "▕": "|",
    "⁄": "/", "⋮": ":", "⋯": "~", "⏳": "!", "⌛": "!", "⌫": "<", "⌘": "#",
  ]

  /// Tells horizontal from vertical lines; where they meet there is a plus.
  private static func boxDrawing(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A,
      0x257C, 0x257E:
      "-"
    case 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579,
      0x257B, 0x257D, 0x257F:
      "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "x"
    default: "+"
    }
  }
}
