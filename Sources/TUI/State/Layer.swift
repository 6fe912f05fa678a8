/// Something that lies over the panes and takes the keys.
enum Layer: Hashable, Sendable {
  /// The page that shows an assignment, with the first line shown.
  case reading(top: Int)
  /// The filter line.
  case filter(FilterEntry)
  /// The palette of commands.
  case palette(CommandPalette)
  /// The page on which the proposals of a text are decided on.
  case review(Review)
  /// The menu.
  case menu(Menu)
  /// A form.
  case form(Form)
  /// A question that wants yes or no.
  case question(Question)
  /// The page of keys.
  case help(KeyList)

  /// Tells whether the layer covers all panes.
  var isPage: Bool {
    switch self {
    case .reading, .help, .review: true
    case .filter, .palette, .menu, .form, .question: false
    }
  }

  /// Tells whether the layer is a box over the panes.
  var isBox: Bool {
    switch self {
    case .palette, .menu, .form, .question: true
    case .reading, .filter, .help, .review: false
    }
  }

  /// The place that the layer is.
  var place: Place {
    switch self {
    case .reading: .reading
    case .filter: .filter
    case .palette: .palette
    case .review(let review): review.text == nil ? .pasting : .review
    case .menu: .menu
    case .form: .form
    case .question(let question): question.place
    case .help(let keys): keys.isSearching ? .helpSearch : .help
    }
  }
}

extension State {
  /// The place that keys are pressed in.
  var place: Place {
    if Layout(size).shape == .tooSmall { return .tooSmall }
    return layers.last?.place ?? ground
  }

  /// The place below all layers.
  var ground: Place {
    switch (view, pane) {
    case (.today, _): .today
    case (.timeline, _): .timeline
    case (.statistics, _): .statistics
    case (.inbox, _): .inbox
    case (.journal, _): .journal
    case (.meeting, _): .meeting
    case (.assignments, .agencies): .agencies
    case (.assignments, .list): .list
    case (.assignments, .detail): .detail
    }
  }

  /// The form that is being filled in, topmost or under a question.
  var form: Form? {
    for case .form(let form) in layers.reversed() { return form }
    return nil
  }

  /// Changes the form that is being filled in.
  mutating func changeForm(_ change: (inout Form) -> Void) {
    for (index, layer) in layers.enumerated().reversed() {
      guard case .form(var form) = layer else { continue }
      change(&form)
      layers[index] = .form(form)
      return
    }
  }
}
