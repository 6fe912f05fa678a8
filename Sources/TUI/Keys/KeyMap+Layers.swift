import Phrases

extension KeyMap {
  static let filter: [Binding] =
    [
      .hint(.enter, does: .save, .keepFilter),
      .hint(.tab, does: .complete(by: 1), .completeTerm),
      .quiet(.backTab, does: .complete(by: -1), .completeTermBefore),
      .hint(.escape, does: .back, .dropFilter),
      .hint(.up, does: .move(.up), .up),
      .hint(.down, does: .move(.down), .down),
    ] + edits

  static let palette: [Binding] =
    [
      .hint(.enter, does: .choose, .choose),
      .hint(.up, .control("p"), does: .move(.up), .up),
      .hint(.down, .control("n"), does: .move(.down), .down),
      .hint(.escape, does: .back, .closeMenu),
    ] + edits

  static let menu: [Binding] = [
    .hint(.enter, does: .choose, .choose),
    .hint(.up, "k", .control("p"), does: .move(.up), .up),
    .hint(.down, "j", .control("n"), does: .move(.down), .down),
    .quiet(.home, "g", does: .move(.first), .first),
    .quiet(.end, "G", does: .move(.last), .last),
    .hint(.escape, "q", does: .back, .closeMenu),
  ]

  static let form: [Binding] =
    [
      .hint(.control("s"), does: .save, .save),
      .hint(.enter, does: .enterField, .enterField),
      .hint(.tab, does: .nextField, .nextField),
      .hint(.backTab, does: .previousField, .previousField),
      .hint(.escape, does: .back, .leaveForm),
      .quiet(.down, does: .lineDown, .lineDown),
      .quiet(.up, does: .lineUp, .lineUp),
    ] + edits + [
      .quiet(.alt("b"), does: .edit(.wordLeft), .editWordLeft),
      .quiet(.alt("f"), does: .edit(.wordRight), .editWordRight),
      .quiet(.alt("d"), does: .edit(.deleteWordForward), .deleteWordForward),
    ]

  static let question: [Binding] = [
    .hint("c", "y", does: .agree, .agree),
    .hint(.enter, .escape, "k", "n", "q", does: .refuse, .refuse),
  ]

  static let proof: [Binding] =
    [
      .hint(.enter, does: .agree, .agreeTyped),
      .hint(.escape, does: .refuse, .refuse),
    ] + edits

  static let help: [Binding] = [
    .hint(.up, "k", .control("p"), does: .move(.up), .up),
    .hint(.down, "j", .control("n"), does: .move(.down), .down),
    .quiet(.pageUp, .control("b"), does: .move(.pageUp), .pageUp),
    .quiet(.pageDown, .control("f"), " ", does: .move(.pageDown), .pageDown),
    .quiet(.home, "g", does: .move(.first), .first),
    .quiet(.end, "G", does: .move(.last), .last),
    .hint("/", does: .filter, .findKey),
    .hint(.escape, "q", "?", .function(1), does: .back, .closePage),
  ]

  static let helpSearch: [Binding] =
    [
      .hint(.enter, does: .save, .keepSearch),
      .hint(.up, does: .move(.up), .up),
      .hint(.down, does: .move(.down), .down),
      .quiet(.pageUp, does: .move(.pageUp), .pageUp),
      .quiet(.pageDown, does: .move(.pageDown), .pageDown),
      .hint(.escape, does: .back, .dropSearch),
    ] + edits

  static let tooSmall: [Binding] = [
    .hint("q", does: .close, .quit)
  ]

  static let anywhere: [Binding] = [
    .quiet(.function(1), does: .help, .help),
    .quiet(.control("l"), does: .repaint, .repaint),
    .quiet(.control("z"), does: .suspend, .suspend),
    .quiet(.control("c"), does: .interrupt, .interrupt),
  ]

  private static let edits: [Binding] = [
    .quiet(.left, does: .edit(.left), .editLeft),
    .quiet(.right, does: .edit(.right), .editRight),
    .quiet(.home, .control("a"), does: .edit(.start), .editStart),
    .quiet(.end, .control("e"), does: .edit(.end), .editEnd),
    .quiet(.backspace, does: .edit(.deleteBackward), .deleteBackward),
    .quiet(.delete, does: .edit(.deleteForward), .deleteForward),
    .quiet(.control("w"), does: .edit(.deleteWord), .deleteWord),
    .quiet(.control("u"), does: .edit(.deleteToStart), .deleteToStart),
    .quiet(.control("k"), does: .edit(.deleteToEnd), .deleteToEnd),
    .quiet(.control("y"), does: .edit(.yank), .yank),
    .quiet(.control("_"), does: .edit(.undo), .undoEdit),
  ]
}
