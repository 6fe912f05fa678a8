import Phrases

// No input method makes anything of these two letters.
extension KeyMap {
  static let inputMethod: [Binding] = [
    .hint("t", does: .settle(.telex), .telex),
    .hint("v", does: .settle(.vni), .vni),
    .hint(.enter, .escape, "k", "n", "q", does: .refuse, .neitherMethod),
  ]
}
