/// The page of keys while it is read: for which place, from which line on, and what is looked for.
struct KeyList: Hashable, Sendable {
  /// The place that it was opened in.
  let place: Place
  /// The first line that is shown.
  var top = 0
  /// What is looked for.
  var search = TextInput()
  /// Tells whether the words that are looked for are being typed.
  var isSearching = false

  /// Makes the page of a place.
  init(of place: Place) { self.place = place }

  /// The words that are looked for.
  var wanted: Wanted { Wanted(search.text) }
}
