/// What a place on the screen stands for, when somebody points at it.
package enum Target: Hashable, Sendable {
  /// A line of the view, by its place among them.
  case line(Int)
  /// A line of the pane of agencies.
  case agency(Int)
  /// The pane that shows the selected assignment.
  case detail
  /// The name of a view.
  case view(View)
  /// A line of the menu.
  case offer(Int)
}
