extension State {
  /// The last line of the journal that the member has been told of, for when the member comes again.
  ///
  /// What was not shown is news the next time; nothing where nothing was shown at all.
  package var seenLine: Int? { seen }
}
