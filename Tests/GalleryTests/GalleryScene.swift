import TUI

/// A picture of the gallery: who looks, on what sort of terminal, and what is typed before it is taken.
struct GalleryScene: Sendable {
  /// The name of the file.
  let name: String
  /// What is seen, for the page of the gallery.
  let caption: String
  var member = "thuky"
  var size = Size(columns: 120, rows: 36)
  var theme = ScreenPicture.Theme.dark
  /// The options of the program.
  var words: [String] = []
  var environment: [String: String] = [:]
  /// Tells whether nothing was ever assigned.
  var isEmpty = false
  /// What is typed, in order.
  var steps: [Step] = []

  /// Something that is typed, and what is on the screen then.
  enum Step: Sendable {
    case type(String, shows: String)
    case press([String], shows: String)
    case paste(String, shows: String)
  }

  static let wide = Size(columns: 120, rows: 36)
  static let small = Size(columns: 80, rows: 24)

  /// The same scene on a terminal of 80 columns and 24 rows.
  var onSmallScreen: GalleryScene {
    var scene = self
    scene.size = GalleryScene.small
    return GalleryScene(
      name: name + "-80x24", caption: caption + ", 80×24", member: member, size: GalleryScene.small,
      theme: theme, words: words, environment: environment, isEmpty: isEmpty, steps: steps)
  }
}
