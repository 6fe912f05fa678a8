package import Assignments

/// What a key can do.
package enum Action: Hashable, Sendable {
  // Going about.
  /// Moves the cursor of the pane, the menu or the page.
  case move(Motion)
  /// Turns the timeline to another week or month, or back to today.
  case turn(to: Leaf)
  /// Goes to a view.
  case show(View)
  /// Goes to the next pane.
  case nextPane
  /// Goes to the pane before.
  case previousPane
  /// Shows all there is about the selected assignment on a page of its own.
  case read
  /// Goes to the list that the selected line stands for.
  case open
  /// Lists only the lines of the journal that have something in common with the selected one, or all again.
  case narrow(Narrowing)
  /// Lists what can be done here.
  case menu
  /// Begins to filter the list, or to look for a key on the page of keys.
  case filter
  /// Completes the term of the filter that was begun, with the next of those that can stand there or with one
  /// before.
  case complete(by: Int)
  /// Lists the orders that the list can be in.
  case chooseOrder
  /// Sorts the list.
  case sort(Query.Order)
  /// Lists the filters that have names.
  case chooseView
  /// Filters the list by one of them.
  case recall(SavedView)
  /// Gives the filter a name.
  case nameView
  /// Lists the filters whose names can be forgotten.
  case chooseRemoval([SavedView])
  /// Forgets a filter that has a name.
  case remove(SavedView)
  /// Opens the palette of commands.
  case palette
  /// Goes to an assignment, wherever it is.
  case goTo(AssignmentNumber)
  /// Lists the assignments of an agency.
  case list(AgencyCode)
  /// Asks how the member wants the board.
  case settings
  /// Lists the keys.
  case help
  /// Goes one step back.
  case back
  /// Closes the view, or ends the program where there is nothing left to close.
  case close

  // Work.
  /// Does a deed to the selected assignment, or asks for what is needed to do it.
  case deed(Deed)
  /// Marks the selected assignment for a deed to all that are marked, or takes the mark off.
  case mark
  /// Marks everything that the list holds.
  case markAll
  /// Takes back one's own last deed.
  case undo

  /// Sends the selected assignment to the clipboard of the user's machine.
  case copy

  /// Reads the text of a directive into proposals.
  case readDirective
  /// Accepts the selected proposal.
  case acceptProposal
  /// Rejects the selected proposal.
  case rejectProposal
  /// Edits the selected proposal.
  case editProposal
  /// Makes two of the selected proposal.
  case splitProposal
  /// Makes one of the selected proposal and the next.
  case mergeProposals
  /// Takes back the last decision about a proposal.
  case undoDecision

  // In menus, questions and forms.
  /// Takes the selected line of a menu or of the palette.
  case choose
  /// Answers a question with yes.
  case agree
  /// Answers a question with no.
  case refuse
  /// Tells which input method is on.
  case settle(InputMethod)
  /// Changes the text of a field.
  case edit(Edit)
  /// Goes to the next field, or completes a name that was begun.
  case nextField
  /// Goes to the field before.
  case previousField
  /// Goes a line down in the text of a field, or to the next field from its last one.
  case lineDown
  /// Goes a line up in the text of a field, or to the field before from its first one.
  case lineUp
  /// Goes to the next field, and saves from the last one.
  case enterField
  /// Saves the form, or keeps the filter.
  case save

  // The terminal.
  /// Ends the program when it is pressed twice.
  case interrupt
  /// Draws the whole screen again.
  case repaint
  /// Gives the terminal back to the shell until called again.
  case suspend
}

/// A way the cursor can go.
package enum Motion: Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, halfPageUp, halfPageDown
  case first, last
}

/// A leaf of the calendar that the timeline can be turned to; weeks and months in which nothing falls due are
/// passed over.
package enum Leaf: Hashable, Sendable {
  case previousWeek, nextWeek
  case previousMonth, nextMonth
  case today
}

/// What the lines of the journal that are listed have in common with the selected one.
package enum Narrowing: Hashable, Sendable {
  /// What they are about.
  case assignment
  /// Whose they are.
  case member
}

/// A change to the text of a field.
package enum Edit: Hashable, Sendable {
  case left, right, start, end
  case wordLeft, wordRight
  case deleteBackward, deleteForward, deleteWord, deleteWordForward
  case deleteToStart, deleteToEnd
  /// Puts in what was deleted last by more than a character.
  case yank
  /// Takes back the last change of the text.
  case undo
}

extension Action {
  /// The deed that the action does, when it does one.
  var deed: Deed? {
    if case .deed(let deed) = self { deed } else { nil }
  }

  /// Tells whether all there is about the selected assignment must be known first.
  var needsDossier: Bool { deed != nil || self == .menu || self == .read || self == .copy }
}
