extension State {
  /// Takes the lines for the first time off the screen with the first key, and keeps that they were seen.
  mutating func endTour() {
    guard isTouring else { return }
    isTouring = false
    ask(.prefer(name: State.tour, value: "1"))
  }

  /// The name under which it is kept that somebody has seen the lines for the first time.
  package static let tour = "tour"
}
