/// The meaning of a stretch of text on the screen; what it looks like is the terminal's business.
///
/// Every meaning is also carried by a word or a sign, so that a screen without colours loses nothing.
package enum Style: String, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// What can be passed over: hints, units, separators.
  case quiet
  /// A heading or a key in the hint bar.
  case strong
  /// The title line and other bars.
  case bar
  /// The selected row of the pane that has the focus.
  case selected
  /// The selected row of a pane that has not.
  case remembered
  /// Open and past its deadline.
  case overdue
  /// Due today or soon.
  case soon
  /// Completed.
  case done
  /// Missing: one of the six clarities that nobody has filled.
  case missing
  /// What another member has just changed.
  case changed
  /// A notice of something that went well.
  case notice
  /// A refusal or a failure.
  case alarm
  /// A text field that can be typed into.
  case field
}
