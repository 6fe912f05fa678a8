import Phrases

/// Something about the board that a member can choose, kept with the board because a client cannot send it.
package enum Setting: String, CaseIterable, Sendable {
  /// The language of the screen.
  case language
  /// The colours.
  case colors
  /// Whether lines and signs are drawn with ASCII alone.
  case ascii
  /// Whether little is sent, because the line is slow.
  case slow
  /// Whether the mouse is listened to.
  case mouse
  /// The view that the board opens on.
  case view

  /// The values that can be chosen, as they are kept; the first is what holds when nothing was chosen.
  package var values: [String] {
    switch self {
    case .language: Language.allCases.map(\.rawValue)
    case .colors: ["auto", "dark", "light", "none"]
    case .ascii, .slow, .mouse: ["false", "true"]
    case .view: View.allCases.map(\.name)
    }
  }
}

extension Setting {
  /// The field that asks for it.
  var field: FormField.Name {
    switch self {
    case .language: .language
    case .colors: .colors
    case .ascii: .ascii
    case .slow: .slow
    case .mouse: .mouse
    case .view: .firstView
    }
  }

  /// What stands before its field.
  var label: Phrase {
    switch self {
    case .language: .fieldLanguage
    case .colors: .fieldColors
    case .ascii: .fieldSigns
    case .slow: .fieldSlow
    case .mouse: .fieldMouse
    case .view: .fieldFirstView
    }
  }

  /// The values in words.
  var phrases: [Phrase] {
    switch self {
    case .language: Language.allCases.map { Phrase(verbatim: $0 == .vi ? "Tiếng Việt" : "English") }
    case .colors: [.colorsAuto, .colorsDark, .colorsLight, .colorsNone]
    case .ascii: [.signsUnicode, .signsASCII]
    case .slow: [.lineFast, .lineSlow]
    case .mouse: [.mouseOff, .mouseOn]
    case .view: View.allCases.map(\.phrase)
    }
  }
}

extension Form {
  /// The form that asks how the member wants the board.
  static func settings(of session: Session, language: Language?) -> Form {
    let fields = Setting.allCases.map { setting in
      let kept = session.preferences[setting.rawValue]
      let value = setting == .language ? language?.rawValue ?? kept : kept
      let choice = value.flatMap { setting.values.firstIndex(of: $0) } ?? 0
      return FormField(setting.field, setting.label, .choice(setting.phrases), choice: choice)
    }
    return Form(.settings, .settingsTitle, advice: .settingsAdvice, fields: fields)
  }
}

extension State {
  /// Keeps what was chosen: the language holds at once, the rest when the board is opened next.
  mutating func keepSettings(_ form: Form) {
    for setting in Setting.allCases {
      guard let field = form.field(setting.field), field.isDirty else { continue }
      let value = setting.values[field.choice]
      if setting == .language { language = Language(rawValue: value) }
      ask(.prefer(name: setting.rawValue, value: value))
    }
    leaveForm()
    notice = .done(.settingsKept)
  }
}
